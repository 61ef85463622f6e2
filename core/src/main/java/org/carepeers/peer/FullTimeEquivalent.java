package org.carepeers.peer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import org.carepeers.TextForm;
import org.carepeers.invariant.Invariant;

/**
 * How much of a full-time position something is, exact to the hundredth: {@code 0.50} is half time.
 *
 * @param hundredths the hundredths of a full-time position, 0 to 99,999
 */
@TextForm(pattern = FullTimeEquivalent.PATTERN, words = FullTimeEquivalent.WORDS)
public record FullTimeEquivalent(int hundredths) implements Comparable<FullTimeEquivalent> {

    /** Nothing of a position. */
    public static final FullTimeEquivalent ZERO = new FullTimeEquivalent(0);

    static final String PATTERN = "[0-9]{1,3}\\.[0-9]{2}";
    static final String WORDS = "full-time positions with two decimals, such as 0.50";

    private static final int MOST = 99_999;
    private static final int DECIMALS = 2;

    /**
     * Refuses a number out of bounds.
     *
     * @param hundredths the hundredths of a full-time position
     * @throws IllegalArgumentException if there are fewer than 0 or more than 99,999
     */
    public FullTimeEquivalent {
        Invariant.holds(
                hundredths >= 0 && hundredths <= MOST, "FullTimeEquivalent.hundredths must lie between 0 and 99999");
    }

    /**
     * Reads a share.
     *
     * @param text full-time positions with two decimals, such as {@code 0.50}
     * @return the share
     * @throws IllegalArgumentException if the text is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FullTimeEquivalent parse(String text) {
        Invariant.holds(text.matches(PATTERN), "FullTimeEquivalent must be " + WORDS);
        return new FullTimeEquivalent(
                new BigDecimal(text).movePointRight(DECIMALS).intValueExact());
    }

    /**
     * Adds two shares.
     *
     * @param other the other share
     * @return the sum
     */
    public FullTimeEquivalent plus(FullTimeEquivalent other) {
        return new FullTimeEquivalent(hundredths + other.hundredths);
    }

    @Override
    public int compareTo(FullTimeEquivalent other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** Returns full-time positions with two decimals, as in {@code 0.50}. */
    @JsonValue
    @Override
    public String toString() {
        return BigDecimal.valueOf(hundredths, DECIMALS).toPlainString();
    }
}
