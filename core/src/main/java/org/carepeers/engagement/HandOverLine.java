package org.carepeers.engagement;

import org.carepeers.Coded;

/** One of the five lines of a {@link HandOver}. */
public enum HandOverLine implements Coded {
    /** What matters to the person. */
    WHAT_MATTERS("what-matters"),
    /** What helps. */
    WHAT_HELPS("what-helps"),
    /** What does not help. */
    WHAT_DOES_NOT_HELP("what-does-not-help"),
    /** What is next. */
    WHAT_IS_NEXT("what-is-next"),
    /** How the person wants to be reached. */
    HOW_TO_REACH_ME("how-to-reach-me");

    private final String code;

    HandOverLine(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
