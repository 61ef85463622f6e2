package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.engagement.Accompanied;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.AskingPolicy;
import org.carepeers.engagement.CareTeam;
import org.carepeers.engagement.HandOver;
import org.carepeers.engagement.HearingPlan;
import org.carepeers.engagement.Huddle;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.party.CaseId;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.Away;
import org.carepeers.peer.PeerStream;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.rule.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * The accompaniment of one person as it is now: what they said, who walks beside them, and what is on offer.
 *
 * <p>It is one for a person, whatever becomes of their cases, and it changes only by {@linkplain #after(List) folding
 * effects}. This type is immutable and thread-safe.
 */
public final class Accompaniment {

    final SubjectId person;
    final Accompanied whose;
    final AssignmentStage stage;
    final @Nullable LocalDate stageSince;
    final @Nullable String worker;
    final @Nullable String cover;
    /** Who came to walk beside the person last, their own peer and then whoever covered, until someone comes in their place. */
    final List<String> walked;

    /** The day of an offer that nobody has answered. */
    final @Nullable LocalDate unansweredOn;

    final Set<String> notWanted;
    final @Nullable LocalDate askAgainFrom;
    final @Nullable Away away;
    /** Whether the person said that they would rather wait for their peer than have another cover. */
    final boolean waits;

    final @Nullable LocalDate limitsToldOn;
    final @Nullable LocalDate diedOn;
    final @Nullable HandOver handOver;
    final List<Consent> consents;
    final List<AccompanimentEffect.ConsentRevoked> takenBack;
    final @Nullable CareTeam team;
    final List<Huddle> huddles;
    /** The cases that were seen, the one that moved last at the end. */
    final Map<CaseId, CaseView> views;

    /** The days of hearings that a relative's peer was told. */
    final List<LocalDate> hearingDays;

    /** What was settled, for one hearing on one day each, the latest at the end. */
    final List<HearingPlan> plans;
    /** How often a hearing that is set was moved. */
    final Map<SetHearing.Of, Integer> moved;
    /** Attempts since the last contact, and the day of the last one. */
    final int attempts;

    final @Nullable LocalDate lastAttemptOn;
    final List<PeerDuty> duties;
    final Set<Touchpoint> everMet;
    /** What came on offer since the person last wanted no offers. */
    final Set<RuleId> offered;

    private Accompaniment(SubjectId person, Accompanied whose) {
        this.person = person;
        this.whose = whose;
        this.stage = AssignmentStage.NOT_OFFERED;
        this.stageSince = null;
        this.worker = null;
        this.cover = null;
        this.walked = List.of();
        this.unansweredOn = null;
        this.notWanted = Set.of();
        this.askAgainFrom = null;
        this.away = null;
        this.waits = false;
        this.limitsToldOn = null;
        this.diedOn = null;
        this.handOver = null;
        this.consents = List.of();
        this.takenBack = List.of();
        this.team = null;
        this.huddles = List.of();
        this.views = Map.of();
        this.hearingDays = List.of();
        this.plans = List.of();
        this.moved = Map.of();
        this.attempts = 0;
        this.lastAttemptOn = null;
        this.duties = List.of();
        this.everMet = Set.of();
        this.offered = Set.of();
    }

    Accompaniment(AccompanimentFold fold) {
        this.person = fold.person;
        this.whose = fold.whose;
        this.stage = fold.stage;
        this.stageSince = fold.stageSince;
        this.worker = fold.worker;
        this.cover = fold.cover;
        this.walked = List.copyOf(fold.walked);
        this.unansweredOn = fold.unansweredOn;
        this.notWanted = Set.copyOf(fold.notWanted);
        this.askAgainFrom = fold.askAgainFrom;
        this.away = fold.away;
        this.waits = fold.waits;
        this.limitsToldOn = fold.limitsToldOn;
        this.diedOn = fold.diedOn;
        this.handOver = fold.handOver;
        this.consents = List.copyOf(fold.consents);
        this.takenBack = List.copyOf(fold.takenBack);
        this.team = fold.team;
        this.huddles = List.copyOf(fold.huddles);
        this.views = Collections.unmodifiableMap(new LinkedHashMap<>(fold.views));
        this.hearingDays = List.copyOf(fold.hearingDays);
        this.plans = List.copyOf(fold.plans);
        this.moved = Map.copyOf(fold.moved);
        this.attempts = fold.attempts;
        this.lastAttemptOn = fold.lastAttemptOn;
        this.duties = List.copyOf(fold.duties);
        this.everMet = Set.copyOf(fold.everMet);
        this.offered = Set.copyOf(fold.offered);
    }

