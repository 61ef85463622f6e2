package org.carepeers.engagement;

import org.carepeers.Coded;

/** A protection that a note has by law, besides its scope. */
public enum NoteProtection implements Coded {
    /** It holds substance use disorder patient records (CFR 42-2.12). */
    SUBSTANCE_USE_RECORDS("substance-use-records");

    private final String code;

    NoteProtection(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
