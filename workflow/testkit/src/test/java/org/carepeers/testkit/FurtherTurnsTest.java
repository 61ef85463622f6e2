package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.proceeding.CareFacts.*;
import static org.carepeers.proceeding.EventKind.*;
import static org.carepeers.testkit.EventSamples.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareAgreement;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.Continuance;
import org.carepeers.proceeding.ContinuanceBasis;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Hearing;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.HearingMode;
import org.carepeers.proceeding.HearingOutcome;
import org.carepeers.proceeding.NoticeKind;
import org.carepeers.proceeding.RespondentRequest;
import org.carepeers.rule.CareRules;
import org.carepeers.rule.Rule;
import org.carepeers.workflow.care.CareChoice;
import org.carepeers.workflow.care.CareReason;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.DeadlineRow;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.machine.Asked;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.ReasonCode;
import org.carepeers.workflow.obligation.ObligationChange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Turns that a case takes seldom, each with what the record then says. */
class FurtherTurnsTest {

    private static final CareWorkflow WORKFLOW = CareWorkflow.california();

    private static EventDraft continued(String on, HearingKind hearing, ContinuanceBasis basis, String to) {
        return draft(HEARING_CONTINUED, on)
                .stating(HEARING_KIND, hearing)
                .stating(
                        CONTINUANCE,
                        Continuance.builder()
                                .basis(basis)
                                .stipulatedBy(Set.of(Role.RESPONDENT, Role.COUNTY_AGENCY))
                                .newDate(LocalDate.parse(to))
                                .build());
    }

    private static EventDraft hearingSet(String on, HearingKind hearing, String day) {
        return draft(HEARING_SET, on).stating(HEARING_KIND, hearing).stating(HEARING_ON, LocalDate.parse(day));
    }

    private static List<ReasonCode> blocked(CareScenario scenario, EventKind kind, String on) {
        return WORKFLOW.options(scenario.present(), LocalDate.parse(on)).stream()
                .filter(option -> option.kind() == kind)
                .flatMap(option -> option.blockedBy().stream())
                .map(Reason::code)
                .toList();
    }

    private static List<ReasonCode> cautions(CareScenario scenario, EventKind kind, String on) {
        return WORKFLOW.options(scenario.present(), LocalDate.parse(on)).stream()
                .filter(option -> option.kind() == kind)
                .flatMap(option -> option.cautions().stream())
                .map(Reason::code)
                .toList();
    }

    @Test
    void everyRuleThatMayBeExtendedHasAnEventThatExtendsItAndNoOtherHas() {
        for (DeadlineRow row : WORKFLOW.deadlines()) {
            boolean extended =
                    !row.extendedBy().isEmpty() || row.continuedWith().isPresent();
            List<Rule> texts = WORKFLOW.rules().rulesOn(LocalDate.of(2026, 3, 2)).stream()
                    .map(inForce -> inForce.rule())
                    .filter(rule -> rule.id().equals(row.rule()))
                    .toList();
            assertThat(texts)
                    .as("%s", row.rule())
                    .hasSize(1)
                    .allMatch(rule -> rule.extension().isPresent() == extended);
        }
    }

    @Nested
    class Terminations {

        @Test
        void aCountyMayTurnOffThatNobodyIsTerminatedWhileHeldAndThenReadsARemark() {
            CareScenario.of(WORKFLOW.with(CareChoice.NO_TERMINATION_WHILE_HELD, false))
                    .and(PETITION_FILED, "2026-02-02")
                    .and(draft(CIRCUMSTANCE_BEGAN, "2026-02-03").stating(CIRCUMSTANCE, CircumstanceKind.IN_CUSTODY))
                    .when(draft(PROCESS_TERMINATED, "2026-03-02"))
                    .thenRemarked(CareReason.HELD_ELSEWHERE);
        }

