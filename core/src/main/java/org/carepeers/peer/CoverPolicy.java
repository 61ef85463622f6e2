package org.carepeers.peer;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.carepeers.invariant.Invariant;
import org.immutables.value.Value;

/**
 * By when a county wants what belongs to covering for a worker who is away to be done, in calendar days.
 *
 * <p>None of it is law and none is built in. That a hearing is covered on the very day on which an absence becomes known
 * is no figure of this policy: it is the practice.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCoverPolicy.class)
@JsonPropertyOrder({"name", "askWithinDays", "handOverWithinDays", "planReturnDaysBefore"})
public abstract class CoverPolicy {

    CoverPolicy() {}

    /** {@return whose policy it is, such as the name of a county and a year} */
    public abstract String name();

    /** {@return within how many days the person is asked, where no hearing is near} */
    public abstract int askWithinDays();

    /** {@return within how many days after the person's yes the hand-over takes place} */
    public abstract int handOverWithinDays();

    /** {@return how many days before the worker is back the return is planned} */
    public abstract int planReturnDaysBefore();

    /**
     * Returns an example to try the library with. Its figures are invented.
     *
     * @return a policy named {@code example}
     */
    public static CoverPolicy example() {
        return builder()
                .name("example")
                .askWithinDays(2)
                .handOverWithinDays(3)
                .planReturnDaysBefore(3)
                .build();
    }

    @Value.Check
    void check() {
        Invariant.holds(!name().isBlank(), "CoverPolicy.name must not be blank");
        Invariant.holds(askWithinDays() >= 0, "CoverPolicy.askWithinDays must not be negative");
        Invariant.holds(handOverWithinDays() >= 0, "CoverPolicy.handOverWithinDays must not be negative");
        Invariant.holds(planReturnDaysBefore() >= 0, "CoverPolicy.planReturnDaysBefore must not be negative");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code CoverPolicy}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableCoverPolicy.Builder {

        Builder() {}
    }
}
