package org.carepeers.workflow.journal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carepeers.Coded;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.party.StreamKind;
import org.carepeers.party.SubjectId;
import org.carepeers.workflow.worklist.WorklistChange;

/** An entry's line from outside, taken apart: its header, and what it says after it. */
record ParsedEntry(StreamKey stream, long sequence, EntryKind kind, EventId id, Instant recordedAt, String text) {

    private static final List<String> HEADER =
            List.of("formatVersion", "county", "stream", "subject", "sequence", "version", "entry", "id", "recordedAt");

    static ParsedEntry of(long line, String text) {
        Map<String, String> header = header(line, text);
        try {
            StreamKey stream = new StreamKey(
                    coded(County.class, field(header, "county")),
                    coded(StreamKind.class, field(header, "stream")),
                    SubjectId.of(field(header, "subject")));
            ParsedEntry parsed = new ParsedEntry(
                    stream,
                    Long.parseLong(field(header, "sequence")),
                    coded(EntryKind.class, field(header, "entry")),
                    EventId.of(field(header, "id")),
                    Instant.parse(field(header, "recordedAt")),
                    text);
            parsed.draft(List.of());
            return parsed;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadLineException(line, "has a header in which a field is not of its form");
        }
    }

    private static String field(Map<String, String> header, String name) {
        return Objects.requireNonNull(header.get(name));
    }

    private static <T extends Enum<T> & Coded> T coded(Class<T> type, String code) {
        return Coded.find(type, code).orElseThrow(() -> new IllegalArgumentException("no such code"));
    }

    /** Reads the header, and the rest only to see that it is one JSON object within the bounds of the parser. */
    private static Map<String, String> header(long line, String text) {
        Map<String, String> header = new HashMap<>();
        try (JsonParser parser = LineJson.parser(Line.bytes(text))) {
            parser.nextToken();
            for (String name : HEADER) {
                if (!name.equals(parser.nextFieldName()) || parser.nextToken().isStructStart()) {
                    throw new BadLineException(line, "has a header that does not begin with " + HEADER);
                }
                header.put(name, parser.getText());
                checkVersion(line, field(header, "formatVersion"));
            }
            while (parser.nextFieldName() != null) {
                parser.nextToken();
                parser.skipChildren();
            }
            if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
                throw new BadLineException(line, "is not one JSON object");
            }
            return header;
        } catch (IOException e) {
            throw new BadLineException(line, "is not JSON within the bounds of an entry");
        }
    }

    /** Looked at first: what follows the version may have another form in another one. */
    private static void checkVersion(long line, String version) {
        if (!version.equals(Integer.toString(EntryHeader.FORMAT_VERSION))) {
            String found = version.matches("\\d{1,9}") ? "format version " + version : "another format version";
            throw new BadLineException(
                    line,
                    "has " + found + "; this release reads version " + EntryHeader.FORMAT_VERSION
                            + ", and a newer one may read more");
        }
    }

    /** Returns the draft of which the entry was made. */
    Draft draft(List<WorklistChange> worklist) {
        int content = text.indexOf(",", text.indexOf("\"recordedAt\":"));
        String rest = content < 0 ? "{}" : "{" + text.substring(content + 1);
        return new Draft(kind, id, recordedAt, rest, worklist);
    }

    /** Returns where it stands, and nothing of what it says. */
    @Override
    public String toString() {
        return "ParsedEntry[" + stream + " #" + sequence + ", " + kind.code() + " " + id + "]";
    }
}
