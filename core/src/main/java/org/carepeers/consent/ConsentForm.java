package org.carepeers.consent;

import org.carepeers.Coded;

/** How a consent was given (CRC 7.2210(b)). */
public enum ConsentForm implements Coded {
    /** In writing. */
    WRITTEN("written"),
    /** Orally in court, for the file. */
    ORAL_IN_COURT("oral-in-court");

    private final String code;

    ConsentForm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
