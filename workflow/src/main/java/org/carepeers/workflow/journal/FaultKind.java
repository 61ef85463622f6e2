package org.carepeers.workflow.journal;

import org.carepeers.Coded;

/** What is wrong with a record. */
public enum FaultKind implements Coded {
    /** The bytes of an entry, or of one before it, are not those that were recorded. */
    CHANGED("changed"),
    /** An entry that was there is not. */
    MISSING("missing"),
    /** An entry stands where another belongs. */
    MOVED("moved"),
    /** An entry stands there that was never appended. */
    INSERTED("inserted"),
    /** The last entries of a stream, or all of them, are not there. */
    TRUNCATED("truncated");

    private final String code;

    FaultKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
