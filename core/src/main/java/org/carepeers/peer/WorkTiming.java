package org.carepeers.peer;

import org.carepeers.Coded;

/** When an hour of work was spent. */
public enum WorkTiming implements Coded {
    /** While the office is open. */
    OFFICE_HOURS("office-hours"),
    /** In the evening, at night, on a weekend or holiday. */
    OUTSIDE_OFFICE_HOURS("outside-office-hours");

    private final String code;

    WorkTiming(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
