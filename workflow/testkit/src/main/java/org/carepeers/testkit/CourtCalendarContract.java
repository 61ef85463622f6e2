package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.carepeers.time.ClosedDay;
import org.carepeers.time.CourtCalendar;
import org.carepeers.time.DayStatus;
import org.carepeers.time.OutsideCalendarException;
import org.carepeers.time.YearRange;
import org.junit.jupiter.api.Test;

/**
 * What every {@link CourtCalendar} promises, as tests.
 *
 * <p>A county or a vendor that writes a calendar of its own extends this class and supplies it. The tests walk every day
 * of the calendar's years; they depend on nothing but the interface.
 */
public abstract class CourtCalendarContract {

    /** For the test class of a calendar. */
    protected CourtCalendarContract() {}

    /**
     * Returns the calendar under test.
     *
     * @return the calendar, equal on every call
     */
    protected abstract CourtCalendar calendar();

    private Stream<LocalDate> everyDay() {
        YearRange years = calendar().years();
        return firstDay().datesUntil(LocalDate.of(years.last() + 1, 1, 1));
    }

    private LocalDate firstDay() {
        return LocalDate.of(calendar().years().first(), 1, 1);
    }

    private LocalDate lastDay() {
        return LocalDate.of(calendar().years().last(), 12, 31);
    }

    @Test
    void theShortAndTheLongAnswerAgreeOnEveryDay() {
        CourtCalendar calendar = calendar();
        everyDay()
                .forEach(date -> assertThat(calendar.isCourtDay(date))
                        .as("%s", date)
                        .isEqualTo(calendar.statusOf(date).isCourtDay()));
    }

    @Test
    void everySaturdayAndSundayIsClosed() {
        CourtCalendar calendar = calendar();
        everyDay()
                .filter(date -> date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY)
                .forEach(date ->
                        assertThat(calendar.isCourtDay(date)).as("%s", date).isFalse());
    }

    @Test
    void theCountGrowsByOneOnCourtDaysOnly() {
        CourtCalendar calendar = calendar();
        int[] count = {0};
        everyDay().forEach(date -> {
            count[0] += calendar.isCourtDay(date) ? 1 : 0;
            assertThat(calendar.courtDaysThrough(date)).as("%s", date).isEqualTo(count[0]);
        });
    }

    @Test
    void theOrdinalOfEveryCourtDayLeadsBackToIt() {
        CourtCalendar calendar = calendar();
        everyDay()
                .filter(calendar::isCourtDay)
                .forEach(date -> assertThat(calendar.courtDay(calendar.courtDaysThrough(date)))
                        .isEqualTo(date));
    }

    @Test
    void noCourtDayLiesBeforeTheFirstOrAfterTheLast() {
        CourtCalendar calendar = calendar();
        int all = calendar.courtDaysThrough(lastDay());
        assertThatExceptionOfType(OutsideCalendarException.class).isThrownBy(() -> calendar.courtDay(0));
        assertThatExceptionOfType(OutsideCalendarException.class).isThrownBy(() -> calendar.courtDay(all + 1));
    }

    @Test
    void aDateOutsideItsYearsIsRefusedWithTheYears() {
        CourtCalendar calendar = calendar();
        for (LocalDate outside :
                new LocalDate[] {firstDay().minusDays(1), lastDay().plusDays(1)}) {
            assertThatExceptionOfType(OutsideCalendarException.class)
                    .isThrownBy(() -> calendar.statusOf(outside))
                    .satisfies(refusal -> {
                        assertThat(refusal.year()).isEqualTo(outside.getYear());
                        assertThat(refusal.years()).isEqualTo(calendar.years());
                    });
            assertThatExceptionOfType(OutsideCalendarException.class).isThrownBy(() -> calendar.isCourtDay(outside));
            assertThatExceptionOfType(OutsideCalendarException.class)
                    .isThrownBy(() -> calendar.courtDaysThrough(outside));
        }
    }

    @Test
    void itIsSureOfNoYearForWhichItDoesNotAnswer() {
        CourtCalendar calendar = calendar();
        assertThat(calendar.isSureOf(calendar.years().first() - 1)).isFalse();
        assertThat(calendar.isSureOf(calendar.years().last() + 1)).isFalse();
    }

    @Test
    void theHolidaysOfAYearAreItsClosedWeekdaysInOrder() {
        CourtCalendar calendar = calendar();
        int year = calendar.years().first();
        assertThat(calendar.holidays(year))
                .isSorted()
                .allSatisfy(day -> {
                    assertThat(day.date().getYear()).isEqualTo(year);
                    assertThat(day.isWeekend()).isFalse();
                })
                .extracting(ClosedDay::date)
                .isEqualTo(firstDay()
                        .datesUntil(firstDay().plusYears(1))
                        .filter(date -> date.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
                        .filter(date -> !calendar.isCourtDay(date))
                        .toList());
    }

    @Test
    void aClosureTakesOneDayOutAndLeavesTheRest() {
        CourtCalendar calendar = calendar();
        int all = calendar.courtDaysThrough(lastDay());
        int middle = (all + 1) / 2;
        LocalDate day = calendar.courtDay(middle);
        CourtCalendar closed = calendar.withClosure(day, "burst pipe");
        assertThat(closed.statusOf(day))
                .isInstanceOfSatisfying(
                        DayStatus.Closed.class,
                        status -> assertThat(status.reason()).contains("burst pipe"));
        assertThat(closed.courtDaysThrough(day.minusDays(1))).isEqualTo(calendar.courtDaysThrough(day.minusDays(1)));
        assertThat(closed.courtDay(middle)).isEqualTo(calendar.courtDay(middle + 1));
        assertThat(closed.courtDaysThrough(lastDay())).isEqualTo(all - 1);
        assertThat(closed.fingerprint()).isNotEqualTo(calendar.fingerprint());
        assertThat(calendar.isCourtDay(day)).isTrue();
        assertThat(closed).isNotEqualTo(calendar).isEqualTo(calendar.withClosure(day, "burst pipe"));
    }

    @Test
    void aClosureOutsideItsYearsIsRefused() {
        LocalDate outside = lastDay().plusDays(1);
        assertThatExceptionOfType(OutsideCalendarException.class)
                .isThrownBy(() -> calendar().withClosure(outside, "burst pipe"));
    }

    @Test
    void equalCalendarsHaveOneFingerprint() {
        assertThat(calendar()).isEqualTo(calendar()).hasSameHashCodeAs(calendar());
        assertThat(calendar().fingerprint()).isNotBlank().isEqualTo(calendar().fingerprint());
    }
}
