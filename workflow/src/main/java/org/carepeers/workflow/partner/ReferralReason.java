package org.carepeers.workflow.partner;

import org.carepeers.workflow.machine.ReasonCode;

/** The reasons and remarks of a referral to a partner, beside those of the engine. */
public enum ReferralReason implements ReasonCode {
    /** The event moves the referral, and is dated before the last move. */
    BEFORE_LAST_MOVE("before-last-move"),
    /** The person's consent to this is not in force on that day. */
    CONSENT_NOT_IN_FORCE("consent-not-in-force"),
    /** The person's consent to share substance use disorder records is not in force on that day. */
    SUBSTANCE_USE_CONSENT_NOT_IN_FORCE("substance-use-consent-not-in-force"),
    /** The consent was given by someone else. */
    CONSENT_OF_ANOTHER("consent-of-another"),
    /** The outcome told is not what happened. */
    OUTCOME_DIFFERS("outcome-differs"),
    /** No agreement with the partner names the service on that day. */
    NO_AGREEMENT("no-agreement"),
    /** The agreement counts hours, and the time of day is not stated. */
    TIME_NOT_STATED("time-not-stated"),
    /** The partner answered later than was agreed. */
    ANSWERED_LATE("answered-late"),
    /** Whether the partner answered in time is not determined. */
    ANSWER_TIME_NOT_DETERMINED("answer-time-not-determined"),
    /** The person went there without a warm hand-off. */
    WITHOUT_HAND_OFF("without-hand-off"),
    /** The referral had been sent without consent; the person must be told. */
    SENT_WITHOUT_CONSENT("sent-without-consent");

    private final String code;

    ReferralReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
