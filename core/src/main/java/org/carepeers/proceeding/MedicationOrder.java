package org.carepeers.proceeding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.carepeers.invariant.Invariant;
import org.immutables.value.Value;

/**
 * An order of medically necessary stabilization medication, upon a finding of its own (WIC 5977.1(d)(3)).
 *
 * <p>It cannot be built without the finding. Medication is never forcibly administered, and not taking it carries no
 * penalty of any kind (WIC 5977.1(d)(3), 5979(a)(5)). Which medication it is, is not kept here.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMedicationOrder.class)
@JsonPropertyOrder({"orderedOn", "lacksCapacity", "standard", "evaluation"})
public abstract class MedicationOrder {

    MedicationOrder() {}

    /** {@return the day of the order} */
    public abstract LocalDate orderedOn();

    /** {@return whether the respondent lacks the capacity to give informed consent to the medication; always found} */
    public abstract Finding lacksCapacity();

    /** {@return the standard to which it was found; always clear and convincing evidence} */
    public abstract StandardOfProof standard();

    /** {@return the evaluation that the court reviewed} */
    public abstract EvaluationOrigin evaluation();

    @Value.Check
    void check() {
        Invariant.holds(
                lacksCapacity().isFound(),
                "MedicationOrder.lacksCapacity must be found, or there is no order (WIC 5977.1(d)(3))");
        Invariant.holds(
                standard() == StandardOfProof.CLEAR_AND_CONVINCING,
                "MedicationOrder.standard must be clear and convincing evidence (WIC 5977.1(d)(3))");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code MedicationOrder}. Every attribute must be set. */
    public static final class Builder extends ImmutableMedicationOrder.Builder {

        Builder() {}
    }
}
