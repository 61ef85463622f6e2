package org.carepeers.workflow.journal;

import org.carepeers.Coded;

/** What kind of entry stands in a stream. */
public enum EntryKind implements Coded {
    /** The stream was begun, with what is known at its beginning. */
    OPENED("opened", true),
    /** An event was accepted, with its effects. */
    EVENT("event", true),
    /** An event was refused, with every reason; nothing changed. */
    REFUSAL("refusal", false),
    /** Earlier entries were corrected or voided: what follows from then on is told anew. */
    CORRECTION("correction", true),
    /** A change of the library's own codes was carried over to this stream. */
    MIGRATION("migration", true),
    /** Something of the stream was shown to someone. */
    DISCLOSURE("disclosure", false);

    private final String code;
    private final boolean advances;

    EntryKind(String code, boolean advances) {
        this.code = code;
        this.advances = advances;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Says whether an entry of this kind changes what the stream tells of.
     *
     * @return whether it advances the version
     */
    public boolean advances() {
        return advances;
    }
}
