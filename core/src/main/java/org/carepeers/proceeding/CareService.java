package org.carepeers.proceeding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.PartyId;
import org.immutables.value.Value;

/**
 * One service or support in a CARE agreement, a CARE plan or a graduation plan, and what became of it.
 *
 * <p>Only what WIC 5982(a) lists can be ordered; what subdivision (d) names can be suggested and no more. Ordered,
 * provided, and ordered but not provided are kept apart, as the reports ask (WIC 5977.2(a)(1)(B), 5985(e)(3)).
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCareService.class)
@JsonPropertyOrder({
    "kind",
    "program",
    "basis",
    "since",
    "provider",
    "delivery",
    "deliverySince",
    "reason",
    "respondentConsentedOn",
    "payerConsentedOn"
})
public abstract class CareService {

    CareService() {}

    /** {@return what it is} */
    public abstract ServiceKind kind();

    /** {@return the program or source of funds, or empty if not known} */
    public abstract Optional<ServiceProgram> program();

    /** {@return why it stands in the document} */
    public abstract ServiceBasis basis();

    /** {@return the day from which it stands there} */
    public abstract LocalDate since();

    /** {@return who provides it, or empty if not known} */
    public abstract Optional<PartyId> provider();

    /** {@return what became of it} */
    @Value.Default
    public ServiceDelivery delivery() {
        return ServiceDelivery.AWAITED;
    }

    /** {@return the day since which that is so; empty if, and only if, the service is awaited} */
    public abstract Optional<LocalDate> deliverySince();

    /** {@return why it was not provided; present if, and only if, it was not} */
    public abstract Optional<NotProvidedReason> reason();

    /** {@return the day the respondent consented, which additional services need (WIC 5982(a)(6))} */
    public abstract Optional<LocalDate> respondentConsentedOn();

    /** {@return the day whoever pays consented, which additional services need (WIC 5982(a)(6))} */
    public abstract Optional<LocalDate> payerConsentedOn();

    @Value.Check
    void check() {
        Invariant.holds(
                kind().orderable() || basis() == ServiceBasis.SUGGESTED,
                "CareService.basis must be suggested for what a court cannot order");
        Invariant.holds(
                program().map(ServiceProgram::kind).map(kind()::equals).orElse(true),
                "CareService.program must be one of the kind of service");
        Invariant.holds(
                (delivery() == ServiceDelivery.AWAITED) == deliverySince().isEmpty(),
                "CareService.deliverySince must be absent if, and only if, the service is awaited");
        Invariant.holds(
                (delivery() == ServiceDelivery.NOT_PROVIDED) == reason().isPresent(),
                "CareService.reason must be present if, and only if, the service was not provided");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code CareService}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableCareService.Builder {

        Builder() {}
    }
}
