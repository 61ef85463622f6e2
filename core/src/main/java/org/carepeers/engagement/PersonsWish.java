package org.carepeers.engagement;

import org.carepeers.Coded;

/** What the person said when asked whether they want a thing. */
public enum PersonsWish implements Coded {
    /** They want it. */
    WANTED("wanted"),
    /** They do not want it. */
    NOT_WANTED("not-wanted"),
    /** Nobody asked, or they have not answered. Never counts as a yes. */
    NOT_ASKED("not-asked");

    private final String code;

    PersonsWish(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
