package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.proceeding.CareFacts.*;
import static org.carepeers.proceeding.EventKind.*;
import static org.carepeers.testkit.EventSamples.draft;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.carepeers.party.PetitionerStanding;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.ClinicalEvaluation;
import org.carepeers.proceeding.Continuance;
import org.carepeers.proceeding.ContinuanceBasis;
import org.carepeers.proceeding.EvaluationOrigin;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.Hearing;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.RespondentRequest;
import org.carepeers.rule.CareRules;
import org.carepeers.rule.Overlay;
import org.carepeers.rule.RuleBook;
import org.carepeers.workflow.care.CareMessages;
import org.carepeers.workflow.care.CareReason;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.obligation.ObligationChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each limit on its last day and the day after, and each duty with an event that touches it and one that does not. */
class LimitsAtTheirEdgeTest {

    private static EventDraft continued(
            String on, HearingKind hearing, ContinuanceBasis basis, Role movedBy, String to) {
        return draft(HEARING_CONTINUED, on)
                .stating(HEARING_KIND, hearing)
                .stating(
                        CONTINUANCE,
                        Continuance.builder()
                                .basis(basis)
                                .stipulatedBy(Set.of(Role.RESPONDENT, Role.COUNTY_AGENCY))
                                .movedBy(movedBy)
                                .newDate(LocalDate.parse(to))
                                .build());
    }

    private static Hearing.Builder hearing(String on, HearingKind kind) {
        return Hearing.builder()
                .from(SampleDocuments.hearing(HEARING_HELD, LocalDate.parse(on)))
                .kind(kind);
    }

    private static EventDraft held(Hearing hearing) {
        return draft(HEARING_HELD, hearing.heldOn().toString()).stating(HEARING, hearing);
    }

