package org.carepeers.time;

import com.fasterxml.jackson.annotation.JsonValue;
import org.carepeers.Coded;

/** What happens when a count ends on a day on which the court is closed. */
public enum Roll implements Coded {
    /** The last day to act moves to the next court day (CCP 12a(a)). */
    LATER("later"),
    /** The last day to act before a hearing moves to the court day before; see {@link Reading#MOVED_EARLIER}. */
    EARLIER("earlier"),
    /** Nothing: a count of court days always ends on one, and the end of a term is not a day to act. */
    NONE("none");

    private final String code;

    Roll(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
