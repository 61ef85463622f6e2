package org.carepeers.workflow.care;

import static org.carepeers.proceeding.CareStage.*;
import static org.carepeers.proceeding.CriminalReferral.FELONY;
import static org.carepeers.proceeding.CriminalReferral.MISDEMEANOR_AFTER_DIVERSION;
import static org.carepeers.proceeding.CriminalReferral.MISDEMEANOR_IN_PLACE_OF_DIVERSION;
import static org.carepeers.proceeding.EventKind.*;
import static org.carepeers.rule.CareRules.*;
import static org.carepeers.workflow.care.CareChoice.ONE_YEAR_HEARING_IN_FURTHER_TERM;
import static org.carepeers.workflow.care.DeadlineConditions.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.NoticeKind;
import org.carepeers.rule.CareRules;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.care.DeadlineRow.CountedFrom.EndOfPresentTerm;
import org.carepeers.workflow.care.DeadlineRow.CountedFrom.LastDayOf;
import org.carepeers.workflow.care.DeadlineRow.CountedFrom.StartOfTerm;
import org.carepeers.workflow.care.DeadlineRow.CountedFrom.StatedDay;

/**
 * The deadlines of the CARE process: which rule, begun by what, met by, extended by and ended by what.
 *
 * <p>Beside {@link CareProcess} this is the text that a lawyer reads. The numbers, and who must act, stand in the rule
 * book with their dates; a cell without an entry says why.
 */
final class CareDeadlines {

    private static final String NO_EXTENSION = "the section names no extension";
    private static final String NO_NUMBER = "the section gives no number that could be extended";
    private static final String FOLLOWS_HEARING = "it is counted from the hearing and moves with it";
    private static final String FURTHER_TERM = "a further term is a term of its own";
    private static final String OUTLIVES = "the duty outlives the stage, and the case";

    private static final Set<CareStage> OPEN = CareStages.open();
    private static final Set<CareStage> SINCE_APPEARANCE_SET = CareStages.sinceAppearanceSet();
    private static final EventKind[] HEARINGS_HELD = DeadlineConditions.hearingsHeld();

    /** Endings that can come after the county was appointed successor petitioner. */
    private static final EventKind[] ENDINGS_AFTER_SUCCESSION = {
        DISMISSED_ON_MERITS,
        DISMISSED_IN_BAD_FAITH,
        DISMISSED_AFTER_EVALUATION,
        DISMISSED_ON_STATED_BASIS,
        PROCESS_TERMINATED,
        PLAN_TERMINATED,
        PLAN_TERM_ENDED,
        GRADUATION_HEARING_COMPLETED
    };

    /** Every way in which the court ends a case. */
    private static final EventKind[] ENDINGS = Stream.concat(
                    Stream.of(
                            DISMISSED_WITHOUT_PRIMA_FACIE,
                            DISMISSED_AS_ENGAGED,
                            DISMISSED_ON_REPORT,
                            DISMISSED_PETITIONER_ABSENT),
                    Stream.of(ENDINGS_AFTER_SUCCESSION))
            .toArray(EventKind[]::new);

    private final List<DeadlineRowBuilder> rows = new ArrayList<>();

    private CareDeadlines() {
        beforePetition();
        petition();
        counsel();
        merits();
        agreement();
        evaluationAndPlan();
        lifeOfPlan();
        besideTheCase();
    }

    static List<DeadlineRow> rows() {
        return new CareDeadlines().rows.stream().map(DeadlineRowBuilder::build).toList();
    }

    private DeadlineRowBuilder row(RuleId rule) {
        DeadlineRowBuilder row = new DeadlineRowBuilder(rule);
        rows.add(row);
        return row;
    }

