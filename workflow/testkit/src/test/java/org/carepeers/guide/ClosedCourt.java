package org.carepeers.guide;

import java.time.LocalDate;
import org.carepeers.statute.Citation;
import org.carepeers.time.CaliforniaCourtCalendar;
import org.carepeers.time.CourtTime;
import org.carepeers.time.Span;
import org.carepeers.workflow.care.CareWorkflow;

final class ClosedCourt {

    private ClosedCourt() {}

    public static void main(String[] arguments) {
        CaliforniaCourtCalendar here = CaliforniaCourtCalendar.standard()
                .withClosure(LocalDate.of(2026, 2, 10), "Courthouse closed for wildfire smoke")
                .withHoliday(LocalDate.of(2026, 2, 11), "Day appointed by the Governor", Citation.parse("GOV 6700"));
        CareWorkflow workflow = CareWorkflow.california().with(CourtTime.of(here));
        System.out.println(workflow.time().after(LocalDate.of(2026, 2, 5), Span.courtDays(5)));
    }
}
