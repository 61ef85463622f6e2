package org.carepeers.workflow.obligation;

import org.carepeers.Coded;

/** Why an obligation exists: by law, or by something less than law. */
public enum Basis implements Coded {
    /** A statute. */
    STATUTE("statute"),
    /** A rule of court. */
    RULE_OF_COURT("rule-of-court"),
    /** A policy of the county or a standing order of its court. */
    COUNTY_POLICY("county-policy"),
    /** A practice that guidance on peer support describes; nobody is bound by it. */
    TOOLKIT_PRACTICE("toolkit-practice");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Says whether the obligation is one of law.
     *
     * @return whether a statute or a rule of court asks for it
     */
    public boolean isLaw() {
        return this == STATUTE || this == RULE_OF_COURT;
    }
}