    // spotless:off
    /** Before a petition. */
    private void beforePetition() {
        row(FACILITY_REFERRAL_ASSESSMENT).begunBy(FACILITY_REFERRAL_MADE).metBy(PETITION_FILED, VOLUNTARY_SERVICES_BEGUN, PETITION_DECLINED).metWhen(notByAnotherPetitioner())
                .neverExtended(NO_EXTENSION).during(AWAITING_COUNTY_ASSESSMENT);
        row(CANDIDATE_INVESTIGATION).begunBy(REFERRAL_INVESTIGATION_ORDERED).metBy(PETITION_FILED, VOLUNTARY_SERVICES_BEGUN, PETITION_DECLINED).metWhen(notByAnotherPetitioner())
                .extendedBy(REFERRAL_TIME_EXTENDED).during(AWAITING_PETITION_DECISION);
        row(REFERRAL_DECISION_NOTICE).begunBy(REFERRAL_INVESTIGATION_ORDERED).metByNotice(NoticeKind.REFERRAL_DECISION)
                .extendedBy(REFERRAL_TIME_EXTENDED).endedBy(REFERRAL_CLOSED);
        row(REFERRAL_ACCEPTANCE_NOTICE).begunBy(REFERRAL_ACCEPTED_AS_PETITION).metByNotice(NoticeKind.ACCEPTANCE)
                .neverExtended(NO_EXTENSION).untilMet(OUTLIVES);
        row(COURT_COMMUNICATION_NOTICE).begunBy(COURTS_COMMUNICATED).metByNotice(NoticeKind.COURT_COMMUNICATION)
                .neverExtended(NO_EXTENSION).untilMet(OUTLIVES);
        row(MISDEMEANOR_REFERRAL_HEARING).begunBy(COURT_REFERRAL_MADE).when(criminal(MISDEMEANOR_IN_PLACE_OF_DIVERSION))
                .metBy(ELIGIBILITY_FOUND, DISMISSED_ON_MERITS, DISMISSED_IN_BAD_FAITH).neverExtended(NO_EXTENSION).during(OPEN).endedBy(REFERRED_BACK);
        row(INELIGIBLE_FOR_DIVERSION_REFERRAL_HEARING).begunBy(PETITION_FILED, REFERRAL_ACCEPTED_AS_PETITION).when(criminal(MISDEMEANOR_AFTER_DIVERSION))
                .metBy(ELIGIBILITY_FOUND, DISMISSED_ON_MERITS, DISMISSED_IN_BAD_FAITH).neverExtended(NO_EXTENSION).during(OPEN).endedBy(REFERRED_BACK);
        row(FELONY_REFERRAL_HEARING).begunBy(PETITION_FILED, REFERRAL_ACCEPTED_AS_PETITION).when(criminal(FELONY))
                .metBy(ELIGIBILITY_FOUND, DISMISSED_ON_MERITS, DISMISSED_IN_BAD_FAITH).neverExtended(NO_EXTENSION).during(OPEN).endedBy(REFERRED_BACK);
        row(MISDEMEANOR_CHARGES_DISMISSAL).begunBy(ELIGIBILITY_FOUND).when(criminal(MISDEMEANOR_IN_PLACE_OF_DIVERSION)).from(new LastDayOf(COURT_REFERRAL_MADE))
                .metBy(CHARGES_DISMISSED).neverExtended(NO_EXTENSION).endedBy(REFERRED_BACK);
        row(INELIGIBLE_FOR_DIVERSION_CHARGES_DISMISSAL).begunBy(ELIGIBILITY_FOUND).when(criminal(MISDEMEANOR_AFTER_DIVERSION)).from(new LastDayOf(COURT_REFERRAL_MADE))
                .metBy(CHARGES_DISMISSED).neverExtended(NO_EXTENSION).endedBy(REFERRED_BACK);
        row(FELONY_CHARGES_DISMISSAL).begunBy(ELIGIBILITY_FOUND).when(criminal(FELONY)).metBy(CHARGES_DISMISSED)
                .neverExtended(NO_NUMBER).endedBy(REFERRED_BACK);
        row(CRIMINAL_COURT_ACCEPTANCE_NOTICE).begunBy(ELIGIBILITY_FOUND).when(criminal(MISDEMEANOR_IN_PLACE_OF_DIVERSION))
                .metByNotice(NoticeKind.CRIMINAL_COURT_ACCEPTANCE).neverExtended(NO_EXTENSION).endedBy(REFERRED_BACK);
        row(INELIGIBLE_FOR_DIVERSION_ACCEPTANCE_NOTICE).begunBy(ELIGIBILITY_FOUND).when(criminal(MISDEMEANOR_AFTER_DIVERSION))
                .metByNotice(NoticeKind.CRIMINAL_COURT_ACCEPTANCE).neverExtended(NO_EXTENSION).endedBy(REFERRED_BACK);
        row(FELONY_ACCEPTANCE_NOTICE).begunBy(ELIGIBILITY_FOUND).when(criminal(FELONY))
                .metByNotice(NoticeKind.CRIMINAL_COURT_ACCEPTANCE).neverExtended(NO_EXTENSION).endedBy(REFERRED_BACK);
    }

