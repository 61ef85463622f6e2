package org.carepeers.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.proceeding.SideMatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValuesInJsonTest {

    private static final String[] SAMPLED = {
        "org.carepeers.party",
        "org.carepeers.consent",
        "org.carepeers.participant",
        "org.carepeers.peer",
        "org.carepeers.engagement",
        "org.carepeers.partner"
    };

    /** Streams have a written form of their own, tested where it is. */
    private static final Set<Class<?>> OF_STREAMS = Set.of(PeerStream.class, PeerEvent.class);

    private final ObjectMapper mapper = new ObjectMapper()
            .registerModules(new Jdk8Module(), new JavaTimeModule(), new CodedModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    static Stream<Object> samples() {
        return Samples.all();
    }

    static Stream<SideMatter> sideMatters() {
        return HearingSamples.sideMatters();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aValueIsReadBackAsItWasWritten(Object value) throws JsonProcessingException {
        Class<?> type = typeOf(value);
        assertThat((Object) mapper.readValue(mapper.writeValueAsString(value), type))
                .isEqualTo(value)
                .hasSameHashCodeAs(value)
                .hasToString(value.toString());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void attributesStandInTheOrderInWhichTheTypeDeclaresThem(Object value) {
        JsonNode json = mapper.valueToTree(value);
        if (json.isObject()) {
            List<String> written = new ArrayList<>();
            json.fieldNames().forEachRemaining(written::add);
            if (value instanceof SideMatter) {
                assertThat(written.remove(0)).isEqualTo("kind");
            }
            assertThat(written).containsExactlyElementsOf(declared(typeOf(value)));
        }
    }

    @ParameterizedTest
    @MethodSource("sideMatters")
    void aSideMatterSaysWhichItIs(SideMatter matter) throws JsonProcessingException {
        JsonNode json = mapper.valueToTree(matter);
        assertThat(json.get("kind").textValue()).isEqualTo(matter.kind().code());
        assertThat(mapper.treeToValue(json, SideMatter.class)).isEqualTo(matter);
    }

    @Test
    void equalPartsMakeEqualValues() {
        assertThat(Samples.all().toList()).isEqualTo(Samples.all().toList());
        assertThat(Samples.all().map(Object::hashCode).toList())
                .isEqualTo(Samples.all().map(Object::hashCode).toList());
    }

    @Test
    void everyTypeAboutPeopleHasASample() {
        Set<Class<?>> sampled = Samples.all().map(ValuesInJsonTest::typeOf).collect(Collectors.toSet());
        Set<Class<?>> types = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(SAMPLED).stream()
                        .map(JavaClass::reflect)
                        .filter(type -> type.isRecord() || type.isAnnotationPresent(JsonPropertyOrder.class))
                        .filter(type -> !type.getSimpleName().startsWith("Immutable"))
                        .filter(type -> !OF_STREAMS.contains(type))
                        .collect(Collectors.toSet());
        assertThat(types).hasSizeGreaterThan(20);
        assertThat(sampled).containsAll(types);
    }

    static Class<?> typeOf(Object value) {
        Class<?> type = value.getClass();
        return type.isRecord() || type.isAnnotationPresent(JsonDeserialize.class) ? type : type.getSuperclass();
    }

    private static List<String> declared(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(component -> component.getName())
                        .toList()
                : List.of(type.getAnnotation(JsonPropertyOrder.class).value());
    }
}
