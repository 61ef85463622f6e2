package org.carepeers.party;

import org.carepeers.Coded;

/** What is known of a respondent's connection with a tribe. What is not recorded is not known, never denied. */
public enum TribalConnection implements Coded {
    /** The respondent asserts enrollment in a federally recognized tribe. */
    ASSERTS_ENROLLMENT("asserts-enrollment"),
    /** The respondent is enrolled in a federally recognized tribe. */
    ENROLLED("enrolled"),
    /** The respondent receives services from an Indian health care provider. */
    SERVED_BY_INDIAN_HEALTH_PROVIDER("served-by-indian-health-provider"),
    /** The respondent receives services from a tribal court. */
    SERVED_BY_TRIBAL_COURT("served-by-tribal-court"),
    /** The respondent receives services from a tribal organization. */
    SERVED_BY_TRIBAL_ORGANIZATION("served-by-tribal-organization"),
    /** The respondent identifies as American Indian or Alaska Native. */
    SELF_IDENTIFIED("self-identified"),
    /** The respondent has been determined eligible as an Indian under federal regulations. */
    DETERMINED_ELIGIBLE("determined-eligible");

    private final String code;

    TribalConnection(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
