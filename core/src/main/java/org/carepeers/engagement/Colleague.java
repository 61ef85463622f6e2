package org.carepeers.engagement;

import org.carepeers.Coded;

/** Whose task it is when it is not a peer's, and so whom to call. A function, never a person. */
public enum Colleague implements Coded {
    /** The clinician of the team. */
    CLINICIAN("clinician"),
    /** Whoever prescribes. */
    PRESCRIBER("prescriber"),
    /** The nurse, or whoever handles medication. */
    NURSE("nurse"),
    /** The case manager. */
    CASE_MANAGER("case-manager"),
    /** Counsel for the participant. */
    PARTICIPANTS_COUNSEL("participants-counsel"),
    /** Counsel for the county. */
    COUNTY_COUNSEL("county-counsel"),
    /** Whoever writes the county's reports to the court. */
    REPORT_AUTHOR("report-author"),
    /** The court's interpreter service. */
    COURT_INTERPRETER("court-interpreter"),
    /** The county's crisis team. */
    CRISIS_TEAM("crisis-team"),
    /** Whoever looks after the participant's money by appointment, or could be appointed. */
    PAYEE_PROGRAM("payee-program"),
    /** Whoever answers for privacy in the agency. */
    PRIVACY_OFFICER("privacy-officer"),
    /** The peer's own supervisor. */
    PEER_SUPERVISOR("peer-supervisor"),
    /** The participant, whose own matter it is. */
    PARTICIPANT("participant");

    private final String code;

    Colleague(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
