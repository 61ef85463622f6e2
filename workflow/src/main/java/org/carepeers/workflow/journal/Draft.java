package org.carepeers.workflow.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.carepeers.party.EventId;
import org.carepeers.workflow.worklist.WorklistChange;

/**
 * An entry that is to be appended: it gets its place in the chain when it is.
 *
 * <p>This type is immutable and thread-safe; it prints nothing of what it holds.
 *
 * @param kind what kind of entry
 * @param id the id, unique within the stream
 * @param recordedAt the moment at which it is recorded
 * @param content a JSON object on one line, with what the entry says
 * @param worklist what changes on the worklist with it
 */
public record Draft(EntryKind kind, EventId id, Instant recordedAt, String content, List<WorklistChange> worklist) {

    private static final Instant LATEST = Instant.parse("2261-12-31T23:59:59.999999Z");

    /**
     * Keeps an unchangeable copy of the changes, and the moment to the microsecond, which every database can keep.
     *
     * @param kind what kind of entry
     * @param id the id, unique within the stream
     * @param recordedAt the moment at which it is recorded
     * @param content a JSON object on one line
     * @param worklist what changes on the worklist with it
     * @throws IllegalArgumentException if the content is not one object on one line, or the moment lies before 1970 or
     *     after 2261, which no journal can keep
     */
    public Draft {
        if (!content.startsWith("{") || !content.endsWith("}") || content.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("Draft.content must be one JSON object on one line");
        }
        if (recordedAt.isBefore(Instant.EPOCH) || recordedAt.isAfter(LATEST)) {
            throw new IllegalArgumentException("Draft.recordedAt must lie from 1970 through 2261: look at the clock");
        }
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        worklist = List.copyOf(worklist);
    }

    /** Returns the kind and the id. */
    @Override
    public String toString() {
        return "Draft of " + kind.code() + " " + id;
    }
}
