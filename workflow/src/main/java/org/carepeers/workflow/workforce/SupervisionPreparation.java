package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.carepeers.engagement.AskedOfPeers;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.EngagementOutcome;
import org.carepeers.engagement.Reach;
import org.carepeers.engagement.Setting;
import org.carepeers.peer.CareerLadder;
import org.carepeers.peer.LoadWeights;
import org.carepeers.peer.PeerPolicy;
import org.carepeers.peer.SupervisionPolicy;
import org.carepeers.peer.WorkerSignal;
import org.carepeers.rule.DutyHolder;
import org.carepeers.workflow.machine.Messages;
import org.carepeers.workflow.obligation.Obligation;

/**
 * One page to prepare a supervision session, from work that was logged anyway: strengths first.
 *
 * <p>It shows nothing of a worker's check-ins, no note, no participant, and no other worker. What asks for attention stands
 * under what the supervisor is to do. This type is immutable and thread-safe.
 */
public final class SupervisionPreparation {

    private static final Set<DutyHolder> EMPLOYERS_SIDE =
            EnumSet.of(DutyHolder.PEER_SUPERVISOR, DutyHolder.PEER_EMPLOYER);

    private final WorkerRecord record;
    private final Workload workload;
    private final List<AskedOfPeers> asked;
    private final List<Engagement> engagements;
    private final List<FairLoad.Week> weeks;
    private final PeerPolicy policy;
    private final CertificationRules rules;
    private final LocalDate from;
    private final LocalDate asOf;
    private final Messages messages = WorkforceMessages.english();

    private SupervisionPreparation(
            WorkerRecord record,
            Workload workload,
            List<AskedOfPeers> asked,
            PeerPolicy policy,
            CertificationRules rules,
            LocalDate asOf) {
        SupervisionPolicy supervision = policy.supervision().orElseThrow(SupervisionPreparation::without);
        this.record = record;
        this.asked = List.copyOf(asked);
        this.policy = policy;
        this.rules = rules;
        this.asOf = asOf;
        LocalDate back = asOf.minusWeeks(supervision.reviewWeeks()).plusDays(1);
        this.from = record.employment()
                .hiredOn()
                .filter(hired -> back.isBefore(hired) && !hired.isAfter(asOf))
                .orElse(back);
        this.workload = workload;
        this.engagements = workload.engagements().stream()
                .filter(each ->
                        !each.occurredOn().isBefore(from) && !each.occurredOn().isAfter(asOf))
                .toList();
        this.weeks =
                policy.load().map(weights -> load(weights, workload).weeks()).orElse(List.of());
    }

    private static IllegalArgumentException without() {
        return new IllegalArgumentException("The policy must say how workers are supervised");
    }

    private FairLoad load(LoadWeights weights, Workload workload) {
        return FairLoad.of(weights, workload, from, asOf);
    }

    /**
     * Prepares a session.
     *
     * @param record the worker as of that day
     * @param workload what was logged
     * @param policy the county's policy, which says how far back one looks
     * @param rules the figures of certification
     * @param asOf the day of the session
     * @return the preparation
     * @throws IllegalArgumentException if the policy does not say how workers are supervised
     */
    public static SupervisionPreparation of(
            WorkerRecord record, Workload workload, PeerPolicy policy, CertificationRules rules, LocalDate asOf) {
        return of(record, workload, List.of(), policy, rules, asOf);
    }

    /**
     * Prepares a session with what an agency asked of its peers, which is counted for the agency and knows no worker.
     *
     * @param record the worker as of that day
     * @param workload what was logged
     * @param asked what peers of the worker's agency were asked for that is not theirs
     * @param policy the county's policy, which says how far back one looks
     * @param rules the figures of certification
     * @param asOf the day of the session
     * @return the preparation
     * @throws IllegalArgumentException if the policy does not say how workers are supervised
     */
    public static SupervisionPreparation of(
            WorkerRecord record,
            Workload workload,
            List<AskedOfPeers> asked,
            PeerPolicy policy,
            CertificationRules rules,
            LocalDate asOf) {
        return new SupervisionPreparation(record, workload, asked, policy, rules, asOf);
    }

