package org.carepeers.peer;

import org.carepeers.Coded;

/** Whether certification matters to what a worker is looked for. */
public enum CertificationNeed implements Coded {
    /** It does not: certification is not needed to be a peer support worker. */
    NOT_NEEDED("not-needed"),
    /** The county means to claim the work from Medi-Cal. */
    FOR_MEDI_CAL_CLAIM("for-medi-cal-claim");

    private final String code;

    CertificationNeed(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
