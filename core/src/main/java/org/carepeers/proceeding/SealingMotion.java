package org.carepeers.proceeding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.immutables.value.Value;

/** A motion of the respondent to seal records, with a presumption in its favor (WIC 5976.5(e), CRC 7.2210(c)). */
@Value.Immutable
@JsonDeserialize(as = ImmutableSealingMotion.class)
@JsonPropertyOrder({"openedOn", "servedOn", "opposedOn", "outcome", "closedOn"})
@JsonTypeName("sealing")
public abstract non-sealed class SealingMotion implements SideMatter {

    SealingMotion() {}

    /** {@return the day the motion was filed} */
    @Override
    public abstract LocalDate openedOn();

    /** {@return the day it was served, or empty if not recorded} */
    public abstract Optional<LocalDate> servedOn();

    /** {@return the day an opposition was filed, or empty if there was none} */
    public abstract Optional<LocalDate> opposedOn();

    /** {@return how it ended, or empty while it has not} */
    public abstract Optional<SealingOutcome> outcome();

    /** {@return the first day on which it was no longer open, or empty while it is} */
    @Override
    public abstract Optional<LocalDate> closedOn();

    @Override
    public SideMatterKind kind() {
        return SideMatterKind.SEALING;
    }

    @Value.Check
    void check() {
        Invariant.inOrder("SealingMotion.servedOn", openedOn(), servedOn());
        Invariant.inOrder("SealingMotion.opposedOn", openedOn(), opposedOn());
        Invariant.inOrder("SealingMotion.closedOn", openedOn(), closedOn());
        Invariant.holds(
                outcome().isEmpty() || closedOn().isPresent(),
                "SealingMotion.outcome must come with the day of its end");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code SealingMotion}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableSealingMotion.Builder {

        Builder() {}
    }
}
