package org.carepeers.engagement;

import org.carepeers.Coded;

/** What a participant asks about notes of them. */
public enum NoteRequestKind implements Coded {
    /** To read them. */
    READ("read"),
    /** To have their own words put beside them. */
    CORRECT("correct");

    private final String code;

    NoteRequestKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
