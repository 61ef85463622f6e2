package org.carepeers.workflow.accompaniment;

import org.carepeers.workflow.machine.ReasonCode;

/** Why a plan for a peer's work is refused, and what is remarked on plans and on what has happened. */
public enum BoundaryReason implements ReasonCode {
    /** The plan has a peer doing what is not a peer's to do. */
    OUTSIDE_THE_PEER_ROLE("outside-the-peer-role"),
    /** The person does not want it. */
    AGAINST_THE_PERSONS_WISH("against-the-persons-wish"),
    /** Nothing says why a peer may be in the room at a hearing that is closed to the public. */
    NO_BASIS_FOR_PRESENCE("no-basis-for-presence"),
    /** The family would be told something without a yes that is in force on the day. */
    NO_YES_FOR_FAMILY("no-yes-for-family"),
    /** One worker would walk beside the participant and beside the family. */
    ONE_PEER_FOR_BOTH_SIDES("one-peer-for-both-sides"),
    /** The worker who would be assigned is the person's own supporter. */
    SUPPORTER_AS_PEER("supporter-as-peer"),
    /** The worker who would be assigned does in the person's care team what is not a peer's to do. */
    ANOTHER_PART_IN_THE_TEAM("another-part-in-the-team"),
    /** A huddle agreed that a peer does what is not theirs; it was held, and the agreement is not kept. */
    AGREEMENT_NOT_KEPT("agreement-not-kept"),
    /** The person was not asked yet. */
    WISH_NOT_ASKED("wish-not-asked"),
    /** The person acts in another capacity, so the boundaries of the peer role do not bind them. */
    IN_ANOTHER_CAPACITY("in-another-capacity"),
    /** A peer of the person or of their family would do to them, in another job, what is not a peer's to do. */
    OWN_PEER_IN_ANOTHER_JOB("own-peer-in-another-job"),
    /** Whoever acts in another capacity is also the person's assigned peer. */
    ASSIGNMENT_TO_REVIEW("assignment-to-review"),
    /** A task was done that was not a peer's; the question is who asked for it. */
    WHO_ASKED("who-asked"),
    /** A peer was in the room without a basis on record. */
    WAS_THERE_WITHOUT_BASIS("was-there-without-basis"),
    /** A peer was there although the person did not want it. */
    WAS_THERE_AGAINST_WISH("was-there-against-wish"),
    /** The person named their paid peer as supporter. */
    PEER_NAMED_AS_SUPPORTER("peer-named-as-supporter"),
    /** The person's own peer petitioned about them. */
    PEER_AS_PETITIONER("peer-as-petitioner"),
    /** A peer was called, subpoenaed or spoken to by the court. */
    CALLED_BY_COURT("called-by-court");

    private final String code;

    BoundaryReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
