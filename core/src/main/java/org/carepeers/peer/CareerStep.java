package org.carepeers.peer;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.carepeers.invariant.Invariant;
import org.immutables.value.Value;

/**
 * One level of a county's career ladder, and what it asks for.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCareerStep.class)
@JsonPropertyOrder({"level", "title", "role", "requirements"})
public abstract class CareerStep {

    CareerStep() {}

    /** {@return the code of the level, as events state it} */
    public abstract String level();

    /** {@return what the level is called} */
    public abstract String title();

    /** {@return what someone at this level does} */
    public abstract PeerRole role();

    /** {@return what the step asks for; empty for a level at which one begins} */
    public abstract List<CareerRequirement> requirements();

    @Value.Check
    void check() {
        Invariant.holds(WorkerFacts.LEVEL.type().admits(level()), "CareerStep.level must be an id");
        Invariant.holds(!title().isBlank(), "CareerStep.title must not be blank");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code CareerStep}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableCareerStep.Builder {

        Builder() {}
    }
}
