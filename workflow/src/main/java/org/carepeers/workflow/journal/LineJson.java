package org.carepeers.workflow.journal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.carepeers.json.CareJson;
import org.carepeers.time.DateWindow;
import org.carepeers.time.DateWorking;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.obligation.ObligationChange;

/**
 * Lists of one kind of effect as JSON on one line. Immutable and thread-safe.
 *
 * @param <X> the effects
 */
final class LineJson<X> {

    private static final ObjectMapper MAPPER = CareJson.newMapper()
            .addMixIn(DateWorking.class, WithoutSentence.class)
            .addMixIn(DateWindow.class, WithoutSentence.class)
            .registerModule(fieldByField());

    /** The sentence of a date is composed from the rest whenever it is read. */
    @JsonIgnoreProperties("sentence")
    private interface WithoutSentence {}

    private static SimpleModule fieldByField() {
        ObligationReader obligations = new ObligationReader();
        return new SimpleModule()
                .addDeserializer(ObligationChange.class, obligations)
                .addDeserializer(Effect.class, new EffectReader(obligations));
    }

    private final ObjectWriter writer;
    private final ObjectReader reader;

    private LineJson(Class<X> type) {
        JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, type);
        this.writer = MAPPER.writerFor(list);
        this.reader = MAPPER.readerFor(list);
    }

    static <X> LineJson<X> of(Class<X> type) {
        return new LineJson<>(type);
    }

    static String writeValue(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A value of this library can be written", e);
        }
    }

    static JsonNode tree(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new UnreadableEntryException("An entry is not JSON");
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UnreadableEntryException("An entry is not of its form");
        }
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Reads a text that is written in JSON. */
    static String text(String json) {
        return tree(Line.bytes(json)).asText();
    }

    static JsonParser parser(byte[] bytes) throws IOException {
        return MAPPER.createParser(bytes);
    }

    String write(List<X> effects) {
        try {
            return writer.writeValueAsString(effects);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Effects can be written", e);
        }
    }

    List<X> read(JsonParser parser) throws IOException {
        return reader.readValue(parser);
    }
}
