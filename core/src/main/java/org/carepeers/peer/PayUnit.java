package org.carepeers.peer;

import org.carepeers.Coded;

/** The time for which pay is stated. */
public enum PayUnit implements Coded {
    /** One hour. */
    HOUR("hour", "hour"),
    /** One month. */
    MONTH("month", "month"),
    /** One year. */
    YEAR("year", "year");

    private final String code;
    private final String title;

    PayUnit(String code, String title) {
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
