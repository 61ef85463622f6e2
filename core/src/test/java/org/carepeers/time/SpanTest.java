package org.carepeers.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

    @ParameterizedTest
    @EnumSource
    void everyUnitReadsBackItsText(SpanUnit unit) {
        for (int amount : new int[] {1, 2, 14, Span.MAX_AMOUNT}) {
            Span span = Span.of(amount, unit);
            assertThat(span.unit()).isEqualTo(unit);
            assertThat(span.amount()).isEqualTo(amount);
            assertThat(Span.parse(span.text())).isEqualTo(span);
            assertThat(span).hasToString(span.text());
        }
    }

    @Test
    void theTextIsTheWordsOfTheStatute() {
        assertThat(Span.courtDays(14).text()).isEqualTo("14 court days");
        assertThat(Span.courtDays(1).text()).isEqualTo("1 court day");
        assertThat(Span.businessDays(14).text()).isEqualTo("14 business days");
        assertThat(Span.calendarDays(30).text()).isEqualTo("30 calendar days");
        assertThat(Span.months(6).text()).isEqualTo("6 months");
        assertThat(Span.years(1).text()).isEqualTo("1 year");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "14",
                "14 days",
                "1 court days",
                "2 court day",
                "0 court days",
                "-1 court days",
                "014 court days",
                "14  court days",
                "14 Court Days",
                "10000 court days",
                "14 court days "
            })
    void anyOtherTextIsRefusedWithTheForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.parse(text))
                .withMessageContaining("as in 14 court days");
    }

    @ParameterizedTest
    @EnumSource
    void anAmountIsFromOneToItsLimit(SpanUnit unit) {
        assertThatIllegalArgumentException().isThrownBy(() -> Span.of(0, unit));
        assertThatIllegalArgumentException().isThrownBy(() -> Span.of(Span.MAX_AMOUNT + 1, unit));
    }

    @Test
    void equalAmountsOfDifferentUnitsAreDifferent() {
        assertThat((Span) Span.courtDays(14))
                .isNotEqualTo(Span.calendarDays(14))
                .isNotEqualTo(Span.businessDays(14));
    }

    @Test
    void theCodesAreFixed() {
        assertThat(Arrays.stream(SpanUnit.values()).map(SpanUnit::code))
                .containsExactly("court-days", "business-days", "calendar-days", "months", "years");
        assertThat(Arrays.stream(ClosureKind.values()).map(ClosureKind::code))
                .containsExactly("weekend", "judicial-holiday", "appointed-holiday", "court-closure");
        assertThat(Arrays.stream(Direction.values()).map(Direction::code)).containsExactly("after", "before");
        assertThat(Arrays.stream(Roll.values()).map(Roll::code)).containsExactly("later", "earlier", "none");
        assertThat(Arrays.stream(Reading.values()).map(Reading::code))
                .containsExactly(
                        "business-days-as-court-days",
                        "business-days-by-own-calendar",
                        "moved-earlier",
                        "last-day-of-shorter-month",
                        "numbered-month",
                        "look-back-through-the-day");
    }
}
