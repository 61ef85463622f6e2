package org.carepeers.proceeding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepeers.invariant.Invariant;
import org.immutables.value.Value;

/**
 * The voluntary settlement of the parties, which the court approves (WIC 5971(a), 5977.1(a)).
 *
 * <p>Not a {@link CarePlan}, which the court orders, and not a {@link GraduationPlan}. The Act gives it no term, and it
 * holds no medication order. Nothing in it is ordered: services are agreed, or suggested.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCareAgreement.class)
@JsonPropertyOrder({"enteredOn", "approvedOn", "approval", "services", "amendments"})
public abstract class CareAgreement {

    CareAgreement() {}

    /** {@return the day the parties entered into it, or empty if not recorded} */
    public abstract Optional<LocalDate> enteredOn();

    /** {@return the day the court approved it, or empty while it has not} */
    public abstract Optional<LocalDate> approvedOn();

    /** {@return how the court approved it; present if, and only if, it did} */
    public abstract Optional<AgreementApproval> approval();

    /** {@return the services agreed on; empty if not known} */
    public abstract List<CareService> services();

    /** {@return the amendments, in the order of their approval (WIC 5977.1(a)(3))} */
    public abstract List<Amendment> amendments();

    /**
     * Returns the services that stand in the agreement on a day.
     *
     * @param date the day
     * @return the services of the last amendment approved on or before the day, or the first ones
     */
    public List<CareService> servicesOn(LocalDate date) {
        return Amendment.inForce(services(), amendments(), date);
    }

    @Value.Check
    void check() {
        Invariant.holds(
                approvedOn().isPresent() == approval().isPresent(),
                "CareAgreement.approval must be present if, and only if, the day of approval is");
        Invariant.inOrder("CareAgreement.approvedOn", enteredOn(), approvedOn());
        Invariant.holds(
                amendments().isEmpty() || approvedOn().isPresent(), "CareAgreement.amendments must follow an approval");
        approvedOn().ifPresent(day -> Amendment.checkOrder("CareAgreement.amendments", day, amendments()));
        Invariant.holds(
                amendments().stream().allMatch(each -> each.basis() == AmendmentBasis.AGREED),
                "CareAgreement.amendments must be agreed on");
        Invariant.holds(
                Stream.concat(services().stream(), amendments().stream().flatMap(each -> each.services().stream()))
                        .noneMatch(each -> each.basis() == ServiceBasis.ORDERED),
                "CareAgreement.services must be agreed on or suggested, and not ordered");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code CareAgreement}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableCareAgreement.Builder {

        Builder() {}
    }
}
