package org.carepeers.partner;

import org.carepeers.Coded;

/** The unit of a time within which a partner answers. */
public enum ResponseUnit implements Coded {
    /** Hours by the clock. */
    HOURS("hours", "hours"),
    /** Calendar days. */
    CALENDAR_DAYS("calendar-days", "calendar days");

    private final String code;
    private final String title;

    ResponseUnit(String code, String title) {
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
