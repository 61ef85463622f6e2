package org.carepeers.peer;

import org.carepeers.Coded;

/** A day of the week. */
public enum Weekday implements Coded {
    /** Monday. */
    MONDAY("monday"),
    /** Tuesday. */
    TUESDAY("tuesday"),
    /** Wednesday. */
    WEDNESDAY("wednesday"),
    /** Thursday. */
    THURSDAY("thursday"),
    /** Friday. */
    FRIDAY("friday"),
    /** Saturday. */
    SATURDAY("saturday"),
    /** Sunday. */
    SUNDAY("sunday");

    private final String code;

    Weekday(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
