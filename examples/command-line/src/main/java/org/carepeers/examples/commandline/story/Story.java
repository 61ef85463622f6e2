package org.carepeers.examples.commandline.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.party.Role;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.proceeding.DismissalBasis;
import org.carepeers.proceeding.EventKind;
import org.carepeers.workflow.accompaniment.PeerDecision;
import org.carepeers.workflow.accompaniment.Surroundings;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.machine.Option;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.ObligationId;
import org.carepeers.workflow.obligation.TrackedObligation;

/**
 * A case file as it had been played by a day.
 *
 * @param workflow the process by which it was decided
 * @param title what the case is about, in one line
 * @param history the decisions on the events through the day
 * @param steps the events through the day, in the order of the file
 * @param later how many events of the file happened after the day, and are left out
 * @param asOf the day
 * @param beside peer support beside the case: the person's own, and that of others; empty if none is told
 */
public record Story(
        CareWorkflow workflow,
        Optional<String> title,
        CareHistory history,
        List<Step> steps,
        int later,
        LocalDate asOf,
        List<Beside> beside) {

    private static final int SOON_DAYS = 14;

    /** Keeps unchangeable copies of the lists. */
    public Story {
        steps = List.copyOf(steps);
        beside = List.copyOf(beside);
    }

    /**
     * Plays a case file.
     *
     * @param workflow the process
     * @param file the file
     * @param title what the case is about, in one line
     * @param asOf the day through which it is played, or empty for the day of the last event
     * @return the story
     */
    public static Story play(CareWorkflow workflow, CaseFile file, Optional<String> title, Optional<LocalDate> asOf) {
        LocalDate day = asOf.orElseGet(() -> lastDay(workflow, file));
        List<CareEvent> through = file.events().stream()
                .filter(event -> asOf.isEmpty() || !event.occurredOn().isAfter(day))
                .toList();
        CaseFile played = CaseFile.builder().from(file).events(through).build();
        CareHistory history = CareHistory.play(workflow, played);
        int later = file.events().size() - through.size();
        return new Story(workflow, title, history, steps(history), later, day, List.of());
    }

    private static LocalDate lastDay(CareWorkflow workflow, CaseFile file) {
        return file.events().stream()
                .map(CareEvent::occurredOn)
                .max(Comparator.naturalOrder())
                .orElse(workflow.rules().verifiedThrough());
    }

    private static List<Step> steps(CareHistory history) {
        List<Step> steps = new ArrayList<>();
        CareStage stage = CareStage.NOT_STARTED;
        for (Decision decision : history.decisions()) {
            Step step = new Step(steps.size() + 1, decision, stage);
            steps.add(step);
            stage = step.entered().orElse(stage);
        }
        return steps;
    }

    /**
     * Returns this story with peer support beside it. The case stays what it was.
     *
     * @param told what the journey is about, in one line
     * @param earlier the person's earlier cases
     * @param workers the workers' own streams, from which it is told who is away; empty if none is told
     * @param streams the accompaniments
     * @return a new story
     */
    public Story with(
            Optional<String> told,
            List<CareHistory> earlier,
            List<PeerStream<WorkerEventKind>> workers,
            List<PeerStream<AccompanimentEventKind>> streams) {
        List<CareHistory> cases =
                Stream.concat(earlier.stream(), Stream.of(history)).toList();
        LocalDate day = later > 0 ? asOf : lastDay(streams);
        List<Beside> played = new ArrayList<>();
        for (PeerStream<AccompanimentEventKind> stream : streams) {
            // The stream of the person stands first: whoever walks beside them is known when a relative is offered a
            // peer.
            Surroundings around = new Surroundings(
                    cases, workers, played.stream().map(Beside::history).toList());
            played.add(Beside.play(around, stream, day));
        }
        return new Story(workflow, told, history, steps, later, day, played);
    }

    private LocalDate lastDay(List<PeerStream<AccompanimentEventKind>> streams) {
        return streams.stream()
                .flatMap(stream -> stream.events().stream())
                .map(PeerEvent::occurredOn)
                .filter(asOf::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(asOf);
    }

    /**
     * Returns what happened in the accompaniments before anything did in the case.
     *
     * @return what happened, by day
     */
    public List<PeerStep> before() {
        return byDay(this::before);
    }

    /**
     * Returns what happened in the accompaniments after a step of the case and before the next.
     *
     * @param step the step
     * @return what happened, by day
     */
    public List<PeerStep> after(Step step) {
        return byDay(each -> after(each, step));
    }

    /** On one day, the accompaniment that is told first stands first. */
    private List<PeerStep> byDay(Function<Beside, List<PeerDecision>> decisions) {
        return beside.stream()
                .flatMap(each -> decisions.apply(each).stream().map(decision -> new PeerStep(each, decision)))
                .sorted(Comparator.comparing(PeerStep::day))
                .toList();
    }

    private List<PeerDecision> before(Beside each) {
        String id = file().id().value();
        return each.followsACase() || steps.isEmpty()
                ? each.before(id)
                : each.between(LocalDate.MIN, steps.get(0).day());
    }

    private List<PeerDecision> after(Beside each, Step step) {
        return each.followsACase()
                ? each.after(file().id().value(), step.event())
                : each.between(
                        reached(step.number()),
                        step.number() < steps.size() ? reached(step.number() + 1) : LocalDate.MAX);
    }

    /** The day reached by the first steps: a fact that was recorded late leads no further back. */
    private LocalDate reached(int count) {
        return steps.stream()
                .limit(count)
                .map(Step::day)
                .max(Comparator.naturalOrder())
                .orElse(asOf);
    }

    /**
     * Returns the peer work that is on offer on the day to one who is accompanied.
     *
     * @param each the accompaniment
     * @return the work, what is wanted first first
     */
    public List<Duty> openPeerWork(Beside each) {
        return each.open(asOf, SOON_DAYS);
    }

    /**
     * Returns the file, without the events that are left out.
     *
     * @return the file
     */
    public CaseFile file() {
        return history.file();
    }

    /**
     * Returns the case on the day.
     *
     * @return the case
     */
    public CareCase present() {
        return history.present();
    }

    /**
     * Returns the events that were refused.
     *
     * @return the steps
     */
    public List<Step> refused() {
        return steps.stream().filter(Step::isRefused).toList();
    }

    /**
     * Returns every obligation of the case, as it stands on the day.
     *
     * @return the obligations in the order in which they began
     */
    public List<Duty> duties() {
        return history.obligations().all().stream().map(this::duty).toList();
    }

    /**
     * Returns the obligations that are open on the day.
     *
     * @return the obligations, those due first first, those without a date last
     */
    public List<Duty> openDuties() {
        return duties().stream().filter(Duty::isOpen).sorted(Duty.BY_DUE).toList();
    }

    private Duty duty(TrackedObligation tracked) {
        return new Duty(tracked, tracked.stateOn(asOf, SOON_DAYS));
    }

    /**
     * Returns the title of an obligation.
     *
     * @param id its id
     * @return the title
     */
    public String titleOf(ObligationId id) {
        return history.obligations()
                .find(id)
                .map(tracked -> tracked.obligation().title())
                .orElseGet(id::toString);
    }

    /**
     * Returns when an obligation was due, after all changes.
     *
     * @param id its id
     * @return when, or empty if it is not of this story
     */
    public Optional<Due> dueOf(ObligationId id) {
        return history.obligations()
                .find(id)
                .map(tracked -> tracked.obligation().due());
    }

    /**
     * Returns where the case is, and on which basis if it was dismissed.
     *
     * @param phrases the phrases to say it in
     * @return the words, such as {@code Dismissed: agreement completed}
     */
    public String whereItIs(Phrases phrases) {
        String title = present().stage().title();
        return present()
                .dismissal()
                .map(dismissal -> title + ": " + phrases.words(dismissal.basis()))
                .orElse(title);
    }

    /**
     * Returns what a dismissal leaves open.
     *
     * @param phrases the phrases to say it in
     * @return whether it is with prejudice, and who may petition again; empty if the case was not dismissed
     */
    public Optional<String> afterDismissal(Phrases phrases) {
        return present()
                .dismissal()
                .filter(dismissal -> dismissal.basis() != DismissalBasis.DIED)
                .map(dismissal -> phrases.words(dismissal.prejudice()) + "; " + phrases.words(dismissal.refiling()));
    }

    /**
     * Returns the days lost to continuances, by cause.
     *
     * @param phrases the phrases to say it in
     * @return one text for each cause, such as {@code 14 days (stipulation)}; empty if no day was lost
     */
    public List<String> daysLost(Phrases phrases) {
        return history.daysLost().entrySet().stream()
                .map(lost -> Phrases.days(lost.getValue()) + " (" + phrases.words(lost.getKey()) + ")")
                .toList();
    }

    /**
     * Returns what may happen next.
     *
     * @return one option for each row of the process table that starts where the case is
     */
    public List<Option<CareStage, EventKind, Role>> options() {
        return workflow.options(present(), asOf);
    }
}
