package org.carepeers.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.statute.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayTableTest {

    @ParameterizedTest
    @CsvSource({
        "July 4, 2026, 2026-07-04", "first Monday in September, 2026, 2026-09-07",
        "second Monday in October, 2026, 2026-10-12", "third Monday in January, 2026, 2026-01-19",
        "fourth Thursday in November, 2026, 2026-11-26", "last Monday in May, 2027, 2027-05-31",
        "day after the fourth Thursday in November, 2024, 2024-11-29"
    })
    void aRuleNamesADayOfEveryYear(String words, int year, LocalDate expected) {
        assertThat(HolidayRule.parse(words).in(year)).isEqualTo(expected);
        assertThat(HolidayRule.parse(words)).hasToString(words).isEqualTo(HolidayRule.parse(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4 July",
                "July 32",
                "February 29",
                "Juli 4",
                "fifth Monday in May",
                "third Mondays in May",
                "third Monday in Mai",
                "day after the July 4",
                "july 4"
            })
    void anyOtherRuleIsRefusedWithTheForms(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayRule.parse(words))
                .withMessageContaining("third Monday in January");
    }

    @Test
    void everyRowOfCaliforniaNamesItsSectionAndSource() {
        assertThat(HolidayTable.california().judicial()).hasSize(16).allSatisfy(row -> {
            assertThat(row.citation()).isEqualTo(Citation.parse("CCP 135"));
            assertThat(row.source()).startsWith("https://");
        });
        assertThat(HolidayTable.california().courtsOpen()).hasSize(7);
    }

    @Test
    void aRowIsTheLawFromItsFirstDayUntilItsLast() {
        JudicialHoliday row = row(Optional.of(LocalDate.of(2025, 7, 4)), Optional.of(LocalDate.of(2027, 7, 4)));
        assertThat(row.dateIn(2024)).isEmpty();
        assertThat(row.dateIn(2025)).contains(LocalDate.of(2025, 7, 4));
        assertThat(row.observedIn(2026)).map(ClosedDay::date).contains(LocalDate.of(2026, 7, 3));
        assertThat(row.dateIn(2027)).isEmpty();
    }

    @Test
    void aRowEndsAfterItBegins() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2025, 7, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> row(day, day));
    }

    @Test
    void aTableOfAnEmbedderReplacesTheStandardOne() throws IOException {
        HolidayTable table = read("""
                {"judicial": [{"name": "Sylvia Mendez Day", "rule": "April 14", "citation": "CCP 135",
                               "source": "https://example.org/bill"}],
                 "courtsOpen": [], "checkedYears": [{"year": 2027, "sources": ["https://example.org/list"]}]}
                """);
        CaliforniaCourtCalendar calendar = CaliforniaCourtCalendar.of(table);
        assertThat(calendar.holidays(2027)).extracting(ClosedDay::reason).containsExactly("Sylvia Mendez Day");
        assertThat(calendar.isSureOf(2027)).isTrue();
        assertThat(calendar.isSureOf(2026)).isFalse();
        assertThat(calendar).isNotEqualTo(CaliforniaCourtCalendar.standard());
        assertThat(calendar.fingerprint())
                .isNotEqualTo(CaliforniaCourtCalendar.standard().fingerprint());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"judicial\": [], \"courtsOpen\": [], \"checkedYears\": [{\"year\": 2027, \"sources\": []}]}",
                "{\"judicial\": [{\"name\": \" \", \"rule\": \"May 1\", \"citation\": \"CCP 135\", \"source\": \"x\"}],"
                        + " \"courtsOpen\": [], \"checkedYears\": []}",
                "{\"judicial\": [{\"name\": \"X\", \"rule\": \"some day\", \"citation\": \"CCP 135\", \"source\": \"x\"}],"
                        + " \"courtsOpen\": [], \"checkedYears\": []}",
                "{\"holidays\": []}"
            })
    void aTableThatCannotBeReadIsRefused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(JsonMappingException.class);
    }

    private static HolidayTable read(String json) throws IOException {
        return HolidayTable.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static JudicialHoliday row(Optional<LocalDate> from, Optional<LocalDate> until) {
        return new JudicialHoliday(
                "Independence Day",
                HolidayRule.parse("July 4"),
                from,
                until,
                Citation.parse("CCP 135"),
                "https://example.org",
                Optional.empty());
    }
}
