package org.carepeers.peer;

import org.carepeers.Coded;

/** What a step of a career ladder may ask for. */
public enum CareerRequirementKind implements Coded {
    /** So many months at the level before. */
    MONTHS_AT_LEVEL("months-at-level"),
    /** An active certification. */
    CERTIFICATION("certification"),
    /** A training, complete and not run out. */
    TRAINING("training"),
    /** So many supervision sessions in all. */
    SUPERVISION_SESSIONS("supervision-sessions"),
    /** At least so many specializations. */
    SPECIALIZATION("specialization");

    private final String code;

    CareerRequirementKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
