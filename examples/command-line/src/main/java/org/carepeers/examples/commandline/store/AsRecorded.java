package org.carepeers.examples.commandline.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.workflow.journal.Appended;
import org.carepeers.workflow.journal.Draft;
import org.carepeers.workflow.journal.Entry;
import org.carepeers.workflow.journal.Head;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.Position;
import org.carepeers.workflow.journal.StreamHead;
import org.carepeers.workflow.worklist.Worklist;

/** The streams of a journal as they stood at a moment, to be read and not written. */
public record AsRecorded(Journal journal, Instant moment) implements Journal {

    @Override
    public Appended append(StreamKey stream, Head expected, List<Draft> drafts) {
        throw new UnsupportedOperationException("What stood at a moment is only read");
    }

    @Override
    public Head head(StreamKey stream) {
        List<Entry> entries = read(stream, 0, Integer.MAX_VALUE);
        return entries.isEmpty() ? Head.START : entries.get(entries.size() - 1).head();
    }

    @Override
    public List<Entry> read(StreamKey stream, long after, int limit) {
        return journal.read(stream, after, limit).stream()
                .takeWhile(this::isKnown)
                .toList();
    }

    @Override
    public Optional<Entry> find(StreamKey stream, EventId id) {
        return journal.find(stream, id).filter(this::isKnown);
    }

    private boolean isKnown(Entry entry) {
        return !entry.recordedAt().isAfter(moment);
    }

    @Override
    public List<Entry> readAll(Position after, int limit) {
        throw new UnsupportedOperationException("Only a stream stood at a moment");
    }

    @Override
    public List<StreamHead> streams(Optional<StreamKey> after, int limit) {
        throw new UnsupportedOperationException("Only a stream stood at a moment");
    }

    @Override
    public Worklist worklist() {
        throw new UnsupportedOperationException("The worklist is of today");
    }
}
