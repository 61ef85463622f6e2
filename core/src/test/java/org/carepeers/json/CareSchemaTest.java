package org.carepeers.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

class CareSchemaTest {

    private static final Schema CASE_FILE = schema(CareSchema.standard().caseFile());

    private final CareJson json = CareJson.standard();

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    private static List<Error> errors(Schema schema, String text) {
        return schema.validate(
                text,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Test
    void theSchemaIsASchemaOfItsDialect() {
        Schema dialect = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema("{\"$ref\":\"https://json-schema.org/draft/2020-12/schema\"}", InputFormat.JSON);
        assertThat(errors(dialect, CareSchema.standard().caseFile())).isEmpty();
    }

    @Test
    void theSchemaAllowsFilesOfEveryKindAndFact() {
        long seed = System.nanoTime();
        RandomCaseFiles files = new RandomCaseFiles(seed);
        for (double chance : new double[] {1.0, 0.0, 0.5, 0.5, 0.5, 0.5, 0.9}) {
            assertThat(errors(CASE_FILE, json.write(files.next(chance))))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = BrokenFile.class,
            mode = Mode.EXCLUDE,
            names = {"NOT_JSON_AT_ALL", "SOMETHING_AFTER_THE_END", "KEY_TWICE", "SAME_EVENT_ID"})
    void whatTheReaderRefusesTheSchemaRefuses(BrokenFile broken) {
        assertThat(errors(CASE_FILE, BrokenFile.whole())).isEmpty();
        assertThat(errors(CASE_FILE, broken.text())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.carepeers.json.Samples#all")
    void everyTypeOfValueHasASchemaThatAllowsIt(Object value) {
        String text = CareSchema.standard().of(ValuesInJsonTest.typeOf(value));
        assertThat(errors(schema(text), json.write(value))).isEmpty();
    }

    @Test
    void anEventAloneHasASchema() {
        Schema event = schema(CareSchema.standard().of(CareEvent.class));
        for (CareEvent each : new RandomCaseFiles(7).next(0.5).events()) {
            assertThat(errors(event, json.write(each))).isEmpty();
        }
        assertThat(errors(event, "{}")).isNotEmpty();
    }

    @Test
    void everyKindOfEventIsDefinedWithItsFactsAndTheirSections() throws JsonProcessingException {
        JsonNode definitions =
                new ObjectMapper().readTree(CareSchema.standard().caseFile()).path("$defs");
        for (EventKind kind : EventKind.values()) {
            JsonNode event = definitions.path(kind.code());
            assertThat(event.path("description").textValue()).isEqualTo(kind.meaning());
            JsonNode facts = event.path("properties").path("facts");
            assertThat(facts.path("additionalProperties").isBoolean()).isTrue();
            assertThat(facts.path("properties").size()).isEqualTo(kind.facts().size());
            for (Fact<?> fact : kind.facts()) {
                String description = facts.path("properties")
                        .path(fact.name())
                        .path("description")
                        .textValue();
                assertThat(description).startsWith(fact.meaning());
                fact.citation().ifPresent(section -> assertThat(description).endsWith("(" + section + ")"));
            }
        }
    }

    @Test
    void factsThatMustBeStatedAreRequired() {
        Map<EventKind, Set<Fact<?>>> facts = Map.of(EventKind.NOTICE_SERVED, Set.of(CareFacts.NOTICE));
        Schema strict = schema(CareSchema.standard().requiring(facts).caseFile());
        assertThat(errors(strict, BrokenFile.whole())).hasSize(1);
        assertThat(errors(
                        strict,
                        BrokenFile.whole().replace("{ \"servedOn\"", "{ \"notice\": \"hearing\", \"servedOn\"")))
                .isEmpty();
        assertThatThrownBy(() ->
                        CareSchema.standard().requiring(Map.of(EventKind.NOTICE_SERVED, Set.of(CareFacts.DOLLARS))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An event notice-served states only [notice, servedOn, form, hearingKind, party]");
    }

    @Test
    void equalDescriptionsGiveTheSameText() {
        assertThat(CareSchema.standard().requiring(Map.of()).caseFile())
                .isEqualTo(CareSchema.standard().caseFile());
    }
}
