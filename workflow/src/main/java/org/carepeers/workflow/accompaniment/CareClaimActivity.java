package org.carepeers.workflow.accompaniment;

import org.carepeers.Coded;

/**
 * The CARE activities that a county claims apart from Medi-Cal.
 *
 * <p>They were read in a guide for counties (BHIN 24-015 itself was not read), so a county checks them.
 */
public enum CareClaimActivity implements Coded {
    /** Time at a court hearing. */
    COURT_HEARING_TIME("court-hearing-time"),
    /** Outreach and engagement; the only one for which travel counts. */
    OUTREACH_AND_ENGAGEMENT("outreach-and-engagement"),
    /** Notices. */
    NOTICE("notice"),
    /** Data reporting. */
    DATA_REPORTING("data-reporting"),
    /** Reports to the court, which peers do not write. */
    COURT_REPORT("court-report");

    private final String code;

    CareClaimActivity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
