package org.carepeers.peer;

import org.carepeers.Coded;

/** Who is to be trained: peers, and the system in which they work. */
public enum LearnerRole implements Coded {
    /** A peer support worker. */
    PEER_WORKER("peer-worker"),
    /** A peer support worker for families. */
    FAMILY_PEER_WORKER("family-peer-worker"),
    /** A peer support worker who leads others. */
    LEAD_PEER_WORKER("lead-peer-worker"),
    /** Whoever supervises peer support workers. */
    PEER_SUPERVISOR("peer-supervisor"),
    /** A clinician of the care team. */
    CLINICIAN("clinician"),
    /** Someone who works in the court. */
    COURT_STAFF("court-staff"),
    /** Anyone else who works with peers. */
    COLLEAGUE("colleague");

    private final String code;

    LearnerRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
