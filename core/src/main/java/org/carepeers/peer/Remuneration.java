package org.carepeers.peer;

import org.carepeers.Coded;

/** How work is rewarded. */
public enum Remuneration implements Coded {
    /** With wages. */
    PAID("paid"),
    /** With a stipend or a gift card, which is less than wages. */
    STIPEND("stipend"),
    /** Not at all. */
    UNPAID("unpaid");

    private final String code;

    Remuneration(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
