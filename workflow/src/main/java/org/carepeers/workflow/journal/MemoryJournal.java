package org.carepeers.workflow.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.workflow.worklist.Worklist;

/**
 * A journal in memory, for tests and for trying things out: it is gone with the program. Thread-safe.
 */
public final class MemoryJournal implements Journal {

    private final TreeMap<StreamKey, List<Entry>> streams = new TreeMap<>();
    private final Map<StreamKey, Map<EventId, Entry>> ids = new HashMap<>();
    private final List<Entry> all = new ArrayList<>();
    private final MemoryWorklist worklist = new MemoryWorklist();

    /** Begins without entries. */
    public MemoryJournal() {}

    @Override
    public synchronized Appended append(StreamKey stream, Head expected, List<Draft> drafts) {
        List<Entry> linked = Chain.link(stream, expected, drafts);
        List<Entry> entries = streams.getOrDefault(stream, List.of());
        Optional<Entry> there = drafts.stream()
                .flatMap(draft -> find(stream, draft.id()).stream())
                .findFirst();
        if (there.isPresent()) {
            return new Appended.AlreadyThere(there.orElseThrow());
        }
        Head head = headOf(entries);
        if (!head.equals(expected)) {
            return new Appended.Overtaken(head);
        }
        List<Entry> added = new ArrayList<>();
        for (Entry entry : linked) {
            added.add(entry.at(new Position(all.size() + added.size() + 1L, 0)));
        }
        streams.computeIfAbsent(stream, key -> new ArrayList<>()).addAll(added);
        Map<EventId, Entry> byId = ids.computeIfAbsent(stream, key -> new HashMap<>());
        added.forEach(entry -> byId.put(entry.id(), entry));
        all.addAll(added);
        drafts.forEach(draft -> worklist.apply(stream, draft.worklist()));
        return new Appended.Done(added);
    }

    private static Head headOf(List<Entry> entries) {
        return entries.isEmpty() ? Head.START : entries.get(entries.size() - 1).head();
    }

    @Override
    public synchronized Head head(StreamKey stream) {
        return headOf(streams.getOrDefault(stream, List.of()));
    }

    @Override
    public synchronized List<Entry> read(StreamKey stream, long after, int limit) {
        return page(streams.getOrDefault(stream, List.of()), after, limit);
    }

    @Override
    public synchronized Optional<Entry> find(StreamKey stream, EventId id) {
        return Optional.ofNullable(ids.getOrDefault(stream, Map.of()).get(id));
    }

    @Override
    public synchronized List<Entry> readAll(Position after, int limit) {
        return page(all, after.major(), limit);
    }

    private static List<Entry> page(List<Entry> entries, long after, int limit) {
        int from = (int) Math.min(after, entries.size());
        return List.copyOf(entries.subList(from, Math.min(entries.size(), from + limit)));
    }

    @Override
    public synchronized List<StreamHead> streams(Optional<StreamKey> after, int limit) {
        return after.map(key -> streams.tailMap(key, false)).orElse(streams).entrySet().stream()
                .limit(limit)
                .map(each -> new StreamHead(each.getKey(), headOf(each.getValue())))
                .toList();
    }

    @Override
    public Worklist worklist() {
        return worklist;
    }
}