    /**
     * Begins the accompaniment of a person, before anything happened.
     *
     * @param person the person
     * @return the accompaniment, at {@link AssignmentStage#NOT_OFFERED}
     */
    public static Accompaniment begin(SubjectId person) {
        return new Accompaniment(person, Accompanied.PARTICIPANT);
    }

    /**
     * Begins the accompaniment of someone of the family, which stands beside no case.
     *
     * @param relative who is accompanied
     * @return the accompaniment, at {@link AssignmentStage#NOT_OFFERED}
     */
    public static Accompaniment beginForFamily(SubjectId relative) {
        return new Accompaniment(relative, Accompanied.FAMILY);
    }

    /**
     * Begins the accompaniment that a stream tells of, before anything happened.
     *
     * @param stream the stream
     * @return the accompaniment of someone of the family if the stream says so, and the person's own otherwise
     */
    public static Accompaniment begin(PeerStream<AccompanimentEventKind> stream) {
        boolean family = stream.events().stream()
                .anyMatch(event -> event.facts().orNull(AccompanimentFacts.ACCOMPANIED) == Accompanied.FAMILY);
        return family ? beginForFamily(stream.subject()) : begin(stream.subject());
    }

    /**
     * Returns the accompaniment after the effects of one event.
     *
     * @param effects the effects, in the order recorded
     * @return a new value
     */
    public Accompaniment after(List<AccompanimentEffect> effects) {
        return new AccompanimentFold(this).apply(effects).toAccompaniment();
    }

    /** {@return the person} */
    public SubjectId person() {
        return person;
    }

    /** {@return for whom it is: the person whose case it may be, or someone of the family} */
    public Accompanied whose() {
        return whose;
    }

    /** {@return what the person said, and whether someone walks beside them} */
    public AssignmentStage stage() {
        return stage;
    }

    /** {@return the day on which the accompaniment entered its stage, or empty before anything happened} */
    public Optional<LocalDate> stageSince() {
        return Optional.ofNullable(stageSince);
    }

    /** {@return the worker who was offered or walks beside the person, or empty if nobody does} */
    public Optional<PartyId> worker() {
        return Optional.ofNullable(worker).map(PartyId::of);
    }

    /** {@return the workers of whom the person said <em>not this peer</em>; empty if there are none} */
    public Set<PartyId> notThisPeer() {
        return notWanted.stream().map(PartyId::of).collect(Collectors.toUnmodifiableSet());
    }

    /** {@return whoever is proposed to cover or covers, or empty if nobody does} */
    public Optional<PartyId> cover() {
        return Optional.ofNullable(cover).map(PartyId::of);
    }

