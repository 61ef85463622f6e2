package org.carepeers.peer;

import org.carepeers.Coded;

/** Why an opening was closed without a hire. It speaks of the opening, never of an applicant. */
public enum OpeningClosure implements Coded {
    /** The employer chose nobody. */
    NOBODY_CHOSEN("nobody-chosen"),
    /** Nobody applied, or everybody withdrew. */
    NOBODY_APPLIED("nobody-applied"),
    /** The money is not there. */
    FUNDING_NOT_AVAILABLE("funding-not-available"),
    /** The agency changed its plans. */
    PLANS_CHANGED("plans-changed"),
    /** The opening was joined with another. */
    JOINED_WITH_ANOTHER("joined-with-another");

    private final String code;

    OpeningClosure(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
