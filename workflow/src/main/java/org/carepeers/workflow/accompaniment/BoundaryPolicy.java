package org.carepeers.workflow.accompaniment;

/**
 * What a county decides about the boundaries of peer work. None of it is law, and there is no value for California.
 *
 * @param learningDays for how many calendar days a question stays in the learning queue, at least 1
 * @param answerDays within how many calendar days someone who asks to read or correct a note gets an answer, at least 1
 * @param separateFamilyPeer whether the family of a participant has a peer of its own
 */
public record BoundaryPolicy(int learningDays, int answerDays, boolean separateFamilyPeer) {

    private static final int EXAMPLE_LEARNING_DAYS = 30;
    private static final int EXAMPLE_ANSWER_DAYS = 10;

    /**
     * Checks the numbers.
     *
     * @param learningDays for how many calendar days a question stays in the learning queue
     * @param answerDays within how many calendar days someone who asks to read or correct a note gets an answer
     * @param separateFamilyPeer whether the family of a participant has a peer of its own
     * @throws IllegalArgumentException if a number is below 1
     */
    public BoundaryPolicy {
        if (learningDays < 1 || answerDays < 1) {
            throw new IllegalArgumentException("A policy counts at least one day");
        }
    }

    /**
     * Returns an example to start a talk with: a month, ten days, and two peers where a family has one too.
     *
     * @return a policy that no county has adopted
     */
    public static BoundaryPolicy example() {
        return new BoundaryPolicy(EXAMPLE_LEARNING_DAYS, EXAMPLE_ANSWER_DAYS, true);
    }
}
