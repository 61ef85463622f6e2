package org.carepeers.engagement;

import org.carepeers.Coded;

/** Whether something that a person may need is arranged. Not asked is not the same as not needed. */
public enum Arranged implements Coded {
    /** Nobody asked yet. */
    NOT_ASKED("not-asked"),
    /** The person was asked, and it is not needed. */
    NOT_NEEDED("not-needed"),
    /** It is needed and not arranged yet. */
    NOT_YET("not-yet"),
    /** It is arranged. */
    ARRANGED("arranged");

    private final String code;

    Arranged(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
