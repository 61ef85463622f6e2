package org.carepeers.engagement;

import org.carepeers.Coded;

/** Why a field of a draft is still to be looked at. */
public enum DraftGapKind implements Coded {
    /** Nothing is said, and an engagement needs it. */
    MISSING("missing", "still missing"),
    /** What is said does not go with the rest, or lies outside what is possible. */
    NOT_CONSISTENT("not-consistent", "does not go with the rest yet"),
    /** Something was written that could not be read. */
    NOT_READ("not-read", "could not be read");

    private final String code;
    private final String words;

    DraftGapKind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the reason in plain English words} */
    public String words() {
        return words;
    }
}
