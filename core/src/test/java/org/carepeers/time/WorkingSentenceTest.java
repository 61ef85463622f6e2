package org.carepeers.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The sentences a clerk reads, word for word. */
class WorkingSentenceTest {

    private static final CourtTime TIME = CourtTime.california();
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @Test
    void courtDaysAfterNameTheHolidaysAndCountTheWeekendDays() {
        assertThat(TIME.after(MONDAY, Span.courtDays(14)).sentence())
                .isEqualTo("14 court days after Monday, January 5, 2026 is Monday, January 26, 2026; "
                        + "not counted: 6 weekend days, Martin Luther King Jr. Day (January 19).");
    }

    @Test
    void twoHolidaysAreListedInOrder() {
        assertThat(TIME.after(LocalDate.of(2026, 1, 30), Span.courtDays(14)).sentence())
                .isEqualTo(
                        "14 court days after Friday, January 30, 2026 is Monday, February 23, 2026; "
                                + "not counted: 8 weekend days, Lincoln's Birthday (February 12), Presidents' Day (February 16).");
    }

    @Test
    void courtDaysBefore() {
        assertThat(TIME.before(LocalDate.of(2026, 11, 30), Span.courtDays(5)).sentence())
                .isEqualTo("5 court days before Monday, November 30, 2026 is Thursday, November 19, 2026; "
                        + "not counted: 4 weekend days, Thanksgiving Day (November 26), "
                        + "Day after Thanksgiving (November 27).");
    }

    @Test
    void aCountWithNothingLeftOut() {
        assertThat(TIME.after(MONDAY, Span.courtDays(1)).sentence())
                .isEqualTo("1 court day after Monday, January 5, 2026 is Tuesday, January 6, 2026; "
                        + "every day between is counted.");
    }

    @Test
    void oneWeekendDayIsSingular() {
        assertThat(TIME.after(LocalDate.of(2026, 1, 10), Span.courtDays(1)).sentence())
                .isEqualTo("1 court day after Saturday, January 10, 2026 is Monday, January 12, 2026; "
                        + "not counted: 1 weekend day.");
    }

    @Test
    void aClosureSpeaksInTheWordsOfTheCourt() {
        CourtTime closed = CourtTime.of(CaliforniaCourtCalendar.standard()
                .withClosure(LocalDate.of(2026, 1, 7), "courthouse closed for wildfire smoke"));
        assertThat(closed.after(MONDAY, Span.courtDays(2)).sentence())
                .isEqualTo("2 court days after Monday, January 5, 2026 is Thursday, January 8, 2026; "
                        + "not counted: courthouse closed for wildfire smoke (January 7).");
    }

    @Test
    void calendarDaysThatEndOnACourtDay() {
        assertThat(TIME.after(LocalDate.of(2026, 6, 1), Span.calendarDays(10)).sentence())
                .isEqualTo("10 calendar days after Monday, June 1, 2026 is Thursday, June 11, 2026, a court day.");
    }

    @Test
    void calendarDaysThatEndOnAClosedDay() {
        assertThat(TIME.after(LocalDate.of(2026, 6, 23), Span.calendarDays(10)).sentence())
                .isEqualTo("10 calendar days after Tuesday, June 23, 2026 would be Friday, July 3, 2026; "
                        + "the last day moves to Monday, July 6, 2026, "
                        + "past 2 weekend days and Independence Day (July 3) (CCP 12a).");
    }

    @Test
    void calendarDaysBeforeThatEndOnAClosedDay() {
        assertThat(TIME.before(LocalDate.of(2026, 7, 9), Span.calendarDays(5)).sentence())
                .isEqualTo("5 calendar days before Thursday, July 9, 2026 would be Saturday, July 4, 2026; "
                        + "the last day moves back to Thursday, July 2, 2026, "
                        + "past 1 weekend day and Independence Day (July 3); "
                        + "moving it earlier is a choice: CCP 12c does not say which way a closed day moves.");
    }

    @Test
    void monthsAndAShorterMonth() {
        assertThat(TIME.after(LocalDate.of(2026, 1, 31), Span.months(1)).sentence())
                .isEqualTo("1 month after Saturday, January 31, 2026 would be Saturday, February 28, 2026; "
                        + "the last day moves to Monday, March 2, 2026, past 2 weekend days (CCP 12a); "
                        + "the month is too short to have that day, so its last day is taken.");
    }