        @Test
        void optionsTellAsWhatEachFactMustBeStated() {
            assertThat(asks(CareStage.AWAITING_PRIMA_FACIE_REVIEW, REPORT_ORDERED))
                    .contains("primaFacie: found");
            assertThat(asks(CareStage.AWAITING_PRIMA_FACIE_REVIEW, DISMISSED_WITHOUT_PRIMA_FACIE))
                    .contains("primaFacie: not-found");
            assertThat(asks(CareStage.UNDER_CARE_PLAN, REAPPOINTED))
                    .contains("successfulCompletion: not-found", "allServicesProvided: found", "eligibility: found");
            assertThat(asks(CareStage.UNDER_CARE_PLAN, CARE_PLAN_AMENDED))
                    .contains("stipulatedBy: all of respondent, county-agency and courtApproves: found; or "
                            + "amendmentNecessary: found");
            assertThat(asks(CareStage.UNDER_CARE_PLAN, DISMISSED_ON_STATED_BASIS))
                    .anyMatch(asked -> asked.startsWith("dismissalBasis: one code of died, withdrawn")
                            && !asked.contains("no-prima-facie"));
        }

        private List<String> asks(CareStage stage, EventKind kind) {
            return WORKFLOW.options(EventSamples.caseAt(stage), LocalDate.parse("2026-06-01")).stream()
                    .filter(option -> option.kind() == kind)
                    .flatMap(option -> option.asks().stream())
                    .map(Asked::toString)
                    .toList();
        }

        @Test
        void optionsBlockWhatWouldBeRefusedAndCautionWhatWouldBeRemarked() {
            CareScenario plan = CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN_REVIEW)
                    .and(CARE_PLAN_ORDERED, "2026-03-02");
            assertThat(blocked(plan, PLAN_TERM_ENDED, "2027-03-01")).containsExactly(CareReason.TERM_NOT_OVER);
            assertThat(blocked(plan, PLAN_TERM_ENDED, "2027-03-02")).isEmpty();
            assertThat(cautions(plan, ONE_YEAR_HEARING_HELD, "2026-06-01")).containsExactly(CareReason.NOT_YET);
            assertThat(cautions(plan, ONE_YEAR_HEARING_HELD, "2027-01-11")).isEmpty();
            assertThat(cautions(plan, PLAN_TERMINATED, "2026-06-01")).containsExactly(CareReason.NOTICE_NOT_PROVEN);
            assertThat(blocked(plan, PLAN_TERMINATED, "2026-06-01")).isEmpty();
            plan.and(draft(NOTICE_SERVED, "2026-06-01").stating(NOTICE, NoticeKind.TERMINATION));
            assertThat(cautions(plan, PLAN_TERMINATED, "2026-06-02")).isEmpty();
        }

        @Test
        void aNoticeOfTerminationIsOfTheMotionThenBeforeTheCourtAndOfNoLaterOne() {
            Hearing denied = Hearing.builder()
                    .kind(HearingKind.TERMINATION)
                    .heldOn(LocalDate.parse("2026-06-15"))
                    .mode(HearingMode.IN_PERSON)
                    .outcome(HearingOutcome.CONCLUDED)
                    .build();
            EventDraft notice = draft(NOTICE_SERVED, "2026-06-01").stating(NOTICE, NoticeKind.TERMINATION);
            CareScenario.givenCaseAt(CareStage.UNDER_CARE_PLAN)
                    .and(notice)
                    .and(draft(HEARING_HELD, "2026-06-15").stating(HEARING, denied))
                    .when(draft(PLAN_TERMINATED, "2026-08-03"))
                    .thenRemarked(CareReason.NOTICE_NOT_PROVEN);
            CareScenario.givenCaseAt(CareStage.UNDER_CARE_PLAN)
                    .and(notice)
                    .and(draft(HEARING_HELD, "2026-06-15").stating(HEARING, denied))
                    .when(draft(PLAN_TERMINATED, "2026-06-15"))
                    .thenNotRemarked(CareReason.NOTICE_NOT_PROVEN);
            CareScenario.givenCaseAt(CareStage.UNDER_CARE_PLAN)
                    .and(notice)
                    .and(draft(HEARING_HELD, "2026-06-15").stating(HEARING, denied))
                    .and(draft(NOTICE_SERVED, "2026-07-06").stating(NOTICE, NoticeKind.TERMINATION))
                    .when(draft(PLAN_TERMINATED, "2026-08-03"))
                    .thenNotRemarked(CareReason.NOTICE_NOT_PROVEN);
        }