    private static Reason remark(CareScenario scenario, CareReason code) {
        return ((Decision.Accepted) scenario.last())
                .remarks().stream()
                        .filter(reason -> reason.code() == code)
                        .findFirst()
                        .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "AWAITING_EVALUATION_REVIEW, EVALUATION_REVIEW, STIPULATION, evaluation-review-continuance",
        "AWAITING_CARE_PLAN_REVIEW, CARE_PLAN_REVIEW, REPORT_PENDING, supplemental-report-continuance",
        "AWAITING_CARE_PLAN_REVIEW, CARE_PLAN_REVIEW, PLAN_NOT_READY, unfinished-plan-continuance"
    })
    void aContinuanceOfFourteenDaysIsInOrderAndALongerOneIsShown(
            CareStage stage, HearingKind kind, ContinuanceBasis basis, String rule) {
        CareScenario.givenCaseAt(stage)
                .and(continued("2026-03-02", kind, basis, Role.COUNTY_AGENCY, "2026-03-16"))
                .thenNotRemarked(CareReason.CONTINUED_TOO_LONG);
        CareScenario longer = CareScenario.givenCaseAt(stage)
                .and(continued("2026-03-02", kind, basis, Role.COUNTY_AGENCY, "2026-03-17"))
                .thenRemarked(CareReason.CONTINUED_TOO_LONG);
        Reason remark = remark(longer, CareReason.CONTINUED_TOO_LONG);
        assertThat(remark.find("rule")).hasToString("Optional[" + rule + "]");
        assertThat(remark.find("limit")).contains("14 calendar days");
    }

    @Test
    void aContinuanceOnAnotherBasisHasNoSuchLimit() {
        CareScenario.givenCaseAt(CareStage.AWAITING_EVALUATION_REVIEW)
                .and(continued(
                        "2026-03-02",
                        HearingKind.EVALUATION_REVIEW,
                        ContinuanceBasis.RESPONDENT_ABSENT,
                        Role.COURT,
                        "2026-05-04"))
                .thenNotRemarked(CareReason.CONTINUED_TOO_LONG);
        CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN_REVIEW)
                .and(continued(
                        "2026-03-02",
                        HearingKind.CARE_PLAN_REVIEW,
                        ContinuanceBasis.RESPONDENT_ABSENT,
                        Role.COURT,
                        "2026-05-04"))
                .thenNotRemarked(CareReason.CONTINUED_TOO_LONG);
    }

    @Test
    void noticeOfALaterReviewOfThePlanIsOwedWhereSomeoneAskedForIt() {
        for (Role mover : new Role[] {Role.COUNTY_AGENCY, Role.COURT}) {
            CareScenario scenario = CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN_REVIEW)
                    .and(continued(
                            "2026-03-02",
                            HearingKind.CARE_PLAN_REVIEW,
                            ContinuanceBasis.PLAN_NOT_READY,
                            mover,
                            "2026-03-16"));
            if (mover == Role.COURT) {
                scenario.thenNotDue(CareRules.PLAN_REVIEW_EXTENSION_NOTICE);
            } else {
                scenario.thenChanged(CareRules.PLAN_REVIEW_EXTENSION_NOTICE, ObligationChange.Began.class);
            }
        }
    }

    @Test
    void aFurtherYearEndsWithItsLastDay() {
        for (String last : new String[] {"2028-03-02", "2028-03-03"}) {
            CareScenario scenario = CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN_REVIEW)
                    .and(CARE_PLAN_ORDERED, "2026-03-02")
                    .and(EventSamples.oneYearHearing(RespondentRequest.REMAIN, LocalDate.parse("2027-01-11")))
                    .and(draft(CONTINUATION_GRANTED, "2027-01-12").stating(TERM_ENDS_ON, LocalDate.parse(last)));
            if (last.endsWith("02")) {
                scenario.thenNotRemarked(CareReason.DATE_OVER_LIMIT);
            } else {
                scenario.thenRemarked(CareReason.DATE_OVER_LIMIT);
            }
        }
    }

    @Test
    void aRemarkOnADateNamesTheLatestDayThatTheSectionAllows() {
        CareScenario scenario = CareScenario.givenCaseAt(CareStage.AWAITING_COUNTY_REPORT)
                .thenDue(CareRules.COUNTY_REPORT, "2026-02-25")
                .and(draft(REPORT_TIME_EXTENDED, "2026-02-20").stating(EXTENDED_TO, LocalDate.parse("2026-03-31")));
        assertThat(CareMessages.in(Locale.ENGLISH).sentence(remark(scenario, CareReason.DATE_OVER_LIMIT)))
                .isEqualTo(
                        "More time to engage the respondent before the report is filed: at most 30 calendar days, which is"
                                + " March 27, 2026 at the latest, and the day to which time was extended is March 31, 2026.");
    }

    @Test
    void onlyTheStatutesFigureRefusesAndACountysStricterOneIsRemarked() {
        CareWorkflow county =
                CareWorkflow.california().with(RuleBook.california().withOverlay(Overlay.parse(InventedOverlay.JSON)));
        EventDraft reused = draft(EVALUATION_REUSED, "2026-03-02");
        CareScenario statute = CareScenario.givenCaseAt(CareStage.AWAITING_CASE_MANAGEMENT_HEARING)
                .when(reused.stating(EVALUATION, reusedFrom("2026-01-30")))
                .thenRefused(CareReason.EVALUATION_TOO_OLD)
                .when(reused.stating(EVALUATION, reusedFrom("2026-02-02")))
                .thenNotRemarked(CareReason.OVERLAY_NOT_KEPT);
        assertThat(statute.present().stage()).isEqualTo(CareStage.AWAITING_EVALUATION_REVIEW);
        CareScenario overlaid = CareScenario.of(county);
        EventSamples.historyTo(CareStage.AWAITING_CASE_MANAGEMENT_HEARING).forEach(overlaid::and);
        overlaid.when(reused.stating(EVALUATION, reusedFrom("2026-01-30")))
                .thenRefused(CareReason.EVALUATION_TOO_OLD)
                .when(reused.stating(EVALUATION, reusedFrom("2026-02-02")))
                .thenRemarked(CareReason.OVERLAY_NOT_KEPT);
    }

    private static ClinicalEvaluation reusedFrom(String completedOn) {
        return ClinicalEvaluation.builder()
                .origin(EvaluationOrigin.REUSED)
                .completedOn(LocalDate.parse(completedOn))
                .build();
    }

    @Test
    void aFineOfTheWholeSumIsWithinTheLimit() {
        CareScenario.givenCaseAt(CareStage.UNDER_CARE_PLAN)
                .and(draft(SHOW_CAUSE_ORDERED, "2026-04-02").stating(HEARING_ON, LocalDate.parse("2026-05-05")))
                .and(draft(FINE_IMPOSED, "2026-05-05").stating(DOLLARS_A_DAY, 1000))
                .thenNotRemarked(CareReason.LIMIT_EXCEEDED);
    }

    @ParameterizedTest
    @EnumSource(
            value = PetitionerStanding.class,
            names = {"TREATING_PROFESSIONAL", "TRIBAL_COURT_JUDGE"})
    void theContactBehindAStandingLiesWithinThirtyDays(PetitionerStanding standing) {
        EventDraft petition = draft(PETITION_FILED, "2026-03-02").stating(STANDING, standing);
        CareScenario.of(CareWorkflow.california())
                .and(petition.stating(LAST_CONTACT_ON, LocalDate.parse("2026-01-31")))
                .thenNotRemarked(CareReason.OUTSIDE_LOOK_BACK);
        CareScenario.of(CareWorkflow.california())
                .and(petition.stating(LAST_CONTACT_ON, LocalDate.parse("2026-01-30")))
                .thenRemarked(CareReason.OUTSIDE_LOOK_BACK);
    }

    @Test
    void aDayOnWhichNoCourtSitsIsNamedByItsField() {
        CareScenario set = CareScenario.givenCaseAt(CareStage.UNDER_CARE_PLAN)
                .and(draft(HEARING_SET, "2026-03-02").stating(HEARING_ON, LocalDate.parse("2026-03-14")));
        assertThat(remark(set, CareReason.NOT_A_COURT_DAY).find("field")).contains(HEARING_ON.name());
        CareScenario continued = CareScenario.givenCaseAt(CareStage.AWAITING_EVALUATION_REVIEW)
                .and(continued(
                        "2026-03-02",
                        HearingKind.EVALUATION_REVIEW,
                        ContinuanceBasis.STIPULATION,
                        Role.COURT,
                        "2026-03-14"));
        assertThat(remark(continued, CareReason.NOT_A_COURT_DAY).find("field")).contains("continuance.newDate");
    }

    @Test
    void anInterpreterOwedForAHearingWasThereOrWasNot() {
        for (Finding provided : new Finding[] {Finding.FOUND, Finding.NOT_FOUND}) {
            CareScenario.givenCaseAt(CareStage.UNDER_CARE_PLAN)
                    .and(LANGUAGE_NEED_RECORDED, "2026-03-02")
                    .and(held(hearing("2026-03-09", HearingKind.CHANGE)
                            .interpreterProvided(provided)
                            .build()))
                    .thenChanged(
                            CareRules.INTERPRETER,
                            provided.isFound() ? ObligationChange.Met.class : ObligationChange.FellAway.class);
        }
    }

    @Test
    void anOrderToShowCauseIsHeardAtItsOwnHearing() {
        EventDraft ordered = draft(SHOW_CAUSE_ORDERED, "2026-04-01").stating(HEARING_ON, LocalDate.parse("2026-05-05"));
        CareScenario.givenCaseAt(CareStage.UNDER_CARE_PLAN)
                .and(ordered)
                .and(held(hearing("2026-05-04", HearingKind.CHANGE).build()))
                .thenUnchanged(CareRules.FINE_HEARING)
                .and(held(hearing("2026-05-05", HearingKind.ORDER_TO_SHOW_CAUSE).build()))
                .thenChanged(CareRules.FINE_HEARING, ObligationChange.Met.class);
    }

    @Test
    void aLocalEntityIsJoinedOrHeardAtItsOwnHearing() {
        EventDraft cited = draft(LOCAL_ENTITY_CITED, "2026-04-01").stating(HEARING_ON, LocalDate.parse("2026-05-05"));
        CareScenario.givenCaseAt(CareStage.UNDER_CARE_PLAN)
                .and(cited)
                .and(held(hearing("2026-05-04", HearingKind.CHANGE).build()))
                .thenUnchanged(CareRules.JOINDER_HEARING)
                .and(held(hearing("2026-05-05", HearingKind.JOINDER).build()))
                .thenChanged(CareRules.JOINDER_HEARING, ObligationChange.Met.class);
        CareScenario.givenCaseAt(CareStage.UNDER_CARE_PLAN)
                .and(cited)
                .and(LOCAL_ENTITY_JOINED, "2026-05-04")
                .thenChanged(CareRules.JOINDER_HEARING, ObligationChange.Met.class);
    }

    @Test
    void theTimeToOpposeSealingEndsWithAHearingOnSealing() {
        CareScenario.givenCaseAt(CareStage.DISMISSED)
                .and(SEALING_MOTION_FILED, "2026-03-06")
                .and(SEALING_MOTION_SERVED, "2026-03-09")
                .and(held(hearing("2026-03-16", HearingKind.SEALING).build()))
                .thenChanged(CareRules.SEALING_MOTION_OPPOSITION, ObligationChange.FellAway.class);
    }

    @Test
    void theRightToAppealMayBeToldAtALaterHearing() {
        CareScenario.givenCaseAt(CareStage.AWAITING_MERITS_HEARING)
                .and(ELIGIBILITY_FOUND, "2026-03-02")
                .and(held(hearing("2026-03-09", HearingKind.CHANGE).build()))
                .thenUnchanged(CareRules.APPEAL_RIGHT_INFORMATION)
                .and(held(hearing("2026-03-10", HearingKind.CHANGE)
                        .appealRightTold(Finding.FOUND)
                        .build()))
                .thenChanged(CareRules.APPEAL_RIGHT_INFORMATION, ObligationChange.Met.class);
    }

    @Test
    void onlyAHearingOnTerminationAsksForItsNotice() {
        EventDraft set = draft(HEARING_SET, "2026-03-02").stating(HEARING_ON, LocalDate.parse("2026-03-30"));
        CareScenario.givenCaseAt(CareStage.UNDER_CARE_PLAN)
                .and(set.stating(HEARING_KIND, HearingKind.CHANGE))
                .thenNotDue(CareRules.TERMINATION_NOTICE)
                .and(set.stating(HEARING_KIND, HearingKind.TERMINATION))
                .thenChanged(CareRules.TERMINATION_NOTICE, ObligationChange.Began.class);
    }

    @Test
    void rightsToldBeforeTheHearingIsSetAreNotOwedAgain() {
        CareScenario.givenCaseAt(CareStage.AWAITING_RULING_ON_REPORT)
                .and(INITIAL_APPEARANCE_SET, "2026-03-02")
                .thenChanged(CareRules.RIGHTS_ADVISEMENT, ObligationChange.Began.class);
        CareScenario.givenCaseAt(CareStage.AWAITING_RULING_ON_REPORT)
                .and(RIGHTS_ADVISED, "2026-03-01")
                .and(INITIAL_APPEARANCE_SET, "2026-03-02")
                .thenNotDue(CareRules.RIGHTS_ADVISEMENT);
    }
}
