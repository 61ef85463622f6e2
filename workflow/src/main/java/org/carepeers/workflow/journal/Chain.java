package org.carepeers.workflow.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;

/** Links drafts to the end of a stream. */
final class Chain {

    private Chain() {}

    /**
     * Returns the entries that drafts become after a head, each without its place among the entries of all streams.
     *
     * @throws IllegalArgumentException if there are no drafts, or two have one id
     * @throws EntryTooLargeException if an entry would have more bytes than an entry may have
     */
    static List<Entry> link(StreamKey stream, Head expected, List<Draft> drafts) {
        if (drafts.isEmpty()) {
            throw new IllegalArgumentException("Nothing to append to " + stream);
        }
        Set<EventId> ids = new HashSet<>();
        List<Entry> entries = new ArrayList<>(drafts.size());
        Head head = expected;
        for (Draft draft : drafts) {
            if (!ids.add(draft.id())) {
                throw new IllegalArgumentException("Two entries for " + stream + " have the id " + draft.id());
            }
            Entry entry = Entry.of(stream, head, draft, Position.START);
            entries.add(entry);
            head = entry.head();
        }
        return entries;
    }
}
