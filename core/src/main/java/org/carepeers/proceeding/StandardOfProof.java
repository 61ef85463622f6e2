package org.carepeers.proceeding;

import org.carepeers.Coded;

/** How surely something must be shown before a court may find it. */
public enum StandardOfProof implements Coded {
    /** A showing that the respondent is, or may be, a person the Act describes (WIC 5977(a)). */
    PRIMA_FACIE("prima-facie"),
    /** Clear and convincing evidence, as at the hearing on the merits (WIC 5977(c)). */
    CLEAR_AND_CONVINCING("clear-and-convincing"),
    /** The section asks for a finding and names no standard. */
    NONE_STATED("none-stated");

    private final String code;

    StandardOfProof(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
