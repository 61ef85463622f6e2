package org.carepeers.party;

import org.carepeers.Coded;

/** What a stream of records tells of. */
public enum StreamKind implements Coded {
    /** One CARE case. */
    CASE("case"),
    /** The peer support beside one participant, through all their cases. */
    ACCOMPANIMENT("accompaniment"),
    /** The working life of one peer support worker. */
    WORKER("worker"),
    /** One position in which a peer support worker can be employed. */
    POSITION("position"),
    /** The filling of one position. */
    RECRUITMENT("recruitment"),
    /** One safety incident, and the care for the worker after it. */
    INCIDENT("safety-incident"),
    /** One referral to a partner organization. */
    PARTNER_REFERRAL("partner-referral"),
    /** Which ids of a county are one person. */
    IDENTITY("identity");

    private final String code;

    StreamKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
