package org.carepeers.testkit;

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

/** A journal in which one entry was written by a newer release. */
record TamperedReading(Journal sound, Entry entry) implements Journal {

    @Override
    public Appended append(StreamKey stream, Head expected, List<Draft> drafts) {
        return sound.append(stream, expected, drafts);
    }

    @Override
    public Head head(StreamKey stream) {
        return sound.head(stream);
    }

    @Override
    public List<Entry> read(StreamKey stream, long after, int limit) {
        return sound.read(stream, after, limit).stream()
                .map(each -> each.equals(entry)
                        ? TamperedJournal.reworded(
                                each, each.text().replace("{\"formatVersion\":1", "{\"formatVersion\":2"))
                        : each)
                .toList();
    }

    @Override
    public Optional<Entry> find(StreamKey stream, EventId id) {
        return sound.find(stream, id);
    }

    @Override
    public List<Entry> readAll(Position after, int limit) {
        return sound.readAll(after, limit);
    }

    @Override
    public List<StreamHead> streams(Optional<StreamKey> after, int limit) {
        return sound.streams(after, limit);
    }

    @Override
    public Worklist worklist() {
        return sound.worklist();
    }
}
