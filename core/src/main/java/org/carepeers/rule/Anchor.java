package org.carepeers.rule;

import org.carepeers.statute.Confidence;

/**
 * What a rule is counted from, or, for a rule that counts back, what it is counted back from.
 *
 * <p>The statute often gives a number of days and no day to count from. The natural reading is then given here, marked as
 * {@link Confidence#INFERENCE}. This type is immutable and thread-safe.
 *
 * @param words the starting point in words, such as {@code the receipt of the report}
 * @param confidence how sure it is that the count starts there
 */
public record Anchor(String words, Confidence confidence) {

    /**
     * Checks the words.
     *
     * @param words the starting point in words, such as {@code the receipt of the report}
     * @param confidence how sure it is that the count starts there
     * @throws IllegalArgumentException if they are blank
     */
    public Anchor {
        if (words.isBlank()) {
            throw new IllegalArgumentException("An anchor is said in words");
        }
    }
}