    /** From the petition to the initial appearance. */
    private void petition() {
        row(PRIMA_FACIE_REVIEW).begunBy(PETITION_FILED, PETITION_AMENDED)
                .metBy(PRIMA_FACIE_NOT_FOUND, REPORT_ORDERED, INITIAL_APPEARANCE_SET, DISMISSED_WITHOUT_PRIMA_FACIE)
                .neverExtended(NO_NUMBER).during(AWAITING_PRIMA_FACIE_REVIEW);
        row(COUNTY_PETITION_INITIAL_APPEARANCE).begunBy(INITIAL_APPEARANCE_SET, REFERRAL_ACCEPTED_AS_PETITION).when(onCountyPetition()).onArrivalWhen(ofCountyPetition())
                .metBy(INITIAL_APPEARANCE_HELD, DISMISSED_PETITIONER_ABSENT).continuedWith(HearingKind.INITIAL_APPEARANCE).during(AWAITING_INITIAL_APPEARANCE);
        row(COUNTY_PETITION_REPORT).begunBy(INITIAL_APPEARANCE_SET).when(contentsIncomplete()).metBy(MISSING_CONTENTS_SUPPLIED)
                .neverExtended(NO_EXTENSION).during(AWAITING_INITIAL_APPEARANCE);
        row(CareRules.COUNTY_REPORT).begunBy(REPORT_ORDERED, REFERRAL_ACCEPTED_AS_PETITION).metBy(COUNTY_REPORT_FILED)
                .extendedBy(REPORT_TIME_EXTENDED).during(AWAITING_COUNTY_REPORT);
        row(REPORT_ORDER_NOTICE).begunBy(REPORT_ORDERED).metByNotice(NoticeKind.REPORT_ORDER)
                .neverExtended(NO_EXTENSION).during(AWAITING_COUNTY_REPORT);
        row(REPORT_EXTENSION_NOTICE).begunBy(REPORT_TIME_EXTENDED).metByNotice(NoticeKind.REPORT_EXTENSION)
                .neverExtended(NO_EXTENSION).during(AWAITING_COUNTY_REPORT);
        row(REPORT_DECISION).begunBy(COUNTY_REPORT_FILED).metBy(INITIAL_APPEARANCE_SET, DISMISSED_AS_ENGAGED, DISMISSED_ON_REPORT)
                .neverExtended(NO_EXTENSION).during(AWAITING_RULING_ON_REPORT);
        row(REPORTED_PETITION_INITIAL_APPEARANCE).begunBy(INITIAL_APPEARANCE_SET).when(onReport()).onArrivalWhen(ofReportedPetition())
                .metBy(INITIAL_APPEARANCE_HELD, DISMISSED_PETITIONER_ABSENT).continuedWith(HearingKind.INITIAL_APPEARANCE).during(AWAITING_INITIAL_APPEARANCE);
        row(INITIAL_APPEARANCE_NOTICE).begunBy(INITIAL_APPEARANCE_SET, REFERRAL_ACCEPTED_AS_PETITION).before(HearingKind.INITIAL_APPEARANCE).metByNotice(NoticeKind.INITIAL_APPEARANCE)
                .neverExtended(FOLLOWS_HEARING).during(AWAITING_INITIAL_APPEARANCE);
        row(TRIBE_INITIAL_APPEARANCE_NOTICE).begunBy(INITIAL_APPEARANCE_SET, REFERRAL_ACCEPTED_AS_PETITION, TRIBAL_CONNECTION_STATED).when(tribalConnection()).oneAtATime().before(HearingKind.INITIAL_APPEARANCE)
                .metByNotice(NoticeKind.TRIBE).neverExtended(FOLLOWS_HEARING).during(AWAITING_INITIAL_APPEARANCE)
                .endedBy(TRIBAL_CONNECTION_STATED).endedWhen(noTribalConnection());
        row(RIGHTS_ADVISEMENT).begunBy(INITIAL_APPEARANCE_SET, REFERRAL_ACCEPTED_AS_PETITION).when(rightsNotYetAdvised()).oneAtATime().before(HearingKind.INITIAL_APPEARANCE).metBy(RIGHTS_ADVISED).metBy(HEARINGS_HELD).metWhen(advisedOfRights())
                .neverExtended(FOLLOWS_HEARING).during(OPEN);
    }

