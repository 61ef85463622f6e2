package org.carepeers.workflow.accompaniment;

/**
 * What a county decides about the boundaries of peer work. None of it is law, and there is no value for California.
 *
 * @param learningDays for how many calendar days a question stays in the learning queue, at least 1
 * @param separateFamilyPeer whether the family of a participant has a peer of its own
 */
public record BoundaryPolicy(int learningDays, boolean separateFamilyPeer) {

    private static final int EXAMPLE_LEARNING_DAYS = 30;

    /**
     * Checks the number.
     *
     * @param learningDays for how many calendar days a question stays in the learning queue
     * @param separateFamilyPeer whether the family of a participant has a peer of its own
     * @throws IllegalArgumentException if the number is below 1
     */
    public BoundaryPolicy {
        if (learningDays < 1) {
            throw new IllegalArgumentException("A policy counts at least one day");
        }
    }

    /**
     * Returns an example to start a talk with: a month, and two peers where a family has one too.
     *
     * @return a policy that no county has adopted
     */
    public static BoundaryPolicy example() {
        return new BoundaryPolicy(EXAMPLE_LEARNING_DAYS, true);
    }
}
