package org.carepeers.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeJsonTest {

    private static final CourtTime TIME = CourtTime.california();
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static Stream<DateWorking> workings() {
        return Stream.of(
                TIME.after(MONDAY, Span.courtDays(14)),
                TIME.before(LocalDate.of(2026, 7, 9), Span.calendarDays(5)),
                TIME.after(LocalDate.of(2026, 12, 30), Span.businessDays(2)),
                TIME.after(LocalDate.of(2026, 1, 31), Span.months(1)),
                TIME.after(MONDAY, Span.calendarDays(1)),
                TIME.before(MONDAY, Span.calendarDays(4)),
                TIME.endOfTerm(MONDAY, Span.years(1)));
    }

    @ParameterizedTest
    @MethodSource("workings")
    void aWorkingReadBackIsEqualAndSaysTheSame(DateWorking working) throws JsonProcessingException {
        DateWorking back = JSON.readValue(JSON.writeValueAsString(working), DateWorking.class);
        assertThat(back).isEqualTo(working).hasSameHashCodeAs(working);
        assertThat(back.sentence()).isEqualTo(working.sentence());
        assertThat(back.skipped()).isEqualTo(working.skipped());
    }

    @Test
    void aWorkingIsWrittenAsAnObject() throws JsonProcessingException {
        assertThat(JSON.writeValueAsString(TIME.after(LocalDate.of(2026, 1, 16), Span.courtDays(1))))
                .isEqualTo(
                        "{\"date\":\"2026-01-20\",\"start\":\"2026-01-16\",\"direction\":\"after\",\"span\":\"1 court day\","
                                + "\"landedOn\":\"2026-01-20\",\"roll\":\"none\",\"skipped\":["
                                + "{\"date\":\"2026-01-17\",\"kind\":\"weekend\",\"reason\":\"Saturday\",\"citation\":\"CCP 135\"},"
                                + "{\"date\":\"2026-01-18\",\"kind\":\"weekend\",\"reason\":\"Sunday\",\"citation\":\"CCP 10\"},"
                                + "{\"date\":\"2026-01-19\",\"kind\":\"judicial-holiday\","
                                + "\"reason\":\"Martin Luther King Jr. Day\",\"citation\":\"CCP 135\"}],"
                                + "\"readings\":[],\"uncheckedYears\":[],\"sentence\":"
                                + "\"1 court day after Friday, January 16, 2026 is Tuesday, January 20, 2026; not counted: "
                                + "2 weekend days, Martin Luther King Jr. Day (January 19).\"}");
    }

    @Test
    void theSentenceOfAWorkingIsNeverReadBack() throws JsonProcessingException {
        DateWorking working = TIME.after(MONDAY, Span.courtDays(1));
        String forged = JSON.writeValueAsString(working).replace("every day between is counted", "trust me");
        assertThat(JSON.readValue(forged, DateWorking.class).sentence()).isEqualTo(working.sentence());
    }

    @Test
    void aWindowReadBackIsEqual() throws JsonProcessingException {
        for (DateWindow window :
                new DateWindow[] {TIME.inMonthAfter(MONDAY, 11), TIME.lookBack(MONDAY, Span.calendarDays(60))}) {
            String json = JSON.writeValueAsString(window);
            assertThat(json).contains("\"sentence\":\"The ");
            assertThat(JSON.readValue(json, DateWindow.class)).isEqualTo(window);
        }
    }

    @Test
    void aSpanIsItsText() throws JsonProcessingException {
        assertThat(JSON.writeValueAsString(Span.courtDays(14))).isEqualTo("\"14 court days\"");
        assertThat(JSON.readValue("\"6 months\"", Span.class)).isEqualTo(Span.months(6));
        assertThatThrownBy(() -> JSON.readValue("\"6 moons\"", Span.class)).isInstanceOf(JsonMappingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"date", "start", "direction", "span", "landedOn", "roll"})
    void aWorkingWithoutAnAttributeIsRefused(String attribute) throws JsonProcessingException {
        var node = JSON.readTree(JSON.writeValueAsString(TIME.after(MONDAY, Span.courtDays(14))));
        ((ObjectNode) node).remove(attribute);
        assertThatThrownBy(() -> JSON.treeToValue(node, DateWorking.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining(attribute);
    }

    @ParameterizedTest
    @ValueSource(strings = {"skipped", "readings", "uncheckedYears"})
    void aListThatIsLeftOutOfAWorkingIsEmpty(String attribute) throws JsonProcessingException {
        DateWorking monday = TIME.after(MONDAY, Span.courtDays(1));
        var node = JSON.readTree(JSON.writeValueAsString(monday));
        assertThat(node.path(attribute)).isEmpty();
        ((ObjectNode) node).remove(attribute);
        assertThat(JSON.treeToValue(node, DateWorking.class)).isEqualTo(monday);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-20, before, none, 2026-01-20",
        "2026-01-16, after, none, 2026-01-16",
        "2026-01-16, before, none, 2026-01-16",
        "2026-01-20, after, none, 2026-01-21",
        "2026-01-20, after, later, 2026-01-19",
        "2026-01-20, after, earlier, 2026-01-21"
    })
    void aWorkingThatContradictsItselfIsRefused(String landedOn, String direction, String roll, String date)
            throws JsonProcessingException {
        DateWorking working = TIME.after(LocalDate.of(2026, 1, 16), Span.courtDays(1));
        ObjectNode node = (ObjectNode) JSON.readTree(JSON.writeValueAsString(working));
        node.put("landedOn", landedOn)
                .put("direction", direction)
                .put("roll", roll)
                .put("date", date);
        assertThatThrownBy(() -> JSON.treeToValue(node, DateWorking.class)).isInstanceOf(JsonMappingException.class);
    }
}