    @Test
    void theEndOfATerm() {
        assertThat(TIME.endOfTerm(LocalDate.of(2026, 1, 16), Span.years(1)).sentence())
                .isEqualTo("1 year after Friday, January 16, 2026 is Saturday, January 16, 2027; "
                        + "the end of a term does not move.");
    }

    @Test
    void businessDaysSayThatTheyAreAChoice() {
        assertThat(TIME.after(MONDAY, Span.businessDays(2)).sentence())
                .isEqualTo("2 business days after Monday, January 5, 2026 is Wednesday, January 7, 2026; "
                        + "every day between is counted; business days are counted as court days, which is a choice: "
                        + "the Act does not define them.");
    }

    @Test
    void anUncheckedYearIsAdmitted() {
        assertThat(TIME.after(LocalDate.of(2026, 12, 30), Span.courtDays(2)).sentence())
                .isEqualTo("2 court days after Wednesday, December 30, 2026 is Monday, January 4, 2027; "
                        + "not counted: 2 weekend days, New Year's Day (January 1); the holidays of 2027 "
                        + "are computed by rule and not checked against an official list.");
    }

    @Test
    void severalUncheckedYearsAreNamedTogether() {
        assertThat(TIME.after(LocalDate.of(2027, 12, 28), Span.courtDays(3)).sentence())
                .contains("New Year's Day (December 31); the holidays of 2027 and 2028 are computed");
        assertThat(TIME.after(LocalDate.of(2027, 12, 28), Span.courtDays(300)).sentence())
                .contains("New Year's Day (December 31, 2027)", "New Year's Day (January 1, 2029)")
                .contains("the holidays of 2027 through 2029 are computed");
    }

    @Test
    void aNumberedMonth() {
        assertThat(TIME.inMonthAfter(LocalDate.of(2026, 1, 15), 11).sentence())
                .isEqualTo("The 11th month after Thursday, January 15, 2026 runs from Sunday, November 15, 2026 "
                        + "through Monday, December 14, 2026; the first court day in it is Monday, November 16, 2026 "
                        + "and the last is Monday, December 14, 2026; "
                        + "the statute does not define a numbered month, so this window is a reading.");
    }

    @Test
    void theOrdinalOfAMonthIsEnglish() {
        assertThat(TIME.inMonthAfter(MONDAY, 1).sentence()).startsWith("The 1st month");
        assertThat(TIME.inMonthAfter(MONDAY, 2).sentence()).startsWith("The 2nd month");
        assertThat(TIME.inMonthAfter(MONDAY, 3).sentence()).startsWith("The 3rd month");
        assertThat(TIME.inMonthAfter(MONDAY, 4).sentence()).startsWith("The 4th month");
        assertThat(TIME.inMonthAfter(MONDAY, 12).sentence()).startsWith("The 12th month");
        assertThat(TIME.inMonthAfter(MONDAY, 13).sentence()).startsWith("The 13th month");
        assertThat(TIME.inMonthAfter(MONDAY, 21).sentence()).startsWith("The 21st month");
    }

    @Test
    void aLookBack() {
        assertThat(TIME.lookBack(LocalDate.of(2026, 4, 1), Span.calendarDays(60))
                        .sentence())
                .isEqualTo("The 60 calendar days before Wednesday, April 1, 2026 run from Saturday, January 31, 2026 "
                        + "through Wednesday, April 1, 2026; the first court day in it is Monday, February 2, 2026 "
                        + "and the last is Wednesday, April 1, 2026; "
                        + "that the day itself is included is a choice: the text does not say so.");
    }

    @Test
    void aWindowWithoutACourtDaySaysSo() {
        CourtTime never = CourtTime.of(new CountyCalendarTest().calendar());
        assertThat(never.inMonthAfter(LocalDate.of(2026, 3, 1), 1).sentence()).contains("; no court day lies in it; ");
    }

    @Test
    void theSentenceIsWhatAWorkingPrints() {
        DateWorking working = TIME.after(MONDAY, Span.courtDays(14));
        assertThat(working).hasToString(working.sentence());
    }
}
