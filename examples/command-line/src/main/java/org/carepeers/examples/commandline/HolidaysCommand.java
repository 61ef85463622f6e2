package org.carepeers.examples.commandline;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.carepeers.examples.commandline.terminal.Paper;
import org.carepeers.examples.commandline.terminal.Tone;
import org.carepeers.time.CaliforniaCourtCalendar;
import org.carepeers.time.ClosedDay;
import org.carepeers.time.CourtCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists the judicial holidays of a year. */
@Command(name = "holidays", description = "Lists the judicial holidays of a year, on the days on which they are kept.")
final class HolidaysCommand implements Callable<Integer> {

    private static final DateTimeFormatter ROW = DateTimeFormatter.ofPattern("uuuu-MM-dd EEE", Locale.US);

    @ParentCommand
    private CarePeers parent;

    @Parameters(paramLabel = "YEAR", description = "The year, such as 2026.")
    private int year;

    @Override
    public Integer call() {
        CourtCalendar calendar = CaliforniaCourtCalendar.standard();
        if (!calendar.years().contains(year)) {
            throw UnusableInputException.at("YEAR", "the calendar reaches " + calendar.years());
        }
        Paper paper = parent.paper();
        List<ClosedDay> days = calendar.holidays(year);
        int widest = days.stream().mapToInt(day -> day.reason().length()).max().orElse(0);
        for (ClosedDay day : days) {
            paper.line(ROW.format(day.date()) + String.format("  %-" + widest + "s  ", day.reason()) + day.citation());
        }
        paper.blank();
        paper.text(
                Tone.QUIET,
                "",
                calendar.isSureOf(year)
                        ? "Checked against the official lists. A day that the Governor appoints, or on which a court is"
                                + " closed, is not in them."
                        : "Computed by rule; no official list of this year was checked.");
        return 0;
    }
}
