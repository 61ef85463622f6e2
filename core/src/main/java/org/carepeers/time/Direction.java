package org.carepeers.time;

import com.fasterxml.jackson.annotation.JsonValue;
import org.carepeers.Coded;

/** Which way a span is counted from the day where the count begins. */
public enum Direction implements Coded {
    /** Forward, the first day left out (CCP 12). */
    AFTER("after"),
    /** Backward from a hearing, the day of the hearing left out (CCP 12c(a)). */
    BEFORE("before");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    /** Returns the code, which is also the word used in sentences. */
    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
