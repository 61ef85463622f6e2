package org.carepeers.workflow.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.carepeers.json.CareJson;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Facts;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.SideMatterKind;
import org.carepeers.rule.DutyHolder;
import org.carepeers.rule.RuleId;
import org.carepeers.statute.Citation;
import org.carepeers.time.CourtTime;
import org.carepeers.time.Span;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.obligation.Basis;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationChange;
import org.carepeers.workflow.obligation.ObligationId;
import org.carepeers.workflow.obligation.Timeliness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Effects are stored as the library writes them and read field by field; the two must not drift apart. */
class StoredEffectsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final CourtTime TIME = CourtTime.california();
    private static final ObligationId ID = new ObligationId(RuleId.of("county-report"), EventId.of("e1"), "invented");
    private static final LineJson<Effect> LINES = LineJson.of(Effect.class);
    private static final ObjectMapper MAPPER = CareJson.newMapper();

    static List<Due> dues() {
        return List.of(
                new Due.OnOrBefore(TIME.after(DAY, Span.courtDays(30))),
                new Due.OnOrBefore(TIME.after(LocalDate.of(2034, 12, 20), Span.courtDays(10))),
                new Due.On(TIME.before(DAY, Span.calendarDays(5))),
                new Due.OnOrAfter(TIME.after(LocalDate.of(2027, 1, 31), Span.months(1))),
                new Due.AsGiven(DAY, "court-order"),
                new Due.Within(TIME.inMonthAfter(DAY, 11)),
                new Due.AwaitsAnchor(HearingKind.STATUS_REVIEW),
                new Due.NotKnown("The text of the law on that day is not known."),
                new Due.AsAgreed("participant"),
                new Due.Undated("promptly"));
    }

    static Stream<ObligationChange> changes() {
        Stream<ObligationChange> began = dues().stream()
                .map(due -> new ObligationChange.Began(new Obligation(
                        ID,
                        "Something with \"quotes\" and é",
                        Basis.STATUTE,
                        List.of(Citation.parse("WIC 5977(a)(3)(B)"), Citation.parse("CRC 7.2230")),
                        DutyHolder.COURT,
                        DAY,
                        due,
                        Optional.of("entity-1"))));
        return Stream.concat(
                began,
                Stream.of(
                        new ObligationChange.Began(new Obligation(
                                ObligationId.of(RuleId.of("plain"), EventId.of("e2")),
                                "Plain",
                                Basis.STATUTE,
                                List.of(),
                                DutyHolder.COURT,
                                DAY,
                                new Due.Undated("promptly"))),
                        new ObligationChange.Met(ID, DAY, 12, Timeliness.LATE),
                        new ObligationChange.Extended(ID, DAY, dues().get(0)),
                        new ObligationChange.Redated(ID, DAY, dues().get(2), EventKind.HEARING_CONTINUED),
                        new ObligationChange.FellAway(ID, DAY, EventKind.HEARING_CONTINUED)));
    }

    static List<Effect> effects() {
        List<Effect> all = new ArrayList<>(List.of(
                new Effect.Noted(EventKind.HEARING_CONTINUED, DAY),
                new Effect.NotedOf(EventKind.HEARING_CONTINUED, "entity-1", DAY),
                new Effect.StageEntered(CareStage.GRADUATED, DAY),
                new Effect.FactsInForce(Facts.of(CareFacts.HEARING_ON, DAY)),
                new Effect.HearingSet(HearingKind.STATUS_REVIEW, DAY),
                new Effect.HearingCleared(HearingKind.STATUS_REVIEW),
                new Effect.TermBegan(2, DAY, DAY.plusYears(1)),
                new Effect.CircumstanceBegan(CircumstanceKind.IN_CUSTODY, DAY),
                new Effect.CircumstanceEnded(CircumstanceKind.IN_CUSTODY),
                new Effect.SideMatterBegan(SideMatterKind.APPEAL, DAY),
                new Effect.SideMatterEnded(SideMatterKind.APPEAL),
                new Effect.CountyChanged(County.ALAMEDA),
                new Effect.ClosureDeclared(DAY)));
        changes().map(Effect.ObligationChanged::new).forEach(all::add);
        return all;
    }

    private static List<Effect> read(String json) throws IOException {
        try (JsonParser parser = LineJson.parser(Line.bytes(json))) {
            return LINES.read(parser);
        }
    }

    @Test
    void everyKindIsAmongThem() {
        assertThat(effects()).hasOnlyElementsOfTypes(Effect.class.getPermittedSubclasses());
        assertThat(kinds(effects())).containsExactlyInAnyOrder(Effect.class.getPermittedSubclasses());
        assertThat(kinds(changes().toList()))
                .containsExactlyInAnyOrder(ObligationChange.class.getPermittedSubclasses());
        assertThat(kinds(dues())).containsExactlyInAnyOrder(Due.class.getPermittedSubclasses());
    }

    private static Class<?>[] kinds(List<?> values) {
        return values.stream().map(Object::getClass).distinct().toArray(Class<?>[]::new);
    }

    @Test
    void whatWasStoredIsReadAsItWas() throws IOException {
        assertThat(read(LINES.write(effects()))).isEqualTo(effects());
    }

    @ParameterizedTest
    @MethodSource("effects")
    void theOrderOfTheFieldsDoesNotMatter(Effect effect) throws IOException {
        ArrayNode written = (ArrayNode) MAPPER.readTree(LINES.write(List.of(effect)));
        assertThat(read(turned(written).toString())).containsExactly(effect);
    }

    private static JsonNode turned(JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode turned = MAPPER.createArrayNode();
            array.forEach(each -> turned.add(turned(each)));
            return turned;
        }
        if (!(node instanceof ObjectNode fields)) {
            return node;
        }
        List<String> names = new ArrayList<>();
        fields.fieldNames().forEachRemaining(name -> names.add(0, name));
        ObjectNode turned = MAPPER.createObjectNode();
        names.forEach(name -> turned.set(name, turned(fields.get(name))));
        return turned;
    }

    @ParameterizedTest
    @MethodSource("effects")
    void whateverIsOfAnotherFormIsRefused(Effect effect) throws IOException {
        String written = LINES.write(List.of(effect));
        List<UnaryOperator<JsonNode>> harms = Arrays.asList(
                value -> MAPPER.getNodeFactory().textNode("hidden-value"),
                value -> MAPPER.getNodeFactory().numberNode(77_777_777_777L),
                value -> MAPPER.createObjectNode().put("hidden-value", "hidden-value"),
                value -> MAPPER.createArrayNode().add(MAPPER.createArrayNode()));
        int refused = 0;
        for (UnaryOperator<JsonNode> harm : harms) {
            for (int place = 0; place < places(MAPPER.readTree(written)); place++) {
                JsonNode harmed = MAPPER.readTree(written);
                harm(harmed, new int[] {place}, harm);
                refused += isRefused(harmed, effect) ? 1 : 0;
            }
        }
        assertThat(refused).isGreaterThan(2);
    }

    /** Free words take any text; everything else must be refused. */
    private static boolean isRefused(JsonNode harmed, Effect effect) {
        try {
            assertThat(read(harmed.toString())).hasSize(1);
            assertThat(harmed.toString()).as("read though harmed: %s", effect).contains("hidden-value");
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static int places(JsonNode node) {
        int places = 0;
        for (JsonNode child : node) {
            places += 1 + places(child);
        }
        return places;
    }

    private static void harm(JsonNode node, int[] left, UnaryOperator<JsonNode> harm) {
        if (node instanceof ObjectNode fields) {
            List<String> names = new ArrayList<>();
            fields.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                if (left[0]-- == 0) {
                    fields.set(name, harm.apply(fields.get(name)));
                    return;
                }
                harm(fields.get(name), left, harm);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (left[0]-- == 0) {
                    array.set(i, harm.apply(array.get(i)));
                    return;
                }
                harm(array.get(i), left, harm);
            }
        }
    }

    @Test
    void aFieldThatIsNeededAndNotThereIsTold() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> read("[{\"effect\":\"noted\",\"kind\":\"hearing-continued\"}]"))
                .withMessageContaining("A field that is needed is not there");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> read("[{\"effect\":\"noted\",\"kind\":\"hearing-continued\",\"hidden\":1}]"))
                .withMessageContaining("A field is not known")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("hidden"));
    }
}
