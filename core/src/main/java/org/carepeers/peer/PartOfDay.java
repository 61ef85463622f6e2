package org.carepeers.peer;

import org.carepeers.Coded;

/** A part of a day, as people arrange to meet; the hours are for the two to agree on. */
public enum PartOfDay implements Coded {
    /** Before noon. */
    MORNING("morning"),
    /** After noon. */
    AFTERNOON("afternoon"),
    /** In the evening. */
    EVENING("evening");

    private final String code;

    PartOfDay(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
