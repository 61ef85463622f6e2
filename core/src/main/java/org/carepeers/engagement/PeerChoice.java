package org.carepeers.engagement;

import org.carepeers.Coded;

/** Whether the person who was asked had chosen to walk with a peer. */
public enum PeerChoice implements Coded {
    /** They had. */
    WITH_A_PEER("with-a-peer"),
    /** They had said no to one, and count in no figure. */
    WITHOUT_A_PEER("without-a-peer");

    private final String code;

    PeerChoice(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
