package org.carepeers.workflow.care;

import org.carepeers.workflow.machine.ReasonCode;

/** The reasons and remarks of the CARE process, beside those of the engine. */
public enum CareReason implements ReasonCode {

    // Reasons to refuse

    /** The event moves the case, and is dated before the last move. */
    BEFORE_LAST_MOVE("before-last-move"),
    /** The day of the event lies outside the years that the court calendar knows. */
    DATE_NOT_PLAUSIBLE("date-not-plausible"),
    /** The section is for petitions by others than the county. */
    COUNTY_PETITION("county-petition"),
    /** The section is for petitions by the county. */
    NOT_COUNTY_PETITION("not-county-petition"),
    /** A finding that must have gone the other way was found. */
    FOUND_INSTEAD("found-instead"),
    /** The hearing stated is not of the kind that the event speaks of. */
    WRONG_HEARING("wrong-hearing"),
    /** The hearing stated was held on another day than the event. */
    HEARING_DATE_DIFFERS("hearing-date-differs"),
    /** The criteria stated one by one do not add up to the finding stated. */
    CRITERIA_CONTRADICT("criteria-contradict"),
    /** Someone whose stipulation the section asks for did not stipulate. */
    NOT_STIPULATED("not-stipulated"),
    /** The merits were heard on the day of the initial appearance without stipulation and approval. */
    SAME_DAY_NOT_STIPULATED("same-day-not-stipulated"),
    /** The evaluation is older than the section allows for using it again. */
    EVALUATION_TOO_OLD("evaluation-too-old"),
    /** An agreement or plan is in force for the person in another case. */
    ANOTHER_ORDER_IN_FORCE("another-order-in-force"),
    /** The one-year status hearing of this term was not held. */
    ONE_YEAR_HEARING_NOT_HELD("one-year-hearing-not-held"),
    /** The respondent asked for something else. */
    REQUEST_DIFFERS("request-differs"),
    /** The respondent was reappointed as often as the section allows. */
    REAPPOINTED_BEFORE("reappointed-before"),
    /** The case is in a further term already, and the choice for this is off. */
    SECOND_TERM("second-term"),
    /** The term of the plan is not over. */
    TERM_NOT_OVER("term-not-over"),
    /** Medication that was not taken is never a ground. */
    MEDICATION_IS_NO_GROUND("medication-is-no-ground"),
    /** The participant is in custody or in a hospital, from where taking part is not in their hands. */
    HELD_ELSEWHERE("held-elsewhere"),
    /** Remark: while the participant is in a hospital, an amendment leaves out services that were in force. */
    SERVICES_LEFT_OUT_IN_HOSPITAL("services-left-out-in-hospital"),
    /** The dismissal is stated with prejudice, and the section gives no ground for that. */
    PREJUDICE_WITHOUT_GROUND("prejudice-without-ground"),
    /** The section has the dismissal with prejudice, and it is stated without. */
    PREJUDICE_REQUIRED("prejudice-required"),
    /** The hearing stated went over or was taken off calendar, and nothing was heard at it. */
    HEARING_NOT_HELD("hearing-not-held"),
    /** The evaluation stated came before the court in another way than the event tells. */
    ORIGIN_DIFFERS("origin-differs"),
    /** The Act has an event of its own for this basis. */
    BASIS_HAS_OWN_EVENT("basis-has-own-event"),
    /** The report stated is not of the kind that the event speaks of. */
    WRONG_REPORT("wrong-report"),
    /** No order to show cause is on record. */
    SHOW_CAUSE_NOT_ORDERED("show-cause-not-ordered"),
    /** Nobody asked that the local entity be joined. */
    JOINDER_NOT_ASKED_FOR("joinder-not-asked-for"),
    /** The amendment is neither agreed on and approved nor found necessary after a hearing. */
    AMENDMENT_WITHOUT_BASIS("amendment-without-basis"),
    /** A hearing is set for a day before the day on which it is set. */
    HEARING_BEFORE_ORDER("hearing-before-order"),
    /** No case can be put back to the stage where nothing has happened. */
    STAGE_NOT_STATEABLE("stage-not-stateable"),
    /** A case under a plan needs the day on which the plan was ordered. */
    TERM_DATES_MISSING("term-dates-missing"),
    /** The circumstance or side matter to be ended has not begun. */
    NOT_OPEN("not-open"),
    /** No transfer was ordered. */
    TRANSFER_NOT_ORDERED("transfer-not-ordered"),
    /** A misdemeanor court may refer only where the defense agrees. */
    REFERRAL_NOT_AGREED("referral-not-agreed"),
    /** A referral by a criminal court states by which way it comes. */
    CRIMINAL_WAY_MISSING("criminal-way-missing"),
    /** The way stated is none by which that criminal court refers. */
    CRIMINAL_WAY_DIFFERS("criminal-way-differs"),
    /** A way of criminal courts is stated for a referral by another court. */
    NO_CRIMINAL_COURT("no-criminal-court"),
    /** The day to which time is extended is not after the present last day. */
    NO_MORE_TIME("no-more-time"),
    /** Time is extended to a day before the day of the order. */
    EXTENDED_BEFORE_ORDER("extended-before-order"),
    /** A transfer is ordered to the county where the case is. */
    TRANSFER_TO_SAME_COUNTY("transfer-to-same-county"),
    /** A case was received by another county than the one to which it was transferred. */
    RECEIVED_ELSEWHERE("received-elsewhere"),

    // Remarks

