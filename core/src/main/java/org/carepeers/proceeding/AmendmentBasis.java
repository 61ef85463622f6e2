package org.carepeers.proceeding;

import org.carepeers.Coded;

/** How an agreement or a plan was amended. */
public enum AmendmentBasis implements Coded {
    /** The parties agreed and the court approved. */
    AGREED("agreed"),
    /**
     * The court found the amendment necessary, following a hearing; possible for a CARE plan only (WIC 5977.1(d)(7)).
     */
    FOUND_NECESSARY("found-necessary");

    private final String code;

    AmendmentBasis(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
