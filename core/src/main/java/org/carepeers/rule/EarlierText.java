package org.carepeers.rule;

import org.carepeers.Coded;

/** What is known of the time before the first known text of a rule. */
public enum EarlierText implements Coded {
    /** Another text may have stood; it was not read. Asked for such a day, the rule book answers that it does not know. */
    NOT_READ("not-read"),
    /** There was no such rule. */
    NONE("none");

    private final String code;

    EarlierText(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
