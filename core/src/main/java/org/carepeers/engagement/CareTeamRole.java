package org.carepeers.engagement;

import org.carepeers.Coded;

/**
 * What someone is in a care team. The person whom it is about is one of it, and a peer support worker is a full member.
 */
public enum CareTeamRole implements Coded {
    /** The person whom the team is for. */
    PARTICIPANT("participant"),
    /** A peer support worker. */
    PEER_WORKER("peer-worker"),
    /** A peer support worker of the family. */
    FAMILY_PEER_WORKER("family-peer-worker"),
    /** The supporter whom the person chose. */
    SUPPORTER("supporter"),
    /** A case manager. */
    CASE_MANAGER("case-manager"),
    /** A therapist or other clinician. */
    CLINICIAN("clinician"),
    /** Whoever prescribes. */
    PRESCRIBER("prescriber"),
    /** Whoever helps with housing. */
    HOUSING_WORKER("housing-worker"),
    /** Whoever leads the team. */
    TEAM_LEAD("team-lead"),
    /** Someone else whom the person wants in it. */
    OTHER("other");

    private final String code;

    CareTeamRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Says whether it is that of a peer support worker.
     *
     * @return whether it is the peer of the person or of the family
     */
    public boolean isPeer() {
        return this == PEER_WORKER || this == FAMILY_PEER_WORKER;
    }
}
