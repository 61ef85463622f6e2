package org.carepeers.consent;

import org.carepeers.Coded;

/** Why something was shown. */
public enum ReleaseBasis implements Coded {
    /** Whoever read it stands within the scope that it was written for. */
    WITHIN_ITS_SCOPE("within-its-scope"),
    /** The participant asked to read what is about them. */
    PARTICIPANTS_REQUEST("participants-request"),
    /** A consent of the participant, in force on the day. */
    CONSENT("consent"),
    /** An order of a court. */
    COURT_ORDER("court-order"),
    /** Someone was in danger; the reason is stated. */
    SAFETY("safety"),
    /** The table of access; each part that is shown names its section, its consent or practice. */
    ACCESS_TABLE("access-table");

    private final String code;

    ReleaseBasis(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
