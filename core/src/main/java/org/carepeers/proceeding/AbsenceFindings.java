package org.carepeers.proceeding;

/**
 * The two findings, both in open court, upon which a hearing may go on without a respondent who did not waive
 * appearance (WIC 5977(b)(3)).
 *
 * @param attemptsFailed whether reasonable attempts to elicit attendance have failed
 * @param bestInterest whether going on without the respondent is in the respondent's best interest
 */
public record AbsenceFindings(Finding attemptsFailed, Finding bestInterest) {

    /**
     * Returns the two findings.
     *
     * @param attemptsFailed whether reasonable attempts to elicit attendance have failed
     * @param bestInterest whether going on without the respondent is in the respondent's best interest
     * @return the value
     */
    public static AbsenceFindings of(Finding attemptsFailed, Finding bestInterest) {
        return new AbsenceFindings(attemptsFailed, bestInterest);
    }

    /**
     * Composes the two.
     *
     * @return {@link Finding#FOUND} only if both are found
     */
    public Finding both() {
        return attemptsFailed.and(bestInterest);
    }
}
