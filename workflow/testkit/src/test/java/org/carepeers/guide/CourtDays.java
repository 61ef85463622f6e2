package org.carepeers.guide;

import java.time.LocalDate;
import org.carepeers.time.CourtTime;
import org.carepeers.time.DateWorking;
import org.carepeers.time.Span;

final class CourtDays {

    private CourtDays() {}

    public static void main(String[] arguments) {
        CourtTime time = CourtTime.california();
        DateWorking due = time.after(LocalDate.of(2026, 2, 5), Span.courtDays(14));
        System.out.println(due.date());
        System.out.println(due.sentence());
        due.skipped().stream()
                .filter(day -> !day.isWeekend())
                .forEach(day -> System.out.println(day.date() + " " + day.reason() + " (" + day.citation() + ")"));

        System.out.println(time.after(LocalDate.of(2026, 2, 5), Span.calendarDays(60)));
        System.out.println(time.before(LocalDate.of(2026, 4, 15), Span.calendarDays(10)));
        System.out.println(time.inMonthAfter(LocalDate.of(2026, 3, 2), 11).sentence());
    }
}
