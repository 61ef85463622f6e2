package org.carepeers.testkit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.carepeers.statute.Citation;
import org.carepeers.time.ClosureKind;
import org.carepeers.time.CourtCalendar;
import org.carepeers.time.CourtDayIndex;
import org.carepeers.time.DayStatus;
import org.carepeers.time.YearRange;

/** A calendar written from nothing but the interface keeps the contract too: a court that sits on four days a week. */
class InventedCalendarTest extends CourtCalendarContract {

    @Override
    protected CourtCalendar calendar() {
        return new FourDays(YearRange.of(2024, 2030));
    }

    private static final class FourDays implements CourtCalendar {

        private final YearRange years;
        private final Map<LocalDate, String> closures;
        private final CourtDayIndex index;

        FourDays(YearRange years) {
            this(years, new TreeMap<>());
        }

        private FourDays(YearRange years, SortedMap<LocalDate, String> closures) {
            this.years = years;
            this.closures = Collections.unmodifiableSortedMap(closures);
            this.index = CourtDayIndex.of(
                    years, date -> date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) < 0 && !closures.containsKey(date));
        }

        @Override
        public CourtCalendar withClosure(LocalDate date, String reason) {
            index.isCourtDay(date);
            SortedMap<LocalDate, String> more = new TreeMap<>(closures);
            more.put(date, reason);
            return new FourDays(years, more);
        }

        @Override
        public YearRange years() {
            return years;
        }

        @Override
        public boolean isSureOf(int year) {
            return year == 2024;
        }

        @Override
        public DayStatus statusOf(LocalDate date) {
            if (index.isCourtDay(date)) {
                return DayStatus.courtDay();
            }
            boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            return DayStatus.closed(
                    weekend ? ClosureKind.WEEKEND : ClosureKind.COURT_CLOSURE,
                    closures.getOrDefault(date, "the court does not sit"),
                    Citation.parse("CCP 12b"));
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
            return "four-days " + closures;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof FourDays that && years.equals(that.years) && closures.equals(that.closures);
        }

        @Override
        public int hashCode() {
            return Objects.hash(years, closures);
        }
    }
}
