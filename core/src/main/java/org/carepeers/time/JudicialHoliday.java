package org.carepeers.time;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.statute.Citation;

/**
 * One row of the table of judicial holidays: a name, the day it falls on, and the dates between which it is the law.
 *
 * <p>A holiday that is renamed is two rows. A day of the holiday is in force if it is on or after {@code from} and before
 * {@code until}.
 *
 * @param name the name used on the courts' lists, as in {@code Juneteenth}
 * @param rule the day of the year
 * @param from the first day on which the row is law; empty if that lies before the years the table was checked for
 * @param until the first day on which the row is law no more; empty if no end is known
 * @param citation the section that makes the day a holiday
 * @param source where it was read: an address
 * @param note what a careful reader should know of this row
 */
@JsonPropertyOrder({"name", "rule", "from", "until", "citation", "source", "note"})
public record JudicialHoliday(
        String name,
        HolidayRule rule,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Citation citation,
        String source,
        Optional<String> note) {

    private static final Citation SHIFT = Citation.parse("CRC 1.11");

    /**
     * Checks the name and the order of the dates.
     *
     * @param name the name used on the courts' lists, as in {@code Juneteenth}
     * @param rule the day of the year
     * @param from the first day on which the row is law; empty if that lies before the years the table was checked for
     * @param until the first day on which the row is law no more; empty if no end is known
     * @param citation the section that makes the day a holiday
     * @param source where it was read: an address
     * @param note what a careful reader should know of this row
     * @throws IllegalArgumentException if the name is blank or the row would end before it begins
     */
    public JudicialHoliday {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of a holiday is not blank");
        }
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            throw new IllegalArgumentException("The until of a holiday is after its from");
        }
    }

    /**
     * Returns the day of the holiday itself in a year, which may be a Saturday or a Sunday.
     *
     * @param year the year
     * @return the date, or empty if the row is not the law on that day
     */
    public Optional<LocalDate> dateIn(int year) {
        LocalDate day = rule.in(year);
        boolean inForce = from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(day::isBefore).orElse(true);
        return inForce ? Optional.of(day) : Optional.empty();
    }

    /**
     * Returns the day on which the courts observe a year's holiday: the Friday before a Saturday, the Monday after a
     * Sunday (CRC 1.11). It may lie in the year before, as on December 31, 2027.
     *
     * @param year the year of the holiday itself
     * @return the closed day, which cites CRC 1.11 where it was moved, or empty if the row is not the law that year
     */
    public Optional<ClosedDay> observedIn(int year) {
        return dateIn(year).map(day -> {
            LocalDate observed = observed(day);
            Citation place = observed.equals(day) ? citation : SHIFT;
            return new ClosedDay(observed, ClosureKind.JUDICIAL_HOLIDAY, name, place);
        });
    }

    private static LocalDate observed(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.minusDays(1);
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
