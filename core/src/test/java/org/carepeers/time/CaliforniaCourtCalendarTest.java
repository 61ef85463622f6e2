package org.carepeers.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.carepeers.statute.Citation;
import org.junit.jupiter.api.Test;

class CaliforniaCourtCalendarTest {

    private static final CaliforniaCourtCalendar STANDARD = CaliforniaCourtCalendar.standard();
    private static final LocalDate TUESDAY = LocalDate.of(2026, 1, 20);
    private static final Citation GOVERNOR = Citation.parse("GOV 6700");

    @Test
    void itIsSureOfTheYearsCheckedAgainstOfficialLists() {
        assertThat(IntStream.rangeClosed(2015, 2040).filter(STANDARD::isSureOf))
                .containsExactly(2023, 2024, 2025, 2026);
        assertThat(STANDARD.table().checkedYears())
                .allSatisfy(year -> assertThat(year.sources()).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void anEmbedderMayCheckAFurtherYear() {
        CaliforniaCourtCalendar checked = STANDARD.withCheckedYear(2027);
        assertThat(checked.isSureOf(2027)).isTrue();
        assertThat(STANDARD.isSureOf(2027)).isFalse();
        assertThat(checked).isNotEqualTo(STANDARD);
        assertThat(checked.fingerprint()).isNotEqualTo(STANDARD.fingerprint());
        assertThat(checked.withCheckedYear(2027)).isEqualTo(checked);
        assertThatExceptionOfType(OutsideCalendarException.class).isThrownBy(() -> STANDARD.withCheckedYear(2500));
    }

    @Test
    void aClosureMakesADayAHolidayForCounting() {
        CaliforniaCourtCalendar closed = STANDARD.withClosure(TUESDAY, "courthouse closed for wildfire smoke");
        assertThat(closed.statusOf(TUESDAY))
                .isEqualTo(DayStatus.closed(
                        ClosureKind.COURT_CLOSURE, "courthouse closed for wildfire smoke", Citation.parse("CCP 12b")));
        assertThat(closed.holidays(2026)).hasSize(15);
        assertThat(closed.addedDays()).extracting(ClosedDay::date).containsExactly(TUESDAY);
    }

    @Test
    void addingADayLeavesTheOldCalendarAsItWas() {
        STANDARD.withClosure(TUESDAY, "courthouse closed for flood");
        assertThat(STANDARD.isCourtDay(TUESDAY)).isTrue();
        assertThat(STANDARD.addedDays()).isEmpty();
    }

    @Test
    void aDayOfTheGovernorIsAHolidayUnderTheSectionGiven() {
        CaliforniaCourtCalendar appointed = STANDARD.withHoliday(TUESDAY, "Day of Mourning", GOVERNOR);
        assertThat(appointed.statusOf(TUESDAY))
                .isEqualTo(DayStatus.closed(ClosureKind.APPOINTED_HOLIDAY, "Day of Mourning", GOVERNOR));
    }

    @Test
    void aDayOfTheGovernorOnAWeekendIsNotMoved() {
        CaliforniaCourtCalendar appointed =
                STANDARD.withHoliday(LocalDate.of(2026, 8, 1), "Day of Remembrance", GOVERNOR);
        assertThat(appointed.holidays(2026)).isEqualTo(STANDARD.holidays(2026));
    }

    @Test
    void generalLawIsToldBeforeTheClosureOfOneCourt() {
        LocalDate juneteenth = LocalDate.of(2026, 6, 19);
        assertThat(STANDARD.withClosure(juneteenth, "courthouse closed for repairs")
                        .statusOf(juneteenth))
                .isEqualTo(STANDARD.statusOf(juneteenth));
        assertThat(STANDARD.withClosure(TUESDAY, "courthouse closed for flood")
                        .withHoliday(TUESDAY, "Day of Mourning", GOVERNOR)
                        .statusOf(TUESDAY))
                .isEqualTo(DayStatus.closed(ClosureKind.APPOINTED_HOLIDAY, "Day of Mourning", GOVERNOR));
    }

    @Test
    void theOrderInWhichDaysAreAddedDoesNotMatter() {
        CaliforniaCourtCalendar one = STANDARD.withClosure(TUESDAY, "courthouse closed for flood")
                .withClosure(LocalDate.of(2027, 2, 3), "courthouse closed for smoke");
        CaliforniaCourtCalendar other = STANDARD.withClosure(LocalDate.of(2027, 2, 3), "courthouse closed for smoke")
                .withClosure(TUESDAY, "courthouse closed for flood");
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.fingerprint()).isEqualTo(other.fingerprint());
    }

    @Test
    void closuresArePartOfEqualityAndFingerprint() {
        CaliforniaCourtCalendar flood = STANDARD.withClosure(TUESDAY, "courthouse closed for flood");
        CaliforniaCourtCalendar smoke = STANDARD.withClosure(TUESDAY, "courthouse closed for smoke");
        assertThat(List.of(STANDARD, flood, smoke)).doesNotHaveDuplicates();
        assertThat(List.of(STANDARD.fingerprint(), flood.fingerprint(), smoke.fingerprint()))
                .doesNotHaveDuplicates();
        assertThat((Object) STANDARD).isNotEqualTo("california");
    }

    @Test
    void theFingerprintIsTheSameOnEveryMachine() {
        assertThat(STANDARD.fingerprint()).isEqualTo("california-c238abba62139d16");
        assertThat(STANDARD).hasToString(STANDARD.fingerprint());
        CaliforniaCourtCalendar made = CaliforniaCourtCalendar.of(HolidayTable.california());
        assertThat(made).isEqualTo(STANDARD).hasSameHashCodeAs(STANDARD);
        assertThat(made.fingerprint()).isEqualTo(STANDARD.fingerprint());
        assertThat(made.hashCode()).isNotEqualTo(made.withCheckedYear(2027).hashCode());
    }

    @Test
    void addedDaysAreInTheFingerprintWithEverythingThatIsSaidOfThem() {
        assertThat(STANDARD.withHoliday(TUESDAY, "Day of Mourning", GOVERNOR).fingerprint())
                .isEqualTo("california-1b39600e3f153d29");
        assertThat(STANDARD.withHoliday(TUESDAY, "Day of Mourning", Citation.parse("GOV 6701"))
                        .fingerprint())
                .isNotEqualTo("california-1b39600e3f153d29");
        assertThat(STANDARD.withClosure(TUESDAY, "Day of Mourning").fingerprint())
                .isNotEqualTo("california-1b39600e3f153d29");
        assertThat(STANDARD.withHoliday(TUESDAY.plusDays(1), "Day of Mourning", GOVERNOR)
                        .fingerprint())
                .isNotEqualTo("california-1b39600e3f153d29");
    }

    @Test
    void theTableMadeAnewHasTheSameDays() {
        CaliforniaCourtCalendar made = CaliforniaCourtCalendar.of(HolidayTable.california());
        assertThat(made.years()).isEqualTo(YearRange.of(1970, 2169)).isEqualTo(STANDARD.years());
        for (int year = 2020; year <= 2040; year++) {
            assertThat(made.holidays(year)).isEqualTo(STANDARD.holidays(year));
            LocalDate day = LocalDate.of(year, 7, 4);
            assertThat(made.courtDaysThrough(day)).isEqualTo(STANDARD.courtDaysThrough(day));
            assertThat(made.courtDay(made.courtDaysThrough(day))).isBefore(day.plusDays(1));
        }
    }

    @Test
    void aCourtDayBeyondTheCalendarIsOfNoYear() {
        int last = STANDARD.courtDaysThrough(LocalDate.of(2169, 12, 31));
        assertThat(STANDARD.courtDay(1)).isEqualTo("1970-01-02");
        assertThat(STANDARD.courtDay(last).getYear()).isEqualTo(2169);
        assertThatExceptionOfType(OutsideCalendarException.class)
                .isThrownBy(() -> STANDARD.courtDay(last + 1))
                .withMessageEndingWith("not for 2170");
        assertThatExceptionOfType(OutsideCalendarException.class)
                .isThrownBy(() -> STANDARD.courtDay(0))
                .withMessageEndingWith("not for 1969");
    }

    @Test
    void aClosureNeedsWordsAndADateWithinReach() {
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withClosure(TUESDAY, " "));
        assertThatExceptionOfType(OutsideCalendarException.class)
                .isThrownBy(() -> STANDARD.withClosure(LocalDate.of(206, 1, 20), "courthouse closed for flood"))
                .withMessage("The court calendar answers for the years 1970 to 2169, and not for 206");
    }
}
