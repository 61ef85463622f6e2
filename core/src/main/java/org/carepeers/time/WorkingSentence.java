package org.carepeers.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The English of a working and of a window, composed from their attributes. */
final class WorkingSentence {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.US);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final int DAYS_WITHOUT_REPEATING = 360;

    private WorkingSentence() {}

    static String of(DateWorking working) {
        StringBuilder sentence = new StringBuilder(working.span().text());
        sentence.append(' ').append(working.direction().code()).append(' ').append(full(working.start()));
        sentence.append(working.moved() ? " would be " : " is ").append(full(working.landedOn()));
        sentence.append(ending(working));
        return finished(sentence, working.readings(), working.uncheckedYears());
    }

    static String of(DateWindow window) {
        StringBuilder sentence = new StringBuilder();
        window.month()
                .ifPresent(month -> sentence.append("The ")
                        .append(ordinal(month))
                        .append(" month after ")
                        .append(full(window.anchor()))
                        .append(" runs"));
        window.lookBack()
                .ifPresent(span -> sentence.append("The ")
                        .append(span.text())
                        .append(" before ")
                        .append(full(window.anchor()))
                        .append(span.amount() == 1 ? " runs" : " run"));
        sentence.append(" from ")
                .append(full(window.from()))
                .append(" through ")
                .append(full(window.lastDay()));
        window.firstCourtDay()
                .ifPresentOrElse(
                        first -> sentence.append("; the first court day in it is ")
                                .append(full(first))
                                .append(" and the last is ")
                                .append(full(window.lastCourtDay().orElse(first))),
                        () -> sentence.append("; no court day lies in it"));
        return finished(sentence, window.readings(), window.uncheckedYears());
    }

    private static String ending(DateWorking working) {
        if (working.span().unit() == SpanUnit.COURT_DAYS || working.span().unit() == SpanUnit.BUSINESS_DAYS) {
            List<String> leftOut = leftOut(working);
            return leftOut.isEmpty()
                    ? "; every day between is counted"
                    : "; not counted: " + String.join(", ", leftOut);
        }
        if (working.roll() == Roll.NONE) {
            return "; the end of a term does not move";
        }
        if (!working.moved()) {
            return ", a court day";
        }
        String moves = working.roll() == Roll.LATER ? "; the last day moves to " : "; the last day moves back to ";
        String under = working.roll() == Roll.LATER ? " (CCP 12a)" : "";
        return moves + full(working.date()) + ", past " + joined(leftOut(working)) + under;
    }

    /** Weekend days as a number, then every other closed day by name. */
    private static List<String> leftOut(DateWorking working) {
        List<ClosedDay> skipped = working.skipped();
        long weekendDays = skipped.stream().filter(ClosedDay::isWeekend).count();
        List<String> words = new ArrayList<>();
        if (weekendDays > 0) {
            words.add(weekendDays + (weekendDays == 1 ? " weekend day" : " weekend days"));
        }
        long days = Math.abs(working.start().toEpochDay() - working.date().toEpochDay());
        DateTimeFormatter form = days < DAYS_WITHOUT_REPEATING ? DAY : DAY_AND_YEAR;
        skipped.stream()
                .filter(day -> !day.isWeekend())
                .forEach(day -> words.add(day.reason() + " (" + form.format(day.date()) + ")"));
        return words;
    }

    private static String finished(StringBuilder sentence, List<Reading> readings, List<Integer> uncheckedYears) {
        readings.forEach(reading -> sentence.append("; ").append(reading.words()));
        if (!uncheckedYears.isEmpty()) {
            sentence.append("; the holidays of ")
                    .append(years(uncheckedYears))
                    .append(" are computed by rule and not checked against an official list");
        }
        return sentence.append('.').toString();
    }

    private static String years(List<Integer> years) {
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        if (years.size() > 2 && last - first == years.size() - 1) {
            return first + " through " + last;
        }
        return joined(years.stream().map(String::valueOf).collect(Collectors.toList()));
    }

    private static String joined(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private static String ordinal(int number) {
        int tens = number % 100;
        if (tens >= 11 && tens <= 13) {
            return number + "th";
        }
        return number
                + switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    private static String full(LocalDate date) {
        return FULL.format(date);
    }
}
