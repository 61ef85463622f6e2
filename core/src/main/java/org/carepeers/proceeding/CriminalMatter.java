package org.carepeers.proceeding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.immutables.value.Value;

/**
 * A criminal case beside the case, with clocks of its own that run from the referral (PEN 1370, 1370.01).
 *
 * <p>The library tells when those clocks run out; only the criminal court dismisses charges.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCriminalMatter.class)
@JsonPropertyOrder({"level", "openedOn", "referredOn", "acceptedOn", "referredBackOn", "chargesDismissedOn", "closedOn"
})
@JsonTypeName("criminal-case")
public abstract non-sealed class CriminalMatter implements SideMatter {

    CriminalMatter() {}

    /** {@return misdemeanor or felony} */
    public abstract CriminalLevel level();

    /** {@return the first day on which the criminal case is known to be open} */
    @Override
    public abstract LocalDate openedOn();

    /** {@return the day the criminal court referred the person, or empty if it did not (WIC 5978(a))} */
    public abstract Optional<LocalDate> referredOn();

    /** {@return the day the person was accepted into the CARE process, or empty if they were not} */
    public abstract Optional<LocalDate> acceptedOn();

    /** {@return the day the person was referred back, or empty if they were not} */
    public abstract Optional<LocalDate> referredBackOn();

    /** {@return the day the charges were dismissed, or empty if they were not} */
    public abstract Optional<LocalDate> chargesDismissedOn();

    /** {@return the first day on which it was no longer open, or empty while it is} */
    @Override
    public abstract Optional<LocalDate> closedOn();

    @Override
    public SideMatterKind kind() {
        return SideMatterKind.CRIMINAL_CASE;
    }

    @Value.Check
    void check() {
        Invariant.inOrder("CriminalMatter.acceptedOn", referredOn(), acceptedOn());
        Invariant.inOrder("CriminalMatter.referredBackOn", referredOn(), referredBackOn());
        Invariant.inOrder("CriminalMatter.chargesDismissedOn", openedOn(), chargesDismissedOn());
        Invariant.inOrder("CriminalMatter.closedOn", openedOn(), closedOn());
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code CriminalMatter}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableCriminalMatter.Builder {

        Builder() {}
    }
}
