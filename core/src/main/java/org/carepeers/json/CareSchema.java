package org.carepeers.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepeers.json.Shape.Field;
import org.carepeers.json.Shape.Fields;
import org.carepeers.peer.PeerEventKind;
import org.carepeers.peer.PeerStream;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Fact;

/**
 * The JSON Schema (2020-12) of what {@link CareJson} reads, from the same descriptions by which it reads.
 *
 * <p>The schema tells names, types, codes and forms, and of each kind of event the facts that it may state, with their
 * meaning and section. Which facts an event must state is a matter of the process table: whoever knows the table adds
 * them by {@link #requiring(Map)}. What a schema cannot tell, such as that two events have different ids, only {@code
 * CareJson} checks. This type is immutable and thread-safe.
 */
public final class CareSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final CareSchema STANDARD = new CareSchema(Map.of());

    private final Map<EventKind, Set<String>> required;

    private CareSchema(Map<EventKind, Set<String>> required) {
        this.required = required;
    }

    /**
     * Returns the schema of everything that can be read.
     *
     * @return a schema in which no fact is required
     */
    public static CareSchema standard() {
        return STANDARD;
    }

    /**
     * Returns this schema with facts that events must state.
     *
     * @param facts the facts that every event of a kind must state; a kind that is not named requires none
     * @return a new value
     * @throws IllegalArgumentException if a kind does not state a fact
     */
    public CareSchema requiring(Map<EventKind, Set<Fact<?>>> facts) {
        Map<EventKind, Set<String>> names = new EnumMap<>(EventKind.class);
        facts.forEach((kind, required) -> {
            if (!kind.facts().containsAll(required)) {
                throw new IllegalArgumentException("An event " + kind.code() + " states only " + kind.facts());
            }
            names.put(kind, required.stream().map(Fact::name).collect(Collectors.toUnmodifiableSet()));
        });
        return new CareSchema(names);
    }

    /**
     * Returns the schema of a case file.
     *
     * @return the schema as JSON, indented; the same text for equal descriptions
     */
    public String caseFile() {
        return write(requiring(CaseShapes.ofCaseFile()), "A CARE case file, format version " + CaseFile.FORMAT_VERSION);
    }

    /**
     * Returns the schema of a stream of peer work.
     *
     * @param <K> the events of the stream
     * @param kinds the closed list of events of that kind of stream
     * @return the schema as JSON, indented
     */
    public <K extends Enum<K> & PeerEventKind> String peerStream(Class<K> kinds) {
        return write(
                PeerShapes.ofStream(kinds),
                "A stream of peer work (" + kinds.getEnumConstants()[0].stream() + "), format version "
                        + PeerStream.FORMAT_VERSION);
    }

    /**
     * Returns the schema of one type of value.
     *
     * @param type a value type of this library, such as {@code Engagement}
     * @return the schema as JSON, indented
     * @throws IllegalArgumentException if the class is not a value type of this library
     */
    public String of(Class<?> type) {
        if (type == CaseFile.class) {
            return caseFile();
        }
        Shape shape = type == CareEvent.class ? requiring(CaseShapes.ofEvent()) : Shapes.of(type);
        return write(shape, type.getSimpleName());
    }

    private Fields requiring(Fields caseFile) {
        return caseFile.mapping(field -> field.name().equals("events")
                ? Field.optional(field.name(), new Shape.Many(requiring(CaseShapes.ofEvent()), false))
                : field);
    }

    private Shape.Choice requiring(Shape.Choice event) {
        Map<String, Fields> byCode = new LinkedHashMap<>(event.byCode());
        required.forEach((kind, facts) ->
                byCode.computeIfPresent(kind.code(), (code, fields) -> CaseShapes.requiring(fields, facts)));
        return new Shape.Choice(event.name(), event.by(), byCode);
    }

    private static String write(Shape shape, String title) {
        JsonMapper mapper = new JsonMapper();
        SchemaWriter writer = new SchemaWriter();
        ObjectNode schema = mapper.createObjectNode();
        schema.put("$schema", DIALECT);
        schema.put("title", title);
        schema.setAll(writer.inline(shape));
        if (!writer.definitions().isEmpty()) {
            schema.set("$defs", writer.definitions());
        }
        try {
            return mapper.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(schema)
                            .replace(System.lineSeparator(), "\n")
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the schema could not be written", e);
        }
    }
}
