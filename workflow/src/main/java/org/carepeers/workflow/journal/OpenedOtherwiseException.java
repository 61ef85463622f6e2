package org.carepeers.workflow.journal;

import org.carepeers.party.StreamKey;

/**
 * Thrown where a stream would be opened that was opened with something else, or has entries and was never opened. Nothing was
 * written: whatever it is, it is not the same record.
 */
public final class OpenedOtherwiseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private OpenedOtherwiseException(String what) {
        super(what);
    }

    static OpenedOtherwiseException withSomethingElse(StreamKey stream) {
        return new OpenedOtherwiseException(
                stream + " was opened with something else, as where it is about another person; nothing was written");
    }

    static OpenedOtherwiseException never(StreamKey stream) {
        return new OpenedOtherwiseException(
                stream + " has entries and was never opened; what it begins with can no longer be said");
    }
}
