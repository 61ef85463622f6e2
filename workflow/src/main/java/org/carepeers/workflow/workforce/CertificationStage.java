package org.carepeers.workflow.workforce;

import org.carepeers.Coded;

/**
 * Where a worker's certification stands.
 *
 * <p>Nobody needs one to be a peer support worker (WIC 14045.10): it is needed to claim Medi-Cal.
 */
public enum CertificationStage implements Coded {
    /** There is no certification and no application. */
    NOT_CERTIFIED("not-certified", "Not certified"),
    /** An application was sent. */
    APPLIED("applied", "Applied"),
    /** The application was approved; what is left is to be done within a time. */
    APPROVED_FOR_EXAM("approved-for-exam", "Approved for the examination"),
    /** The certification is active. */
    CERTIFIED("certified", "Certified"),
    /** The term ended without a renewal. */
    EXPIRED("expired", "Expired"),
    /** It was expired for so long that only a new application leads back. */
    VACATED("vacated", "Vacated"),
    /** The certifying body suspended it. */
    SUSPENDED("suspended", "Suspended"),
    /** The certifying body revoked it. */
    REVOKED("revoked", "Revoked"),
    /** The certifying body denied it. */
    DENIED("denied", "Denied");

    private final String code;
    private final String title;

    CertificationStage(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Returns the stage as a page writes it.
     *
     * @return the title
     */
    public String title() {
        return title;
    }
}