    /** Something was done after its last day. */
    LATE("late"),
    /** A duty fell away after its last day, and was never met. */
    NEVER_DONE("never-done"),
    /** A day that must lie in the past on the day of the event lies after it. */
    DAY_AFTER_EVENT("day-after-event"),
    /** A basis speaks of an agreement, and none is on record. */
    NO_AGREEMENT_ON_RECORD("no-agreement-on-record"),
    /** The day on which something may first happen has not come. */
    NOT_YET("not-yet"),
    /** Something was done before its first day. */
    EARLY("early"),
    /** A number is over the limit that the section sets. */
    LIMIT_EXCEEDED("limit-exceeded"),
    /** A day is later than the section allows. */
    DATE_OVER_LIMIT("date-over-limit"),
    /** A number is under what the section asks for. */
    LIMIT_NOT_REACHED("limit-not-reached"),
    /** Something happened before the time into which the section looks back. */
    OUTSIDE_LOOK_BACK("outside-look-back"),
    /** Neither an examination nor intensive treatments are stated. */
    EVIDENCE_NOT_STATED("evidence-not-stated"),
    /** The contact that gives the petitioner standing is not stated. */
    CONTACT_NOT_STATED("contact-not-stated"),
    /** The document lacks something that the section asks for. */
    CONTENTS_MISSING("contents-missing"),
    /** It is not stated that the person was under an involuntary hold. */
    HOLD_NOT_DETERMINED("hold-not-determined"),
    /** The petitioner has none of the twelve standings; whether that is enough is open. */
    STANDING_OPEN("standing-open"),
    /** An earlier petition of this petitioner was dismissed with prejudice. */
    MAY_BE_BARRED("may-be-barred"),
    /** An earlier pleading of this petitioner was found vexatious; the court determines what follows. */
    VEXATIOUS_BEFORE("vexatious-before"),
    /** Another petition about the same person is open. */
    OTHER_PETITION_OPEN("other-petition-open"),
    /** Whether there are other cases about the same person is not determined. */
    PRIOR_NOT_DETERMINED("prior-not-determined"),
    /** The county had not begun CARE proceedings on that day. */
    COUNTY_NOT_BEGUN("county-not-begun"),
    /** No counsel is on record for the respondent. */
    COUNSEL_NOT_APPOINTED("counsel-not-appointed"),
    /** It is not on record that the respondent was told of their rights. */
    RIGHTS_NOT_ADVISED("rights-not-advised"),
    /** The hearing was held in the absence of the respondent without both findings. */
    ABSENT_WITHOUT_FINDINGS("absent-without-findings"),
    /** The petitioner was not present. */
    PETITIONER_NOT_PRESENT("petitioner-not-present"),
    /** No representative of the county agency was present. */
    COUNTY_NOT_PRESENT("county-not-present"),
    /** The original petitioner was not relieved and the county not appointed. */
    SUCCESSOR_NOT_APPOINTED("successor-not-appointed"),
    /** An interpreter was needed and not provided. */
    INTERPRETER_NOT_PROVIDED("interpreter-not-provided"),
    /** It is not on record that the notice was given. */
    NOTICE_NOT_PROVEN("notice-not-proven"),
    /** The continuance rests on no basis that the section names. */
    CONTINUED_WITHOUT_BASIS("continued-without-basis"),
    /** It is not on record for which day the hearing was set that was continued. */
    HEARING_NOT_SET("hearing-not-set"),
    /** The petition is withdrawn although the original petitioner is relieved. */
    WITHDRAWN_AFTER_SUCCESSION("withdrawn-after-succession"),
    /** A local entity was joined without an order to show cause. */
    JOINED_WITHOUT_ORDER("joined-without-order"),
    /** The plan states another day for its order than the event. */
    PLAN_DATE_DIFFERS("plan-date-differs"),
    /** A figure that a county or court laid over the law is not kept. */
    OVERLAY_NOT_KEPT("overlay-not-kept"),
    /** The continuance is longer than the section allows. */
    CONTINUED_TOO_LONG("continued-too-long"),
    /** A hearing is set for a day after the last one by which the section asks for it. */
    SET_AFTER_LAST_DAY("set-after-last-day"),
    /** A hearing is set for a day before the first one on which the section asks for it. */
    SET_BEFORE_FIRST_DAY("set-before-first-day"),
    /** The day is not a court day. */
    NOT_A_COURT_DAY("not-a-court-day"),
    /** The hearing was held on another day than the one for which it is on calendar. */
    HELD_ON_ANOTHER_DAY("held-on-another-day"),
    /** The county agency petitions in another standing than its director's. */
    STANDING_OF_ANOTHER("standing-of-another"),
    /** Whether a reused evaluation supports a medication order cannot be determined. */
    REUSED_EVALUATION_FOR_MEDICATION("reused-evaluation-for-medication"),
    /** The plan in force records a service as not provided. */
    SERVICE_NOT_PROVIDED("service-not-provided"),
    /** The number of reports stated is another than this case's record shows. */
    REPORTS_DIFFER("reports-differ"),
    /** Time was extended before; the section speaks of one extension in total. */
    EXTENDED_BEFORE("extended-before"),
    /** The row stands on a choice where the statute is silent. */
    BY_CHOICE("by-choice"),
    /** The order departs from the process table. */
    OUTSIDE_TABLE("outside-table"),
    /** The case was taken up midway; what is not stated is not determined. */
    TAKEN_UP_MIDWAY("taken-up-midway"),
    /** The text of the law on that day was not verified. */
    LAW_NOT_VERIFIED("law-not-verified"),
    /** After a plan that was terminated, the section's presumption may arise. */
    PRESUMPTION_MAY_ARISE("presumption-may-arise"),
    /** The participant had died before that day. */
    AFTER_DEATH("after-death");

    private final String code;

    CareReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