    /** Counsel for the respondent, who may have been appointed before. */
    private void counsel() {
        row(COUNTY_PETITION_COUNSEL).begunBy(INITIAL_APPEARANCE_SET, REFERRAL_ACCEPTED_AS_PETITION).when(withoutCounselOnCountyPetition())
                .metBy(COUNSEL_APPOINTED, COUNSEL_SUBSTITUTED).neverExtended(NO_NUMBER).during(SINCE_APPEARANCE_SET);
        row(REPORTED_PETITION_COUNSEL).begunBy(INITIAL_APPEARANCE_SET).when(withoutCounselOnReport())
                .metBy(COUNSEL_APPOINTED, COUNSEL_SUBSTITUTED).neverExtended(NO_NUMBER).during(SINCE_APPEARANCE_SET);
    }

    /** Merits and case management. */
    private void merits() {
        row(MERITS_HEARING).begunBy(INITIAL_APPEARANCE_HELD).metBy(ELIGIBILITY_FOUND, DISMISSED_ON_MERITS, DISMISSED_IN_BAD_FAITH)
                .continuedWith(HearingKind.MERITS).during(AWAITING_MERITS_HEARING);
        row(CASE_MANAGEMENT_HEARING).begunBy(ELIGIBILITY_FOUND).metBy(AGREEMENT_APPROVED, EVALUATION_ORDERED, EVALUATION_REUSED, HEARING_CONTINUED)
                .metWhen(heldForCaseManagement()).continuedWith(HearingKind.CASE_MANAGEMENT).during(AWAITING_CASE_MANAGEMENT_HEARING);
        row(TRIBE_CASE_MANAGEMENT_NOTICE).begunBy(ELIGIBILITY_FOUND, TRIBAL_CONNECTION_STATED).when(tribalEnrollment()).oneAtATime().before(HearingKind.CASE_MANAGEMENT)
                .metByNotice(NoticeKind.TRIBE).neverExtended(FOLLOWS_HEARING).during(AWAITING_CASE_MANAGEMENT_HEARING)
                .endedBy(TRIBAL_CONNECTION_STATED).endedWhen(noNoticeToTheTribe());
        row(CASE_MANAGEMENT_CONTINUANCE).begunBy(HEARING_CONTINUED).when(continuedForAgreement())
                .metBy(AGREEMENT_APPROVED, EVALUATION_ORDERED, EVALUATION_REUSED, HEARING_CONTINUED).metWhen(heldForCaseManagement())
                .continuedWith(HearingKind.CASE_MANAGEMENT).during(AWAITING_CASE_MANAGEMENT_HEARING);
        row(APPEAL_RIGHT_INFORMATION).begunBy(ELIGIBILITY_FOUND, PLAN_DEVELOPMENT_ORDERED, CARE_PLAN_ORDERED, CARE_PLAN_AMENDED, CONTINUATION_GRANTED, CONTINUATION_DENIED, REAPPOINTED).begunBy(ENDINGS)
                .when(appealNotToldThere()).oneAtATime().metBy(APPEAL_RIGHT_TOLD).metBy(HEARINGS_HELD).metWhen(toldOfAppeal()).neverExtended(NO_EXTENSION).untilMet(OUTLIVES);
    }

