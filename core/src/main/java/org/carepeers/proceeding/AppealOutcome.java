package org.carepeers.proceeding;

import org.carepeers.Coded;

/** How an appeal ended. */
public enum AppealOutcome implements Coded {
    /** The decision stands. */
    AFFIRMED("affirmed"),
    /** The decision was reversed or set aside. */
    REVERSED("reversed"),
    /** The case was sent back. */
    REMANDED("remanded"),
    /** The appeal was dismissed or abandoned. */
    DISMISSED("dismissed");

    private final String code;

    AppealOutcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
