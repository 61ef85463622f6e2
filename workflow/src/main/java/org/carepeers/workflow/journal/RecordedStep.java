package org.carepeers.workflow.journal;

import java.util.List;

/**
 * One event of a stream as it stands now, after every correction.
 *
 * @param <E> the events of the stream
 * @param <X> what an event changes
 * @param event what happened
 * @param effects what it changed
 * @param entry the entry that says so: the event's own, or the correction that told it anew
 */
public record RecordedStep<E, X>(E event, List<X> effects, Entry entry) {

    /**
     * Keeps an unchangeable copy of the effects.
     *
     * @param event what happened
     * @param effects what it changed
     * @param entry the entry that says so
     */
    public RecordedStep {
        effects = List.copyOf(effects);
    }

    /** Returns the entry. */
    @Override
    public String toString() {
        return entry.toString();
    }
}
