package org.carepeers.consent;

import org.carepeers.Coded;

/** In which form something is shown. */
public enum ReleaseForm implements Coded {
    /** The note itself, or a copy of it. */
    NOTE("note"),
    /** A summary that the county writes and answers for. */
    SUMMARY("summary");

    private final String code;

    ReleaseForm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
