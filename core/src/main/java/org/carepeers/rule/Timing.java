package org.carepeers.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carepeers.time.Span;

/**
 * When something is to happen, seen from the anchor of its {@link Deadline}.
 *
 * <p>Each form has one written text, shown with it. A timing has no date; court time resolves it. Every timing is immutable
 * and thread-safe.
 */
public sealed interface Timing {

    /**
     * Reads a timing from its one written form.
     *
     * @param text the timing, such as {@code within 14 court days}
     * @return the timing
     * @throws IllegalArgumentException if the text is not one of the forms shown at the kinds of timing
     */
    @JsonCreator
    static Timing parse(String text) {
        return TimingText.parse(text);
    }

    /**
     * Returns the one written form, which {@link #parse(String)} reads back.
     *
     * @return the text, such as {@code within 14 court days}
     */
    @JsonValue
    String text();

    /**
     * At the latest a span after the anchor: {@code within 14 court days}.
     *
     * @param span the span, its last day included
     */
    record AtMost(Span span) implements Timing {
        @Override
        public String text() {
            return "within " + span.text();
        }
    }

    /**
     * At the latest a span before the anchor, which is a hearing: {@code at least 5 court days before}.
     *
     * @param span the span, the hearing's own day excluded
     */
    record AtLeastBefore(Span span) implements Timing {
        @Override
        public String text() {
            return "at least " + span.text() + " before";
        }
    }

    /**
     * At the earliest a span after the anchor: {@code at least 15 calendar days after}.
     *
     * @param span the span that must have run
     */
    record AtLeastAfter(Span span) implements Timing {
        @Override
        public String text() {
            return "at least " + span.text() + " after";
        }
    }

    /**
     * On the day a span after the anchor, neither earlier nor later: {@code exactly 60 calendar days after}.
     *
     * @param span the span
     */
    record ExactlyAfter(Span span) implements Timing {
        @Override
        public String text() {
            return "exactly " + span.text() + " after";
        }
    }

    /**
     * During a month counted from the anchor: {@code in month 11} begins ten months after it.
     *
     * @param month the number of the month, from 1 to 999
     */
    record InMonth(int month) implements Timing {

        /** The largest number of a month. */
        private static final int MAX_MONTH = 999;

        /**
         * Checks the number.
         *
         * @param month the number of the month, from 1 to 999
         * @throws IllegalArgumentException if it is outside 1 to 999
         */
        public InMonth {
            if (month < 1 || month > MAX_MONTH) {
                throw new IllegalArgumentException("Months are numbered from 1 to " + MAX_MONTH);
            }
        }

        @Override
        public String text() {
            return "in month " + month;
        }
    }

    /**
     * Again and again, each time at the latest a span after the time before: {@code at least every 60 calendar days}.
     *
     * @param span the longest interval
     */
    record Every(Span span) implements Timing {
        @Override
        public String text() {
            return "at least every " + span.text();
        }
    }

    /**
     * Without a number, in the statute's own words: {@code undated: promptly}.
     *
     * @param words the words; {@code no time stated} where there are none
     */
    record Undated(String words) implements Timing {

        /**
         * Checks the words.
         *
         * @param words the words; {@code no time stated} where there are none
         * @throws IllegalArgumentException if they are blank
         */
        public Undated {
            if (words.isBlank()) {
                throw new IllegalArgumentException("A timing without a number is said in words");
            }
        }

        @Override
        public String text() {
            return "undated: " + words;
        }
    }
}
