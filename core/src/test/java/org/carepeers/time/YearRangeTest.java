package org.carepeers.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.carepeers.statute.Citation;
import org.junit.jupiter.api.Test;

class YearRangeTest {

    @Test
    void bothEndsAreIncluded() {
        YearRange years = YearRange.of(2023, 2026);
        assertThat(years.contains(2022)).isFalse();
        assertThat(years.contains(2023)).isTrue();
        assertThat(years.contains(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(years.contains(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(years.length()).isEqualTo(4);
        assertThat(years).hasToString("2023 to 2026");
    }

    @Test
    void theLastYearIsNotBeforeTheFirst() {
        assertThat(YearRange.of(2026, 2026).length()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> YearRange.of(2026, 2025));
    }

    @Test
    void anIndexCountsOneYearAgainAndSharesTheOthers() {
        CourtDayIndex weekdays = CourtDayIndex.of(YearRange.of(2025, 2026), YearRangeTest::isWeekday);
        CourtDayIndex none = weekdays.recounted(2025, date -> false);
        assertThat(weekdays.countThrough(LocalDate.of(2026, 12, 31))).isEqualTo(522);
        assertThat(none.countThrough(LocalDate.of(2026, 12, 31))).isEqualTo(261);
        assertThat(none.courtDay(1)).isEqualTo("2026-01-01");
        assertThat(weekdays.courtDay(1)).isEqualTo("2025-01-01");
        assertThat(weekdays.years()).isEqualTo(YearRange.of(2025, 2026));
        assertThatExceptionOfType(OutsideCalendarException.class)
                .isThrownBy(() -> weekdays.recounted(2027, date -> false));
    }

    @Test
    void aClosedDayNeedsAReason() {
        Citation citation = Citation.parse("CCP 12b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayStatus.closed(ClosureKind.COURT_CLOSURE, " ", citation));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClosedDay(LocalDate.of(2026, 1, 5), ClosureKind.COURT_CLOSURE, "", citation));
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
    }
}
