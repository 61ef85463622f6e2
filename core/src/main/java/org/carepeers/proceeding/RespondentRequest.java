package org.carepeers.proceeding;

import org.carepeers.Coded;

/**
 * What the respondent asks for at the one-year status hearing (WIC 5977.3(a)(3)).
 */
public enum RespondentRequest implements Coded {
    /** To graduate from the CARE process. */
    GRADUATE("graduate"),
    /** To remain in the CARE process for up to one more year. */
    REMAIN("remain"),
    /** Neither. */
    NONE("none");

    private final String code;

    RespondentRequest(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
