package org.carepeers.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where places stand in a text: read a second time, and only once something is wrong. */
final class Locations {

    private Locations() {}

    /** Returns the location of each place that the text has: of a field its value, of an unread end nothing. */
    static Map<JsonPointer, JsonLocation> of(String text, Collection<JsonPointer> places) {
        Set<JsonPointer> wanted = new HashSet<>(places);
        Map<JsonPointer, JsonLocation> locations = new HashMap<>();
        try (JsonParser parser = JsonText.parser(text)) {
            while (parser.nextToken() != null) {
                note(parser, wanted, locations);
            }
        } catch (IOException e) {
            // The text is not JSON from here on; what was found before is what can be located.
            return locations;
        }
        return locations;
    }

    private static void note(JsonParser parser, Set<JsonPointer> wanted, Map<JsonPointer, JsonLocation> locations) {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
            boolean opens = token.isStructStart();
            JsonPointer place = opens
                    ? parser.getParsingContext().getParent().pathAsPointer()
                    : parser.getParsingContext().pathAsPointer();
            if (wanted.contains(place)) {
                locations.put(place, parser.currentTokenLocation());
            }
        }
    }
}
