package org.carepeers.time;

import java.time.DateTimeException;

/**
 * A date that a court calendar does not reach.
 *
 * <p>A calendar answers for a long but bounded run of years, so that a slip of the pen such as the year 206 is refused
 * and not counted from. This is not about the years a calendar is sure of: see {@link CourtCalendar#isSureOf(int)}.
 */
public final class OutsideCalendarException extends DateTimeException {

    private static final long serialVersionUID = 1L;

    /** The year asked for. */
    private final int year;

    /** The first year of the calendar. */
    private final int firstYear;

    /** The last year of the calendar. */
    private final int lastYear;

    /**
     * Creates the exception for a year.
     *
     * @param year the year that was asked for, or the nearest year that would be needed
     * @param years the years the calendar answers for
     */
    public OutsideCalendarException(int year, YearRange years) {
        super("The court calendar answers for the years " + years + ", and not for " + year);
        this.year = year;
        this.firstYear = years.first();
        this.lastYear = years.last();
    }

    /**
     * Returns the year that was asked for.
     *
     * @return a year outside {@link #years()}
     */
    public int year() {
        return year;
    }

    /**
     * Returns the years the calendar answers for.
     *
     * @return the range
     */
    public YearRange years() {
        return YearRange.of(firstYear, lastYear);
    }
}