        @Test
        void hearingsStillSetAreClearedWhenTheCaseEndsSaveThoseBesideIt() {
            CareScenario ended = CareScenario.givenCaseAt(CareStage.UNDER_CARE_AGREEMENT)
                    .and(hearingSet("2026-03-02", HearingKind.PROGRESS, "2026-05-01"))
                    .and(draft(SHOW_CAUSE_ORDERED, "2026-03-02").stating(HEARING_ON, LocalDate.parse("2026-04-06")))
                    .and(DISMISSED_ON_STATED_BASIS, "2026-03-09");
            assertThat(ended.present().hearings()).containsOnlyKeys(HearingKind.ORDER_TO_SHOW_CAUSE);
        }
    }

    @Nested
    class Entities {

        @Test
        void joiningAnEntityAndFiningOneDoNotMeetOrMoveEachOther() {
            CareScenario.givenCaseAt(CareStage.UNDER_CARE_PLAN)
                    .and(draft(SHOW_CAUSE_ORDERED, "2026-04-01").stating(HEARING_ON, LocalDate.parse("2026-05-05")))
                    .thenDue(CareRules.FINE_ORDER_SERVICE, "2026-04-20")
                    .and(draft(LOCAL_ENTITY_CITED, "2026-04-02").stating(HEARING_ON, LocalDate.parse("2026-06-08")))
                    .thenUnchanged(CareRules.FINE_ORDER_SERVICE)
                    .and(draft(NOTICE_SERVED, "2026-04-03").stating(NOTICE, NoticeKind.JOINDER))
                    .thenUnchanged(CareRules.FINE_ORDER_SERVICE)
                    .and(LOCAL_ENTITY_JOINED, "2026-06-08")
                    .thenUnchanged(CareRules.FINE_HEARING)
                    .thenChanged(CareRules.JOINDER_HEARING, ObligationChange.Met.class);
        }

        @Test
        void aFineRestsOnTheHearingOfItsOrderToShowCause() {
            CareScenario.givenCaseAt(CareStage.UNDER_CARE_PLAN)
                    .and(draft(SHOW_CAUSE_ORDERED, "2026-04-01").stating(HEARING_ON, LocalDate.parse("2026-05-05")))
                    .when(draft(FINE_IMPOSED, "2026-05-05")
                            .stating(
                                    HEARING,
                                    SampleDocuments.hearing(CHANGE_HEARING_HELD, LocalDate.parse("2026-05-05"))))
                    .thenRefused(CareReason.WRONG_HEARING)
                    .when(draft(FINE_IMPOSED, "2026-05-11")
                            .stating(HEARING, SampleDocuments.hearing(FINE_IMPOSED, LocalDate.parse("2026-05-12"))))
                    .thenRefused(CareReason.HEARING_DATE_DIFFERS)
                    .and(draft(FINE_IMPOSED, "2026-05-11")
                            .stating(HEARING, SampleDocuments.hearing(FINE_IMPOSED, LocalDate.parse("2026-05-05"))))
                    .thenNotDue(CareRules.FINE_HEARING);
        }
    }

    @Nested
    class Telling {

        @Test
        void theRightToAppealIsOwedAfterEveryEndingAndOnlyOnceAtATime() {
            CareScenario.givenCaseAt(CareStage.AWAITING_PRIMA_FACIE_REVIEW)
                    .and(DISMISSED_WITHOUT_PRIMA_FACIE, "2026-02-02")
                    .thenDueWithoutDate(CareRules.APPEAL_RIGHT_INFORMATION);
            CareScenario plan = CareScenario.givenCaseAt(CareStage.UNDER_CARE_PLAN);
            assertThat(plan.present().openObligations())
                    .filteredOn(open -> open.rule().equals(CareRules.APPEAL_RIGHT_INFORMATION))
                    .hasSize(1);
            plan.and(CARE_PLAN_AMENDED, "2026-04-01")
                    .thenUnchanged(CareRules.APPEAL_RIGHT_INFORMATION)
                    .and(APPEAL_RIGHT_TOLD, "2026-04-02")
                    .thenNotDue(CareRules.APPEAL_RIGHT_INFORMATION)
                    .and(CARE_PLAN_AMENDED, "2026-05-01")
                    .thenDueWithoutDate(CareRules.APPEAL_RIGHT_INFORMATION);
        }

        @Test
        void aRelievedRelativeIsToldOfTheEndOfTheCase() {
            CareScenario.givenCaseAt(CareStage.UNDER_CARE_PLAN)
                    .and(PLAN_TERM_ENDED, "2027-06-01")
                    .thenDueWithoutDate(CareRules.ORIGINAL_PETITIONER_NOTICE);
        }

        @Test
        void aPlanThatTheCountyProposesIsServedAndOneThatCounselProposesIsNotTheCountysToServe() {
            EventDraft proposed = draft(CARE_PLAN_PROPOSED, "2026-04-01").without(SERVED_ON);
            CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN)
                    .and(proposed.by(Role.RESPONDENT_COUNSEL))
                    .thenNotDue(CareRules.FILING_SERVICE)
                    .and(proposed.by(Role.COUNTY_AGENCY).id("by-the-county"))
                    .thenDueWithoutDate(CareRules.FILING_SERVICE);
        }

        @Test
        void theCountyConsultsOnThePlanWhereATribeIsConnected() {
            CareScenario.givenCaseAt(CareStage.AWAITING_EVALUATION_REVIEW)
                    .and(TRIBAL_CONNECTION_STATED, "2026-03-02")
                    .and(PLAN_DEVELOPMENT_ORDERED, "2026-03-03")
                    .thenDueWithoutDate(CareRules.TRIBAL_CONSULTATION)
                    .and(TRIBE_CONSULTED, "2026-03-09")
                    .thenNotDue(CareRules.TRIBAL_CONSULTATION);
        }

        @Test
        void aLateDutyIsRemarkedUnderTheSectionOfItsRule() {
            CareScenario late = CareScenario.given(PETITION_FILED, "2026-02-02")
                    .and(REPORT_ORDERED, "2026-02-02")
                    .and(COUNTY_REPORT_FILED, "2026-05-04")
                    .thenRemarked(CareReason.LATE);
            assertThat(((Decision.Accepted) late.last()).remarks())
                    .filteredOn(remark -> remark.code() == CareReason.LATE)
                    .allSatisfy(
                            remark -> assertThat(remark.citation().orElseThrow().toString())
                                    .isEqualTo("WIC 5977(a)(3)(B)"));
        }
    }

    @Nested
    class Continuances {

        @Test
        void aHearingIsNotContinuedToADayBeforeTheOrder() {
            CareScenario.givenCaseAt(CareStage.AWAITING_MERITS_HEARING)
                    .when(continued("2026-03-02", HearingKind.MERITS, ContinuanceBasis.RULE_OF_COURT, "2026-02-27"))
                    .thenRefused(CareReason.HEARING_BEFORE_ORDER)
                    .when(continued("2026-03-02", HearingKind.MERITS, ContinuanceBasis.RULE_OF_COURT, "2026-03-07"))
                    .thenRemarked(CareReason.HEARING_NOT_SET, CareReason.NOT_A_COURT_DAY)
                    .and(hearingSet("2026-03-02", HearingKind.MERITS, "2026-03-09"))
                    .when(continued("2026-03-02", HearingKind.MERITS, ContinuanceBasis.RULE_OF_COURT, "2026-03-16"))
                    .thenNotRemarked(CareReason.HEARING_NOT_SET, CareReason.NOT_A_COURT_DAY);
        }

        @Test
        void aHearingSetForADayIsRemarkedWhenItIsHeldBefore() {
            CareScenario.givenCaseAt(CareStage.AWAITING_CASE_MANAGEMENT_HEARING)
                    .and(AGREEMENT_APPROVED, "2026-03-02")
                    .when(draft(PROGRESS_HEARING_HELD, "2026-04-30"))
                    .thenRemarked(CareReason.EARLY);
            CareScenario.givenCaseAt(CareStage.AWAITING_CASE_MANAGEMENT_HEARING)
                    .and(AGREEMENT_APPROVED, "2026-03-02")
                    .when(draft(PROGRESS_HEARING_HELD, "2026-05-01"))
                    .thenNotRemarked(CareReason.EARLY, CareReason.LATE);
        }
    }

    @Nested
    class Documents {

        @Test
        void aReportOfAnotherKindIsNotTheReportOfTheEvent() {
            LocalDate on = LocalDate.parse("2026-03-02");
            CareScenario.givenCaseAt(CareStage.AWAITING_COUNTY_REPORT)
                    .when(draft(COUNTY_REPORT_FILED, on)
                            .stating(COUNTY_REPORT, SampleDocuments.report(SUPPLEMENTAL_REPORT_FILED, on)))
                    .thenRefused(CareReason.WRONG_REPORT);
        }

        @Test
        void aPlanThatStatesAnotherDayForItsOrderIsRemarked() {
            CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN_REVIEW)
                    .when(draft(CARE_PLAN_ORDERED, "2026-03-02")
                            .stating(CARE_PLAN, SampleDocuments.plan(LocalDate.parse("2026-02-27"))))
                    .thenRemarked(CareReason.PLAN_DATE_DIFFERS)
                    .thenDue(CareRules.PLAN_TERM, "2027-03-02");
        }

        @Test
        void aCaseTakenUpUnderAnAgreementOrAPlanIsCountedFromItsDays() {
            CareAgreement agreement = SampleDocuments.agreement(LocalDate.parse("2026-02-02"));
            CareScenario.given(draft(TAKEN_UP, "2026-03-02")
                            .stating(STATED_STAGE, CareStage.UNDER_CARE_AGREEMENT)
                            .stating(CARE_AGREEMENT, agreement))
                    .thenDue(CareRules.PROGRESS_HEARING, "2026-04-03");
            CareScenario.given(
                            draft(TAKEN_UP, "2026-03-02").stating(LAST_STATUS_REVIEW_ON, LocalDate.parse("2026-02-02")))
                    .thenDue(CareRules.STATUS_REVIEW, "2026-04-03");
        }

        @Test
        void theOneYearHearingOfTheFirstTermDoesNotCountInAFurtherOne() {
            EventDraft hearing = draft(ONE_YEAR_HEARING_HELD, "2027-01-11");
            CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN_REVIEW)
                    .and(CARE_PLAN_ORDERED, "2026-03-02")
                    .and(hearing.stating(RESPONDENT_REQUEST, RespondentRequest.REMAIN))
                    .and(CONTINUATION_GRANTED, "2027-01-11")
                    .when(draft(GRADUATION_PLANNING_ORDERED, "2027-12-01"))
                    .thenRefused(CareReason.ONE_YEAR_HEARING_NOT_HELD)
                    .and(draft(ONE_YEAR_HEARING_HELD, "2028-01-10")
                            .stating(RESPONDENT_REQUEST, RespondentRequest.GRADUATE))
                    .and(GRADUATION_PLANNING_ORDERED, "2028-01-11");
        }
    }
}
