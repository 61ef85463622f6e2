package org.carepeers.partner;

import org.carepeers.Coded;

/** What a referral came to, as it is told to whoever sent it. */
public enum ReferralOutcome implements Coded {
    /** The person and the partner found each other. */
    CONNECTED("connected", "connected"),
    /** No partner had a place. */
    NO_PLACE_FOUND("no-place-found", "no place found"),
    /** They did not reach each other. */
    NOT_REACHED("not-reached", "not reached"),
    /** Something else was found with the person. */
    PLANS_CHANGED("plans-changed", "something else was found");

    private final String code;
    private final String title;

    ReferralOutcome(String code, String title) {
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
