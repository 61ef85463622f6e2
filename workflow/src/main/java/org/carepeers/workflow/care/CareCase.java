package org.carepeers.workflow.care;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.participant.InterpreterNeed;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.PetitionerStanding;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Facts;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.PriorCases;
import org.carepeers.proceeding.SideMatterKind;
import org.carepeers.workflow.obligation.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is now: its stage, its term, the facts in force and the open obligations.
 *
 * <p>There is no history inside, so a decision costs the same on the tenth and on the thousandth event. A case changes
 * only by {@linkplain #after(List) folding effects}. This type is immutable and thread-safe.
 */
public final class CareCase {

    private final CaseId id;
    private final PriorCases priorCases;
    final County county;
    final CareStage stage;
    final @Nullable LocalDate stageSince;
    final int term;
    final @Nullable LocalDate termEndsOn;
    final Facts facts;
    /** By the kind of event: the day on which it last happened. */
    final @Nullable LocalDate[] lastOn;

    final Map<PartyEvent, List<LocalDate>> ofParties;
    final Map<HearingKind, LocalDate> hearings;
    final Map<CircumstanceKind, LocalDate> circumstances;
    final Map<SideMatterKind, LocalDate> sideMatters;
    final List<LocalDate> closures;
    final List<Obligation> obligations;

    private CareCase(CaseId id, County county, PriorCases priorCases) {
        this.id = id;
        this.priorCases = priorCases;
        this.county = county;
        this.stage = CareStage.NOT_STARTED;
        this.stageSince = null;
        this.term = 0;
        this.termEndsOn = null;
        this.facts = Facts.none();
        this.lastOn = new LocalDate[EventKind.values().length];
        this.ofParties = Map.of();
        this.hearings = new EnumMap<>(HearingKind.class);
        this.circumstances = new EnumMap<>(CircumstanceKind.class);
        this.sideMatters = new EnumMap<>(SideMatterKind.class);
        this.closures = List.of();
        this.obligations = List.of();
    }

    CareCase(CareCase start, CareCaseFold fold) {
        this.id = start.id;
        this.priorCases = start.priorCases;
        this.county = fold.county;
        this.stage = fold.stage;
        this.stageSince = fold.stageSince;
        this.term = fold.term;
        this.termEndsOn = fold.termEndsOn;
        this.facts = fold.facts;
        this.lastOn = fold.lastOn;
        this.ofParties = fold.ofParties;
        this.hearings = fold.hearings;
        this.circumstances = fold.circumstances;
        this.sideMatters = fold.sideMatters;
        this.closures = fold.closures;
        this.obligations = fold.obligations;
    }

    /**
     * Begins a case in which nothing has happened yet.
     *
     * @param id the id of the case
     * @param county the county
     * @param priorCases what the embedder knows of other cases about the same person
     * @return the case, at {@link CareStage#NOT_STARTED}
     */
    public static CareCase begin(CaseId id, County county, PriorCases priorCases) {
        return new CareCase(id, county, priorCases);
    }

    /**
     * Begins the case that a file speaks of, before any of its events. The need of an interpreter that the file states of
     * the participant is in force from the beginning.
     *
     * @param file the file
     * @return the case, at {@link CareStage#NOT_STARTED}
     */
    public static CareCase begin(CaseFile file) {
        CareCase begun = begin(file.id(), file.county(), file.priorCases());
        boolean interpreter = file.participant().stream()
                .flatMap(participant -> participant.languages().stream())
                .anyMatch(language -> language.interpreter() == InterpreterNeed.NEEDED);
        return interpreter
                ? begun.after(List.of(new Effect.FactsInForce(Facts.of(CareFacts.INTERPRETER_NEEDED, Finding.FOUND))))
                : begun;
    }

    /**
     * Returns the case after the effects of one event.
     *
     * @param effects the effects, in the order recorded
     * @return a new case
     */
    public CareCase after(List<Effect> effects) {
        return new CareCaseFold(this).apply(effects).toCase();
    }

    /**
     * Returns the case after the effects of many events.
     *
     * @param history the effects of each event, in the order recorded
     * @return a new case
     */
    public CareCase afterAll(Iterable<List<Effect>> history) {
        CareCaseFold fold = new CareCaseFold(this);
        history.forEach(fold::apply);
        return fold.toCase();
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    public CaseId id() {
        return id;
    }

    /**
     * Returns the county where the case is now.
     *
     * @return the county
     */
    public County county() {
        return county;
    }

    /**
     * Returns what the embedder knows of other cases about the same person.
     *
     * @return the findings
     */
    public PriorCases priorCases() {
        return priorCases;
    }

    /**
     * Returns where the case is.
     *
     * @return the stage
     */
    public CareStage stage() {
        return stage;
    }

    /**
     * Returns the day on which the case entered its stage.
     *
     * @return the day, or empty if nothing has happened yet
     */
    public Optional<LocalDate> stageSince() {
        return Optional.ofNullable(stageSince);
    }

    /**
     * Returns the term under a CARE plan.
     *
     * @return 0 before a plan, 1 in the first term, 2 in the second
     */
    public int term() {
        return term;
    }

    /**
     * Returns the last day of the term under a CARE plan.
     *
     * @return the day, or empty before a plan
     */
    public Optional<LocalDate> termEndsOn() {
        return Optional.ofNullable(termEndsOn);
    }

    /**
     * Returns the facts in force: of each {@linkplain org.carepeers.proceeding.Fact#isKept() kept} fact what was
     * stated last.
     *
     * @return the facts
     */
    public Facts facts() {
        return facts;
    }

    /**
     * Returns what is known of the dismissal of the case.
     *
     * @return the ground, with or without prejudice, and who may petition again; empty if the case was not dismissed
     */
    public Optional<Dismissal> dismissal() {
        return Dismissal.of(stage, facts);
    }

    /**
     * Returns the day on which an event of a kind last happened.
     *
     * @param kind the kind
     * @return the day, or empty if it never happened
     */
    public Optional<LocalDate> lastOn(EventKind kind) {
        return Optional.ofNullable(lastOrNull(kind));
    }

    @SuppressWarnings("EnumOrdinal") // the array lives only as long as the case, never in a record
    @Nullable
    LocalDate lastOrNull(EventKind kind) {
        return lastOn[kind.ordinal()];
    }

    /**
     * Returns the days on which an event of a kind happened that is about one party. Only what is asked of a local entity
     * by itself is kept: its joining, orders to show cause and reports.
     *
     * @param kind the kind
     * @param party the id of the party
     * @return the days, in the order recorded
     */
    public List<LocalDate> daysOf(EventKind kind, String party) {
        return ofParties.getOrDefault(new PartyEvent(kind, party), List.of());
    }

    /**
     * Returns the hearings that are set and not yet held.
     *
     * @return the day of each, by what the hearing is for
     */
    public Map<HearingKind, LocalDate> hearings() {
        return Collections.unmodifiableMap(hearings);
    }

    /**
     * Returns the circumstances of the participant that have begun and not ended.
     *
     * @return the first day of each
     */
    public Map<CircumstanceKind, LocalDate> circumstances() {
        return Collections.unmodifiableMap(circumstances);
    }

    /**
     * Returns the matters beside the case that have begun and not ended.
     *
     * @return the first day of each
     */
    public Map<SideMatterKind, LocalDate> sideMatters() {
        return Collections.unmodifiableMap(sideMatters);
    }

    /**
     * Returns the days of closure that were declared in the case.
     *
     * @return the days, in the order declared
     */
    public List<LocalDate> closures() {
        return Collections.unmodifiableList(closures);
    }

    /**
     * Returns the obligations that are neither met nor fallen away.
     *
     * @return the obligations, in the order in which they began
     */
    public List<Obligation> openObligations() {
        return Collections.unmodifiableList(obligations);
    }

    /**
     * Says whether the county behavioral health director filed the petition.
     *
     * @return whether the standing in force is the county's own; false if it is not known
     */
    public boolean isCountyPetition() {
        return facts.orNull(CareFacts.STANDING) == PetitionerStanding.COUNTY_BEHAVIORAL_HEALTH_DIRECTOR;
    }

    /**
     * Says whether the participant is known to be somewhere from where taking part is not in their hands.
     *
     * @return whether custody or a hospital stay has begun and not ended
     */
    public boolean isHeldElsewhere() {
        return !Collections.disjoint(
                circumstances.keySet(), Set.of(CircumstanceKind.IN_CUSTODY, CircumstanceKind.IN_HOSPITAL));
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(
                id,
                priorCases,
                county,
                stage,
                stageSince,
                term,
                termEndsOn,
                facts,
                Arrays.asList(lastOn),
                ofParties,
                hearings,
                circumstances,
                sideMatters,
                closures,
                obligations);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CareCase that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** Returns the id, the stage and the counts; nothing of a person. */
    @Override
    public String toString() {
        return "CareCase " + id + " " + stage.code() + ", term " + term + ", " + obligations.size()
                + " open obligations";
    }
}
