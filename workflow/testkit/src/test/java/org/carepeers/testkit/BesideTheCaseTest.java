package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.proceeding.CareFacts.*;
import static org.carepeers.proceeding.EventKind.*;
import static org.carepeers.testkit.EventSamples.draft;

import java.time.LocalDate;
import java.util.Set;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.party.County;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.DismissalBasis;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.Hearing;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.NoticeKind;
import org.carepeers.proceeding.Participation;
import org.carepeers.proceeding.SideMatterKind;
import org.carepeers.rule.CareRules;
import org.carepeers.workflow.care.CareReason;
import org.carepeers.workflow.machine.MachineReason;
import org.carepeers.workflow.obligation.ObligationChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Endings, circumstances, notices and matters beside the case, and what lies outside the table. */
class BesideTheCaseTest {

    private static CareScenario underPlan() {
        return CareScenario.givenCaseAt(CareStage.UNDER_CARE_PLAN);
    }

    private static CareScenario underAgreement() {
        return CareScenario.givenCaseAt(CareStage.UNDER_CARE_AGREEMENT);
    }

    private static EventDraft circumstance(CircumstanceKind kind, String on) {
        return draft(CIRCUMSTANCE_BEGAN, on).stating(CIRCUMSTANCE, kind);
    }

    @StatuteAssertion(
            section = "WIC 5979(a)(1)",
            claim = "termination needs a finding after notice; adherence to a plan is a ground only where "
                    + "there is a plan")
    @Test
    void adherenceToAPlanIsNoGroundWhereThereIsNoPlan() {
        underAgreement()
                .when(draft(PLAN_TERMINATED, "2026-04-01"))
                .thenRefused(MachineReason.NOT_FROM_THIS_STAGE)
                .thenOnlyBy(PLAN_TERMINATED)
                .when(draft(PROCESS_TERMINATED, "2026-04-01"))
                .thenRemarked(CareReason.NOTICE_NOT_PROVEN)
                .thenStage(CareStage.TERMINATED);
    }

    @StatuteAssertion(
            section = "WIC 5979(a)(1)",
            claim = "termination needs a finding after notice; adherence to a plan is a ground only where "
                    + "there is a plan")
    @Test
    void terminationFollowsNotice() {
        underPlan()
                .and(draft(HEARING_SET, "2026-04-01").stating(HEARING_KIND, HearingKind.TERMINATION))
                .thenDueWithoutDate(CareRules.TERMINATION_NOTICE)
                .and(draft(NOTICE_SERVED, "2026-04-02").stating(NOTICE, NoticeKind.TERMINATION))
                .thenNotDue(CareRules.TERMINATION_NOTICE)
                .when(draft(PLAN_TERMINATED, "2026-04-15"))
                .thenNotRemarked(CareReason.NOTICE_NOT_PROVEN);
    }

    @StatuteAssertion(section = "WIC 5979(a)(5)", claim = "medication that is not taken is never a ground")
    @ParameterizedTest
    @EnumSource(names = {"PLAN_TERMINATED", "PROCESS_TERMINATED"})
    void medicationThatIsNotTakenIsNeverAGroundAloneOrAmongOthers(EventKind ending) {
        underPlan()
                .when(draft(ending, "2026-04-01").stating(PARTICIPATION, Set.of(Participation.MEDICATION)))
                .thenRefused(CareReason.MEDICATION_IS_NO_GROUND)
                .when(draft(ending, "2026-04-01")
                        .stating(PARTICIPATION, Set.of(Participation.MEDICATION, Participation.SERVICES)))
                .thenRefused(CareReason.MEDICATION_IS_NO_GROUND);
    }

    @Test
    void custodyOrAHospitalStayIsNotTheSameAsNotTakingPart() {
        underPlan()
                .and(circumstance(CircumstanceKind.IN_CUSTODY, "2026-03-20"))
                .thenStage(CareStage.UNDER_CARE_PLAN)
                .when(draft(PROCESS_TERMINATED, "2026-04-01"))
                .thenRefused(CareReason.HELD_ELSEWHERE)
                .and(draft(CIRCUMSTANCE_ENDED, "2026-04-10").stating(CIRCUMSTANCE, CircumstanceKind.IN_CUSTODY))
                .when(draft(PROCESS_TERMINATED, "2026-05-01"))
                .thenAccepted();
    }

