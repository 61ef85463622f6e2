package org.carepeers.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which days a court is open: the one thing a county or a vendor may supply in place of California's standard list.
 *
 * <p>A calendar is immutable and thread-safe, and two equal calendars have equal fingerprints. It answers for the years
 * of {@link #years()} and may be sure of fewer. Counting must not walk from day to day: a calendar offers the count of
 * court days through a date and its inverse, which {@link CourtDayIndex} builds from any test of a day.
 *
 * <p>An implementation is checked by the contract tests that accompany this interface.
 *
 * @see CaliforniaCourtCalendar
 */
public interface CourtCalendar {

    /**
     * Returns the years for which the calendar answers.
     *
     * @return the years, at least one
     */
    YearRange years();

    /**
     * Says whether the calendar's holidays of a year have been checked against an official list of that year.
     *
     * @param year a year, in or out of {@link #years()}
     * @return whether the calendar is sure; a date of another year is still computed, and its working says so
     */
    boolean isSureOf(int year);

    /**
     * Returns whether a date is a court day, and if not why.
     *
     * @param date the date
     * @return the status
     * @throws OutsideCalendarException if the date lies outside {@link #years()}
     */
    DayStatus statusOf(LocalDate date);

    /**
     * Says whether a date is a court day.
     *
     * @param date the date
     * @return whether the court is open
     * @throws OutsideCalendarException if the date lies outside {@link #years()}
     */
    default boolean isCourtDay(LocalDate date) {
        return statusOf(date).isCourtDay();
    }

    /**
     * Returns how many court days there are from the first day of {@link #years()} through a date.
     *
     * @param dateInclusive the date, itself counted if it is a court day
     * @return the count, zero or more
     * @throws OutsideCalendarException if the date lies outside {@link #years()}
     */
    int courtDaysThrough(LocalDate dateInclusive);

    /**
     * Returns the court day with a given ordinal: the inverse of {@link #courtDaysThrough(LocalDate)}.
     *
     * @param ordinal the ordinal, 1 for the first court day of {@link #years()}
     * @return the date
     * @throws OutsideCalendarException if the calendar has no such court day
     */
    LocalDate courtDay(int ordinal);

    /**
     * Returns this calendar with one more day on which the court's office is closed for the whole day (CCP 12b).
     *
     * @param date the day
     * @param reason why the office is closed, in a few words that a working can show
     * @return a new calendar
     * @throws OutsideCalendarException if the date lies outside {@link #years()}
     */
    CourtCalendar withClosure(LocalDate date, String reason);

    /**
     * Returns a short text that is the same for equal calendars and changes with any day's status, reason or sureness.
     *
     * <p>It stands in the fingerprint of every decision, so it must not depend on the machine or the run.
     *
     * @return the fingerprint, never blank
     */
    String fingerprint();

    /**
     * Returns the days of a year, apart from Saturdays and Sundays, on which the court is closed.
     *
     * @param year the year
     * @return the closed weekdays in order of date
     * @throws OutsideCalendarException if the year lies outside {@link #years()}
     */
    default List<ClosedDay> holidays(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return closedDays(first, first.plusYears(1)).stream()
                .filter(day -> !day.isWeekend())
                .toList();
    }

    /**
     * Returns every closed day of a stretch of time.
     *
     * @param from the first day
     * @param toExclusive the day after the last, not before the first
     * @return the closed days, weekends among them, in order of date
     * @throws OutsideCalendarException if a day of the stretch lies outside {@link #years()}
     */
    default List<ClosedDay> closedDays(LocalDate from, LocalDate toExclusive) {
        return from.datesUntil(toExclusive)
                .map(this::closedDay)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ClosedDay> closedDay(LocalDate date) {
        return statusOf(date) instanceof DayStatus.Closed closed
                ? Optional.of(ClosedDay.of(date, closed))
                : Optional.empty();
    }
}
