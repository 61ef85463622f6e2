package org.carepeers.workflow.accompaniment;

import org.carepeers.workflow.machine.ReasonCode;

/** Why a worker is proposed, or is not available for a match. Who is told which is a matter of {@link MatchView}. */
public enum MatchReason implements ReasonCode {
    /** What everyone is told who need not know more, whatever lies behind it. */
    NOT_AVAILABLE("not-available-for-this-match"),
    /** The worker is away, and nobody knows until when. */
    AWAY("away"),
    /** The worker is away through a day. */
    AWAY_THROUGH("away-through"),
    /** The worker has not begun, or no longer works here. */
    NOT_AT_WORK("not-at-work"),
    /** The worker does other work than the one that is looked for. */
    OTHER_WORK("other-work"),
    /** The worker carries as much as the county's policy lets them. */
    FULL_LOAD("full-load"),
    /** The work is to be claimed from Medi-Cal, and the policy proposes only certified workers for that. */
    CERTIFICATION_NEEDED("certification-needed"),
    /** The person said <em>not this peer</em>. */
    CHOSE_SOMEONE_ELSE("chose-someone-else"),
    /** A safeguard or another part in the person's life keeps the two apart; which one is told to nobody. */
    KEPT_APART("kept-apart"),

    /** The person asked for this worker. */
    ASKED_FOR("asked-for"),
    /** The worker speaks a language that the person would like to speak. */
    LANGUAGE("language"),
    /** The worker walked beside the person before. */
    WALKED_BEFORE("walked-before"),
    /** The worker names a community that the person would like. */
    COMMUNITY("community"),
    /** The worker shares experience that the person asked about. */
    EXPERIENCE("experience"),
    /** The worker has further training that the person would like. */
    SPECIALIZATION("specialization"),
    /** The worker works where the person would like to meet. */
    AREA("area"),
    /** The worker works when the person would like to meet. */
    SCHEDULE("schedule"),
    /** The worker has room for someone. */
    ROOM("room");

    private final String code;

    MatchReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
