package org.carepeers.workflow.partner;

import org.carepeers.Coded;

/** What a referral to a partner awaits. */
public enum PartnerReferralStage implements Coded {
    /** Nothing has happened. */
    NOT_STARTED("not-started", "Not started"),
    /** It is talked over with the person; nothing was sent. */
    UNDER_CONSIDERATION("under-consideration", "Talked over with the person"),
    /** It was sent; the partner has not said that it has it. */
    AWAITING_RECEIPT("awaiting-receipt", "Awaiting receipt by the partner"),
    /** The partner has it and has not answered. */
    AWAITING_ANSWER("awaiting-answer", "Awaiting the answer of the partner"),
    /** The person is on the partner's waiting list. */
    ON_WAITING_LIST("on-waiting-list", "On the waiting list"),
    /** The partner took it; the person and the partner have not met. */
    AWAITING_HAND_OFF("awaiting-hand-off", "Awaiting the warm hand-off"),
    /** They met, with a peer beside the person; whether the person goes there is open. */
    AWAITING_CONNECTION("awaiting-connection", "Awaiting connection"),
    /** The person goes there; the loop is not closed. */
    CONNECTED("connected", "Connected"),
    /** It came to nothing; whoever sent it and the person have not heard what is next. */
    AWAITING_OUTCOME("awaiting-outcome", "Awaiting word of the outcome"),
    /** The outcome was told. */
    CLOSED("closed", "Closed"),
    /** The person said no. */
    CLOSED_AS_THE_PERSON_WISHED("closed-as-the-person-wished", "Closed as the person wished");

    private final String code;
    private final String title;

    PartnerReferralStage(String code, String title) {
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
