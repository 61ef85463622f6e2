package org.carepeers.workflow.journal;

import java.util.Set;
import org.carepeers.party.EventId;

/**
 * A stream as it stands: its head and the present that folding gives.
 *
 * @param <S> the present
 * @param head the head that was folded up to
 * @param refusals how many refusals stand after the last entry that advanced the version
 * @param onlyTold the ids of the events that stand only in a correction and have no entry of their own
 * @param present the present
 */
public record Loaded<S>(Head head, int refusals, Set<EventId> onlyTold, S present) {

    /**
     * Keeps an unchangeable copy of the ids.
     *
     * @param head the head that was folded up to
     * @param refusals how many refusals stand after the last entry that advanced the version
     * @param onlyTold the ids of the events that stand only in a correction
     * @param present the present
     */
    public Loaded {
        onlyTold = Set.copyOf(onlyTold);
    }

    /** Returns the head. */
    @Override
    public String toString() {
        return "at sequence " + head.sequence();
    }
}
