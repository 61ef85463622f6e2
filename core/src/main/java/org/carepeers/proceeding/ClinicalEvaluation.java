package org.carepeers.proceeding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.PartyId;
import org.carepeers.party.Role;
import org.immutables.value.Value;

/**
 * A clinical evaluation: who made it, when, and whether it addresses what it must (WIC 5977.1(b)).
 *
 * <p>What it says, the diagnosis above all, is not kept here. The respondent receives a copy (WIC 5976(b)).
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableClinicalEvaluation.class)
@JsonPropertyOrder({
    "origin",
    "orderedOn",
    "completedOn",
    "filedOn",
    "evaluator",
    "licensedEvaluator",
    "stipulatedBy",
    "contents"
})
public abstract class ClinicalEvaluation {

    ClinicalEvaluation() {}

    /** {@return how it came before the court} */
    public abstract EvaluationOrigin origin();

    /** {@return the day the court ordered it, or empty for one that existed already} */
    public abstract Optional<LocalDate> orderedOn();

    /** {@return the day it was completed} */
    public abstract LocalDate completedOn();

    /** {@return the day it was filed, or empty if it was not yet} */
    public abstract Optional<LocalDate> filedOn();

    /** {@return who made it, or empty if not recorded} */
    public abstract Optional<PartyId> evaluator();

    /** {@return whether the evaluator is a licensed behavioral health professional (WIC 5971(m))} */
    @Value.Default
    public Finding licensedEvaluator() {
        return Finding.NOT_DETERMINED;
    }

    /** {@return who stipulated to the use of an existing evaluation; empty for an ordered one} */
    public abstract Set<Role> stipulatedBy();

    /** {@return what it addresses} */
    public abstract Set<EvaluationContent> contents();

    /**
     * Returns what the evaluation must address and does not.
     *
     * @return the contents, in the order of the section
     */
    public Set<EvaluationContent> missing() {
        Set<EvaluationContent> missing = EnumSet.allOf(EvaluationContent.class);
        missing.removeAll(contents());
        return missing;
    }

    @Value.Check
    void check() {
        Invariant.holds(
                origin() == EvaluationOrigin.COURT_ORDERED || orderedOn().isEmpty(),
                "ClinicalEvaluation.orderedOn must be absent for a reused evaluation");
        Invariant.holds(
                origin() == EvaluationOrigin.REUSED || stipulatedBy().isEmpty(),
                "ClinicalEvaluation.stipulatedBy must be empty for an ordered evaluation");
        Invariant.inOrder("ClinicalEvaluation.completedOn", orderedOn(), Optional.of(completedOn()));
        Invariant.inOrder("ClinicalEvaluation.filedOn", completedOn(), filedOn());
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code ClinicalEvaluation}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableClinicalEvaluation.Builder {

        Builder() {}
    }
}
