package org.carepeers.workflow.workforce;

import org.carepeers.workflow.machine.ReasonCode;

/** The reasons and remarks of a recruitment, beside those of the engine. None is about an applicant. */
public enum RecruitmentReason implements ReasonCode {
    /** The event moves the opening, and is dated before the last move. */
    BEFORE_LAST_MOVE("before-last-move"),
    /** Something that the policy makes a condition is not in place, or nobody answered. */
    NOT_READY("not-ready"),
    /** Nobody of that id applied. */
    APPLICANT_NOT_KNOWN("applicant-not-known"),
    /** The applicant has applied already. */
    APPLIED_ALREADY("applied-already"),
    /** The applicant has withdrawn. */
    APPLICANT_HAS_WITHDRAWN("applicant-has-withdrawn"),
    /** The applicant holds the offer; declining it is another event. */
    HOLDS_THE_OFFER("holds-the-offer"),
    /** Another applicant holds the offer. */
    OFFER_IS_ANOTHERS("offer-is-anothers"),
    /** The applicant was not interviewed. */
    NOT_INTERVIEWED("not-interviewed"),
    /** Conviction history may be asked about after a conditional offer only. */
    HISTORY_BEFORE_OFFER("history-before-offer"),
    /** The applicant may still answer. */
    ANSWER_TIME_RUNS("answer-time-runs"),
    /** Something is not in place, or nobody answered. */
    READINESS_INCOMPLETE("readiness-incomplete"),
    /** The role description states no pay. */
    PAY_NOT_STATED("pay-not-stated"),
    /** The application came after the last day; it counts all the same. */
    APPLIED_LATE("applied-late"),
    /** It is not on record that someone with lived experience interviews. */
    NO_PEER_ON_PANEL("no-peer-on-panel"),
    /** It is not on record that the applicant was shown the real work. */
    NO_PREVIEW_GIVEN("no-preview-given"),
    /** Conviction history was asked about before a conditional offer. */
    HISTORY_ASKED_BEFORE_OFFER("history-asked-before-offer");

    private final String code;

    RecruitmentReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
