package org.carepeers.time;

import java.time.LocalDate;

/**
 * An unbroken run of calendar years, both ends included.
 *
 * @param first the first year
 * @param last the last year, never before the first
 */
public record YearRange(int first, int last) {

    /**
     * Checks the order of the ends.
     *
     * @param first the first year
     * @param last the last year, never before the first
     * @throws IllegalArgumentException if the last year is before the first
     */
    public YearRange {
        if (last < first) {
            throw new IllegalArgumentException("The last year of a range is not before its first");
        }
    }

    /**
     * Returns the range from one year through another.
     *
     * @param first the first year
     * @param last the last year, never before the first
     * @return the range
     * @throws IllegalArgumentException if the last year is before the first
     */
    public static YearRange of(int first, int last) {
        return new YearRange(first, last);
    }

    /**
     * Says whether a year lies in the range.
     *
     * @param year the year
     * @return whether it is neither before the first nor after the last
     */
    public boolean contains(int year) {
        return first <= year && year <= last;
    }

    /**
     * Says whether a date lies in a year of the range.
     *
     * @param date the date
     * @return whether its year is in the range
     */
    public boolean contains(LocalDate date) {
        return contains(date.getYear());
    }

    /**
     * Returns the number of years.
     *
     * @return at least one
     */
    public int length() {
        return last - first + 1;
    }

    /** Returns the range in words, as in {@code 2023 to 2026}. */
    @Override
    public String toString() {
        return first + " to " + last;
    }
}
