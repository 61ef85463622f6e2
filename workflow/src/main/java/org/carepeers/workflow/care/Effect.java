package org.carepeers.workflow.care;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.party.County;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Facts;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.SideMatterKind;
import org.carepeers.workflow.obligation.ObligationChange;

/**
 * One thing that an accepted event changed.
 *
 * <p>Effects are recorded with the event. Folding them gives the case as it is, without asking the law again; so a
 * history loads for ever, whatever the table says by then. All variants are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "effect")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Effect.Noted.class, name = "noted"),
    @JsonSubTypes.Type(value = Effect.NotedOf.class, name = "noted-of"),
    @JsonSubTypes.Type(value = Effect.StageEntered.class, name = "stage-entered"),
    @JsonSubTypes.Type(value = Effect.FactsInForce.class, name = "facts-in-force"),
    @JsonSubTypes.Type(value = Effect.HearingSet.class, name = "hearing-set"),
    @JsonSubTypes.Type(value = Effect.HearingCleared.class, name = "hearing-cleared"),
    @JsonSubTypes.Type(value = Effect.TermBegan.class, name = "term-began"),
    @JsonSubTypes.Type(value = Effect.CircumstanceBegan.class, name = "circumstance-began"),
    @JsonSubTypes.Type(value = Effect.CircumstanceEnded.class, name = "circumstance-ended"),
    @JsonSubTypes.Type(value = Effect.SideMatterBegan.class, name = "side-matter-began"),
    @JsonSubTypes.Type(value = Effect.SideMatterEnded.class, name = "side-matter-ended"),
    @JsonSubTypes.Type(value = Effect.CountyChanged.class, name = "county-changed"),
    @JsonSubTypes.Type(value = Effect.ClosureDeclared.class, name = "closure-declared"),
    @JsonSubTypes.Type(value = Effect.ObligationChanged.class, name = "obligation-changed")
})
public sealed interface Effect {

    /**
     * Says whether it tells of the person's death.
     *
     * @return whether the circumstance of a death began with it
     */
    default boolean tellsOfDeath() {
        return this instanceof CircumstanceBegan began && began.circumstance() == CircumstanceKind.DIED;
    }

    /**
     * An event of a kind happened.
     *
     * @param kind the kind
     * @param on the day
     */
    record Noted(EventKind kind, LocalDate on) implements Effect {}

    /**
     * An event of a kind happened that is about one party.
     *
     * @param kind the kind
     * @param party the id of the party
     * @param on the day
     */
    record NotedOf(EventKind kind, String party, LocalDate on) implements Effect {}

    /**
     * The case entered a stage.
     *
     * @param stage the stage
     * @param on the day
     */
    record StageEntered(CareStage stage, LocalDate on) implements Effect {}

    /**
     * Facts came into force, in place of what was stated of them before.
     *
     * @param facts the facts
     */
    record FactsInForce(Facts facts) implements Effect {}

    /**
     * A hearing was set, or moved to another day.
     *
     * @param kind what the hearing is for
     * @param on the day of the hearing
     */
    record HearingSet(HearingKind kind, LocalDate on) implements Effect {}

    /**
     * A hearing was held, and none of its kind is set now.
     *
     * @param kind what the hearing was for
     */
    record HearingCleared(HearingKind kind) implements Effect {}

    /**
     * A term under a CARE plan began.
     *
     * @param term 1 for the first, 2 for the second
     * @param on the first day
     * @param endsOn the last day
     */
    record TermBegan(int term, LocalDate on, LocalDate endsOn) implements Effect {}

    /**
     * A circumstance of the participant began.
     *
     * @param circumstance the circumstance
     * @param on the day
     */
    record CircumstanceBegan(CircumstanceKind circumstance, LocalDate on) implements Effect {}

    /**
     * A circumstance of the participant ended.
     *
     * @param circumstance the circumstance
     */
    record CircumstanceEnded(CircumstanceKind circumstance) implements Effect {}

    /**
     * A matter beside the case began.
     *
     * @param matter the matter
     * @param on the day
     */
    record SideMatterBegan(SideMatterKind matter, LocalDate on) implements Effect {}

    /**
     * A matter beside the case ended.
     *
     * @param matter the matter
     */
    record SideMatterEnded(SideMatterKind matter) implements Effect {}

    /**
     * The case went to another county.
     *
     * @param county the county where it is now
     */
    record CountyChanged(County county) implements Effect {}

    /**
     * A day was declared on which the court is closed.
     *
     * @param day the day
     */
    record ClosureDeclared(LocalDate day) implements Effect {}

    /**
     * Something became of an obligation.
     *
     * @param change what became of it
     */
    record ObligationChanged(ObligationChange change) implements Effect {}
}
