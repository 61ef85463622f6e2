package org.carepeers.proceeding;

import org.carepeers.Coded;

/**
 * An area of the CARE process or of a CARE plan that a request for termination may speak of.
 */
public enum Participation implements Coded {
    /** Coming to hearings. */
    HEARINGS("hearings"),
    /** Meeting with the county agency. */
    MEETINGS("meetings"),
    /** Using services that the plan orders and that were provided. */
    SERVICES("services"),
    /** Using housing that the plan orders and that was provided. */
    HOUSING("housing"),
    /** Taking stabilization medication; never a ground for any penalty (WIC 5977.1(d)(3), 5979(a)(5)). */
    MEDICATION("medication");

    private final String code;

    Participation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