    /** Agreement. */
    private void agreement() {
        row(PROGRESS_HEARING).begunBy(AGREEMENT_APPROVED).metBy(PROGRESS_HEARING_HELD).continuedWith(HearingKind.PROGRESS).during(UNDER_CARE_AGREEMENT);
    }

    /** Evaluation and plan. */
    private void evaluationAndPlan() {
        row(EVALUATION_REVIEW_HEARING).begunBy(EVALUATION_ORDERED, EVALUATION_REUSED).metBy(PLAN_DEVELOPMENT_ORDERED, DISMISSED_AFTER_EVALUATION)
                .continuedWith(HearingKind.EVALUATION_REVIEW).during(AWAITING_CLINICAL_EVALUATION, AWAITING_EVALUATION_REVIEW);
        row(EVALUATION_FILING).begunBy(EVALUATION_ORDERED).before(HearingKind.EVALUATION_REVIEW).metBy(EVALUATION_FILED)
                .neverExtended(FOLLOWS_HEARING).during(AWAITING_CLINICAL_EVALUATION);
        row(CareRules.EVALUATION_COPY).begunBy(EVALUATION_FILED).when(noCopyToRespondent()).metByNotice(NoticeKind.EVALUATION_COPY)
                .neverExtended(NO_EXTENSION).during(OPEN);
        row(CARE_PLAN_DEVELOPMENT).begunBy(PLAN_DEVELOPMENT_ORDERED).metBy(CARE_PLAN_PROPOSED)
                .continuedWith(HearingKind.CARE_PLAN_REVIEW).continuedWhen(continuedForThePlan()).during(AWAITING_CARE_PLAN);
        row(PLAN_REVIEW_HEARING).begunBy(PLAN_DEVELOPMENT_ORDERED).metBy(CARE_PLAN_ORDERED)
                .continuedWith(HearingKind.CARE_PLAN_REVIEW).during(AWAITING_CARE_PLAN, AWAITING_CARE_PLAN_REVIEW);
        row(PLAN_REVIEW_EXTENSION_NOTICE).begunBy(HEARING_CONTINUED).when(planReviewContinuedOnRequest()).metByNotice(NoticeKind.PLAN_REVIEW_EXTENSION)
                .neverExtended(NO_EXTENSION).during(AWAITING_CARE_PLAN, AWAITING_CARE_PLAN_REVIEW);
        row(TRIBAL_CONSULTATION).begunBy(PLAN_DEVELOPMENT_ORDERED, TRIBAL_CONNECTION_STATED).when(tribalConsultation()).oneAtATime().metBy(TRIBE_CONSULTED)
                .neverExtended(NO_NUMBER).during(AWAITING_CARE_PLAN, AWAITING_CARE_PLAN_REVIEW);
        row(JOINDER_HEARING).begunBy(LOCAL_ENTITY_CITED).forEachParty().metBy(LOCAL_ENTITY_JOINED, HEARING_HELD).metWhen(joinedOrHeard())
                .neverExtended("it is the first day on which the hearing may be held, not the last").during(OPEN);
    }

