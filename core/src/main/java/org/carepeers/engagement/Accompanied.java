package org.carepeers.engagement;

import org.carepeers.Coded;
import org.carepeers.peer.PeerCapacity;

/** Whom an accompaniment is for. The answers in it are theirs, and nobody else gives them. */
public enum Accompanied implements Coded {
    /** The person whose case it may be. */
    PARTICIPANT("participant", PeerCapacity.PARTICIPANT),
    /** Someone of the family, who has a peer and a stream of their own; of a case it tells the days of hearings, by the person's consent. */
    FAMILY("family", PeerCapacity.FAMILY);

    private final String code;
    private final PeerCapacity capacity;

    Accompanied(String code, PeerCapacity capacity) {
        this.code = code;
        this.capacity = capacity;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the capacity in which they answer} */
    public PeerCapacity capacity() {
        return capacity;
    }
}
