package org.carepeers.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first step of reading: a text becomes a tree, within bounds and without duplicate keys. */
final class JsonText {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(CareJson.LONGEST_DOCUMENT)
                    .maxNestingDepth(CareJson.DEEPEST_NESTING)
                    .maxStringLength(CareJson.LONGEST_TEXT)
                    .maxNameLength(CareJson.LONGEST_NAME)
                    .maxNumberLength(CareJson.LONGEST_NUMBER)
                    .build())
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final Set<String> names;
    private final Problems problems;

    private JsonText(JsonParser parser, Set<String> names, Problems problems) {
        this.parser = parser;
        this.names = names;
        this.problems = problems;
    }

    static JsonParser parser(String text) throws IOException {
        return FACTORY.createParser(text);
    }

    /**
     * Returns the tree, or null where the text is not JSON, which is then the last problem.
     *
     * @param names the keys that may be repeated in a path
     */
    static @Nullable JsonNode read(String text, Set<String> names, Problems problems) {
        if (text.length() > CareJson.LONGEST_DOCUMENT) {
            problems.add(JsonPath.ROOT, JsonProblemKind.TOO_LARGE, tooLarge());
            return null;
        }
        try (JsonParser parser = parser(text)) {
            return new JsonText(parser, names, problems).document();
        } catch (StreamConstraintsException e) {
            problems.add(JsonPath.ROOT, JsonProblemKind.TOO_LARGE, tooLarge());
        } catch (JsonProcessingException e) {
            problems.addAt(e.getLocation(), JsonProblemKind.NOT_JSON, "the text is not JSON from here on");
        } catch (IOException e) {
            problems.add(JsonPath.ROOT, JsonProblemKind.NOT_JSON, "the text cannot be read");
        }
        return null;
    }

    static String tooLarge() {
        return "too large or too deep: a document may have " + CareJson.LONGEST_DOCUMENT + " characters, a text "
                + CareJson.LONGEST_TEXT + ", a key " + CareJson.LONGEST_NAME + ", a number " + CareJson.LONGEST_NUMBER
                + ", and objects may nest " + CareJson.DEEPEST_NESTING + " deep";
    }

    private @Nullable JsonNode document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            problems.add(JsonPath.ROOT, JsonProblemKind.NOT_JSON, "the text is empty");
            return null;
        }
        JsonNode tree = value(JsonPath.ROOT, first);
        if (parser.nextToken() != null) {
            problems.addAt(parser.currentTokenLocation(), JsonProblemKind.NOT_JSON, "the text goes on after its end");
            return null;
        }
        return tree;
    }

    private JsonNode value(JsonPath place, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> array(place);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(JsonPath place) throws IOException {
        ObjectNode node = NODES.objectNode();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonPath field = names.contains(name) ? place.field(name) : place.unsaidField(name);
            JsonNode value = value(field, parser.nextToken());
            if (node.has(name)) {
                problems.add(field, JsonProblemKind.DUPLICATE_KEY, "the key stands twice in one object");
            } else {
                node.set(name, value);
            }
        }
        return node;
    }

    private ArrayNode array(JsonPath place) throws IOException {
        ArrayNode node = NODES.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            node.add(value(place.index(node.size()), token));
        }
        return node;
    }
}