    /** Life of the plan. */
    private void lifeOfPlan() {
        row(PLAN_TERM).begunBy(CARE_PLAN_ORDERED).metBy(GRADUATION_HEARING_COMPLETED, PLAN_TERM_ENDED, CONTINUATION_GRANTED, REAPPOINTED)
                .neverExtended(FURTHER_TERM).during(UNDER_CARE_PLAN, AWAITING_GRADUATION_HEARING);
        row(VOLUNTARY_CONTINUATION).begunBy(CONTINUATION_GRANTED).from(new EndOfPresentTerm()).metBy(GRADUATION_HEARING_COMPLETED, PLAN_TERM_ENDED, REAPPOINTED)
                .neverExtended(FURTHER_TERM).during(UNDER_CARE_PLAN, AWAITING_GRADUATION_HEARING);
        row(INVOLUNTARY_REAPPOINTMENT).begunBy(REAPPOINTED).from(new EndOfPresentTerm()).metBy(GRADUATION_HEARING_COMPLETED, PLAN_TERM_ENDED, CONTINUATION_GRANTED)
                .neverExtended(FURTHER_TERM).during(UNDER_CARE_PLAN, AWAITING_GRADUATION_HEARING);
        row(STATUS_REVIEW).begunBy(CARE_PLAN_ORDERED, STATUS_REVIEW_HELD).metBy(STATUS_REVIEW_HELD)
                .neverExtended("a continuance does not move the ceiling between reviews").during(UNDER_CARE_PLAN, AWAITING_GRADUATION_HEARING);
        row(STATUS_REVIEW_REPORT).begunBy(CARE_PLAN_ORDERED, STATUS_REVIEW_HELD).before(HearingKind.STATUS_REVIEW).metBy(STATUS_REPORT_FILED)
                .neverExtended(FOLLOWS_HEARING).during(UNDER_CARE_PLAN, AWAITING_GRADUATION_HEARING).endedBy(STATUS_REVIEW_HELD);
        row(ONE_YEAR_STATUS_HEARING).begunBy(CARE_PLAN_ORDERED).begunByChoice(ONE_YEAR_HEARING_IN_FURTHER_TERM, CONTINUATION_GRANTED, REAPPOINTED)
                .ifTermReaches(ONE_YEAR_STATUS_HEARING).from(new StartOfTerm()).metBy(ONE_YEAR_HEARING_HELD)
                .neverExtended("the section names the month").during(UNDER_CARE_PLAN);
        row(ONE_YEAR_STATUS_REPORT).begunBy(CARE_PLAN_ORDERED).begunByChoice(ONE_YEAR_HEARING_IN_FURTHER_TERM, CONTINUATION_GRANTED, REAPPOINTED)
                .ifTermReaches(ONE_YEAR_STATUS_HEARING).before(HearingKind.ONE_YEAR_STATUS).metBy(ONE_YEAR_REPORT_FILED)
                .neverExtended(FOLLOWS_HEARING).during(UNDER_CARE_PLAN).endedBy(ONE_YEAR_HEARING_HELD);
        row(GRADUATION_HEARING).begunBy(GRADUATION_PLANNING_ORDERED).when(firstTerm()).from(new StatedDay(CareFacts.PLAN_ORDERED_ON)).metBy(GRADUATION_HEARING_COMPLETED)
                .neverExtended("the section names the month").during(AWAITING_GRADUATION_HEARING);
    }

