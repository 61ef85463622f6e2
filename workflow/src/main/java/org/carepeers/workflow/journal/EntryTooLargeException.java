package org.carepeers.workflow.journal;

import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;

/** Thrown where an entry would have more bytes than an entry may have. Nothing was appended. */
public final class EntryTooLargeException extends RuntimeException {

    /** The most bytes that an entry may have. */
    public static final int LARGEST = 1024 * 1024;

    private static final long serialVersionUID = 1L;

    EntryTooLargeException(StreamKey stream, EventId id, int bytes) {
        super("The entry " + id + " of " + stream + " has " + bytes + " bytes; an entry may have " + LARGEST);
    }
}
