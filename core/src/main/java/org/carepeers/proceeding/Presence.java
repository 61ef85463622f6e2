package org.carepeers.proceeding;

import org.carepeers.Coded;

/** How someone came to a hearing, or did not. */
public enum Presence implements Coded {
    /** Present in the courtroom. */
    IN_PERSON("in-person"),
    /** Present by remote technology. */
    REMOTE("remote"),
    /** Not present, and represented by counsel. */
    THROUGH_COUNSEL("through-counsel"),
    /** Neither present nor represented. */
    ABSENT("absent");

    private final String code;

    Presence(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