    @StatuteAssertion(
            section = "WIC 5979(a)(2)",
            claim = "use of the court's authority under the LPS Act is to be told")
    @StatuteAssertion(
            section = "WIC 5979(a)(3)",
            claim = "the presumption may arise within six months of a plan's end, never after an agreement")
    @Test
    void thePresumptionMayAriseAfterAPlanAndNeverAfterAnAgreement() {
        EventDraft conservatorship = draft(SIDE_MATTER_BEGAN, "2026-05-01").stating(SIDE_MATTER, SideMatterKind.LPS);
        underPlan()
                .and(draft(PLAN_TERMINATED, "2026-04-01").stating(CONSERVATORSHIP_AUTHORITY_USED, Finding.FOUND))
                .thenDueWithoutDate(CareRules.LPS_AUTHORITY_NOTICE)
                .when(conservatorship)
                .thenRemarked(CareReason.PRESUMPTION_MAY_ARISE);
        underPlan()
                .and(PLAN_TERMINATED, "2026-04-01")
                .when(draft(SIDE_MATTER_BEGAN, "2026-11-02").stating(SIDE_MATTER, SideMatterKind.LPS))
                .thenNotRemarked(CareReason.PRESUMPTION_MAY_ARISE);
        underAgreement()
                .and(PROCESS_TERMINATED, "2026-04-01")
                .when(conservatorship)
                .thenNotRemarked(CareReason.PRESUMPTION_MAY_ARISE);
    }

    @Test
    void aDeathClearsEverythingThatDayAndNothingBeginsAfterIt() {
        CareScenario scenario = underPlan().and(circumstance(CircumstanceKind.DIED, "2026-03-20"));
        assertThat(scenario.present().openObligations()).isEmpty();
        scenario.and(draft(HEARING_SET, "2026-03-23").stating(HEARING_KIND, HearingKind.TERMINATION))
                .thenRemarked(CareReason.AFTER_DEATH);
        assertThat(scenario.present().openObligations()).isEmpty();
        scenario.and(draft(DISMISSED_ON_STATED_BASIS, "2026-04-01").stating(DISMISSAL_BASIS, DismissalBasis.DIED))
                .thenStage(CareStage.DISMISSED);
    }

    @StatuteAssertion(section = "CCP 12b", claim = "a day on which the court is closed re-dates what is open")
    @Test
    void aClosureOfTheCourtMovesWhatIsCountedOverIt() {
        CareScenario.given(PETITION_FILED, "2026-02-02")
                .and(REPORT_ORDERED, "2026-02-02")
                .thenDue(CareRules.COUNTY_REPORT, "2026-03-18")
                .and(draft(COURT_CLOSED, "2026-03-02").stating(CLOSED_ON, LocalDate.parse("2026-03-04")))
                .thenChanged(CareRules.COUNTY_REPORT, ObligationChange.Redated.class)
                .thenDue(CareRules.COUNTY_REPORT, "2026-03-19")
                .and(draft(COURT_CLOSED, "2026-03-03").stating(CLOSED_ON, LocalDate.parse("2026-03-07")))
                .thenDue(CareRules.COUNTY_REPORT, "2026-03-19");
    }

    @Test
    void aCaseTakenUpMidwayShowsWhatIsNotKnownAsNotKnown() {
        CareScenario.given(draft(TAKEN_UP, "2026-03-02").stating(STATED_STAGE, CareStage.AWAITING_MERITS_HEARING))
                .thenRemarked(CareReason.TAKEN_UP_MIDWAY)
                .thenStage(CareStage.AWAITING_MERITS_HEARING)
                .thenDueWithoutDate(CareRules.MERITS_HEARING);
        CareScenario.given(draft(TAKEN_UP, "2026-03-02")
                        .without(LAST_STATUS_REVIEW_ON)
                        .stating(PLAN_ORDERED_ON, LocalDate.parse("2025-12-01"))
                        .stating(TERM_ENDS_ON, LocalDate.parse("2026-12-01")))
                .thenDue(CareRules.PLAN_TERM, "2026-12-01")
                .thenDue(CareRules.ONE_YEAR_STATUS_HEARING, "2026-10-31")
                .thenDueWithoutDate(CareRules.STATUS_REVIEW);
        CareScenario second = CareScenario.given(draft(TAKEN_UP, "2026-03-02")
                .stating(PLAN_ORDERED_ON, LocalDate.parse("2024-12-02"))
                .stating(TERM_ENDS_ON, LocalDate.parse("2026-12-02")));
        assertThat(second.present().term()).isEqualTo(2);
    }

