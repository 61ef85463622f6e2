package org.carepeers.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.carepeers.statute.Citation;
import org.junit.jupiter.api.Test;

/** A calendar written from nothing but the interface: that of an invented court. */
class CountyCalendarTest {

    CourtCalendar calendar() {
        return new NoTuesdays(YearRange.of(2024, 2030));
    }

    /** A court that never sits on Tuesdays, nor at all in 2026. */
    record NoTuesdays(YearRange years, Set<LocalDate> closures, CourtDayIndex index) implements CourtCalendar {

        NoTuesdays(YearRange years) {
            this(years, Set.of(), CourtDayIndex.of(years, NoTuesdays::sits));
        }

        @Override
        public CourtCalendar withClosure(LocalDate date, String reason) {
            Set<LocalDate> more = new HashSet<>(closures);
            more.add(date);
            return new NoTuesdays(
                    years, Set.copyOf(more), index.recounted(date.getYear(), day -> sits(day) && !more.contains(day)));
        }

        private static boolean sits(LocalDate date) {
            return date.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()
                    && date.getDayOfWeek() != DayOfWeek.TUESDAY
                    && date.getYear() != 2026;
        }

        @Override
        public boolean isSureOf(int year) {
            return year == 2024;
        }

        @Override
        public DayStatus statusOf(LocalDate date) {
            return index.isCourtDay(date)
                    ? DayStatus.courtDay()
                    : DayStatus.closed(kindOf(date), "the court does not sit", Citation.parse("CCP 12b"));
        }

        private static ClosureKind kindOf(LocalDate date) {
            return date.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()
                    ? ClosureKind.COURT_CLOSURE
                    : ClosureKind.WEEKEND;
        }

        @Override
        public int courtDaysThrough(LocalDate dateInclusive) {
            return index.countThrough(dateInclusive);
        }

        @Override
        public LocalDate courtDay(int ordinal) {
            return index.courtDay(ordinal);
        }

        @Override
        public String fingerprint() {
            return "no-tuesdays" + closures.stream().sorted().toList();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NoTuesdays that && years.equals(that.years) && closures.equals(that.closures);
        }

        @Override
        public int hashCode() {
            return years.hashCode() + closures.hashCode();
        }
    }

    @Test
    void aYearWithoutCourtDaysIsSteppedOver() {
        CourtTime time = CourtTime.of(calendar());
        assertThat(time.after(LocalDate.of(2025, 12, 31), Span.courtDays(1)).date())
                .isEqualTo("2027-01-01");
        assertThat(time.before(LocalDate.of(2027, 1, 1), Span.courtDays(1)).date())
                .isEqualTo("2025-12-31");
        assertThat(time.inMonthAfter(LocalDate.of(2026, 3, 1), 1).firstCourtDay())
                .isEmpty();
    }
}