    /** Accountability, sealing, transfer and notices. */
    private void besideTheCase() {
        row(ENTITY_ORDER_REPORT).begunBy(SERVICE_FAILURE_FOUND).forEachParty().metBy(SERVICE_FAILURE_REPORTED).neverExtended(NO_EXTENSION).untilMet(OUTLIVES);
        row(FINE_HEARING).begunBy(SHOW_CAUSE_ORDERED).forEachParty().metBy(HEARING_HELD, FINE_IMPOSED, SPECIAL_MASTER_APPOINTED).metWhen(heldToShowCause())
                .neverExtended("it is the first day on which the hearing may be held, not the last").untilMet(OUTLIVES);
        row(FINE_ORDER_SERVICE).begunBy(SHOW_CAUSE_ORDERED).forEachParty().before(HearingKind.ORDER_TO_SHOW_CAUSE).metByNotice(NoticeKind.SHOW_CAUSE)
                .neverExtended(FOLLOWS_HEARING).untilMet(OUTLIVES);
        row(TERMINATION_NOTICE).begunBy(HEARING_SET).when(hearing(HearingKind.TERMINATION)).metByNotice(NoticeKind.TERMINATION)
                .neverExtended(NO_NUMBER).during(OPEN);
        row(LPS_AUTHORITY_NOTICE).begunBy(PROCESS_TERMINATED, PLAN_TERMINATED).when(conservatorshipAuthorityUsed()).metByNotice(NoticeKind.CONSERVATORSHIP)
                .neverExtended(NO_EXTENSION).untilMet(OUTLIVES);
        row(SEALING_MOTION_SERVICE).begunBy(SEALING_MOTION_FILED).metBy(SEALING_MOTION_SERVED).neverExtended(NO_EXTENSION).untilMet(OUTLIVES);
        row(SEALING_MOTION_OPPOSITION).begunBy(SEALING_MOTION_SERVED).metBy(SEALING_OPPOSED)
                .neverExtended("service by mail adds days under CCP 1013, which the embedder counts").endedBy(HEARING_HELD).endedWhen(heldToSeal());
        row(SEALING_HEARING_NOTICE).begunBy(SEALING_OPPOSED).before(HearingKind.SEALING).metBy(NOTICE_SERVED).metWhen(hearing(HearingKind.SEALING))
                .neverExtended(FOLLOWS_HEARING).endedBy(HEARING_HELD).endedWhen(heldToSeal());
        row(TRANSFER).begunBy(TRANSFER_ORDERED).metBy(TRANSFER_RECEIVED).neverExtended(NO_NUMBER).during(OPEN);
        row(TRANSFER_RECEIPT_INQUIRY).begunBy(TRANSFER_ORDERED).metBy(TRANSFER_ASKED_AFTER).neverExtended(NO_EXTENSION).during(OPEN).endedBy(TRANSFER_RECEIVED);
        row(PROVIDER_DISCLOSURE_NOTICE).begunBy(PROVIDER_DISCLOSURE_MADE).metByNotice(NoticeKind.PROVIDER_DISCLOSURE)
                .neverExtended(NO_EXTENSION).untilMet(OUTLIVES);
        row(INTERPRETER).begunBy(INITIAL_APPEARANCE_SET, REFERRAL_ACCEPTED_AS_PETITION, HEARING_SET, LANGUAGE_NEED_RECORDED).when(interpreterNeeded()).metBy(HEARINGS_HELD).metWhen(interpreterProvided())
                .neverExtended(FOLLOWS_HEARING).during(OPEN).endedBy(HEARINGS_HELD).endedWhen(aHearingHeld());
        row(ORIGINAL_PETITIONER_NOTICE).begunBy(HEARING_SET, HEARING_CONTINUED, CHANGE_HEARING_REQUESTED, GRADUATION_PLANNING_ORDERED).begunBy(ENDINGS_AFTER_SUCCESSION)
                .when(continuingNotice()).oneAtATime().metByNotice(NoticeKind.ORIGINAL_PETITIONER).neverExtended(NO_EXTENSION).endedBy(PETITIONER_NOTICE_ENDED);
        row(FILING_SERVICE).begunBy(COUNTY_REPORT_FILED, MISSING_CONTENTS_SUPPLIED, EVALUATION_FILED, CARE_PLAN_PROPOSED, SUPPLEMENTAL_REPORT_FILED, STATUS_REPORT_FILED, ONE_YEAR_REPORT_FILED, DOCUMENT_FILED)
                .when(filedByCountyAndNotServed()).oneAtATime().metByNotice(NoticeKind.FILING).neverExtended(NO_EXTENSION).untilMet(OUTLIVES);
    }
    // spotless:on
}
