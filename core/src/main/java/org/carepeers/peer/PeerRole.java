package org.carepeers.peer;

import org.carepeers.Coded;

/** What a peer support worker does, whatever the employer's title for it. */
public enum PeerRole implements Coded {
    /** Walks beside a participant. */
    PEER_SUPPORT_WORKER("peer-support-worker"),
    /** Walks beside the family of a participant; by default not the participant's own worker as well. */
    FAMILY_PEER_WORKER("family-peer-worker"),
    /** Leads and mentors other peer support workers. */
    LEAD_PEER_WORKER("lead-peer-worker"),
    /** Supervises peer support workers. */
    PEER_SUPERVISOR("peer-supervisor"),
    /** Runs the program in which peer support workers work. */
    PEER_PROGRAM_COORDINATOR("peer-program-coordinator");

    private final String code;

    PeerRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
