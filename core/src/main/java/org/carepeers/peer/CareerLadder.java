package org.carepeers.peer;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.immutables.value.Value;

/**
 * The levels between which a peer support worker can grow without leaving peer support, as a county defines them.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCareerLadder.class)
@JsonPropertyOrder({"steps"})
public abstract class CareerLadder {

    CareerLadder() {}

    /** {@return the steps from the first to the last} */
    public abstract List<CareerStep> steps();

    /**
     * Finds the step of a level.
     *
     * @param level the code of the level
     * @return the step, or empty if the ladder has no such level
     */
    public Optional<CareerStep> find(String level) {
        return steps().stream().filter(step -> step.level().equals(level)).findFirst();
    }

    /**
     * Finds the step after a level.
     *
     * @param level the code of the level
     * @return the next step; empty at the end of the ladder or if the ladder has no such level
     */
    public Optional<CareerStep> after(String level) {
        for (int i = 0; i + 1 < steps().size(); i++) {
            if (steps().get(i).level().equals(level)) {
                return Optional.of(steps().get(i + 1));
            }
        }
        return Optional.empty();
    }

    @Value.Check
    void check() {
        Invariant.holds(!steps().isEmpty(), "CareerLadder.steps must name at least one step");
        Invariant.holds(
                steps().stream().map(CareerStep::level).distinct().count() == steps().size(),
                "CareerLadder.steps must name no level twice");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code CareerLadder}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableCareerLadder.Builder {

        Builder() {}
    }
}
