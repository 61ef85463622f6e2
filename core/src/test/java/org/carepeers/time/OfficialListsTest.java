package org.carepeers.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists that courts of California printed, transcribed from the sources named in the table. */
class OfficialListsTest {

    private static final CaliforniaCourtCalendar CALENDAR = CaliforniaCourtCalendar.standard();

    @Test
    void theListOf2023() {
        assertThat(dates(2023))
                .isEqualTo(days(
                        2023, "01-02", "01-16", "02-13", "02-20", "03-31", "05-29", "06-19", "07-04", "09-04", "09-22",
                        "11-10", "11-23", "11-24", "12-25"));
    }

    @Test
    void theListOf2024() {
        assertThat(dates(2024))
                .isEqualTo(days(
                        2024, "01-01", "01-15", "02-12", "02-19", "04-01", "05-27", "06-19", "07-04", "09-02", "09-27",
                        "11-11", "11-28", "11-29", "12-25"));
    }

    @Test
    void theListOf2025() {
        assertThat(dates(2025))
                .isEqualTo(days(
                        2025, "01-01", "01-20", "02-12", "02-17", "03-31", "05-26", "06-19", "07-04", "09-01", "09-26",
                        "11-11", "11-27", "11-28", "12-25"));
    }

    @Test
    void theListOf2026() {
        assertThat(dates(2026))
                .isEqualTo(days(
                        2026, "01-01", "01-19", "02-12", "02-16", "03-31", "05-25", "06-19", "07-03", "09-07", "09-25",
                        "11-11", "11-26", "11-27", "12-25"));
    }

    @Test
    void theListOf2027EndsWithTheNewYearOf2028() {
        assertThat(dates(2027))
                .isEqualTo(days(
                        2027, "01-01", "01-18", "02-12", "02-15", "03-31", "05-31", "06-18", "07-05", "09-06", "09-24",
                        "11-11", "11-25", "11-26", "12-24", "12-31"));
        assertThat(CALENDAR.holidays(2027).get(14).reason()).isEqualTo("New Year's Day");
        assertThat(CALENDAR.holidays(2028)).extracting(ClosedDay::reason).doesNotContain("New Year's Day");
    }

    @Test
    void theNamesAreThoseOfTheLists() {
        assertThat(CALENDAR.holidays(2025))
                .extracting(ClosedDay::reason)
                .containsExactly(
                        "New Year's Day",
                        "Martin Luther King Jr. Day",
                        "Lincoln's Birthday",
                        "Presidents' Day",
                        "Cesar Chavez Day",
                        "Memorial Day",
                        "Juneteenth",
                        "Independence Day",
                        "Labor Day",
                        "Native American Day",
                        "Veterans Day",
                        "Thanksgiving Day",
                        "Day after Thanksgiving",
                        "Christmas Day");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-31, Cesar Chavez Day",
        "2025-03-31, Cesar Chavez Day",
        "2026-03-31, Farmworkers Day",
        "2029-03-30, Farmworkers Day"
    })
    void theLastDayOfMarchIsNamedByItsDate(LocalDate date, String name) {
        assertThat(CALENDAR.statusOf(date))
                .isInstanceOfSatisfying(
                        DayStatus.Closed.class,
                        closed -> assertThat(closed.reason()).isEqualTo(name));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-17, Lunar New Year",
        "2026-04-03, Good Friday",
        "2026-04-24, Genocide Remembrance Day",
        "2026-09-09, Admission Day",
        "2026-10-12, Columbus Day",
        "2027-10-29, Diwali",
        "2025-01-09, a President's day",
        "2022-06-20, Juneteenth before it was a holiday of the state",
        "2022-10-10, Columbus Day of 2022"
    })
    void theCourtsAreOpenOn(LocalDate date, String day) {
        assertThat(CALENDAR.isCourtDay(date)).as(day).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2021-10-11, Columbus Day", "2022-09-23, Native American Day", "2023-06-19, Juneteenth"})
    void aHolidayHoldsFromAndUntilItsDates(LocalDate date, String name) {
        assertThat(CALENDAR.statusOf(date))
                .isInstanceOfSatisfying(
                        DayStatus.Closed.class,
                        closed -> assertThat(closed.reason()).isEqualTo(name));
    }

    @Test
    void nativeAmericanDayOf2021WasACourtDay() {
        assertThat(CALENDAR.isCourtDay(LocalDate.of(2021, 9, 24))).isTrue();
    }

    @Test
    void aHolidayThatMovedCitesTheRuleThatMovedIt() {
        assertThat(CALENDAR.holidays(2026))
                .filteredOn(day -> day.citation().toString().equals("CRC 1.11"))
                .extracting(ClosedDay::date)
                .containsExactly(LocalDate.of(2026, 7, 3));
    }

    private static List<LocalDate> dates(int year) {
        return CALENDAR.holidays(year).stream().map(ClosedDay::date).toList();
    }

    private static List<LocalDate> days(int year, String... days) {
        return Stream.of(days).map(day -> LocalDate.parse(year + "-" + day)).toList();
    }
}
