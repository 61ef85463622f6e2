package org.carepeers.examples.commandline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.carepeers.examples.commandline.terminal.Paper;
import org.carepeers.examples.commandline.terminal.Tone;
import org.carepeers.time.ClosedDay;
import org.carepeers.time.CourtTime;
import org.carepeers.time.DateWorking;
import org.carepeers.time.OutsideCalendarException;
import org.carepeers.time.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** Counts court days from a day, forward or backward, and shows the working. */
@Command(
        name = "court-days",
        description = "Counts court days forward (N) or backward (-N) and shows the working.",
        footer = {"", "Example: carepeers court-days 2026-11-30 -5"})
final class CourtDaysCommand implements Callable<Integer> {

    private static final DateTimeFormatter ROW = DateTimeFormatter.ofPattern("uuuu-MM-dd EEE", Locale.US);

    @ParentCommand
    private CarePeers parent;

    @Parameters(index = "0", paramLabel = "DATE", description = "The day to count from; it is not counted.")
    private LocalDate from;

    @Parameters(
            index = "1",
            paramLabel = "N",
            converter = Days.class,
            description = "How many days; negative to count backward.")
    private int days;

    @Option(
            names = "--calendar-days",
            description = "Count calendar days; a last day on which the court is closed moves.")
    private boolean calendarDays;

    @Override
    public Integer call() {
        Paper paper = parent.paper();
        DateWorking working = count();
        paper.line(working.date().toString());
        paper.text(Tone.PLAIN, "", working.sentence());
        if (!working.skipped().isEmpty()) {
            paper.blank();
            paper.line(Tone.HEADING, "Not counted");
            for (ClosedDay day : working.skipped()) {
                paper.line("  " + ROW.format(day.date()) + "  " + day.reason() + " (" + day.citation() + ")");
            }
        }
        return 0;
    }

    private DateWorking count() {
        CourtTime time = CourtTime.california();
        int amount = Math.abs(days);
        Span span = calendarDays ? Span.calendarDays(amount) : Span.courtDays(amount);
        try {
            return days > 0 ? time.after(from, span) : time.before(from, span);
        } catch (OutsideCalendarException e) {
            throw UnusableInputException.at(
                    "DATE", "the calendar reaches " + time.calendar().years());
        }
    }

    /** Reads a number of days that is not zero. */
    static final class Days implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            if (!text.matches("[+-]?[0-9]{1,4}") || Integer.parseInt(text) == 0) {
                throw new TypeConversionException("must be a whole number of days other than 0, from -"
                        + Span.MAX_AMOUNT + " to " + Span.MAX_AMOUNT);
            }
            return Integer.parseInt(text);
        }
    }
}
