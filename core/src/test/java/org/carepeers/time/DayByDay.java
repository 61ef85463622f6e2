package org.carepeers.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The slow and obvious second implementation: it walks the calendar one day at a time and knows the holidays by plain
 * code, sharing nothing with the classes it checks.
 */
final class DayByDay {

    private DayByDay() {}

    static boolean isCourtDay(LocalDate date) {
        return !isWeekend(date) && holidayOn(date).isEmpty();
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The holiday that the courts observe on a weekday. */
    static Optional<String> holidayOn(LocalDate date) {
        Optional<String> itself = named(date);
        if (itself.isPresent()) {
            return itself;
        }
        if (date.getDayOfWeek() == DayOfWeek.FRIDAY) {
            return named(date.plusDays(1));
        }
        if (date.getDayOfWeek() == DayOfWeek.MONDAY) {
            return named(date.minusDays(1));
        }
        return Optional.empty();
    }

    private static Optional<String> named(LocalDate date) {
        int day = date.getDayOfMonth();
        boolean monday = date.getDayOfWeek() == DayOfWeek.MONDAY;
        boolean thursday = date.getDayOfWeek() == DayOfWeek.THURSDAY;
        boolean friday = date.getDayOfWeek() == DayOfWeek.FRIDAY;
        String name = switch (date.getMonth()) {
            case JANUARY ->
                day == 1 ? "New Year's Day" : monday && 15 <= day && day <= 21 ? "Martin Luther King Jr. Day" : null;
            case FEBRUARY ->
                day == 12 ? "Lincoln's Birthday" : monday && 15 <= day && day <= 21 ? "Presidents' Day" : null;
            case MARCH -> day != 31 ? null : date.getYear() <= 2025 ? "Cesar Chavez Day" : "Farmworkers Day";
            case APRIL, AUGUST, OCTOBER -> null;
            case MAY -> monday && day >= 25 ? "Memorial Day" : null;
            case JUNE -> day == 19 ? "Juneteenth" : null;
            case JULY -> day == 4 ? "Independence Day" : null;
            case SEPTEMBER ->
                monday && day <= 7 ? "Labor Day" : friday && 22 <= day && day <= 28 ? "Native American Day" : null;
            case NOVEMBER -> {
                if (day == 11) {
                    yield "Veterans Day";
                }
                if (thursday && 22 <= day && day <= 28) {
                    yield "Thanksgiving Day";
                }
                yield friday && 23 <= day && day <= 29 ? "Day after Thanksgiving" : null;
            }
            case DECEMBER -> day == 25 ? "Christmas Day" : null;
        };
        return Optional.ofNullable(name);
    }

    static LocalDate courtDaysAfter(LocalDate from, int days) {
        LocalDate date = from;
        int left = days;
        while (left > 0) {
            date = date.plusDays(1);
            if (isCourtDay(date)) {
                left--;
            }
        }
        return date;
    }

    static LocalDate courtDaysBefore(LocalDate hearing, int days) {
        LocalDate date = hearing;
        int left = days;
        while (left > 0) {
            date = date.minusDays(1);
            if (isCourtDay(date)) {
                left--;
            }
        }
        return date;
    }

    static LocalDate calendarDaysAfter(LocalDate from, int days) {
        LocalDate date = from.plusDays(days);
        while (!isCourtDay(date)) {
            date = date.plusDays(1);
        }
        return date;
    }

    static LocalDate calendarDaysBefore(LocalDate hearing, int days) {
        LocalDate date = hearing.minusDays(days);
        while (!isCourtDay(date)) {
            date = date.minusDays(1);
        }
        return date;
    }

    static List<LocalDate> closedDaysBetween(LocalDate fromExclusive, LocalDate toExclusive) {
        List<LocalDate> closed = new ArrayList<>();
        for (LocalDate date = fromExclusive.plusDays(1); date.isBefore(toExclusive); date = date.plusDays(1)) {
            if (!isCourtDay(date)) {
                closed.add(date);
            }
        }
        return closed;
    }
}
