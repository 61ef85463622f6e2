package org.carepeers.peer;

import org.carepeers.Coded;

/** How visits are made for a time after something unsafe happened. */
public enum VisitWay implements Coded {
    /** Two go together. */
    TWO_TOGETHER("two-together"),
    /** At a place with other people around. */
    PUBLIC_PLACE("public-place"),
    /** By day. */
    BY_DAY("by-day"),
    /** By telephone or video. */
    BY_TELEPHONE("by-telephone"),
    /** With a call to a colleague afterwards. */
    WITH_A_CALL_AFTERWARDS("with-a-call-afterwards");

    private final String code;

    VisitWay(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
