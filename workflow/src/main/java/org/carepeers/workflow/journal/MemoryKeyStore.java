package org.carepeers.workflow.journal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.carepeers.party.SubjectId;

/** Wrapped data keys in memory, for tests and trials: they are gone when the process ends. This type is thread-safe. */
public final class MemoryKeyStore implements DataKeyStore {

    private static final Stored ABSENT = new Stored.Absent();
    private static final Stored DESTROYED = new Stored.Destroyed();

    private final Map<SubjectId, Stored> keys = new ConcurrentSkipListMap<>();

    /** Makes a store without keys. */
    public MemoryKeyStore() {}

    @Override
    public Stored find(SubjectId subject) {
        return keys.getOrDefault(subject, ABSENT);
    }

    @Override
    public Stored keepIfAbsent(SubjectId subject, WrappedKey key) {
        return keys.computeIfAbsent(subject, absent -> new Stored.Kept(key));
    }

    @Override
    public boolean replace(SubjectId subject, WrappedKey before, WrappedKey after) {
        return keys.replace(subject, new Stored.Kept(before), new Stored.Kept(after));
    }

    @Override
    public void destroy(SubjectId subject) {
        keys.put(subject, DESTROYED);
    }

    @Override
    public List<SubjectId> subjects() {
        return keys.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Stored.Kept)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns how many subjects it knows. */
    @Override
    public String toString() {
        return "MemoryKeyStore of " + keys.size() + " subjects";
    }
}
