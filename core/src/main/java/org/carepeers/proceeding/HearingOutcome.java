package org.carepeers.proceeding;

import org.carepeers.Coded;

/** What became of a hearing as a hearing. What the court decided at it is an event of its own. */
public enum HearingOutcome implements Coded {
    /** The court heard the matter and ruled. */
    CONCLUDED("concluded"),
    /** The court heard the matter and took it under submission. */
    UNDER_SUBMISSION("under-submission"),
    /** The matter went over to another day. */
    CONTINUED("continued"),
    /** The hearing was taken off calendar. */
    OFF_CALENDAR("off-calendar");

    private final String code;

    HearingOutcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return whether the matter was heard on that day, so that something can follow from the hearing} */
    public boolean isHeard() {
        return this == CONCLUDED || this == UNDER_SUBMISSION;
    }
}
