package org.carepeers.engagement;

import org.carepeers.Coded;

/** Whether contact came about. */
public enum Reach implements Coded {
    /** Someone was reached. */
    CONTACT("contact"),
    /** Nobody was reached. An attempt is work done, and never a mark against the participant. */
    ATTEMPT("attempt");

    private final String code;

    Reach(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
