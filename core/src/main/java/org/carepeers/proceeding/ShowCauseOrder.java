package org.carepeers.proceeding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.PartyId;
import org.immutables.value.Value;

/** An order that a county or another local entity show cause (WIC 5979(b)(2)(A), 5977.1(d)(4)). */
@Value.Immutable
@JsonDeserialize(as = ImmutableShowCauseOrder.class)
@JsonPropertyOrder({"basis", "respondingEntity", "openedOn", "hearingOn", "outcome", "closedOn"})
@JsonTypeName("order-to-show-cause")
public abstract non-sealed class ShowCauseOrder implements SideMatter {

    ShowCauseOrder() {}

    /** {@return why it was issued} */
    public abstract ShowCauseBasis basis();

    /** {@return the county or local entity that answers} */
    public abstract PartyId respondingEntity();

    /** {@return the day of the order} */
    @Override
    public abstract LocalDate openedOn();

    /** {@return the day set for the hearing, or empty if none is set} */
    public abstract Optional<LocalDate> hearingOn();

    /** {@return how it ended, or empty while it has not} */
    public abstract Optional<ShowCauseOutcome> outcome();

    /** {@return the first day on which it was no longer open, or empty while it is} */
    @Override
    public abstract Optional<LocalDate> closedOn();

    @Override
    public SideMatterKind kind() {
        return SideMatterKind.ORDER_TO_SHOW_CAUSE;
    }

    @Value.Check
    void check() {
        Invariant.inOrder("ShowCauseOrder.hearingOn", openedOn(), hearingOn());
        Invariant.inOrder("ShowCauseOrder.closedOn", openedOn(), closedOn());
        Invariant.holds(
                outcome().isEmpty() || closedOn().isPresent(),
                "ShowCauseOrder.outcome must come with the day of its end");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code ShowCauseOrder}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableShowCauseOrder.Builder {

        Builder() {}
    }
}
