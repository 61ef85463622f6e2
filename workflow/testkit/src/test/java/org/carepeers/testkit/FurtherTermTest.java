package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.proceeding.CareFacts.*;
import static org.carepeers.proceeding.EventKind.*;
import static org.carepeers.testkit.EventSamples.draft;

import java.time.LocalDate;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.NoticeKind;
import org.carepeers.proceeding.RespondentRequest;
import org.carepeers.rule.CareRules;
import org.carepeers.workflow.care.CareChoice;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is due in a further term, and what is still owed after the end. */
class FurtherTermTest {

    private static CareScenario inSecondTerm(CareWorkflow workflow, EventKind further, RespondentRequest request) {
        CareScenario scenario = CareScenario.of(workflow);
        EventSamples.historyTo(CareStage.AWAITING_CARE_PLAN_REVIEW).forEach(scenario::and);
        return scenario.and(CARE_PLAN_ORDERED, "2026-03-02")
                .thenDue(CareRules.ONE_YEAR_STATUS_HEARING, "2027-02-01")
                .and(EventSamples.oneYearHearing(request, LocalDate.parse("2027-01-11")))
                .thenNotDue(CareRules.ONE_YEAR_STATUS_HEARING)
                .and(further, "2027-01-12");
    }

    @ParameterizedTest
    @CsvSource({"CONTINUATION_GRANTED, REMAIN", "REAPPOINTED, NONE"})
    void aFurtherYearHasStatusReviewsAndAOneYearHearingOfItsOwn(EventKind further, RespondentRequest request) {
        inSecondTerm(CareWorkflow.california(), further, request)
                .thenDue(CareRules.ONE_YEAR_STATUS_HEARING, "2028-02-01")
                .thenDueWithoutDate(CareRules.ONE_YEAR_STATUS_REPORT)
                .and(STATUS_REVIEW_HELD, "2027-03-08")
                .thenDue(CareRules.STATUS_REVIEW, "2027-05-07")
                .thenDueWithoutDate(CareRules.STATUS_REVIEW_REPORT)
                .and(ONE_YEAR_REPORT_FILED, "2028-01-03")
                .and(EventSamples.oneYearHearing(RespondentRequest.GRADUATE, LocalDate.parse("2028-01-10")))
                .thenNotDue(CareRules.ONE_YEAR_STATUS_HEARING)
                .thenNotDue(CareRules.ONE_YEAR_STATUS_REPORT);
    }

    @Test
    void aFurtherTermThatEndsBeforeItsEleventhMonthHasNoOneYearHearing() {
        CareScenario asked = CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN_REVIEW)
                .and(CARE_PLAN_ORDERED, "2026-03-02")
                .and(EventSamples.oneYearHearing(RespondentRequest.REMAIN, LocalDate.parse("2027-01-11")))
                .and(draft(CONTINUATION_GRANTED, "2027-01-12").stating(TERM_ENDS_ON, LocalDate.parse("2027-09-02")));
        asked.thenNotDue(CareRules.ONE_YEAR_STATUS_HEARING).thenNotDue(CareRules.ONE_YEAR_STATUS_REPORT);
        asked.thenDue(CareRules.VOLUNTARY_CONTINUATION, "2027-09-02");
    }

    @Test
    void thatAFurtherYearHasAOneYearHearingIsAChoice() {
        CareWorkflow without = CareWorkflow.california().with(CareChoice.ONE_YEAR_HEARING_IN_FURTHER_TERM, false);
        inSecondTerm(without, CONTINUATION_GRANTED, RespondentRequest.REMAIN)
                .thenNotDue(CareRules.ONE_YEAR_STATUS_HEARING)
                .thenNotDue(CareRules.ONE_YEAR_STATUS_REPORT);
    }

    @Test
    void aReportThatWasNeverFiledFallsAwayWithTheHearingForWhichItWasDue() {
        CareScenario.givenCaseAt(CareStage.UNDER_CARE_PLAN)
                .and(draft(HEARING_SET, "2026-12-01")
                        .stating(HEARING_KIND, HearingKind.ONE_YEAR_STATUS)
                        .stating(HEARING_ON, LocalDate.parse("2026-12-28")))
                .thenDue(CareRules.ONE_YEAR_STATUS_REPORT, "2026-12-18")
                .and(ONE_YEAR_HEARING_HELD, "2026-12-28")
                .thenChanged(CareRules.ONE_YEAR_STATUS_REPORT, ObligationChange.FellAway.class);
    }

    @Test
    void onlyWhatTheSectionsStillAskForIsOwedAfterTheEnd() {
        CareScenario graduated = CareScenario.givenCaseAt(CareStage.UNDER_CARE_PLAN)
                .and(draft(STATUS_REPORT_FILED, "2026-04-01").without(SERVED_ON))
                .and(draft(ONE_YEAR_REPORT_FILED, "2026-12-21").without(SERVED_ON))
                .thenUnchanged(CareRules.FILING_SERVICE)
                .and(EventSamples.oneYearHearing(RespondentRequest.GRADUATE, LocalDate.parse("2027-01-04")))
                .and(GRADUATION_PLANNING_ORDERED, "2027-01-04")
                .and(GRADUATION_HEARING_COMPLETED, "2027-01-25");
        assertThat(graduated.present().openObligations().stream().map(Obligation::rule))
                .as("a filing is to be served and the right to appeal told, whatever became of the case")
                .containsExactlyInAnyOrder(
                        CareRules.APPEAL_RIGHT_INFORMATION,
                        CareRules.FILING_SERVICE,
                        CareRules.ORIGINAL_PETITIONER_NOTICE);
        graduated
                .and(APPEAL_RIGHT_TOLD, "2027-01-25")
                .and(draft(NOTICE_SERVED, "2027-01-26").stating(NOTICE, NoticeKind.FILING))
                .thenNotDue(CareRules.FILING_SERVICE)
                .thenNotDue(CareRules.APPEAL_RIGHT_INFORMATION);
    }
}
