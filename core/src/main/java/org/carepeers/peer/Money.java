package org.carepeers.peer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import org.carepeers.TextForm;
import org.carepeers.invariant.Invariant;

/**
 * An amount in United States dollars, exact to the cent and never negative.
 *
 * <p>It is written as a text, as in {@code "31.50"}, so that no reader makes a binary fraction of it.
 *
 * @param cents the amount in cents, 0 or more and less than a trillion
 */
@TextForm(pattern = Money.PATTERN, words = Money.WORDS)
public record Money(long cents) implements Comparable<Money> {

    static final String PATTERN = "[0-9]{1,10}\\.[0-9]{2}";
    static final String WORDS = "dollars and cents, such as 31.50";

    private static final long LIMIT = 1_000_000_000_000L;
    private static final int DECIMALS = 2;

    /**
     * Refuses an amount out of bounds.
     *
     * @param cents the amount in cents
     * @throws IllegalArgumentException if it is negative or a trillion cents and more
     */
    public Money {
        Invariant.holds(cents >= 0 && cents < LIMIT, "Money.cents must be 0 or more and less than a trillion");
    }

    /**
     * Reads an amount.
     *
     * @param text dollars and cents, such as {@code 31.50}
     * @return the amount
     * @throws IllegalArgumentException if the text is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Money parse(String text) {
        Invariant.holds(text.matches(PATTERN), "Money must be " + WORDS);
        return new Money(new BigDecimal(text).movePointRight(DECIMALS).longValueExact());
    }

    /**
     * Returns the amount as a decimal number.
     *
     * @return dollars, with two decimals
     */
    public BigDecimal dollars() {
        return BigDecimal.valueOf(cents, DECIMALS);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** Returns dollars and cents, as in {@code 31.50}. */
    @JsonValue
    @Override
    public String toString() {
        return dollars().toPlainString();
    }
}
