package org.carepeers.peer;

import org.carepeers.Coded;

/** What weighs on a worker's week, each by a weight of its own. */
public enum LoadKind implements Coded {
    /** Time before, in and after hearings. */
    COURT("court"),
    /** Time on the way. */
    TRAVEL("travel"),
    /** Time with someone in a crisis. */
    CRISIS("crisis"),
    /** Any other time with people, or looking for them. */
    TIME_TOGETHER("time-together"),
    /** Someone whom the worker has only just met. */
    NEW_PERSON("new-person"),
    /** The time after a participant has died. */
    GRIEF("grief");

    private final String code;

    LoadKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
