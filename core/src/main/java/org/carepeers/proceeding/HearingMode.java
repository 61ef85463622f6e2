package org.carepeers.proceeding;

import org.carepeers.Coded;

/** How a hearing was held (WIC 5977.4(b)). */
public enum HearingMode implements Coded {
    /** With everyone in the courtroom. */
    IN_PERSON("in-person"),
    /** With everyone by remote technology. */
    REMOTE("remote"),
    /** With some in the courtroom and some by remote technology. */
    MIXED("mixed");

    private final String code;

    HearingMode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
