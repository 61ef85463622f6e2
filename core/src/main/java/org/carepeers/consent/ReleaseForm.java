package org.carepeers.consent;

import org.carepeers.Coded;

/** In which form something is shown. */
public enum ReleaseForm implements Coded {
    /** The note itself, or a copy of it. */
    NOTE("note"),
    /** A summary that the county writes and answers for. */
    SUMMARY("summary"),
    /** A view of a case or an accompaniment, as far as the table of access gives it to the audience. */
    VIEW("view");

    private final String code;

    ReleaseForm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
