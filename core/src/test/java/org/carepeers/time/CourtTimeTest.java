package org.carepeers.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.carepeers.statute.Citation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtTimeTest {

    private static final CourtTime TIME = CourtTime.california();
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @Nested
    class Forward {

        @ParameterizedTest
        @CsvSource({
            "2026-01-05, 14, 2026-01-26", // Martin Luther King Jr. Day
            "2026-01-30, 14, 2026-02-23", // Lincoln's Birthday and Presidents' Day
            "2026-06-15, 14, 2026-07-07", // Juneteenth, and Independence Day on a Friday
            "2024-02-28, 1, 2024-02-29", // a leap year
            "2026-01-03, 1, 2026-01-05", // from a Saturday
            "2026-01-01, 1, 2026-01-02", // from a holiday
            "2027-12-30, 1, 2028-01-03" // the New Year of 2028 is observed in 2027
        })
        void courtDaysLeaveOutEveryClosedDay(LocalDate from, int days, LocalDate expected) {
            assertThat(TIME.after(from, Span.courtDays(days)).date()).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-06-23, 10, 2026-07-06", // lands on Friday, July 3
            "2026-09-11, 14, 2026-09-28", // lands on Native American Day
            "2026-06-01, 10, 2026-06-11", // lands on a court day
            "2024-02-09, 20, 2024-02-29" // a leap day
        })
        void calendarDaysMoveTheirLastDayOnly(LocalDate from, int days, LocalDate expected) {
            assertThat(TIME.after(from, Span.calendarDays(days)).date()).isEqualTo(expected);
        }

        @Test
        void aHolidayInsideACalendarPeriodDoesNotExtendIt() {
            DateWorking working = TIME.after(LocalDate.of(2026, 1, 16), Span.calendarDays(10));
            assertThat(working.date()).isEqualTo("2026-01-26");
            assertThat(working.skipped()).isEmpty();
            assertThat(working.moved()).isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "2026-01-15, 6, 2026-07-15",
            "2026-01-31, 1, 2026-03-02", // February 28 is a Saturday
            "2027-12-31, 2, 2028-02-29", // the last day of a leap February
            "2026-05-04, 2, 2026-07-06" // July 4 is a Saturday
        })
        void monthsEndOnTheSameDayOrTheLastAndThenMove(LocalDate from, int months, LocalDate expected) {
            assertThat(TIME.after(from, Span.months(months)).date()).isEqualTo(expected);
        }

        @Test
        void yearsFromALeapDayEndOnTheLastOfFebruary() {
            DateWorking working = TIME.after(LocalDate.of(2024, 2, 29), Span.years(1));
            assertThat(working.date()).isEqualTo("2025-02-28");
            assertThat(working.readings()).containsExactly(Reading.LAST_DAY_OF_SHORTER_MONTH);
        }

        @Test
        void aClosureDeclaredLaterMovesTheDate() {
            CourtTime closed = CourtTime.of(CaliforniaCourtCalendar.standard()
                    .withClosure(LocalDate.of(2026, 1, 20), "courthouse closed for wildfire smoke"));
            DateWorking working = closed.after(MONDAY, Span.courtDays(14));
            assertThat(working.date()).isEqualTo("2026-01-27");
            assertThat(working.skipped()).extracting(ClosedDay::kind).contains(ClosureKind.COURT_CLOSURE);
        }

        @Test
        void aDayOfTheGovernorMovesALastDay() {
            CourtTime appointed = CourtTime.of(CaliforniaCourtCalendar.standard()
                    .withHoliday(LocalDate.of(2026, 6, 11), "Day of Mourning", Citation.parse("GOV 6700")));
            assertThat(appointed
                            .after(LocalDate.of(2026, 6, 1), Span.calendarDays(10))
                            .date())
                    .isEqualTo("2026-06-12");
        }
    }

    @Nested
    class Backward {

        @ParameterizedTest
        @CsvSource({
            "2026-11-30, 5, 2026-11-19", // Thanksgiving and the day after
            "2026-07-06, 5, 2026-06-26", // Independence Day on a Friday
            "2026-01-04, 1, 2026-01-02", // from a Sunday
            "2024-03-01, 1, 2024-02-29" // a leap year
        })
        void courtDaysLeaveOutEveryClosedDayAndTheHearing(LocalDate hearing, int days, LocalDate expected) {
            assertThat(TIME.before(hearing, Span.courtDays(days)).date()).isEqualTo(expected);
        }

        @Test
        void calendarDaysThatLandOnAClosedDayMoveEarlierByChoice() {
            DateWorking working = TIME.before(LocalDate.of(2026, 7, 9), Span.calendarDays(5));
            assertThat(working.landedOn()).isEqualTo("2026-07-04");
            assertThat(working.date()).isEqualTo("2026-07-02");
            assertThat(working.readings()).containsExactly(Reading.MOVED_EARLIER);
        }

        @Test
        void calendarDaysThatLandOnACourtDayAreNoChoice() {
            DateWorking working = TIME.before(LocalDate.of(2026, 6, 11), Span.calendarDays(10));
            assertThat(working.date()).isEqualTo("2026-06-01");
            assertThat(working.readings()).isEmpty();
        }

        @Test
        void aClampedMonthThatMovesRestsOnTwoReadings() {
            DateWorking working = TIME.before(LocalDate.of(2026, 3, 31), Span.months(1));
            assertThat(working.landedOn()).isEqualTo("2026-02-28");
            assertThat(working.date()).isEqualTo("2026-02-27");
            assertThat(working.readings()).containsExactly(Reading.LAST_DAY_OF_SHORTER_MONTH, Reading.MOVED_EARLIER);
        }
    }

    @Nested
    class BusinessDays {

        @Test
        void areCountedAsCourtDaysByChoice() {
            DateWorking working = TIME.after(MONDAY, Span.businessDays(14));
            assertThat(working.date()).isEqualTo("2026-01-26");
            assertThat(working.readings()).containsExactly(Reading.BUSINESS_DAYS_AS_COURT_DAYS);
        }

        @Test
        void areCountedBackwardToo() {
            assertThat(TIME.before(LocalDate.of(2026, 11, 30), Span.businessDays(5))
                            .date())
                    .isEqualTo("2026-11-19");
        }

        @Test
        void mayHaveACalendarOfTheirOwn() {
            CourtCalendar agency = CaliforniaCourtCalendar.standard()
                    .withClosure(LocalDate.of(2026, 1, 6), "agency closed for inventory");
            CourtTime time = TIME.withBusinessDays(agency);
            assertThat(time.after(MONDAY, Span.businessDays(1)).date()).isEqualTo("2026-01-07");
            assertThat(time.after(MONDAY, Span.businessDays(1)).readings())
                    .containsExactly(Reading.BUSINESS_DAYS_BY_OWN_CALENDAR);
            assertThat(time.after(MONDAY, Span.courtDays(1)).date()).isEqualTo("2026-01-06");
            assertThat(time.fingerprint()).isNotEqualTo(TIME.fingerprint()).startsWith(TIME.fingerprint());
        }
    }

    @Nested
    class Terms {

        @Test
        void endOnTheirDayEvenIfTheCourtIsClosed() {
            DateWorking working = TIME.endOfTerm(LocalDate.of(2026, 1, 16), Span.years(1));
            assertThat(working.date()).isEqualTo("2027-01-16").isEqualTo(working.landedOn());
            assertThat(working.roll()).isEqualTo(Roll.NONE);
            assertThat(working.isSure()).as("no holiday was consulted").isTrue();
        }

        @Test
        void ofCourtDaysEndOnACourtDay() {
            assertThat(TIME.endOfTerm(MONDAY, Span.courtDays(14))).isEqualTo(TIME.after(MONDAY, Span.courtDays(14)));
        }
    }

    @Nested
    class Windows {

        @Test
        void theEleventhMonthRunsFromTenToElevenMonthsAfter() {
            DateWindow window = TIME.inMonthAfter(LocalDate.of(2026, 1, 15), 11);
            assertThat(window.from()).isEqualTo("2026-11-15");
            assertThat(window.toExclusive()).isEqualTo("2026-12-15");
            assertThat(window.firstCourtDay()).contains(LocalDate.of(2026, 11, 16));
            assertThat(window.lastCourtDay()).contains(LocalDate.of(2026, 12, 14));
            assertThat(window.contains(LocalDate.of(2026, 11, 14))).isFalse();
            assertThat(window.contains(LocalDate.of(2026, 11, 15))).isTrue();
            assertThat(window.contains(LocalDate.of(2026, 12, 14))).isTrue();
            assertThat(window.contains(LocalDate.of(2026, 12, 15))).isFalse();
        }

        @Test
        void theTwelfthMonthBeginsWhereTheEleventhEnds() {
            for (int day = 0; day < 366; day++) {
                LocalDate anchor = LocalDate.of(2024, 1, 1).plusDays(day);
                assertThat(TIME.inMonthAfter(anchor, 12).from())
                        .isEqualTo(TIME.inMonthAfter(anchor, 11).toExclusive());
                assertThat(TIME.inMonthAfter(anchor, 12).toExclusive()).isEqualTo(anchor.plusYears(1));
            }
        }

        @Test
        void monthsAreCountedFromOne() {
            assertThat(TIME.inMonthAfter(MONDAY, 1).from()).isEqualTo(MONDAY);
            assertThatIllegalArgumentException().isThrownBy(() -> TIME.inMonthAfter(MONDAY, 0));
        }

        @Test
        void aLookBackReachesThroughItsDayAndDoesNotMove() {
            DateWindow window = TIME.lookBack(LocalDate.of(2026, 4, 1), Span.calendarDays(60));
            assertThat(window.from()).isEqualTo("2026-01-31"); // a Saturday
            assertThat(window.lastDay()).isEqualTo("2026-04-01");
            assertThat(window.readings()).containsExactly(Reading.LOOK_BACK_THROUGH_THE_DAY);
        }

        @Test
        void aLookBackOfCourtDaysBeginsOnACourtDay() {
            assertThat(TIME.lookBack(LocalDate.of(2026, 11, 30), Span.courtDays(5))
                            .from())
                    .isEqualTo("2026-11-19");
        }

        @Test
        void aWindowIsOfOneKindAndNotEmpty() {
            DateWindow.Builder both = DateWindow.builder()
                    .from(MONDAY)
                    .toExclusive(MONDAY.plusDays(1))
                    .anchor(MONDAY);
            assertThatIllegalArgumentException().isThrownBy(both::build).withMessageContaining("month or a lookBack");
            DateWindow.Builder empty = DateWindow.builder()
                    .from(MONDAY)
                    .toExclusive(MONDAY)
                    .anchor(MONDAY)
                    .month(1);
            assertThatIllegalArgumentException().isThrownBy(empty::build).withMessageContaining("toExclusive");
        }
    }

    @Test
    void theNearestCourtDayIsTheDayItselfOrItsNeighbor() {
        assertThat(TIME.onOrAfter(MONDAY)).isEqualTo(MONDAY);
        assertThat(TIME.onOrBefore(MONDAY)).isEqualTo(MONDAY);
        assertThat(TIME.onOrAfter(LocalDate.of(2026, 7, 3))).isEqualTo("2026-07-06");
        assertThat(TIME.onOrBefore(LocalDate.of(2026, 7, 5))).isEqualTo("2026-07-02");
    }

    @Test
    void courtDaysBetweenLeaveOutTheFirstDayAndCountTheLast() {
        assertThat(TIME.courtDaysBetween(MONDAY, MONDAY)).isZero();
        assertThat(TIME.courtDaysBetween(MONDAY, LocalDate.of(2026, 1, 26))).isEqualTo(14);
        assertThat(TIME.courtDaysBetween(LocalDate.of(2026, 1, 26), MONDAY)).isEqualTo(-14);
        assertThat(TIME.courtDaysBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .isEqualTo(247);
    }

    @Test
    void yearsTheCalendarIsNotSureOfAreNamed() {
        assertThat(TIME.after(LocalDate.of(2026, 12, 30), Span.courtDays(2)).uncheckedYears())
                .containsExactly(2027);
        assertThat(TIME.after(LocalDate.of(2025, 12, 30), Span.courtDays(2)).isSure())
                .isTrue();
        assertThat(TIME.before(LocalDate.of(2029, 1, 3), Span.courtDays(400)).uncheckedYears())
                .containsExactly(2027, 2028, 2029);
        assertThat(TIME.after(LocalDate.of(2025, 1, 2), Span.courtDays(400)).isSure())
                .isTrue();
        assertThat(TIME.after(LocalDate.of(2022, 12, 1), Span.calendarDays(30)).uncheckedYears())
                .containsExactly(2023 - 1);
    }

    @Test
    void aCountThatLeavesTheCalendarIsRefused() {
        assertThatExceptionOfType(OutsideCalendarException.class)
                .isThrownBy(() -> TIME.after(LocalDate.of(2169, 12, 20), Span.courtDays(30)));
        assertThatExceptionOfType(OutsideCalendarException.class)
                .isThrownBy(() -> TIME.before(LocalDate.of(1970, 1, 5), Span.courtDays(30)));
        assertThatExceptionOfType(OutsideCalendarException.class)
                .isThrownBy(() -> TIME.after(LocalDate.of(206, 1, 5), Span.calendarDays(30)));
    }

    @Test
    void courtTimeIsAValue() {
        assertThat(CourtTime.california()).isEqualTo(TIME).hasSameHashCodeAs(TIME);
        assertThat(TIME.fingerprint())
                .isEqualTo(CaliforniaCourtCalendar.standard().fingerprint());
        assertThat(TIME.calendar()).isSameAs(CaliforniaCourtCalendar.standard());
    }

    @Test
    void aWorkingIsSureOnlyWhereEveryYearWasChecked() {
        assertThat(TIME.after(LocalDate.of(2026, 12, 1), Span.courtDays(5)).isSure())
                .isTrue();
        assertThat(TIME.after(LocalDate.of(2026, 12, 30), Span.courtDays(5)).isSure())
                .isFalse();
        assertThat(TIME.after(LocalDate.of(2022, 12, 30), Span.courtDays(5)).uncheckedYears())
                .containsExactly(2022);
    }

    @Test
    void workingsAreEqualOnlyIfTheyWorkedTheSameWay() {
        DateWorking working = TIME.after(MONDAY, Span.calendarDays(1));
        assertThat(working)
                .isEqualTo(TIME.after(MONDAY, Span.calendarDays(1)))
                .isNotEqualTo(TIME.after(MONDAY, Span.courtDays(1)))
                .isNotEqualTo(TIME.endOfTerm(MONDAY, Span.calendarDays(1)))
                .isNotEqualTo(null);
        assertThat((Object) working).isNotEqualTo(working.date());
        assertThat(working.hashCode())
                .isNotEqualTo(TIME.after(MONDAY, Span.calendarDays(2)).hashCode());
    }
}
