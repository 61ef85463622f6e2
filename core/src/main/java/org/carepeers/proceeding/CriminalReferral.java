package org.carepeers.proceeding;

import org.carepeers.Coded;

/**
 * The way by which a criminal court refers a person; each has clocks of its own.
 */
public enum CriminalReferral implements Coded {
    /** Under PEN 1370.01(b)(2); the eligibility hearing follows within a number of court days of the referral. */
    MISDEMEANOR_IN_PLACE_OF_DIVERSION("misdemeanor-in-place-of-diversion"),
    /** Under PEN 1370.01(c)(4); the eligibility hearing is counted from the petition. */
    MISDEMEANOR_AFTER_DIVERSION("misdemeanor-after-diversion"),
    /** Under PEN 1370; the eligibility hearing is counted from the petition. */
    FELONY("felony");

    private final String code;

    CriminalReferral(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
