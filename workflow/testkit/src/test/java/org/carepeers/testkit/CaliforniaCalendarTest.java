package org.carepeers.testkit;

import java.time.LocalDate;
import org.carepeers.statute.Citation;
import org.carepeers.time.CaliforniaCourtCalendar;
import org.carepeers.time.CourtCalendar;
import org.junit.jupiter.api.Nested;

/** California's calendar keeps the contract, as it stands and with days of its own. */
class CaliforniaCalendarTest {

    @Nested
    class Standard extends CourtCalendarContract {
        @Override
        protected CourtCalendar calendar() {
            return CaliforniaCourtCalendar.standard();
        }
    }

    @Nested
    class WithDaysOfItsOwn extends CourtCalendarContract {
        @Override
        protected CourtCalendar calendar() {
            return CaliforniaCourtCalendar.standard()
                    .withClosure(LocalDate.of(2026, 1, 20), "courthouse closed for wildfire smoke")
                    .withHoliday(LocalDate.of(2026, 8, 3), "Day of Remembrance", Citation.parse("GOV 6700"))
                    .withCheckedYear(2027);
        }
    }
}
