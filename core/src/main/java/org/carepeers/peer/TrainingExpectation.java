package org.carepeers.peer;

import java.util.Optional;
import org.carepeers.invariant.Invariant;

/**
 * One training that a county expects of one kind of learner.
 *
 * @param role who is to be trained
 * @param topic what the training is about
 * @param withinDays within how many days of starting in the role it is to be complete
 * @param againAfterMonths after how many months it is taken again, or empty if once is enough
 */
public record TrainingExpectation(
        LearnerRole role, TrainingTopic topic, int withinDays, Optional<Integer> againAfterMonths) {

    /**
     * Refuses what cannot be meant.
     *
     * @param role who is to be trained
     * @param topic what the training is about
     * @param withinDays within how many days of starting in the role it is to be complete
     * @param againAfterMonths after how many months it is taken again, or empty if once is enough
     * @throws IllegalArgumentException if a figure is out of range or something is missing
     */
    public TrainingExpectation {
        Invariant.holds(withinDays >= 0, "TrainingExpectation.withinDays must not be negative");
        Invariant.holds(
                againAfterMonths.map(months -> months > 0).orElse(true),
                "TrainingExpectation.againAfterMonths must be at least 1");
    }
}
