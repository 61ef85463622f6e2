package org.carepeers.engagement;

import org.carepeers.Coded;

/** From where the time of a {@link Touchpoint} is counted. */
public enum TouchpointMoment implements Coded {
    /** On or before a number of days after what it follows. */
    AFTER("after", true),
    /** On or before a number of days before the hearing. */
    BEFORE_HEARING("before-hearing", true),
    /** On or before a number of days before the worker is back. */
    BEFORE_RETURN("before-return", true),
    /** On the day of the hearing. */
    HEARING_DAY("hearing-day", false),
    /** On the day of what it follows. */
    SAME_DAY("same-day", false),
    /** Whenever the person and the peer agree. */
    AS_AGREED("as-agreed", false);

    private final String code;
    private final boolean counted;

    TouchpointMoment(String code, boolean counted) {
        this.code = code;
        this.counted = counted;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return whether a number of days belongs to it} */
    public boolean isCounted() {
        return counted;
    }
}
