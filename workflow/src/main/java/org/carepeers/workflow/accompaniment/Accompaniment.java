package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.engagement.HandOver;
import org.carepeers.engagement.HearingPlan;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
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
    final AssignmentStage stage;
    final @Nullable LocalDate stageSince;
    final @Nullable String worker;
    final @Nullable String cover;
    final Set<String> notWanted;
    final @Nullable LocalDate askAgainFrom;
    final @Nullable LocalDate awayUntil;
    final @Nullable LocalDate limitsToldOn;
    final @Nullable LocalDate diedOn;
    final @Nullable HandOver handOver;
    final List<Consent> consents;
    final @Nullable CaseView view;
    final Map<HearingKind, HearingPlan> plans;
    final List<PeerDuty> duties;
    final Set<Touchpoint> everMet;
    /** What came on offer since the person last wanted no offers. */
    final Set<RuleId> offered;

    private Accompaniment(SubjectId person) {
        this.person = person;
        this.stage = AssignmentStage.NOT_OFFERED;
        this.stageSince = null;
        this.worker = null;
        this.cover = null;
        this.notWanted = Set.of();
        this.askAgainFrom = null;
        this.awayUntil = null;
        this.limitsToldOn = null;
        this.diedOn = null;
        this.handOver = null;
        this.consents = List.of();
        this.view = null;
        this.plans = Map.of();
        this.duties = List.of();
        this.everMet = Set.of();
        this.offered = Set.of();
    }

    Accompaniment(AccompanimentFold fold) {
        this.person = fold.person;
        this.stage = fold.stage;
        this.stageSince = fold.stageSince;
        this.worker = fold.worker;
        this.cover = fold.cover;
        this.notWanted = Set.copyOf(fold.notWanted);
        this.askAgainFrom = fold.askAgainFrom;
        this.awayUntil = fold.awayUntil;
        this.limitsToldOn = fold.limitsToldOn;
        this.diedOn = fold.diedOn;
        this.handOver = fold.handOver;
        this.consents = List.copyOf(fold.consents);
        this.view = fold.view;
        this.plans = Map.copyOf(fold.plans);
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
        return new Accompaniment(person);
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

    /** {@return whoever is proposed to cover or covers, or empty if nobody does} */
    public Optional<PartyId> cover() {
        return Optional.ofNullable(cover).map(PartyId::of);
    }

    /** {@return the day from which the person is happy to be asked again, or empty if they named none} */
    public Optional<LocalDate> askAgainFrom() {
        return Optional.ofNullable(askAgainFrom);
    }

    /** {@return the day through which the worker is away, or empty if they are not, or no end is known} */
    public Optional<LocalDate> awayUntil() {
        return Optional.ofNullable(awayUntil);
    }

    /** {@return the day on which the limits of keeping things between the two were told, or empty if they were not} */
    public Optional<LocalDate> limitsToldOn() {
        return Optional.ofNullable(limitsToldOn);
    }

    /** {@return what the last hand-over passed on, or empty if there was none} */
    public Optional<HandOver> handOver() {
        return Optional.ofNullable(handOver);
    }

    /** {@return all consents, those taken back among them} */
    public List<Consent> consents() {
        return consents;
    }

    /** {@return where the person's case is, or empty if they have none that is known} */
    public Optional<CaseView> caseView() {
        return Optional.ofNullable(view);
    }

    /**
     * Finds what was settled for a hearing.
     *
     * @param hearing what the hearing is for
     * @return what was settled last, or empty if nothing was
     */
    public Optional<HearingPlan> findPlan(HearingKind hearing) {
        return Optional.ofNullable(plans.get(hearing));
    }

    /** {@return the peer work on offer that has neither come about nor fallen away, in the order in which it began} */
    public List<PeerDuty> openDuties() {
        return duties;
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
        return consents.stream().anyMatch(consent -> consent.permits(scope, audience, party, date));
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
