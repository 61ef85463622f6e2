package org.carepeers.workflow.workforce;

import org.carepeers.workflow.machine.ReasonCode;

/** The reasons and remarks about workers, beside those of the engine. */
public enum WorkforceReason implements ReasonCode {

    // Reasons to refuse

    /** The event moves something and is dated before the last move. */
    BEFORE_LAST_MOVE("before-last-move"),
    /** The route was closed on that day. */
    ROUTE_CLOSED("route-closed"),
    /** The examination was taken as often as it may be. */
    EXAM_ATTEMPTS_USED("exam-attempts-used"),
    /** The day lies after the time that the approval gave. */
    APPROVAL_OVER("approval-over"),
    /** The examination is booked for a day before the booking. */
    EXAM_BEFORE_BOOKING("exam-before-booking"),
    /** What is stated as the end lies before the beginning. */
    ENDS_BEFORE_IT_BEGINS("ends-before-it-begins"),
    /** More hours of law and ethics are stated than hours in all. */
    MORE_HOURS_THAN_ALL("more-hours-than-all"),
    /** Nobody supervises themselves. */
    OWN_SUPERVISOR("own-supervisor"),
    /** A safeguard of that id was proposed before. */
    SAFEGUARD_PROPOSED_BEFORE("safeguard-proposed-before"),
    /** No such safeguard waits for an answer. */
    SAFEGUARD_NOT_PROPOSED("safeguard-not-proposed"),
    /** Whoever proposed a safeguard does not answer for the other side. */
    SAFEGUARD_OWN_PROPOSAL("safeguard-own-proposal"),
    /** No such safeguard is in force. */
    SAFEGUARD_NOT_IN_FORCE("safeguard-not-in-force"),
    /** A visit plan would run longer than the county allows. */
    VISIT_PLAN_TOO_LONG("visit-plan-too-long"),
    /** A report that the law asks for was not made yet. */
    REPORT_STILL_OWED("report-still-owed"),

    // Remarks

    /** The worker's attestation is not on record. */
    NOT_ATTESTED("not-attested"),
    /** The hours on record are fewer than the rule asks for. */
    HOURS_SHORT("hours-short"),
    /** The letters on record are fewer than the rule asks for. */
    LETTERS_SHORT("letters-short"),
    /** No passed examination is on record. */
    EXAM_NOT_ON_RECORD("exam-not-on-record"),
    /** No affirmation of the code of ethics is on record for the time. */
    ETHICS_NOT_AFFIRMED("ethics-not-affirmed"),
    /** It was renewed before the time for renewals began. */
    RENEWED_EARLY("renewed-early"),
    /** It was renewed after the term. */
    RENEWED_LATE("renewed-late"),
    /** Continuing education on record is short of what a renewal asks for. */
    EDUCATION_SHORT("education-short"),
    /** Law and ethics on record are short of what a renewal asks for. */
    LAW_AND_ETHICS_SHORT("law-and-ethics-short"),
    /** Neither the refresher nor the examination with continuing education is on record. */
    REINSTATED_WITHOUT_GROUND("reinstated-without-ground"),
    /** It is recorded as over before its time. */
    NOT_OVER_YET("not-over-yet"),
    /** The worker was with that employer already. */
    SAME_EMPLOYER("same-employer");

    private final String code;

    WorkforceReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
