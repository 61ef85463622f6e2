package org.carepeers.rule;

import java.util.Locale;
import org.carepeers.time.Span;

/**
 * What a {@link Limit} measures: a length of time, a number of things, or a sum of money.
 *
 * <p>Every measure is immutable and thread-safe.
 */
public sealed interface Measure {

    /**
     * Returns the measure as it is written in a limit.
     *
     * @return the text, such as {@code 1 year}, {@code 2 intensive treatments} or {@code $1,000 a day}
     */
    String text();

    /**
     * A length of time: {@code 1 year}.
     *
     * @param span the length
     */
    record Length(Span span) implements Measure {
        @Override
        public String text() {
            return span.text();
        }
    }

    /**
     * A number of things: {@code 2 intensive treatments}.
     *
     * @param number how many, at least 1
     * @param things of what, in the number's own grammatical number
     */
    record Count(int number, String things) implements Measure {

        /**
         * Checks number and things.
         *
         * @param number how many, at least 1
         * @param things of what, in the number's own grammatical number
         * @throws IllegalArgumentException if the number is below 1 or the things are blank
         */
        public Count {
            if (number < 1 || things.isBlank()) {
                throw new IllegalArgumentException("A count has a number of at least 1 and says of what");
            }
        }

        @Override
        public String text() {
            return number + " " + things;
        }
    }

    /**
     * A sum in whole dollars for each of something: {@code $1,000 a day}.
     *
     * @param amount the dollars, at least 1
     * @param each for each of what
     */
    record Dollars(int amount, String each) implements Measure {

        /**
         * Checks the sum.
         *
         * @param amount the dollars, at least 1
         * @param each for each of what
         * @throws IllegalArgumentException if it is below 1 or it is not said for each of what
         */
        public Dollars {
            if (amount < 1 || each.isBlank()) {
                throw new IllegalArgumentException("A sum has at least 1 dollar and says for each of what");
            }
        }

        @Override
        public String text() {
            return String.format(Locale.ROOT, "$%,d a %s", amount, each);
        }
    }
}
