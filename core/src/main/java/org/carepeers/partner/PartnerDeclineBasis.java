package org.carepeers.partner;

import org.carepeers.Coded;

/** Why a partner did not take a referral. It speaks of the partner, never of the person. */
public enum PartnerDeclineBasis implements Coded {
    /** No place is free. */
    NO_PLACE_FREE("no-place-free", "no place is free"),
    /** The person lives outside the area that the partner serves. */
    OUTSIDE_ITS_AREA("outside-its-area", "it does not serve that area"),
    /** The partner does not offer what was asked for. */
    NOT_ITS_SERVICE("not-its-service", "it does not offer this service"),
    /** The partner gave no reason. */
    NOT_STATED("not-stated", "it gave no reason");

    private final String code;
    private final String title;

    PartnerDeclineBasis(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the words for it, as a page writes them} */
    public String title() {
        return title;
    }
}
