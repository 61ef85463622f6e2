package org.carepeers.consent;

import org.carepeers.Coded;

/** How much of a part of a record is shown; each shows all that the one before it shows, and more. */
public enum Extent implements Coded {
    /** Nothing of it. */
    NOTHING("nothing"),
    /** Counts over many people, small ones withheld, and nothing of one person. */
    COUNTS("counts"),
    /** That it happened, and on which day. */
    DATES("dates"),
    /** Codes, dates and counts: no document, no id of a person, no words. Of people: their names. */
    FACTS("facts"),
    /** All of it. */
    WHOLE("whole");

    private final String code;

    Extent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Says whether it shows as much as another.
     *
     * @param other the other
     * @return whether it shows the same or more
     */
    public boolean isAtLeast(Extent other) {
        return compareTo(other) >= 0;
    }
}
