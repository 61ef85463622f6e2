package org.carepeers.proceeding;

import org.carepeers.Coded;

/** A part of the CARE process, in the order in which a case comes to it. */
public enum CarePhase implements Coded {
    /** Before any petition: referrals and voluntary services. */
    BEFORE_PETITION("before-petition", "Before a petition"),
    /** From the petition to the first hearing. */
    PETITION("petition", "Petition"),
    /** From the first hearing to case management. */
    COURT("court", "Court"),
    /** Under a CARE agreement. */
    AGREEMENT("agreement", "CARE agreement"),
    /** From the order for an evaluation to the end of a CARE plan. */
    PLAN("plan", "CARE plan"),
    /** After the case has ended. */
    ENDED("ended", "Ended");

    private final String code;
    private final String title;

    CarePhase(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Returns the phase in plain words.
     *
     * @return the title
     */
    public String title() {
        return title;
    }
}
