package org.carepeers.testkit;

import static org.carepeers.proceeding.CareFacts.*;
import static org.carepeers.proceeding.EventKind.*;
import static org.carepeers.testkit.EventSamples.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CarePlan;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.ClinicalEvaluation;
import org.carepeers.proceeding.Continuance;
import org.carepeers.proceeding.ContinuanceBasis;
import org.carepeers.proceeding.EvaluationOrigin;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.MedicationOrder;
import org.carepeers.proceeding.RespondentRequest;
import org.carepeers.proceeding.StandardOfProof;
import org.carepeers.rule.CareRules;
import org.carepeers.workflow.care.CareChoice;
import org.carepeers.workflow.care.CareReason;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.machine.MachineReason;
import org.junit.jupiter.api.Test;

/** Agreement, evaluation, plan, the year under it, and what follows. */
class AgreementAndPlanTest {

    private static Continuance continuance(ContinuanceBasis basis, String to) {
        return Continuance.builder()
                .basis(basis)
                .stipulatedBy(Set.of(Role.RESPONDENT, Role.COUNTY_AGENCY))
                .movedBy(Role.COUNTY_AGENCY)
                .newDate(LocalDate.parse(to))
                .build();
    }

    private static EventDraft continued(String on, HearingKind hearing, ContinuanceBasis basis, String to) {
        return draft(HEARING_CONTINUED, on).stating(HEARING_KIND, hearing).stating(CONTINUANCE, continuance(basis, to));
    }

