package org.carepeers.peer;

import org.carepeers.Coded;

/**
 * The capacity in which someone acts in peer work.
 *
 * <p>Not a {@link org.carepeers.party.Role}: none of these is a role in the legal process, so no act of peer work can
 * stand in its table. Rules read the capacity and not the person, who may act in another one elsewhere.
 */
public enum PeerCapacity implements Coded {
    /** The person whom peer support is offered to. */
    PARTICIPANT("participant"),
    /** Someone of the family, to whom a family peer is offered. */
    FAMILY("family"),
    /** A peer support worker. */
    PEER_WORKER("peer-worker"),
    /** Whoever supervises peer support workers. */
    PEER_SUPERVISOR("peer-supervisor"),
    /** Someone who asks for work as a peer support worker. */
    APPLICANT("applicant"),
    /** Whoever employs peer support workers. */
    EMPLOYER("employer"),
    /** The county's own program. */
    COUNTY_PROGRAM("county-program"),
    /** The body that certifies peer support specialists. */
    CERTIFYING_BODY("certifying-body"),
    /** An organization to which someone is referred, or with which a county works. */
    PARTNER("partner");

    private final String code;

    PeerCapacity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
