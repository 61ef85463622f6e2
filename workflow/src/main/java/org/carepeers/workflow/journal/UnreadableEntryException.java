package org.carepeers.workflow.journal;

import org.carepeers.party.StreamKey;

/** Thrown where a stored entry cannot be read. The message says which; it repeats nothing of what the entry says. */
public final class UnreadableEntryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEntryException(StreamKey stream, long sequence, Throwable cause) {
        super("Entry " + sequence + " of " + stream + " cannot be read: "
                + cause.getClass().getSimpleName());
    }

    static UnreadableEntryException ofVersion(Entry entry, int version) {
        return new UnreadableEntryException("Entry " + entry.sequence() + " of " + entry.stream()
                + " has format version " + version + "; this release reads version " + EntryHeader.FORMAT_VERSION
                + ", and a newer one may read more");
    }

    UnreadableEntryException(String what) {
        super(what);
    }
}