    /**
     * Returns the page.
     *
     * @return Markdown, the same for the same record
     */
    public String markdown() {
        StringBuilder page = new StringBuilder();
        page.append("# Supervision with ").append(record.worker()).append("\n\n");
        page.append("From ").append(messages.words(from)).append(" to ").append(messages.words(asOf));
        page.append(", from work that was logged anyway.\n");
        section(page, "What went well", strengths());
        section(page, "How the weeks were", weekLines());
        section(page, "What was asked that is not a peer's task", asked());
        section(page, "For the supervisor to do", toDo());
        section(page, "Training ahead", training());
        section(page, "One step on the ladder", step());
        return page.toString();
    }

    private static void section(StringBuilder page, String title, List<String> lines) {
        page.append("\n## ").append(title).append("\n\n");
        lines.forEach(line -> page.append("* ")
                .append(line.substring(0, 1).toUpperCase(Locale.ROOT))
                .append(line.substring(1))
                .append('\n'));
    }

    private List<String> strengths() {
        List<String> lines = new ArrayList<>();
        long contacts = times(each -> each.reach() == Reach.CONTACT);
        long attempts = engagements.size() - contacts;
        long people = people(each -> each.reach() == Reach.CONTACT);
        long stayed = people(this::reachedAfterAnAttempt);
        String there = count(people, "person", "people") + ", " + count(contacts, "time", "times");
        String kept = count(attempts, "attempt", "attempts") + " that reached nobody, each of them work done";
        addIf(lines, contacts > 0, "Was there for " + there + ".");
        addIf(lines, attempts > 0, "Kept looking: " + kept + ".");
        addIf(lines, stayed > 0, "Reached " + count(stayed, "person", "people") + " after an attempt before.");
        addTimes(lines, "Was beside someone at court ", each -> each.setting() == Setting.COURTHOUSE);
        addTimes(
                lines,
                "Met people where they chose to be ",
                each -> each.setting() == Setting.PLACE_THE_PERSON_CHOSE && each.reach() == Reach.CONTACT);
        addTimes(
                lines,
                "Connected someone to a service ",
                each -> each.outcome() == EngagementOutcome.CONNECTED_TO_SERVICE);
        record.learning().trainings().stream()
                .filter(each -> !each.on().isBefore(from) && !each.on().isAfter(asOf))
                .forEach(each -> lines.add("Completed a training: " + messages.words(each.topic()) + "."));
        boolean away = from.datesUntil(asOf.plusDays(1)).allMatch(record.employment()::isAwayOn);
        addIf(lines, away && lines.isEmpty(), "Was away all this time, and nothing was expected.");
        addIf(lines, lines.isEmpty(), "Nothing was logged in this time. Ask what it was like.");
        return lines;
    }

    private void addTimes(List<String> lines, String words, Predicate<Engagement> which) {
        long times = times(which);
        addIf(lines, times > 0, words + count(times, "time", "times") + ".");
    }

    private long times(Predicate<Engagement> which) {
        return engagements.stream().filter(which).count();
    }

    private long people(Predicate<Engagement> which) {
        return engagements.stream()
                .filter(which)
                .map(Engagement::participant)
                .distinct()
                .count();
    }

    private boolean reachedAfterAnAttempt(Engagement contact) {
        return contact.reach() == Reach.CONTACT
                && engagements.stream()
                        .anyMatch(earlier -> earlier.reach() == Reach.ATTEMPT
                                && earlier.participant().equals(contact.participant())
                                && earlier.occurredOn().isBefore(contact.occurredOn()));
    }

    private List<String> weekLines() {
        List<String> lines = new ArrayList<>();
        for (FairLoad.Week week : weeks) {
            lines.add("Week of " + messages.words(week.monday()) + ": " + words(week));
        }
        addIf(lines, weeks.isEmpty(), "The county has not said how load is weighed.");
        return lines;
    }

    /** A week away is no week in which something is missing. */
    private String words(FairLoad.Week week) {
        List<LocalDate> days = week.monday()
                .datesUntil(week.monday().plusWeeks(1))
                .filter(day -> !day.isBefore(from) && !day.isAfter(asOf))
                .toList();
        long away = days.stream().filter(record.employment()::isAwayOn).count();
        if (away == days.size() && week.people() == 0) {
            return "away.";
        }
        String logged = week.people() == 0
                ? "nothing logged"
                : count(hours(week.total()), "hour", "hours") + " as the county weighs them, with "
                        + count(week.people(), "person", "people");
        return logged
                + (away > 0 ? ", and away for part of it" : "")
                + (week.isHeavy() ? ". A heavy week: what could be taken off?" : ".");
    }

