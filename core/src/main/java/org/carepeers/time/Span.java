package org.carepeers.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carepeers.TextForm;

/**
 * A length of time in the unit the law uses: {@code 14 court days}, {@code 30 calendar days}, {@code 6 months}.
 *
 * <p>Each unit is a type of its own, so court days and calendar days cannot be mixed up; there is no arithmetic between
 * them. A span has no date: {@link CourtTime} resolves it against a calendar. Amounts run from 1 to 9,999.
 */
@TextForm(
        pattern = "[1-9][0-9]{0,3} (court|business|calendar) days?|[1-9][0-9]{0,3} (months?|years?)",
        words = "a length of time such as 14 court days, 30 calendar days or 6 months")
public sealed interface Span {

    /** The largest amount of any unit. */
    int MAX_AMOUNT = 9_999;

    /**
     * Returns a span of court days.
     *
     * @param days the number of days, 1 to 9,999
     * @return the span
     * @throws IllegalArgumentException if the number is outside that range
     */
    static CourtDays courtDays(int days) {
        return new CourtDays(days);
    }

    /**
     * Returns a span of business days.
     *
     * @param days the number of days, 1 to 9,999
     * @return the span
     * @throws IllegalArgumentException if the number is outside that range
     */
    static BusinessDays businessDays(int days) {
        return new BusinessDays(days);
    }

    /**
     * Returns a span of calendar days.
     *
     * @param days the number of days, 1 to 9,999
     * @return the span
     * @throws IllegalArgumentException if the number is outside that range
     */
    static CalendarDays calendarDays(int days) {
        return new CalendarDays(days);
    }

    /**
     * Returns a span of calendar months.
     *
     * @param months the number of months, 1 to 9,999
     * @return the span
     * @throws IllegalArgumentException if the number is outside that range
     */
    static Months months(int months) {
        return new Months(months);
    }

    /**
     * Returns a span of years.
     *
     * @param years the number of years, 1 to 9,999
     * @return the span
     * @throws IllegalArgumentException if the number is outside that range
     */
    static Years years(int years) {
        return new Years(years);
    }

    /**
     * Returns a span of a unit known only at run time.
     *
     * @param amount the number of units, 1 to 9,999
     * @param unit the unit
     * @return the span
     * @throws IllegalArgumentException if the number is outside that range
     */
    static Span of(int amount, SpanUnit unit) {
        return switch (unit) {
            case COURT_DAYS -> courtDays(amount);
            case BUSINESS_DAYS -> businessDays(amount);
            case CALENDAR_DAYS -> calendarDays(amount);
            case MONTHS -> months(amount);
            case YEARS -> years(amount);
        };
    }

    /**
     * Reads a span from its one written form.
     *
     * @param text the span, such as {@code 14 court days} or {@code 1 month}
     * @return the span
     * @throws IllegalArgumentException if the text is not of that form
     */
    @JsonCreator
    static Span parse(String text) {
        return SpanText.parse(text);
    }

    /**
     * Returns how many units the span has.
     *
     * @return 1 to 9,999
     */
    int amount();

    /**
     * Returns what the span is counted in.
     *
     * @return the unit
     */
    SpanUnit unit();

    /**
     * Returns the one written form, which {@link #parse(String)} reads back.
     *
     * @return the span, as in {@code 14 court days}
     */
    @JsonValue
    default String text() {
        return amount() + " " + unit().words(amount());
    }

    /**
     * A span of court days.
     *
     * @param amount the number of days, 1 to 9,999
     */
    record CourtDays(int amount) implements Span {
        /**
         * Checks the amount.
         *
         * @param amount the number of days, 1 to 9,999
         * @throws IllegalArgumentException if it is outside 1 to 9,999
         */
        public CourtDays {
            SpanText.checkAmount(amount);
        }

        @Override
        public SpanUnit unit() {
            return SpanUnit.COURT_DAYS;
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * A span of business days.
     *
     * @param amount the number of days, 1 to 9,999
     */
    record BusinessDays(int amount) implements Span {
        /**
         * Checks the amount.
         *
         * @param amount the number of days, 1 to 9,999
         * @throws IllegalArgumentException if it is outside 1 to 9,999
         */
        public BusinessDays {
            SpanText.checkAmount(amount);
        }

        @Override
        public SpanUnit unit() {
            return SpanUnit.BUSINESS_DAYS;
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * A span of calendar days.
     *
     * @param amount the number of days, 1 to 9,999
     */
    record CalendarDays(int amount) implements Span {
        /**
         * Checks the amount.
         *
         * @param amount the number of days, 1 to 9,999
         * @throws IllegalArgumentException if it is outside 1 to 9,999
         */
        public CalendarDays {
            SpanText.checkAmount(amount);
        }

        @Override
        public SpanUnit unit() {
            return SpanUnit.CALENDAR_DAYS;
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * A span of calendar months.
     *
     * @param amount the number of months, 1 to 9,999
     */
    record Months(int amount) implements Span {
        /**
         * Checks the amount.
         *
         * @param amount the number of months, 1 to 9,999
         * @throws IllegalArgumentException if it is outside 1 to 9,999
         */
        public Months {
            SpanText.checkAmount(amount);
        }

        @Override
        public SpanUnit unit() {
            return SpanUnit.MONTHS;
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * A span of years.
     *
     * @param amount the number of years, 1 to 9,999
     */
    record Years(int amount) implements Span {
        /**
         * Checks the amount.
         *
         * @param amount the number of years, 1 to 9,999
         * @throws IllegalArgumentException if it is outside 1 to 9,999
         */
        public Years {
            SpanText.checkAmount(amount);
        }

        @Override
        public SpanUnit unit() {
            return SpanUnit.YEARS;
        }

        @Override
        public String toString() {
            return text();
        }
    }
}