    @Test
    void anOrderOutsideTheTableIsTheOnlyDoorOutOfAnEndAndIsShownForEver() {
        CareScenario.givenCaseAt(CareStage.DISMISSED)
                .when(draft(ELIGIBILITY_FOUND, "2026-03-02"))
                .thenRefused(MachineReason.NOT_FROM_THIS_STAGE)
                .when(draft(ORDERED_OTHERWISE, "2026-03-02").without(STATED_BASIS))
                .thenRefused(MachineReason.NOT_STATED)
                .when(draft(ORDERED_OTHERWISE, "2026-03-02").by(Role.COUNTY_AGENCY))
                .thenRefused(MachineReason.NOT_BY_THIS_ROLE)
                .and(ORDERED_OTHERWISE, "2026-03-02")
                .thenRemarked(CareReason.OUTSIDE_TABLE)
                .thenStage(CareStage.AWAITING_CASE_MANAGEMENT_HEARING)
                .thenDueWithoutDate(CareRules.CASE_MANAGEMENT_HEARING);
    }

    @Test
    void anOrderOutsideTheTableMayPutACaseUnderAPlan() {
        EventDraft order = draft(ORDERED_OTHERWISE, "2026-03-02").stating(STATED_STAGE, CareStage.UNDER_CARE_PLAN);
        CareScenario.givenCaseAt(CareStage.AWAITING_MERITS_HEARING)
                .when(order)
                .thenRefused(CareReason.TERM_DATES_MISSING)
                .and(order.stating(PLAN_ORDERED_ON, LocalDate.parse("2026-03-02")))
                .thenDue(CareRules.PLAN_TERM, "2027-03-02");
    }

    @Test
    void whatMovesACaseIsNotDatedBeforeItsLastMove() {
        CareScenario.givenCaseAt(CareStage.AWAITING_MERITS_HEARING)
                .when(draft(ELIGIBILITY_FOUND, "2026-01-08"))
                .thenRefused(CareReason.BEFORE_LAST_MOVE)
                .when(draft(NOTICE_SERVED, "2026-01-08"))
                .thenAccepted();
    }

    @Test
    void aDayThatNoCalendarKnowsIsNotCounted() {
        CareScenario.givenCaseAt(CareStage.AWAITING_RULING_ON_REPORT)
                .when(draft(INITIAL_APPEARANCE_SET, "2026-03-02").stating(HEARING_ON, LocalDate.parse("2206-03-16")))
                .thenRefused(CareReason.DATE_NOT_PLAUSIBLE);
    }

    @StatuteAssertion(
            section = "WIC 5973(b)",
            claim = "a case goes to the county of residence only if the respondent lives there and consents, "
                    + "as soon as reasonably feasible")
    @StatuteAssertion(section = "CRC 7.2223(b)(4)", claim = "the transferring court asks after 60 days")
    @Test
    void aCaseGoesToTheCountyOfResidenceOnlyWithConsent() {
        CareScenario scenario = underAgreement()
                .when(draft(TRANSFER_ORDERED, "2026-03-02").stating(RESPONDENT_CONSENTS, Finding.NOT_DETERMINED))
                .thenRefused(MachineReason.NOT_DETERMINED)
                .when(draft(TRANSFER_RECEIVED, "2026-03-02"))
                .thenRefused(CareReason.TRANSFER_NOT_ORDERED)
                .and(TRANSFER_ORDERED, "2026-03-02")
                .thenDueWithoutDate(CareRules.TRANSFER)
                .thenDueWithoutDate(CareRules.TRANSFER_RECEIPT_INQUIRY)
                .and(TRANSFER_RECEIVED, "2026-04-01")
                .thenNotDue(CareRules.TRANSFER_RECEIPT_INQUIRY)
                .thenStage(CareStage.UNDER_CARE_AGREEMENT);
        assertThat(scenario.present().county()).isEqualTo(County.RIVERSIDE);
    }