    private List<String> asked() {
        long noticed = record.supervision().signals().stream()
                .filter(signal -> signal.signal() == WorkerSignal.ASKED_OUTSIDE_ROLE)
                .filter(signal -> !signal.on().isBefore(from) && !signal.on().isAfter(asOf))
                .count();
        List<String> lines = new ArrayList<>();
        addIf(
                lines,
                noticed > 0,
                "It was noticed " + count(noticed, "time", "times") + ". What was it, and who asked?");
        asked.forEach(each -> lines.add("Of peers of the agency, and not of this worker alone: "
                + each.act().meaning() + ", " + count(each.times(), "time", "times") + "."));
        addIf(lines, lines.isEmpty(), "Nothing was noted. Ask all the same.");
        return lines;
    }

    private List<String> toDo() {
        List<String> lines = new ArrayList<>();
        for (Obligation each : WorkforceDuties.of(rules, policy).comingDue(record, workload, asOf)) {
            addIf(
                    lines,
                    EMPLOYERS_SIDE.contains(each.who()) && !isTraining(each),
                    each.title() + " (" + messages.words(each.who()) + ")"
                            + each.due().lastDay().map(day -> ", " + when(day)).orElse("") + ".");
        }
        addIf(lines, lines.isEmpty(), "Nothing is open.");
        return lines;
    }

    private List<String> training() {
        List<String> lines = new ArrayList<>();
        policy.training()
                .map(plan -> TrainingGaps.of(record, plan, asOf).gaps())
                .orElse(List.of())
                .forEach(gap -> lines.add(messages.words(gap.topic()) + ": " + timeFor(gap.dueOn()) + "."));
        WorkforceDuties.of(rules, policy).comingDue(record, asOf).stream()
                .filter(each -> each.who() == DutyHolder.PEER_WORKER
                        && each.due().lastDay().isPresent())
                .forEach(each -> lines.add("The worker's own: " + each.title().toLowerCase(Locale.ROOT) + ", "
                        + when(each.due().lastDay().orElseThrow()) + ". What would help?"));
        addIf(lines, lines.isEmpty(), "Nothing is missing from the county's plan.");
        return lines;
    }

    private static boolean isTraining(Obligation duty) {
        return duty.rule().value().startsWith(WorkforceDuty.TRAINING.rule().value());
    }

    private String when(LocalDate day) {
        return day.isBefore(asOf) ? "open since " + messages.words(day) : "by " + messages.words(day);
    }

    private String timeFor(LocalDate day) {
        return day.isBefore(asOf)
                ? "since " + messages.words(day) + ", still to make time for"
                : "make time by " + messages.words(day);
    }

    private List<String> step() {
        Optional<CareerLadder> ladder = policy.career();
        List<String> lines = new ArrayList<>();
        ladder.flatMap(steps -> PromotionReadiness.next(record, steps, rules, asOf))
                .ifPresent(readiness -> {
                    lines.add("Next: " + readiness.step().title() + ". Does it appeal?");
                    readiness.lines().stream()
                            .filter(line -> line.answer() != PromotionReadiness.Answer.MET)
                            .limit(1)
                            .forEach(line -> lines.add("The next thing for it: " + words(line) + "."));
                    addIf(lines, readiness.isReady(), "Everything that the ladder asks for is on record.");
                });
        addIf(
                lines,
                lines.isEmpty(),
                "There is no further step on this ladder, or the level is not recorded. What would be one?");
        return lines;
    }

    private String words(PromotionReadiness.Line line) {
        return messages.words(line.requirement().kind())
                + line.requirement()
                        .topic()
                        .map(topic -> " in " + messages.words(topic))
                        .orElse("")
                + line.requirement()
                        .amount()
                        .map(number -> ", " + line.recorded().orElse(0) + " of " + number)
                        .orElse("");
    }

    private static long hours(int minutes) {
        return Math.round(minutes / 60.0);
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static void addIf(List<String> lines, boolean applies, String line) {
        if (applies) {
            lines.add(line);
        }
    }
}
