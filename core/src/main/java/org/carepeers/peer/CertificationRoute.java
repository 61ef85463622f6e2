package org.carepeers.peer;

import org.carepeers.Coded;

/** The way by which someone comes to be certified as a Medi-Cal peer support specialist. */
public enum CertificationRoute implements Coded {
    /** Training and examination; open to everyone who qualifies. */
    INITIAL("initial"),
    /** For people who worked as peers when certification began; closed since the end of 2022. */
    GRANDPARENTED("grandparented"),
    /** With a certification of another state. */
    OUT_OF_STATE("out-of-state");

    private final String code;

    CertificationRoute(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
