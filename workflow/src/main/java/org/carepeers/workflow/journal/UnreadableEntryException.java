package org.carepeers.workflow.journal;

import java.util.Optional;
import org.carepeers.party.StreamKey;
import org.jspecify.annotations.Nullable;

/** Thrown where a stored entry cannot be read. The message says which; it repeats nothing of what the entry says. */
public final class UnreadableEntryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Fault fault;
    private final transient @Nullable Position position;

    /** A row holds something else than an entry has there. */
    UnreadableEntryException(StreamKey stream, long sequence, Position position, RuntimeException cause) {
        super("Entry " + sequence + " of " + stream + " cannot be read: " + cause.getMessage());
        this.fault = new Fault(FaultKind.CHANGED, stream, sequence);
        this.position = position;
    }

    UnreadableEntryException(StreamKey stream, long sequence, Throwable cause) {
        super("Entry " + sequence + " of " + stream + " cannot be read: "
                + cause.getClass().getSimpleName());
        this.fault = null;
        this.position = null;
    }

    static UnreadableEntryException ofVersion(Entry entry, int version) {
        return new UnreadableEntryException("Entry " + entry.sequence() + " of " + entry.stream()
                + " has format version " + version + "; this release reads version " + EntryHeader.FORMAT_VERSION
                + ", and a newer one may read more");
    }

    UnreadableEntryException(String what) {
        super(what);
        this.fault = null;
        this.position = null;
    }

    /** Returns what is wrong, where the storage of the entry is. */
    Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    /** Returns the place of the entry among those of all streams, where its storage is wrong. */
    Optional<Position> position() {
        return Optional.ofNullable(position);
    }
}