    /** Returns whoever walks beside the person or is offered to, cover among them. */
    Set<PartyId> peers() {
        return Stream.of(worker(), cover()).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whoever is looked after at a death; one who was offered, or proposed to cover, does not know the person yet. */
    List<PartyId> companions() {
        return walked.stream().map(PartyId::of).toList();
    }

    /** {@return the day from which the person is happy to be asked again, or empty if they named none} */
    public Optional<LocalDate> askAgainFrom() {
        return Optional.ofNullable(askAgainFrom);
    }

    /**
     * Returns who is beside the person on a day: the one who covers while their own peer is away.
     *
     * @param day the day
     * @return the worker, or empty if nobody is, or if their peer is away on it and nobody covers
     */
    public Optional<PartyId> besideOn(LocalDate day) {
        return switch (stage) {
            case ACTIVE -> worker();
            case COVERED -> cover();
            case AWAY -> worker().filter(own -> away != null && !away.holdsOn(day));
            default -> Optional.empty();
        };
    }

    /**
     * Returns who serves the person together, with the huddles held.
     *
     * @return the team as it was last settled, or empty if nobody settled one
     */
    public Optional<CareTeam> careTeam() {
        return Optional.ofNullable(team)
                .map(known ->
                        CareTeam.builder().from(known).addAllHuddles(huddles).build());
    }

    /** {@return the days on which the worker is away, or empty if they are not} */
    public Optional<Away> away() {
        return Optional.ofNullable(away);
    }

    /** {@return the day on which the limits of keeping things between the two were told, or empty if they were not} */
    public Optional<LocalDate> limitsToldOn() {
        return Optional.ofNullable(limitsToldOn);
    }

    /** {@return the day on which the person died, or empty if they are alive as far as is known} */
    public Optional<LocalDate> diedOn() {
        return Optional.ofNullable(diedOn);
    }

    /** {@return what the last hand-over passed on, or empty if there was none} */
    public Optional<HandOver> handOver() {
        return Optional.ofNullable(handOver);
    }

    /** {@return all consents, those taken back among them} */
    public List<Consent> consents() {
        return consents;
    }

    /**
     * Returns the person's case that moved last, an open one before one that has ended.
     *
     * @return where it is, or empty if they have none that is known
     */
    public Optional<CaseView> caseView() {
        List<CaseView> open = openCases();
        return (open.isEmpty() ? List.copyOf(views.values()) : open).stream().reduce((first, last) -> last);
    }

    /**
     * Returns the person's cases that are open: two petitions may be, and one peer walks beside the person in both.
     *
     * @return where they are, the one that moved last at the end; empty if none is open or known
     */
    public List<CaseView> openCases() {
        return views.values().stream().filter(view -> !view.stage().isFinal()).toList();
    }

    /**
     * Returns what the accompaniment of a relative was told of hearings, by the person's consent.
     *
     * @return the days, the earliest first; empty in the person's own accompaniment, which follows the case itself
     */
    public List<LocalDate> hearingDays() {
        return hearingDays;
    }

    /** Returns the hearings that are set in all open cases. */
    List<SetHearing> hearings() {
        return openCases().stream()
                .flatMap(view -> SetHearing.of(view).stream())
                .toList();
    }

    /**
     * Finds what was settled for a hearing.
     *
     * @param hearing what the hearing is for
     * @param on the day for which it is set
     * @return what was settled for that day, or else what was settled for a day on which there is no such hearing now,
     *     since the hearing may have moved; empty if nothing was
     */
    public Optional<HearingPlan> findPlan(HearingKind hearing, LocalDate on) {
        Predicate<HearingPlan> ofKind = plan -> plan.hearing() == hearing;
        Predicate<HearingPlan> ofDay = plan -> plan.on().equals(on);
        return latest(ofKind.and(ofDay)).or(() -> latest(ofKind.and(plan -> !isOfSetHearing(plan))));
    }

    /**
     * Returns what was settled for hearings.
     *
     * @return one plan for each hearing and day, in the order in which they were settled last
     */
    public List<HearingPlan> plans() {
        return plans;
    }

    private Optional<HearingPlan> latest(Predicate<HearingPlan> which) {
        return plans.stream().filter(which).reduce((first, last) -> last);
    }

    /** Says whether a plan is for a hearing of its kind that is set for its day. */
    boolean isOfSetHearing(HearingPlan plan) {
        return hearings().stream()
                .anyMatch(set -> set.kind() == plan.hearing() && set.on().equals(plan.on()));
    }

    /** {@return the peer work on offer that has neither come about nor fallen away, in the order in which it began} */
    public List<PeerDuty> openDuties() {
        return duties;
    }

    /**
     * Returns the peer work on offer on a day: hearings that lie behind bring none but a talk about them.
     *
     * @param day the day
     * @return the work, in the order in which it began
     */
    public List<PeerDuty> openDutiesOn(LocalDate day) {
        return duties.stream().filter(duty -> !duty.isPassedOn(day)).toList();
    }

    /** Says whether attempts rest on a day, after as many in a row as the policy foresees. */
    boolean isRestedOn(LocalDate day, AskingPolicy policy) {
        return attempts >= policy.attemptsInARow()
                && lastAttemptOn != null
                && day.isBefore(lastAttemptOn.plusDays(policy.pauseDays()));
    }

    /**
     * Says whether someone may be shown something on a day by consent of the person.
     *
     * @param scope what would be shown
     * @param audience to whom
     * @param party the party of that audience
     * @param date the day
     * @return whether a consent permits it on that day
     */
    public boolean permits(DisclosureScope scope, Audience audience, PartyId party, LocalDate date) {
        return consents.stream()
                .anyMatch(consent -> consent.giver().value().equals(person.value())
                        && consent.permits(scope, audience, party, date));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Accompaniment that
                && new AccompanimentFold(this).parts().equals(new AccompanimentFold(that).parts());
    }

    @Override
    public int hashCode() {
        return new AccompanimentFold(this).parts().hashCode();
    }

    /** Returns the stage and the number of pieces of work on offer; nothing of a person. */
    @Override
    public String toString() {
        return "Accompaniment " + person + " " + stage.code() + ", " + duties.size() + " on offer";
    }
}
