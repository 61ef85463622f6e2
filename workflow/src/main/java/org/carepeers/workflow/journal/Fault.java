package org.carepeers.workflow.journal;

import org.carepeers.party.StreamKey;

/**
 * One thing that is wrong with a record, and where. Immutable and thread-safe.
 *
 * @param kind what is wrong
 * @param stream the stream
 * @param sequence the number of the entry in it
 */
public record Fault(FaultKind kind, StreamKey stream, long sequence) {

    /** Returns the stream, the number and what is wrong. */
    @Override
    public String toString() {
        return stream + " #" + sequence + " " + kind.code();
    }
}
