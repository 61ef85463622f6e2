package org.carepeers.workflow.journal;

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
    private static final String COUNTY = ",\"county\":\"";
    private static final String STREAM = "\",\"stream\":\"";
    private static final String SUBJECT = "\",\"subject\":\"";
    private static final String SEQUENCE = "\",\"sequence\":";
    private static final String VERSION = ",\"version\":";
    private static final String KIND = ",\"entry\":\"";
    private static final String ID = "\",\"id\":\"";
    private static final String RECORDED_AT = "\",\"recordedAt\":\"";
    private static final int ABOUT = 256;
    private static final int FIELDS = 9;

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
        line.append(COUNTY).append(stream.county().code());
        line.append(STREAM).append(stream.kind().code());
        line.append(SUBJECT).append(stream.id().value());
        line.append(SEQUENCE).append(sequence);
        line.append(VERSION).append(version);
        line.append(KIND).append(kind.code());
        line.append(ID).append(id.value());
        line.append(RECORDED_AT).append(recordedAt).append('"');
        return line;
    }

    /** Says whether the bytes of an entry begin with the place at which it stands. */
    static boolean isOf(Entry entry) {
        StreamKey stream = entry.stream();
        return new HeaderBytes(entry.raw())
                .text(FIRST)
                .number(FORMAT_VERSION)
                .text(COUNTY)
                .text(stream.county().code())
                .text(STREAM)
                .text(stream.kind().code())
                .text(SUBJECT)
                .text(stream.id().value())
                .text(SEQUENCE)
                .number(entry.sequence())
                .text(VERSION)
                .number(entry.head().version())
                .text(KIND)
                .text(entry.kind().code())
                .text(ID)
                .text(entry.id().value())
                .text(RECORDED_AT)
                .moment(entry.recordedAt())
                .text("\"")
                .areSame();
    }

    /** Returns the version of the written form that an entry's bytes begin with, or 0 if they begin with none. */
    static int formatVersion(byte[] bytes) {
        int version = 0;
        for (int at = FIRST.length(); at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
            version = Math.min(version, Short.MAX_VALUE) * 10 + bytes[at] - '0';
        }
        return version;
    }

    /** Returns what follows so many fields as an object of its own; everything, if there are not more of them. */
    static byte[] content(byte[] bytes) {
        int commas = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == ',' && ++commas == FIELDS) {
                byte[] content = Arrays.copyOfRange(bytes, at, bytes.length);
                content[0] = '{';
                return content;
            }
        }
        return bytes;
    }
}
