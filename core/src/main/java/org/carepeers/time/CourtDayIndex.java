package org.carepeers.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The court days of a run of years, counted once, so that counting later is a look-up and not a walk.
 *
 * <p>For every year it holds how many court days there are through each day, and which day each of them is. A calendar
 * of one's own delegates {@link CourtCalendar#courtDaysThrough(LocalDate)} and {@link CourtCalendar#courtDay(int)} to an
 * index. Immutable and thread-safe; {@link #recounted(int, Predicate)} shares the years that did not change.
 */
public final class CourtDayIndex {

    private final YearRange years;
    private final CourtDaysOfYear[] counted;
    private final int[] before;

    private CourtDayIndex(YearRange years, CourtDaysOfYear[] counted) {
        this.years = years;
        this.counted = counted;
        this.before = new int[counted.length + 1];
        for (int i = 0; i < counted.length; i++) {
            before[i + 1] = before[i] + counted[i].size();
        }
    }

    /**
     * Counts the court days of a run of years.
     *
     * @param years the years
     * @param isCourtDay tells of every date in those years whether it is a court day
     * @return the index
     */
    public static CourtDayIndex of(YearRange years, Predicate<LocalDate> isCourtDay) {
        CourtDaysOfYear[] counted = new CourtDaysOfYear[years.length()];
        for (int i = 0; i < counted.length; i++) {
            counted[i] = CourtDaysOfYear.count(years.first() + i, isCourtDay);
        }
        return new CourtDayIndex(years, counted);
    }

    /**
     * Returns an index in which one year has been counted again.
     *
     * @param year the year
     * @param isCourtDay tells of every date of that year whether it is a court day
     * @return the new index
     * @throws OutsideCalendarException if the year is not one of the index
     */
    public CourtDayIndex recounted(int year, Predicate<LocalDate> isCourtDay) {
        CourtDaysOfYear[] copy = counted.clone();
        copy[position(year)] = CourtDaysOfYear.count(year, isCourtDay);
        return new CourtDayIndex(years, copy);
    }

    /**
     * Returns the years that were counted.
     *
     * @return the years
     */
    public YearRange years() {
        return years;
    }

    /**
     * Says whether a date is a court day.
     *
     * @param date the date
     * @return whether it was counted
     * @throws OutsideCalendarException if the date is in none of the years
     */
    public boolean isCourtDay(LocalDate date) {
        return counted[position(date.getYear())].includes(date.getDayOfYear());
    }

    /**
     * Returns how many court days there are from the first day of the years through a date.
     *
     * @param dateInclusive the date, itself counted if it is a court day
     * @return the count
     * @throws OutsideCalendarException if the date is in none of the years
     */
    public int countThrough(LocalDate dateInclusive) {
        int position = position(dateInclusive.getYear());
        return before[position] + counted[position].through(dateInclusive.getDayOfYear());
    }

    /**
     * Returns the court day with a given ordinal.
     *
     * @param ordinal the ordinal, 1 for the first court day of all
     * @return the date
     * @throws OutsideCalendarException if there is no such court day
     */
    public LocalDate courtDay(int ordinal) {
        if (ordinal < 1) {
            throw new OutsideCalendarException(years.first() - 1, years);
        }
        if (ordinal > before[counted.length]) {
            throw new OutsideCalendarException(years.last() + 1, years);
        }
        int found = Arrays.binarySearch(before, ordinal - 1);
        int position = found >= 0 ? lastEqual(found) : -found - 2;
        return LocalDate.ofYearDay(years.first() + position, counted[position].dayOfYear(ordinal - before[position]));
    }

    /** Years without a court day repeat a count; the one that holds the day is the last of them. */
    private int lastEqual(int found) {
        int position = found;
        while (before[position + 1] == before[position]) {
            position++;
        }
        return position;
    }

    private int position(int year) {
        if (!years.contains(year)) {
            throw new OutsideCalendarException(year, years);
        }
        return year - years.first();
    }
}
