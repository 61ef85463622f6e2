package org.carepeers.proceeding;

import org.carepeers.Coded;

/** How a motion to seal ended. */
public enum SealingOutcome implements Coded {
    /** The records were sealed. */
    GRANTED("granted"),
    /** The records were not sealed. */
    DENIED("denied"),
    /** The motion was withdrawn. */
    WITHDRAWN("withdrawn");

    private final String code;

    SealingOutcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
