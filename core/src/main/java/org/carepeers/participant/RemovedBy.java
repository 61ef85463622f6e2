package org.carepeers.participant;

import org.carepeers.Coded;

/** Who ended a designation as supporter: nobody else can. */
public enum RemovedBy implements Coded {
    /** The court, for a conflict of interest (WIC 5981(b)(4)). */
    COURT("court"),
    /** The respondent, whose choice the supporter is (WIC 5971(s)). */
    RESPONDENT("respondent");

    private final String code;

    RemovedBy(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
