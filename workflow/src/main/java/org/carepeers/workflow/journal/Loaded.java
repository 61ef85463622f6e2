package org.carepeers.workflow.journal;

/**
 * A stream as it stands: its head and the present that folding gives.
 *
 * @param <S> the present
 * @param head the head that was folded up to
 * @param lastMove the sequence of the last entry that advanced the version; what stands after it are refusals and disclosures
 * @param present the present
 */
public record Loaded<S>(Head head, long lastMove, S present) {

    /** Returns the head. */
    @Override
    public String toString() {
        return "at sequence " + head.sequence();
    }
}
