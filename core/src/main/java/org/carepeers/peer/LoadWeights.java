package org.carepeers.peer;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.carepeers.invariant.Invariant;
import org.immutables.value.Value;

/**
 * How much the parts of a week weigh, by a county's own judgment.
 *
 * <p>A weight is in percent of a plain hour: 150 means that an hour counts as an hour and a half. Someone new, and the time
 * after a death, weigh by minutes a week beside the time spent.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLoadWeights.class)
@JsonPropertyOrder({"hours", "newPersonDays", "newPersonMinutes", "griefDays", "griefMinutes", "heavyFromMinutes"})
public abstract class LoadWeights {

    LoadWeights() {}

    /** {@return the weights of time; what is not named weighs 100 percent} */
    public abstract List<LoadWeight> hours();

    /** {@return for how many days after the first meeting someone counts as new} */
    public abstract int newPersonDays();

    /** {@return what someone new adds to a week, in minutes} */
    public abstract int newPersonMinutes();

    /** {@return for how many days the death of a participant weighs on a worker} */
    public abstract int griefDays();

    /** {@return what it adds to a week, in minutes} */
    public abstract int griefMinutes();

    /** {@return from how many weighted minutes a week is heavy} */
    public abstract int heavyFromMinutes();

    /**
     * Returns the weight of an hour.
     *
     * @param kind what the hour was spent on
     * @return the percentage; 100 if the county names none
     */
    public int percentOf(LoadKind kind) {
        return hours().stream()
                .filter(weight -> weight.kind() == kind)
                .findFirst()
                .map(LoadWeight::percent)
                .orElse(LoadWeight.PLAIN);
    }

    @Value.Check
    void check() {
        Invariant.holds(
                hours().stream().map(LoadWeight::kind).distinct().count() == hours().size(),
                "LoadWeights.hours must name no kind twice");
        Invariant.holds(newPersonDays() >= 0, "LoadWeights.newPersonDays must not be negative");
        Invariant.holds(newPersonMinutes() >= 0, "LoadWeights.newPersonMinutes must not be negative");
        Invariant.holds(griefDays() >= 0, "LoadWeights.griefDays must not be negative");
        Invariant.holds(griefMinutes() >= 0, "LoadWeights.griefMinutes must not be negative");
        Invariant.holds(heavyFromMinutes() > 0, "LoadWeights.heavyFromMinutes must be at least 1");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code LoadWeights}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableLoadWeights.Builder {

        Builder() {}
    }
}
