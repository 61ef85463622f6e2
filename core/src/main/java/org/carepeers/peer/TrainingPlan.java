package org.carepeers.peer;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * Which training a county expects of whom: of peers, and of the system in which they work.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableTrainingPlan.class)
@JsonPropertyOrder({"expectations"})
public abstract class TrainingPlan {

    TrainingPlan() {}

    /** {@return what is expected, in the order in which a plan would list it} */
    public abstract List<TrainingExpectation> expectations();

    /**
     * Returns what is expected of a learner.
     *
     * @param role who is to be trained
     * @return the expectations in the order of the plan; empty if there is none
     */
    public List<TrainingExpectation> of(LearnerRole role) {
        return expectations().stream()
                .filter(expectation -> expectation.role() == role)
                .toList();
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code TrainingPlan}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableTrainingPlan.Builder {

        Builder() {}
    }
}
