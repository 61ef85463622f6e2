package org.carepeers.peer;

import org.carepeers.Coded;

/** Whether a worker's certification is active on the day of a match. */
public enum CertificationCheck implements Coded {
    /** It is. */
    ACTIVE("active"),
    /** It is not, or the worker never asked for one. */
    NOT_ACTIVE("not-active"),
    /** Nobody has looked; what is not known never counts as active. */
    NOT_KNOWN("not-known");

    private final String code;

    CertificationCheck(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
