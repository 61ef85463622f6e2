package org.carepeers.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

/** A journal whose storage someone has changed behind its back. */
record TamperedJournal(Journal sound, UnaryOperator<List<Entry>> entries, UnaryOperator<List<StreamHead>> heads)
        implements Journal {

    static TamperedJournal entries(Journal sound, UnaryOperator<List<Entry>> change) {
        return new TamperedJournal(sound, change, UnaryOperator.identity());
    }

    /** The entry with other words, and everything else as it was. */
    static Entry reworded(Entry entry, String text) {
        return Entry.stored(
                entry.stream(),
                entry.head(),
                entry.kind(),
                entry.id(),
                entry.recordedAt(),
                entry.position(),
                text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Appended append(StreamKey stream, Head expected, List<Draft> drafts) {
        return sound.append(stream, expected, drafts);
    }

    @Override
    public Head head(StreamKey stream) {
        return heads.apply(List.of(new StreamHead(stream, sound.head(stream)))).stream()
                .map(StreamHead::head)
                .findFirst()
                .orElse(Head.START);
    }

    @Override
    public List<Entry> read(StreamKey stream, long after, int limit) {
        return readAll(Position.START, limit).stream()
                .filter(entry -> entry.stream().equals(stream) && entry.sequence() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Entry> find(StreamKey stream, EventId id) {
        return sound.find(stream, id);
    }

    @Override
    public List<Entry> readAll(Position after, int limit) {
        return after.equals(Position.START) ? entries.apply(sound.readAll(after, 100_000)) : List.of();
    }

    @Override
    public List<StreamHead> streams(Optional<StreamKey> after, int limit) {
        return heads.apply(sound.streams(after, limit));
    }

    @Override
    public Worklist worklist() {
        return sound.worklist();
    }
}
