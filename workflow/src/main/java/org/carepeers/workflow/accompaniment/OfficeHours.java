package org.carepeers.workflow.accompaniment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * When an agency's offices are open, by the agency's own word.
 *
 * @param days the days of the week on which they are open
 * @param opens the first minute
 * @param closes the first minute after; later than {@code opens}
 */
public record OfficeHours(Set<DayOfWeek> days, LocalTime opens, LocalTime closes) {

    private static final int EXAMPLE_OPENS = 8;
    private static final int EXAMPLE_CLOSES = 17;

    /**
     * Keeps an unchangeable copy of the days.
     *
     * @param days the days of the week on which they are open
     * @param opens the first minute
     * @param closes the first minute after
     * @throws IllegalArgumentException if the offices close before they open
     */
    public OfficeHours {
        days = Set.copyOf(days);
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException("closes must lie after opens");
        }
    }

    /**
     * Returns an example to start a talk with: Monday to Friday, eight to five.
     *
     * @return hours that no agency has stated
     */
    public static OfficeHours example() {
        return new OfficeHours(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(EXAMPLE_OPENS, 0),
                LocalTime.of(EXAMPLE_CLOSES, 0));
    }

    /**
     * Says whether the offices are open.
     *
     * @param day the day
     * @param time the time
     * @return whether the day is one of the days, and the time lies on or after {@link #opens()} and before {@link
     *     #closes()}
     */
    public boolean isOpen(LocalDate day, LocalTime time) {
        return days.contains(day.getDayOfWeek()) && !time.isBefore(opens) && time.isBefore(closes);
    }
}
