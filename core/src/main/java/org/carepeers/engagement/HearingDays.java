package org.carepeers.engagement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.carepeers.invariant.Invariant;
import org.immutables.value.Value;

/**
 * The days on which someone's hearings are, and nothing of what they are for or of which case.
 *
 * <p>It is all that a relative's own peer may learn of a case, by the person's consent (WIC 5976.5(c)).
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableHearingDays.class)
@JsonPropertyOrder({"on"})
public abstract class HearingDays {

    HearingDays() {}

    /** {@return the days, the earliest first and none twice; empty if no hearing is set or none may be told} */
    public abstract List<LocalDate> on();

    @Value.Check
    void check() {
        Invariant.holds(
                on().equals(on().stream().sorted().distinct().toList()), "HearingDays.on must be in order, none twice");
    }

    /**
     * Returns days in their order.
     *
     * @param days the days, in any order
     * @return the days, none twice
     */
    public static HearingDays of(Collection<LocalDate> days) {
        return builder().addAllOn(days.stream().sorted().distinct().toList()).build();
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code HearingDays}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableHearingDays.Builder {

        Builder() {}
    }
}
