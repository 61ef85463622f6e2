package org.carepeers.workflow.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;

/**
 * The first fields of an entry's line: where it belongs. Ids, codes, numbers and moments need no escaping in JSON.
 */
final class EntryHeader {

    /** The version of the written form of entries that this library writes. */
    static final int FORMAT_VERSION = 1;

    private static final String FIRST = "{\"formatVersion\":";
    private static final int ABOUT = 256;

    private EntryHeader() {}

    static String write(StreamKey stream, long sequence, long version, Draft draft) {
        StringBuilder line = header(stream, sequence, version, draft.kind(), draft.id(), draft.recordedAt());
        String content = draft.content();
        if (content.length() > 2) {
            line.append(',').append(content, 1, content.length());
        } else {
            line.append('}');
        }
        return line.toString();
    }

    private static StringBuilder header(
            StreamKey stream, long sequence, long version, EntryKind kind, EventId id, Instant recordedAt) {
        StringBuilder line = new StringBuilder(ABOUT);
        line.append(FIRST).append(FORMAT_VERSION);
        line.append(",\"county\":\"").append(stream.county().code());
        line.append("\",\"stream\":\"").append(stream.kind().code());
        line.append("\",\"subject\":\"").append(stream.id().value());
        line.append("\",\"sequence\":").append(sequence);
        line.append(",\"version\":").append(version);
        line.append(",\"entry\":\"").append(kind.code());
        line.append("\",\"id\":\"").append(id.value());
        line.append("\",\"recordedAt\":\"").append(recordedAt).append('"');
        return line;
    }

    /** Says whether the bytes of an entry begin with the place at which it stands. */
    static boolean isOf(Entry entry) {
        byte[] header = header(
                        entry.stream(),
                        entry.sequence(),
                        entry.head().version(),
                        entry.kind(),
                        entry.id(),
                        entry.recordedAt())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        byte[] bytes = entry.raw();
        return bytes.length > header.length && Arrays.equals(header, 0, header.length, bytes, 0, header.length);
    }

    /** Returns the version of the written form that an entry's bytes begin with, or 0 if they begin with none. */
    static int formatVersion(byte[] bytes) {
        int version = 0;
        for (int at = FIRST.length(); at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
            version = Math.min(version, Short.MAX_VALUE) * 10 + bytes[at] - '0';
        }
        return version;
    }
}
