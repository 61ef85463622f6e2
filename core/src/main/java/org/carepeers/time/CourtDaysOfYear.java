package org.carepeers.time;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.function.Predicate;

/** The court days of one year in two tables: the count through each day, and the day of each count. */
final class CourtDaysOfYear {

    private final short[] through;
    private final short[] days;

    private CourtDaysOfYear(short[] through, short[] days) {
        this.through = through;
        this.days = days;
    }

    static CourtDaysOfYear count(int year, Predicate<LocalDate> isCourtDay) {
        int length = Year.of(year).length();
        short[] through = new short[length + 1];
        short[] days = new short[length];
        short count = 0;
        for (short day = 1; day <= length; day++) {
            if (isCourtDay.test(LocalDate.ofYearDay(year, day))) {
                days[count++] = day;
            }
            through[day] = count;
        }
        return new CourtDaysOfYear(through, Arrays.copyOf(days, count));
    }

    int size() {
        return days.length;
    }

    boolean includes(int dayOfYear) {
        return through[dayOfYear] != through[dayOfYear - 1];
    }

    int through(int dayOfYear) {
        return through[dayOfYear];
    }

    int dayOfYear(int ordinal) {
        return days[ordinal - 1];
    }
}
