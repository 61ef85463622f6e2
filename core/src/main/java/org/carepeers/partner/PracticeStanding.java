package org.carepeers.partner;

import org.carepeers.Coded;

/** How a practice of peer integration stands in a county. */
public enum PracticeStanding implements Coded {
    /** It is done. */
    IN_PLACE("in-place", "in place"),
    /** It is planned, with a day. */
    PLANNED("planned", "planned"),
    /** It is not done. */
    NOT_IN_PLACE("not-in-place", "not in place");

    private final String code;
    private final String title;

    PracticeStanding(String code, String title) {
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
