package org.carepeers.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library against {@link DayByDay} for every day of thirteen years. */
class EveryDayTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);
    private static final CourtCalendar CALENDAR = CaliforniaCourtCalendar.standard();
    private static final CourtTime TIME = CourtTime.california();

    static Stream<LocalDate> everyDay() {
        return FIRST.datesUntil(LAST.plusDays(1));
    }

    @Test
    void everyDayHasTheStatusThatPlainCodeGivesIt() {
        assertThat(everyDay()).hasSize(4748).allSatisfy(date -> {
            DayStatus status = CALENDAR.statusOf(date);
            assertThat(status.isCourtDay()).as("%s", date).isEqualTo(DayByDay.isCourtDay(date));
            assertThat(CALENDAR.isCourtDay(date)).as("%s", date).isEqualTo(DayByDay.isCourtDay(date));
        });
    }

    @Test
    void everyClosedDayHasTheReasonThatPlainCodeGivesIt() {
        everyDay().filter(date -> !DayByDay.isCourtDay(date)).forEach(date -> {
            DayStatus.Closed closed = (DayStatus.Closed) CALENDAR.statusOf(date);
            if (DayByDay.isWeekend(date)) {
                assertThat(closed.kind()).as("%s", date).isEqualTo(ClosureKind.WEEKEND);
            } else {
                assertThat(closed.kind()).as("%s", date).isEqualTo(ClosureKind.JUDICIAL_HOLIDAY);
                assertThat(closed.reason())
                        .as("%s", date)
                        .isEqualTo(DayByDay.holidayOn(date).orElseThrow());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10, 14, 30})
    void courtDaysForwardAgreeFromEveryDay(int days) {
        everyDay()
                .forEach(date -> assertThat(
                                TIME.after(date, Span.courtDays(days)).date())
                        .as("%d court days after %s", days, date)
                        .isEqualTo(DayByDay.courtDaysAfter(date, days)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10, 14, 30})
    void courtDaysBackwardAgreeFromEveryDay(int days) {
        everyDay()
                .forEach(date -> assertThat(
                                TIME.before(date, Span.courtDays(days)).date())
                        .as("%d court days before %s", days, date)
                        .isEqualTo(DayByDay.courtDaysBefore(date, days)));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 14, 15, 21, 30, 60})
    void calendarDaysForwardAgreeFromEveryDay(int days) {
        everyDay()
                .forEach(date -> assertThat(
                                TIME.after(date, Span.calendarDays(days)).date())
                        .as("%d calendar days after %s", days, date)
                        .isEqualTo(DayByDay.calendarDaysAfter(date, days)));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 14, 15, 21, 30, 60})
    void calendarDaysBackwardAgreeFromEveryDay(int days) {
        everyDay()
                .forEach(date -> assertThat(
                                TIME.before(date, Span.calendarDays(days)).date())
                        .as("%d calendar days before %s", days, date)
                        .isEqualTo(DayByDay.calendarDaysBefore(date, days)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 14, 30})
    void exactlyTheClosedDaysBetweenAreLeftOut(int days) {
        everyDay().forEach(date -> {
            DateWorking after = TIME.after(date, Span.courtDays(days));
            assertThat(dates(after)).isEqualTo(DayByDay.closedDaysBetween(date, after.date()));
            DateWorking before = TIME.before(date, Span.courtDays(days));
            assertThat(dates(before)).isEqualTo(DayByDay.closedDaysBetween(before.date(), date));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 30})
    void exactlyTheClosedDaysTheLastDayMovedPastAreListed(int days) {
        everyDay().forEach(date -> {
            DateWorking after = TIME.after(date, Span.calendarDays(days));
            LocalDate landing = date.plusDays(days);
            assertThat(dates(after)).isEqualTo(DayByDay.closedDaysBetween(landing.minusDays(1), after.date()));
            DateWorking before = TIME.before(date, Span.calendarDays(days));
            LocalDate back = date.minusDays(days);
            assertThat(dates(before)).isEqualTo(DayByDay.closedDaysBetween(before.date(), back.plusDays(1)));
        });
    }

    @Test
    void theCountBetweenTwoDaysUndoesAForwardCount() {
        everyDay().forEach(date -> {
            LocalDate later = TIME.after(date, Span.courtDays(14)).date();
            assertThat(TIME.courtDaysBetween(date, later)).isEqualTo(14);
            assertThat(TIME.courtDaysBetween(later, date)).isEqualTo(-14);
        });
    }

    private static List<LocalDate> dates(DateWorking working) {
        return working.skipped().stream().map(ClosedDay::date).toList();
    }
}