    @StatuteAssertion(
            section = "WIC 5979(b)(1)",
            claim = "a failure to provide what was ordered is to be reported, of each entity by itself")
    @StatuteAssertion(
            section = "WIC 5979(b)(2)(A)",
            claim = "a fine follows an order to show cause to that entity, whose hearing is at least 15 days after it")
    @StatuteAssertion(section = "WIC 5979(b)(2)(B)", claim = "a fine needs a finding of substantial failure")
    @StatuteAssertion(section = "WIC 5979(b)(2)(C)", claim = "a fine over the limits is recorded with a remark")
    @StatuteAssertion(
            section = "WIC 5979(b)(3)",
            claim = "a special master follows notice and hearing, a finding of persistent failure and at least "
                    + "five reports within a year")
    @StatuteAssertion(section = "CRC 7.2301", claim = "the order to show cause is served 15 days before the hearing")
    @Test
    void anEntityThatDoesNotProvideIsReportedCitedAndFinedWithinLimits() {
        underPlan()
                .and(SERVICE_FAILURE_FOUND, "2026-03-20")
                .thenDueWithoutDate(CareRules.ENTITY_ORDER_REPORT)
                .and(SERVICE_FAILURE_REPORTED, "2026-03-23")
                .thenNotDue(CareRules.ENTITY_ORDER_REPORT)
                .when(draft(FINE_IMPOSED, "2026-03-30"))
                .thenRefused(CareReason.SHOW_CAUSE_NOT_ORDERED)
                .when(draft(SHOW_CAUSE_ORDERED, "2026-04-01").stating(HEARING_ON, LocalDate.parse("2026-04-15")))
                .thenRemarked(CareReason.LIMIT_NOT_REACHED)
                .and(draft(SHOW_CAUSE_ORDERED, "2026-04-02").stating(HEARING_ON, LocalDate.parse("2026-05-05")))
                .when(draft(FINE_IMPOSED, "2026-05-05").stating(SUBSTANTIAL_FAILURE, Finding.NOT_DETERMINED))
                .thenRefused(MachineReason.NOT_DETERMINED)
                .when(draft(FINE_IMPOSED, "2026-05-05").stating(DOLLARS_A_DAY, 1001))
                .thenRemarked(CareReason.LIMIT_EXCEEDED)
                .when(draft(SPECIAL_MASTER_APPOINTED, "2026-05-06").stating(PERSISTENT_FAILURE, Finding.NOT_DETERMINED))
                .thenRefused(MachineReason.NOT_DETERMINED)
                .when(draft(SPECIAL_MASTER_APPOINTED, "2026-05-06").stating(REPORTS_WITHIN_A_YEAR, 4))
                .thenRefused(CareReason.LIMIT_NOT_REACHED);
        underPlan()
                .and(draft(SHOW_CAUSE_ORDERED, "2026-04-01").stating(HEARING_ON, LocalDate.parse("2026-05-05")))
                .thenDue(CareRules.FINE_ORDER_SERVICE, "2026-04-20");
    }

    @StatuteAssertion(section = "WIC 5979(c)", claim = "an appeal is a matter beside the case")
    @StatuteAssertion(
            section = "WIC 5976(i)",
            claim = "the right to appeal is to be told, and is told at the hearing itself or later")
    @Test
    void theRightToAppealIsToldAndAnAppealIsAMatterBesideTheCase() {
        Hearing told = Hearing.builder()
                .from(SampleDocuments.hearing(ELIGIBILITY_FOUND, LocalDate.parse("2026-03-02")))
                .appealRightTold(Finding.FOUND)
                .build();
        CareScenario.givenCaseAt(CareStage.AWAITING_MERITS_HEARING)
                .and(draft(ELIGIBILITY_FOUND, "2026-03-02").stating(HEARING, told))
                .thenNotDue(CareRules.APPEAL_RIGHT_INFORMATION);
        CareScenario.givenCaseAt(CareStage.AWAITING_MERITS_HEARING)
                .and(ELIGIBILITY_FOUND, "2026-03-02")
                .thenDueWithoutDate(CareRules.APPEAL_RIGHT_INFORMATION)
                .and(APPEAL_RIGHT_TOLD, "2026-03-03")
                .thenNotDue(CareRules.APPEAL_RIGHT_INFORMATION)
                .and(draft(SIDE_MATTER_BEGAN, "2026-03-09").stating(SIDE_MATTER, SideMatterKind.APPEAL))
                .thenStage(CareStage.AWAITING_CASE_MANAGEMENT_HEARING);
    }

    @StatuteAssertion(
            section = "WIC 5976.5(e)",
            claim = "the respondent may move to seal at any time, and after the end of the case")
    @StatuteAssertion(section = "CRC 7.2210(c)(2)", claim = "a motion to seal is served by the next court day")
    @StatuteAssertion(
            section = "CRC 7.2210(c)(3)",
            claim = "opposition is due 10 court days after service, and only a hearing on sealing ends that time")
    @StatuteAssertion(section = "CRC 7.2210(c)(5)", claim = "an opposed motion is heard upon 5 court days' notice")
    @Test
    void aMotionToSealIsServedAtOnceAndOpposedWithinTenCourtDays() {
        CareScenario.givenCaseAt(CareStage.DISMISSED)
                .and(SEALING_MOTION_FILED, "2026-03-06")
                .thenDue(CareRules.SEALING_MOTION_SERVICE, "2026-03-09")
                .and(SEALING_MOTION_SERVED, "2026-03-09")
                .thenDue(CareRules.SEALING_MOTION_OPPOSITION, "2026-03-23")
                .and(HEARING_HELD, "2026-03-16")
                .thenDue(CareRules.SEALING_MOTION_OPPOSITION, "2026-03-23")
                .and(draft(SEALING_OPPOSED, "2026-03-20").stating(HEARING_ON, LocalDate.parse("2026-07-06")))
                .thenDue(CareRules.SEALING_HEARING_NOTICE, "2026-06-26");
    }

