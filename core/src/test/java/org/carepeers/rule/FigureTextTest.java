package org.carepeers.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.carepeers.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "within 14 court days",
                "within 1 court day",
                "at least 5 court days before",
                "at least 15 calendar days after",
                "exactly 6 months after",
                "in month 1",
                "in month 11",
                "in month 999",
                "at least every 60 calendar days",
                "undated: as soon as reasonably feasible"
            })
    void aTimingReadsBackAsItWasWritten(String text) {
        assertThat(Timing.parse(text).text()).isEqualTo(text);
    }

    @Test
    void everyFormIsItsOwnKindOfTiming() {
        Span span = Span.parse("5 court days");

        assertThat(Timing.parse("within 5 court days")).isEqualTo(new Timing.AtMost(span));
        assertThat(Timing.parse("at least 5 court days before")).isEqualTo(new Timing.AtLeastBefore(span));
        assertThat(Timing.parse("at least 5 court days after")).isEqualTo(new Timing.AtLeastAfter(span));
        assertThat(Timing.parse("exactly 5 court days after")).isEqualTo(new Timing.ExactlyAfter(span));
        assertThat(Timing.parse("at least every 5 court days")).isEqualTo(new Timing.Every(span));
        assertThat(Timing.parse("undated: promptly")).isEqualTo(new Timing.Undated("promptly"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "14 court days",
                "within 14 days",
                "within  14 court days",
                "within 14 court days after",
                "at least 5 court days",
                "in month 0",
                "in month 1000",
                "undated: ",
                "within 0 court days"
            })
    void anotherTextIsNotATiming(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Timing.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at most 1 year",
                "at most 30 calendar days",
                "at least 2 intensive treatments",
                "at least 5 reports within 1 year",
                "at most 1 meeting within 3 months",
                "at most $1,000 a day",
                "at most $25,000 a violation",
                "at most $999 a day",
                "at most $1 a day"
            })
    void aLimitReadsBackAsItWasWritten(String text) {
        LimitText.Parts parts = LimitText.limit(text);

        assertThat(parts.bound().words() + " " + parts.measure().text()
                        + parts.window().map(span -> " within " + span).orElse(""))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 year",
                "at most",
                "at most one year",
                "about 1 year",
                "at most $0 a day",
                "at most 5 reports within 1 while"
            })
    void anotherTextIsNotALimit(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> LimitText.limit(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"60 calendar days", "within 60 calendar days", "within the last while"})
    void anotherTextIsNotALookBack(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> LimitText.lookBack(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "County-report", "county_report", "-report", "report-", "a--b", "1-report", "ä"})
    void anIdIsLowerCaseWordsJoinedByHyphens(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> RuleId.of(text));
    }

    @Test
    void anIdIsAtMostEightyCharacters() {
        assertThat(RuleId.of("a".repeat(80)).value()).hasSize(80);
        assertThatIllegalArgumentException().isThrownBy(() -> RuleId.of("a".repeat(81)));
        assertThat(RuleId.of("a")).isLessThan(RuleId.of("b")).hasToString("a");
    }
}
