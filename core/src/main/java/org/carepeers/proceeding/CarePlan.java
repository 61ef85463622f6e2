package org.carepeers.proceeding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.Role;
import org.immutables.value.Value;

/**
 * The services and supports that the court orders for the respondent (WIC 5971(b), 5977.1(d), 5982).
 *
 * <p>Not a {@link CareAgreement}, which the parties settle, and not a {@link GraduationPlan}. The order that approves
 * it begins the timeline of the process (WIC 5977.1(e)); a second year is a further term under the plan.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCarePlan.class)
@JsonPropertyOrder({"proposedBy", "orderedOn", "services", "medicationOrder", "amendments"})
public abstract class CarePlan {

    CarePlan() {}

    /** {@return who proposed a plan; empty if not recorded (WIC 5977.1(d)(1))} */
    public abstract Set<Role> proposedBy();

    /** {@return the day of the order that approves the plan} */
    public abstract LocalDate orderedOn();

    /** {@return the services and supports of the plan; empty if not known} */
    public abstract List<CareService> services();

    /** {@return the order of medication, or empty if there is none} */
    public abstract Optional<MedicationOrder> medicationOrder();

    /** {@return the amendments, in the order of their approval (WIC 5977.1(d)(7))} */
    public abstract List<Amendment> amendments();

    /**
     * Returns the services that stand in the plan on a day.
     *
     * @param date the day
     * @return the services of the last amendment approved on or before the day, or the first ones
     */
    public List<CareService> servicesOn(LocalDate date) {
        return Amendment.inForce(services(), amendments(), date);
    }

    @Value.Check
    void check() {
        Amendment.checkOrder("CarePlan.amendments", orderedOn(), amendments());
        Invariant.inOrder(
                "CarePlan.medicationOrder", orderedOn(), medicationOrder().map(MedicationOrder::orderedOn));
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code CarePlan}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableCarePlan.Builder {

        Builder() {}
    }
}
