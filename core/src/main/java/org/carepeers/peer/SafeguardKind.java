package org.carepeers.peer;

import org.carepeers.Coded;

/**
 * What keeps a worker's employment apart from care that the worker, or someone close to them, may receive.
 *
 * It says what is kept apart and never why. A safeguard may be agreed on by a worker who receives no care at all.
 */
public enum SafeguardKind implements Coded {
    /** Colleagues cannot open certain records, whoever they are about. */
    CHART_WALL("chart-wall"),
    /** The worker and a certain team do not work together. */
    OTHER_TEAM("other-team"),
    /** Certain assignments are not made. */
    NO_ASSIGNMENT("no-assignment");

    private final String code;

    SafeguardKind(String code) {
        this.code = code;
    }

    /**
     * Says whether it keeps a worker from walking beside someone.
     *
     * @return false for a chart wall alone, which closes records and not the way to a person
     */
    public boolean keepsPeopleApart() {
        return this != CHART_WALL;
    }

    @Override
    public String code() {
        return code;
    }
}
