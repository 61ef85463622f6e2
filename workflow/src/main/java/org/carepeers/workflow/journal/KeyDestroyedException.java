package org.carepeers.workflow.journal;

import org.carepeers.party.StreamKey;

/**
 * Thrown where a sealed stream is read or written whose key was destroyed: what it told is gone for good, and the chain of its
 * entries still verifies.
 */
public final class KeyDestroyedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyDestroyedException(StreamKey stream) {
        super("The key of " + stream + " was destroyed; what the stream tells can no longer be read or added to");
    }
}
