package org.carepeers.peer;

import java.util.Optional;
import org.carepeers.invariant.Invariant;

/**
 * One thing that a step of a career ladder asks for.
 *
 * @param kind what it asks for
 * @param amount how many, where the kind is counted; otherwise empty
 * @param topic which training, where the kind is a training; otherwise empty
 */
public record CareerRequirement(CareerRequirementKind kind, Optional<Integer> amount, Optional<TrainingTopic> topic) {

    /**
     * Refuses what cannot be meant.
     *
     * @param kind what it asks for
     * @param amount how many, where the kind is counted; otherwise empty
     * @param topic which training, where the kind is a training; otherwise empty
     * @throws IllegalArgumentException if a figure is out of range or something is missing
     */
    public CareerRequirement {
        boolean counted = kind != CareerRequirementKind.CERTIFICATION && kind != CareerRequirementKind.TRAINING;
        Invariant.holds(
                amount.isPresent() == counted, "CareerRequirement.amount must be there if, and only if, it is counted");
        Invariant.holds(amount.map(number -> number > 0).orElse(true), "CareerRequirement.amount must be at least 1");
        Invariant.holds(
                topic.isPresent() == (kind == CareerRequirementKind.TRAINING),
                "CareerRequirement.topic must be there if, and only if, it asks for a training");
    }
}