    @StatuteAssertion(
            section = "WIC 5976(a)",
            claim = "a hearing is set for its day or a later one, and a hearing that leaves the case where it is is "
                    + "recorded")
    @StatuteAssertion(
            section = "WIC 5976(j)",
            claim = "a hearing held without an interpreter where one is needed is recorded with a remark, and "
                    + "the duty stands from the day on which the need is known")
    @Test
    void anInterpreterIsOwedFromTheDayTheNeedIsKnown() {
        CareScenario.givenCaseAt(CareStage.AWAITING_INITIAL_APPEARANCE)
                .thenNotDue(CareRules.INTERPRETER)
                .and(LANGUAGE_NEED_RECORDED, "2026-02-02")
                .thenDueWithoutDate(CareRules.INTERPRETER)
                .when(draft(INITIAL_APPEARANCE_HELD, "2026-03-02"))
                .thenRemarked(CareReason.INTERPRETER_NOT_PROVIDED)
                .when(draft(HEARING_SET, "2026-03-03").stating(HEARING_ON, LocalDate.parse("2026-03-02")))
                .thenRefused(CareReason.HEARING_BEFORE_ORDER)
                .and(HEARING_SET, "2026-03-03")
                .thenDueWithoutDate(CareRules.INTERPRETER);
    }

    @StatuteAssertion(section = "WIC 5976(d)", claim = "only the respondent designates a supporter")
    @StatuteAssertion(section = "WIC 5980", claim = "the respondent designates a supporter")
    @StatuteAssertion(section = "WIC 5981", claim = "only the court or the respondent removes a supporter")
    @Test
    void theRespondentChoosesTheSupporterAndOnlyTheyOrTheCourtRemoveOne() {
        underAgreement()
                .thenOnlyBy(SUPPORTER_DESIGNATED, Role.RESPONDENT)
                .thenOnlyBy(SUPPORTER_REMOVED, Role.COURT, Role.RESPONDENT)
                .when(draft(SUPPORTER_REMOVED, "2026-03-02").by(Role.COUNTY_AGENCY))
                .thenRefused(MachineReason.NOT_BY_THIS_ROLE);
    }

    @StatuteAssertion(
            section = "WIC 5977.4(d)(1)",
            claim = "a filing is owed to the respondent and counsel, and consent to share is the respondent's")
    @StatuteAssertion(section = "CRC 7.2210(b)", claim = "consent to share may be revoked by the respondent")
    @StatuteAssertion(section = "PROB 4600", claim = "an advance directive is the participant's own")
    @Test
    void consentAndDirectivesAreTheRespondentsOwn() {
        underPlan()
                .thenOnlyBy(CONSENT_GIVEN, Role.RESPONDENT)
                .thenOnlyBy(CONSENT_REVOKED, Role.RESPONDENT)
                .thenOnlyBy(ADVANCE_DIRECTIVE_EXECUTED, Role.RESPONDENT);
    }

    @StatuteAssertion(section = "WIC 5977.4(d)(2)(E)", claim = "a disclosure by a provider is to be told")
    @StatuteAssertion(section = "WIC 5978.2(d)", claim = "a communication between courts is to be told promptly")
    @StatuteAssertion(section = "CRC 7.2221", claim = "a form is filed by its number")
    @Test
    void disclosuresAndCommunicationsAreToldAndFormsFiled() {
        underPlan()
                .and(PROVIDER_DISCLOSURE_MADE, "2026-03-02")
                .thenDueWithoutDate(CareRules.PROVIDER_DISCLOSURE_NOTICE)
                .and(COURTS_COMMUNICATED, "2026-03-02")
                .thenDueWithoutDate(CareRules.COURT_COMMUNICATION_NOTICE)
                .when(draft(DOCUMENT_FILED, "2026-03-02").without(FORM))
                .thenRefused(MachineReason.NOT_STATED);
    }
}