    private static CareScenario planOrdered() {
        return CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN_REVIEW).and(CARE_PLAN_ORDERED, "2026-03-02");
    }

    private static CareScenario yearHearing(RespondentRequest request) {
        return planOrdered().and(draft(ONE_YEAR_HEARING_HELD, "2027-01-11").stating(RESPONDENT_REQUEST, request));
    }

    @StatuteAssertion(section = "WIC 5977.1(a)(2)(A)", claim = "an agreement leads to a progress hearing at 60 days")
    @StatuteAssertion(section = "WIC 5977.1(a)(3)", claim = "an agreement is amended by both sides with approval")
    @StatuteAssertion(section = "WIC 5977.1(a)(4)", claim = "more progress hearings may follow")
    @Test
    void anAgreementHasAProgressHearingAtSixtyDaysAndChangesOnlyByBothSides() {
        CareScenario.givenCaseAt(CareStage.AWAITING_CASE_MANAGEMENT_HEARING)
                .and(AGREEMENT_APPROVED, "2026-03-02")
                .thenDue(CareRules.PROGRESS_HEARING, "2026-05-01")
                .when(draft(AGREEMENT_AMENDED, "2026-03-20").stating(STIPULATED_BY, Set.of(Role.COUNTY_AGENCY)))
                .thenRefused(CareReason.NOT_STIPULATED)
                .and(AGREEMENT_AMENDED, "2026-03-20")
                .and(PROGRESS_HEARING_HELD, "2026-05-04")
                .thenRemarked(CareReason.LATE)
                .thenNotDue(CareRules.PROGRESS_HEARING)
                .and(PROGRESS_HEARING_HELD, "2026-06-05")
                .thenStage(CareStage.UNDER_CARE_AGREEMENT);
    }

    @StatuteAssertion(
            section = "WIC 5977.1(a)(2)(B)",
            claim = "case management is continued for 14 days upon stipulation")
    @Test
    void caseManagementIsContinuedForFourteenDaysUponStipulation() {
        CareScenario.givenCaseAt(CareStage.AWAITING_MERITS_HEARING)
                .and(ELIGIBILITY_FOUND, "2026-03-02")
                .and(continued("2026-03-16", HearingKind.CASE_MANAGEMENT, ContinuanceBasis.STIPULATION, "2026-03-30"))
                .thenNotRemarked(CareReason.CONTINUED_TOO_LONG)
                .thenNotDue(CareRules.CASE_MANAGEMENT_HEARING)
                .thenDue(CareRules.CASE_MANAGEMENT_CONTINUANCE, "2026-03-30")
                .when(continued("2026-03-30", HearingKind.CASE_MANAGEMENT, ContinuanceBasis.STIPULATION, "2026-05-30"))
                .thenRemarked(CareReason.CONTINUED_TOO_LONG);
    }

    @StatuteAssertion(
            section = "WIC 5977.1(b)",
            claim = "an evaluation is used again only if it is at most 30 days old and both sides stipulate")
    @Test
    void anEvaluationIsUsedAgainOnlyIfRecentAndStipulated() {
        EventDraft reused = draft(EVALUATION_REUSED, "2026-03-02");
        CareScenario.givenCaseAt(CareStage.AWAITING_CASE_MANAGEMENT_HEARING)
                .when(reused.stating(EVALUATION, completedOn("2026-01-30")))
                .thenRefused(CareReason.EVALUATION_TOO_OLD)
                .when(reused.stating(EVALUATION, completedOn("2026-01-31")).stating(STIPULATED_BY, Set.of()))
                .thenRefused(CareReason.NOT_STIPULATED)
                .and(reused.stating(EVALUATION, completedOn("2026-01-31")))
                .thenStage(CareStage.AWAITING_EVALUATION_REVIEW)
                .thenDue(CareRules.EVALUATION_REVIEW_HEARING, "2026-03-23");
    }

    private static ClinicalEvaluation completedOn(String day) {
        return ClinicalEvaluation.builder()
                .origin(EvaluationOrigin.REUSED)
                .completedOn(LocalDate.parse(day))
                .build();
    }

    @StatuteAssertion(
            section = "WIC 5977.1(c)(1)",
            claim = "the evaluation is reviewed within 21 days, and filed at least 5 days before")
    @StatuteAssertion(
            section = "WIC 5976(b)",
            claim = "the respondent is owed a copy of the court-ordered evaluation, unless it was served on them")
    @StatuteAssertion(
            section = "WIC 5977.1(c)(3)(B)",
            claim = "without eligibility after the evaluation the petition is dismissed")
    @Test
    void theEvaluationIsFiledFiveDaysBeforeItsReviewAndACopyIsOwed() {
        CareScenario.givenCaseAt(CareStage.AWAITING_CASE_MANAGEMENT_HEARING)
                .and(EVALUATION_ORDERED, "2026-03-02")
                .thenDue(CareRules.EVALUATION_REVIEW_HEARING, "2026-03-23")
                .thenDueWithoutDate(CareRules.EVALUATION_FILING)
                .and(draft(HEARING_SET, "2026-03-03")
                        .stating(HEARING_KIND, HearingKind.EVALUATION_REVIEW)
                        .stating(HEARING_ON, LocalDate.parse("2026-03-23")))
                .thenDue(CareRules.EVALUATION_FILING, "2026-03-18")
                .and(draft(EVALUATION_FILED, "2026-03-18").without(SERVED_ON))
                .thenDueWithoutDate(CareRules.EVALUATION_COPY)
                .when(draft(DISMISSED_AFTER_EVALUATION, "2026-03-23").stating(ELIGIBILITY, Finding.NOT_DETERMINED))
                .thenRefused(MachineReason.NOT_DETERMINED)
                .and(DISMISSED_AFTER_EVALUATION, "2026-03-23")
                .thenStage(CareStage.DISMISSED);
        CareScenario.givenCaseAt(CareStage.AWAITING_CLINICAL_EVALUATION)
                .and(EVALUATION_FILED, "2026-03-02")
                .thenNotDue(CareRules.EVALUATION_COPY);
    }

    @StatuteAssertion(section = "WIC 5977.1(c)(3)(A)", claim = "a plan is developed within 14 days of the order")
    @StatuteAssertion(
            section = "WIC 5977.1(c)(6)",
            claim = "the plan is reviewed within 14 days of the order to develop it, and whoever asks for more "
                    + "time tells the other side")
    @StatuteAssertion(section = "WIC 5977.1(d)(1)", claim = "the county, the respondent or both may propose a plan")
    @StatuteAssertion(section = "WIC 5977.1(d)(5)", claim = "a supplemental report leaves the case where it is")
    @Test
    void aPlanIsDevelopedAndReviewedWithinFourteenDays() {
        CareScenario.givenCaseAt(CareStage.AWAITING_EVALUATION_REVIEW)
                .and(PLAN_DEVELOPMENT_ORDERED, "2026-03-02")
                .thenDue(CareRules.CARE_PLAN_DEVELOPMENT, "2026-03-16")
                .thenDue(CareRules.PLAN_REVIEW_HEARING, "2026-03-16")
                .and(continued(
                        "2026-03-13", HearingKind.CARE_PLAN_REVIEW, ContinuanceBasis.PLAN_NOT_READY, "2026-03-27"))
                .thenDue(CareRules.PLAN_REVIEW_HEARING, "2026-03-27")
                .thenDue(CareRules.CARE_PLAN_DEVELOPMENT, "2026-03-27")
                .thenDueWithoutDate(CareRules.PLAN_REVIEW_EXTENSION_NOTICE)
                .and(draft(CARE_PLAN_PROPOSED, "2026-03-16").by(Role.RESPONDENT_COUNSEL))
                .and(draft(CARE_PLAN_PROPOSED, "2026-03-17").by(Role.COUNTY_AGENCY))
                .and(SUPPLEMENTAL_REPORT_ORDERED, "2026-03-18")
                .and(SUPPLEMENTAL_REPORT_FILED, "2026-03-25")
                .thenStage(CareStage.AWAITING_CARE_PLAN_REVIEW);
    }

    @StatuteAssertion(
            section = "WIC 5977.1(d)(3)",
            claim = "whether a reused evaluation carries an order of medication is left open and remarked")
    @Test
    void whetherAReusedEvaluationCarriesAMedicationOrderIsLeftOpen() {
        CarePlan plan = CarePlan.builder()
                .proposedBy(Set.of(Role.COUNTY_AGENCY))
                .orderedOn(LocalDate.parse("2026-04-01"))
                .medicationOrder(MedicationOrder.builder()
                        .orderedOn(LocalDate.parse("2026-04-01"))
                        .lacksCapacity(Finding.FOUND)
                        .standard(StandardOfProof.CLEAR_AND_CONVINCING)
                        .evaluation(EvaluationOrigin.REUSED)
                        .build())
                .build();
        CareScenario.givenCaseAt(CareStage.AWAITING_CASE_MANAGEMENT_HEARING)
                .and(EVALUATION_REUSED, "2026-03-02")
                .and(PLAN_DEVELOPMENT_ORDERED, "2026-03-16")
                .and(CARE_PLAN_PROPOSED, "2026-03-23")
                .when(draft(CARE_PLAN_ORDERED, "2026-04-01").stating(CARE_PLAN, plan))
                .thenRemarked(CareReason.REUSED_EVALUATION_FOR_MEDICATION);
    }

    @StatuteAssertion(
            section = "WIC 5977.1(d)(4)",
            claim = "a local entity is joined upon a motion about it or its own request")
    @StatuteAssertion(
            section = "CRC 7.2240(a)(2)",
            claim = "joining an entity needs an order to show cause, and the hearing is at least 15 days after it")
    @Test
    void aLocalEntityIsHeardAtLeastFifteenDaysAfterTheOrderToShowCause() {
        CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN_REVIEW)
                .when(draft(LOCAL_ENTITY_JOINED, "2026-03-02"))
                .thenRefused(CareReason.JOINDER_NOT_ASKED_FOR)
                .and(draft(JOINDER_REQUESTED, "2026-03-02").by(Role.LOCAL_ENTITY))
                .when(draft(LOCAL_ENTITY_CITED, "2026-03-02").stating(HEARING_ON, LocalDate.parse("2026-03-16")))
                .thenRemarked(CareReason.LIMIT_NOT_REACHED)
                .and(draft(LOCAL_ENTITY_CITED, "2026-03-02")
                        .id("cited-again")
                        .stating(HEARING_ON, LocalDate.parse("2026-03-17")))
                .thenNotRemarked(CareReason.LIMIT_NOT_REACHED)
                .and(LOCAL_ENTITY_JOINED, "2026-03-17")
                .thenNotRemarked(CareReason.JOINED_WITHOUT_ORDER, CareReason.EARLY)
                .thenNotDue(CareRules.JOINDER_HEARING);
        CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN_REVIEW)
                .and(draft(JOINDER_REQUESTED, "2026-03-02").by(Role.LOCAL_ENTITY))
                .and(LOCAL_ENTITY_JOINED, "2026-03-03")
                .thenRemarked(CareReason.JOINED_WITHOUT_ORDER);
    }

    @StatuteAssertion(
            section = "WIC 5977.1(d)(2)",
            claim = "the court orders the plan, and no second one while another is in force")
    @StatuteAssertion(
            section = "WIC 5977.1(d)(7)",
            claim = "a plan is amended by agreement and approval, or upon a finding that it is necessary")
    @Test
    void thePlanIsOrderedAndChangesOnABasis() {
        planOrdered()
                .thenStage(CareStage.UNDER_CARE_PLAN)
                .when(draft(CARE_PLAN_AMENDED, "2026-04-01")
                        .stating(AMENDMENT_NECESSARY, Finding.NOT_DETERMINED)
                        .stating(STIPULATED_BY, Set.of(Role.COUNTY_AGENCY)))
                .thenRefused(CareReason.AMENDMENT_WITHOUT_BASIS)
                .and(CARE_PLAN_AMENDED, "2026-04-01");
    }

    @StatuteAssertion(
            section = "WIC 5977.1(e)",
            claim = "the plan runs for at most one year from its order, and does not end before")
    @Test
    void theTermOfThePlanIsOneYear() {
        planOrdered()
                .thenDue(CareRules.PLAN_TERM, "2027-03-02")
                .when(draft(PLAN_TERM_ENDED, "2027-03-01"))
                .thenRefused(CareReason.TERM_NOT_OVER)
                .and(PLAN_TERM_ENDED, "2027-03-02")
                .thenStage(CareStage.TERM_ENDED);
    }

    @StatuteAssertion(
            section = "WIC 5977.2(a)(1)",
            claim = "status is reviewed at least every 60 days, which no continuance moves; the report is due "
                    + "5 court days before the next review")
    @Test
    void noContinuanceMovesTheCeilingOfSixtyDaysBetweenStatusReviews() {
        planOrdered()
                .thenDue(CareRules.STATUS_REVIEW, "2026-05-01")
                .and(draft(HEARING_SET, "2026-04-01")
                        .stating(HEARING_KIND, HearingKind.STATUS_REVIEW)
                        .stating(HEARING_ON, LocalDate.parse("2026-05-01")))
                .and(continued("2026-04-20", HearingKind.STATUS_REVIEW, ContinuanceBasis.RULE_OF_COURT, "2026-07-06"))
                .thenDue(CareRules.STATUS_REVIEW, "2026-05-01")
                .thenUnchanged(CareRules.STATUS_REVIEW)
                .thenDue(CareRules.STATUS_REVIEW_REPORT, "2026-06-26")
                .and(STATUS_REPORT_FILED, "2026-06-26")
                .and(STATUS_REVIEW_HELD, "2026-07-06")
                .thenRemarked(CareReason.LATE)
                .thenDue(CareRules.STATUS_REVIEW, "2026-09-04")
                .thenDueWithoutDate(CareRules.STATUS_REVIEW_REPORT);
    }

    @StatuteAssertion(
            section = "WIC 5977.2(b)",
            claim = "a hearing on changed circumstances may be asked for at any time")
    @Test
    void aHearingOnChangedCircumstancesMayBeAskedForAtAnyTime() {
        planOrdered().when(draft(CHANGE_HEARING_REQUESTED, "2026-03-20")).thenNotRemarked(CareReason.BY_CHOICE);
        CareScenario.givenCaseAt(CareStage.AWAITING_MERITS_HEARING)
                .when(draft(CHANGE_HEARING_REQUESTED, "2026-03-20").by(Role.RESPONDENT))
                .thenRemarked(CareReason.BY_CHOICE);
    }

    @StatuteAssertion(section = "WIC 5977.3(a)(1)", claim = "the one-year hearing is in the eleventh month")
    @Test
    void theOneYearHearingIsInTheEleventhMonth() {
        planOrdered().thenDue(CareRules.ONE_YEAR_STATUS_HEARING, "2027-02-01");
    }

    @StatuteAssertion(
            section = "WIC 5977.3(a)(3)(A)",
            claim = "a respondent who asks and has completed the process graduates after a hearing in the "
                    + "twelfth month")
    @Test
    void whoAsksAndHasCompletedTheProcessGraduatesInTheTwelfthMonth() {
        planOrdered()
                .when(draft(GRADUATION_PLANNING_ORDERED, "2027-01-11"))
                .thenRefused(CareReason.ONE_YEAR_HEARING_NOT_HELD, CareReason.REQUEST_DIFFERS);
        yearHearing(RespondentRequest.GRADUATE)
                .when(draft(GRADUATION_PLANNING_ORDERED, "2027-01-11")
                        .stating(SUCCESSFUL_COMPLETION, Finding.NOT_DETERMINED))
                .thenRefused(MachineReason.NOT_DETERMINED)
                .and(GRADUATION_PLANNING_ORDERED, "2027-01-11")
                .thenDue(CareRules.GRADUATION_HEARING, "2027-03-01")
                .when(draft(GRADUATION_HEARING_COMPLETED, "2027-02-16").without(RECITED_IN_OPEN_COURT))
                .thenRefused(MachineReason.NOT_DETERMINED)
                .and(GRADUATION_HEARING_COMPLETED, "2027-02-16")
                .thenStage(CareStage.GRADUATED);
    }

    @StatuteAssertion(
            section = "WIC 5977.3(a)(3)(B)",
            claim = "a respondent who asks may remain if they did not complete the process and would benefit")
    @StatuteAssertion(section = "WIC 5977.3(a)(3)(C)", claim = "a request to remain may be denied")
    @Test
    void whoAsksMayRemainForAnotherYearOrBeDenied() {
        yearHearing(RespondentRequest.REMAIN)
                .when(draft(CONTINUATION_GRANTED, "2027-01-11").stating(WOULD_BENEFIT, Finding.NOT_DETERMINED))
                .thenRefused(MachineReason.NOT_DETERMINED)
                .when(draft(CONTINUATION_DENIED, "2027-01-11"))
                .thenStage(CareStage.UNDER_CARE_PLAN)
                .and(CONTINUATION_GRANTED, "2027-01-12")
                .thenDue(CareRules.VOLUNTARY_CONTINUATION, "2028-03-02")
                .thenNotDue(CareRules.PLAN_TERM)
                .when(draft(CONTINUATION_GRANTED, "2027-01-13"))
                .thenRefused(CareReason.SECOND_TERM);
        yearHearing(RespondentRequest.GRADUATE)
                .when(draft(CONTINUATION_GRANTED, "2027-01-11"))
                .thenRefused(CareReason.REQUEST_DIFFERS);
    }

    @StatuteAssertion(section = "WIC 5977.3(b)", claim = "reappointment needs all four findings")
    @StatuteAssertion(section = "WIC 5977.3(c)", claim = "nobody is reappointed twice")
    @Test
    void reappointmentNeedsAllFourFindingsAndHappensOnce() {
        for (Fact<Finding> finding :
                List.of(ALL_SERVICES_PROVIDED, WOULD_BENEFIT, ELIGIBILITY, SUCCESSFUL_COMPLETION)) {
            yearHearing(RespondentRequest.NONE)
                    .when(draft(REAPPOINTED, "2027-01-11").stating(finding, Finding.NOT_DETERMINED))
                    .thenRefused(MachineReason.NOT_DETERMINED);
        }
        yearHearing(RespondentRequest.NONE)
                .and(REAPPOINTED, "2027-01-11")
                .thenDue(CareRules.INVOLUNTARY_REAPPOINTMENT, "2028-03-02")
                .when(draft(REAPPOINTED, "2028-01-11"))
                .thenRefused(CareReason.REAPPOINTED_BEFORE);
        CareScenario third = CareScenario.of(CareWorkflow.california().with(CareChoice.THIRD_TERM, true));
        EventSamples.historyTo(CareStage.UNDER_CARE_PLAN).forEach(third::and);
        third.and(draft(ONE_YEAR_HEARING_HELD, "2027-01-11").stating(RESPONDENT_REQUEST, RespondentRequest.REMAIN))
                .and(REAPPOINTED, "2027-01-11")
                .and(draft(ONE_YEAR_HEARING_HELD, "2028-01-10").stating(RESPONDENT_REQUEST, RespondentRequest.REMAIN))
                .and(CONTINUATION_GRANTED, "2028-01-11")
                .thenRemarked(CareReason.BY_CHOICE)
                .when(draft(CONTINUATION_GRANTED, "2028-01-12"))
                .thenRefused(CareReason.SECOND_TERM);
    }

    @StatuteAssertion(
            section = "WIC 5977.1(c)(4)",
            claim = "the county is to consult on the plan by a test of its own, from which no other tribal connection "
                    + "follows")
    @Test
    void onlyItsOwnTestBringsATribesProviderOrCourtIntoTheWorkOnThePlan() {
        EventDraft stated = draft(TRIBAL_CONNECTION_STATED, "2026-03-02");
        CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN)
                .and(stated.without(TRIBAL_CONSULTATION))
                .thenNotDue(CareRules.TRIBAL_CONSULTATION)
                .and(stated.id("self-identified")
                        .statingNothing()
                        .stating(TRIBAL_CONNECTION, Finding.NOT_FOUND)
                        .stating(TRIBAL_CONSULTATION, Finding.FOUND))
                .thenDueWithoutDate(CareRules.TRIBAL_CONSULTATION);
    }
}
