package org.carepeers.workflow.journal;

import org.carepeers.party.StreamKey;

/**
 * The first fields of an entry's line: where it belongs. Ids, codes, numbers and moments need no escaping in JSON.
 */
final class EntryHeader {

    /** The version of the written form of entries that this library writes. */
    static final int FORMAT_VERSION = 1;

    private static final int ABOUT = 256;

    private EntryHeader() {}

    static String write(StreamKey stream, long sequence, long version, Draft draft) {
        StringBuilder line = new StringBuilder(ABOUT + draft.content().length());
        line.append("{\"formatVersion\":").append(FORMAT_VERSION);
        line.append(",\"county\":\"").append(stream.county().code());
        line.append("\",\"stream\":\"").append(stream.kind().code());
        line.append("\",\"subject\":\"").append(stream.id().value());
        line.append("\",\"sequence\":").append(sequence);
        line.append(",\"version\":").append(version);
        line.append(",\"entry\":\"").append(draft.kind().code());
        line.append("\",\"id\":\"").append(draft.id().value());
        line.append("\",\"recordedAt\":\"").append(draft.recordedAt()).append('"');
        String content = draft.content();
        if (content.length() > 2) {
            line.append(',').append(content, 1, content.length());
        } else {
            line.append('}');
        }
        return line.toString();
    }
}
