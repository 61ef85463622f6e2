package org.carepeers.guide;

import java.time.LocalDate;
import org.carepeers.time.CourtTime;
import org.carepeers.time.DateWorking;
import org.carepeers.time.Span;

final class UncheckedYear {

    private UncheckedYear() {}

    public static void main(String[] arguments) {
        DateWorking due = CourtTime.california().after(LocalDate.of(2031, 3, 20), Span.courtDays(14));
        System.out.println(due.isSure() + " " + due.uncheckedYears());
        System.out.println(due);
    }
}
