package org.carepeers.peer;

import org.carepeers.Coded;

/** Whether a worker's leave to be matched by what they tell of themselves is in force on the day of a match. */
public enum LeaveCheck implements Coded {
    /** It is. */
    IN_FORCE("in-force"),
    /** It is not: the worker never gave it, or took it back. Nothing they told before counts. */
    NOT_IN_FORCE("not-in-force"),
    /** Nobody looked at the worker's stream; the leave that goes with what they hand over decides alone. */
    NOT_KNOWN("not-known");

    private final String code;

    LeaveCheck(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
