package org.carepeers.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of {@link HolidayRule}. */
final class HolidayWords {

    private static final Pattern DAY_OF_MONTH = Pattern.compile("([A-Z][a-z]+) ([1-9][0-9]?)");
    private static final Pattern WEEKDAY =
            Pattern.compile("(first|second|third|fourth|last) ([A-Z][a-z]+) in ([A-Z][a-z]+)");
    private static final String DAY_AFTER = "day after the ";
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    private HolidayWords() {}

    static IntFunction<LocalDate> parse(String words) {
        if (words.startsWith(DAY_AFTER)) {
            IntFunction<LocalDate> day = weekday(words.substring(DAY_AFTER.length()));
            return year -> day.apply(year).plusDays(1);
        }
        Matcher fixed = DAY_OF_MONTH.matcher(words);
        return fixed.matches() ? dayOfMonth(fixed) : weekday(words);
    }

    private static IntFunction<LocalDate> dayOfMonth(Matcher words) {
        Month month = named(Month.class, words.group(1));
        int day = Integer.parseInt(words.group(2));
        if (day > month.minLength()) {
            throw unreadable();
        }
        MonthDay monthDay = MonthDay.of(month, day);
        return monthDay::atYear;
    }

    private static IntFunction<LocalDate> weekday(String words) {
        Matcher matcher = WEEKDAY.matcher(words);
        if (!matcher.matches()) {
            throw unreadable();
        }
        DayOfWeek weekday = named(DayOfWeek.class, matcher.group(2));
        Month month = named(Month.class, matcher.group(3));
        int ordinal = ORDINALS.indexOf(matcher.group(1)) + 1;
        TemporalAdjuster adjuster = ordinal == 0
                ? TemporalAdjusters.lastInMonth(weekday)
                : TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday);
        return year -> LocalDate.of(year, month, 1).with(adjuster);
    }

    private static <E extends Enum<E>> E named(Class<E> type, String word) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw unreadable();
        }
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("A holiday rule is written as July 4, third Monday in January,"
                + " last Monday in May or day after the fourth Thursday in November");
    }
}
