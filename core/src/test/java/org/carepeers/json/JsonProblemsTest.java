package org.carepeers.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.Set;
import org.carepeers.engagement.Engagement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JsonProblemsTest {

    private final CareJson json = CareJson.standard();

    @ParameterizedTest
    @EnumSource(BrokenFile.class)
    void aProblemSaysWhatIsWrongWhereAndWhatIsAllowed(BrokenFile broken) {
        CareJsonException refusal = refusalOf(broken.text());
        assertThat(refusal.problem()).isEqualTo(broken.kind());
        assertThat(refusal.path()).isEqualTo(broken.path());
        assertThat(refusal).hasMessage(broken.sentence());
        assertThat(refusal.problems()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(BrokenFile.class)
    void noValueIsRepeatedAnywhere(BrokenFile broken) {
        CareJsonException refusal = refusalOf(broken.text());
        StringWriter everything = new StringWriter();
        refusal.printStackTrace(new PrintWriter(everything));
        assertThat(everything + refusal.problems().toString())
                .doesNotContainIgnoringCase("Invented")
                .doesNotContain("1901");
        assertThat(refusal.getCause()).isNull();
        assertThat(refusal.getSuppressed()).isEmpty();
    }

    @Test
    void everyKindOfProblemIsBroughtAbout() {
        Set<JsonProblemKind> kinds = EnumSet.noneOf(JsonProblemKind.class);
        for (BrokenFile broken : BrokenFile.values()) {
            kinds.add(broken.kind());
        }
        assertThat(EnumSet.complementOf(EnumSet.copyOf(kinds))).isEmpty();
    }

    @Test
    void allProblemsAreTold() {
        String text = BrokenFile.whole()
                .replace("2026-02-02", "tomorrow")
                .replace("\"court\"", "\"the court\"")
                .replace("\"san-diego\"", "\"san-diago\"")
                .replace("\"e3\"", "\"e 3\"");
        CareJsonException refusal = refusalOf(text);
        assertThat(refusal.problems())
                .extracting(JsonProblem::path)
                .containsExactly("$.case.county", "$.events[0].occurredOn", "$.events[1].by.role", "$.events[2].id");
    }

    @Test
    void aBrokenInvariantOfOneEventDoesNotHideThatOfAnother() {
        String event = "{\"id\":\"%s\",\"kind\":\"progress-hearing-held\",\"occurredOn\":\"2026-02-02\","
                + "\"by\":{\"role\":\"court\"},\"facts\":{\"hearing\":{\"kind\":\"progress\",\"heldOn\":\"2026-02-02\","
                + "\"mode\":\"in-person\",\"outcome\":\"continued\"}}}";
        CareJsonException refusal = refusalOf("{\"formatVersion\":1,\"case\":{\"id\":\"c\",\"county\":\"san-diego\"},"
                + "\"events\":[" + event.formatted("a") + "," + event.formatted("b") + "]}");
        assertThat(refusal.problems())
                .extracting(JsonProblem::path)
                .containsExactly("$.events[0].facts.hearing", "$.events[1].facts.hearing");
        assertThat(refusal.problems())
                .extracting(JsonProblem::message)
                .containsOnly("Hearing.continuance must be present if, and only if, the hearing was continued");
        assertThat(refusal).hasMessageEndingWith(" (and 1 more problem)");
    }

    @Test
    void aThousandProblemsAreCutToAHundred() {
        String text = "{\"formatVersion\":1,\"case\":{\"id\":\"c\",\"county\":\"san-diego\"},\"events\":["
                + "1,".repeat(999) + "1]}";
        assertThat(refusalOf(text).problems()).hasSize(CareJson.MOST_PROBLEMS);
    }

    @Test
    void hostileInputIsRefusedWithinBounds() {
        assertThat(refusalOf("[".repeat(1_000_000)).problem()).isEqualTo(JsonProblemKind.TOO_LARGE);
        assertThat(refusalOf("\"" + "x".repeat(CareJson.LONGEST_TEXT + 1) + "\"")
                        .problem())
                .isEqualTo(JsonProblemKind.TOO_LARGE);
        assertThat(refusalOf("1".repeat(CareJson.LONGEST_NUMBER + 1)).problem()).isEqualTo(JsonProblemKind.TOO_LARGE);
        assertThat(refusalOf("{\"" + "k".repeat(CareJson.LONGEST_NAME + 1) + "\":1}")
                        .problem())
                .isEqualTo(JsonProblemKind.TOO_LARGE);
        assertThat(refusalOf(" ".repeat(CareJson.LONGEST_DOCUMENT + 1)).problem())
                .isEqualTo(JsonProblemKind.TOO_LARGE);
    }

    @Test
    void bytesThatAreNotUtf8AreNotJson() {
        CareJsonException refusal = catchThrowableOfType(
                CareJsonException.class,
                () -> json.readCaseFile(new ByteArrayInputStream(new byte[] {'{', (byte) 0xff, '}'})));
        assertThat(refusal).hasMessage("$: the bytes are not UTF-8");
    }

    @Test
    void aSingleValueIsRefusedLikeAFile() {
        CareJsonException refusal = catchThrowableOfType(
                CareJsonException.class,
                () -> json.read("{\"id\":\"Ada Invented\",\"minutes\":\"5\"}", Engagement.class));
        assertThat(refusal.problems())
                .extracting(JsonProblem::path)
                .startsWith("$.id", "$.minutes", "$.participant", "$.occurredOn");
    }

    private CareJsonException refusalOf(String text) {
        return catchThrowableOfType(CareJsonException.class, () -> json.readCaseFile(text));
    }
}
