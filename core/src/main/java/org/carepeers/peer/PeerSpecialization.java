package org.carepeers.peer;

import org.carepeers.Coded;

/**
 * An area in which a certified peer support specialist has had further training.
 *
 * A specialization is no certification of its own, and nobody needs one to be a peer support worker.
 */
public enum PeerSpecialization implements Coded {
    /** Peer support for parents, caregivers and family members. */
    PARENT_CAREGIVER_FAMILY("parent-caregiver-family"),
    /** Peer support in a crisis. */
    CRISIS_CARE("crisis-care"),
    /** Peer support for people without a home. */
    UNHOUSED("unhoused"),
    /** Peer support for people whom courts, jail or prison have touched. */
    JUSTICE_INVOLVED("justice-involved");

    private final String code;

    PeerSpecialization(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
