package org.carepeers.workflow.journal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What an entry says beside where it belongs: one JSON object whose fields are read as needed. Immutable and thread-safe. */
public final class Line {

    private final byte[] bytes;

    private Line(byte[] bytes) {
        this.bytes = bytes;
    }

    static Line of(Entry entry) {
        int version = EntryHeader.formatVersion(entry.raw());
        if (version != EntryHeader.FORMAT_VERSION) {
            throw UnreadableEntryException.ofVersion(entry, version);
        }
        return new Line(EntryHeader.content(entry.raw()));
    }

    static Line of(String json) {
        return new Line(bytes(json));
    }

    static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Returns a parser at the beginning of the value of a field.
     *
     * @param field the name of the field
     * @return the parser
     * @throws IOException if the line is not an object with that field
     */
    public JsonParser at(String field) throws IOException {
        JsonParser parser = LineJson.parser(bytes);
        parser.nextToken();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (name.equals(field)) {
                return parser;
            }
            if (value.isStructStart()) {
                parser.skipChildren();
            }
        }
        throw new IOException("The entry has no field " + field);
    }

    /**
     * Returns the JSON of a field.
     *
     * @param field the name of the field
     * @return the JSON on one line, or empty if there is no such field
     * @throws UnreadableEntryException if the line is not JSON
     */
    public Optional<String> json(String field) {
        return node(field).map(JsonNode::toString);
    }

    Optional<JsonNode> node(String field) {
        return Optional.ofNullable(LineJson.tree(bytes).get(field));
    }
}
