package org.carepeers.peer;

import org.carepeers.Coded;

/** What a worker is offered after something unsafe happened. */
public enum ModeOfCare implements Coded {
    /** A talk the same day. */
    TALK("talk"),
    /** Time off, without a form. */
    TIME_OFF("time-off"),
    /** Company on the next visits. */
    COMPANY("company"),
    /** Counseling outside the team, if the worker wishes. */
    COUNSELING("counseling");

    private final String code;

    ModeOfCare(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
