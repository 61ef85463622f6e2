package org.carepeers.peer;

import org.carepeers.Coded;

/** The answer to one question of a readiness review. */
public enum Readiness implements Coded {
    /** It is in place. */
    MET("met", "met"),
    /** It is not in place. */
    NOT_MET("not-met", "not met");

    private final String code;
    private final String title;

    Readiness(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the words for it, as a page writes them} */
    public String title() {
        return title;
    }
}
