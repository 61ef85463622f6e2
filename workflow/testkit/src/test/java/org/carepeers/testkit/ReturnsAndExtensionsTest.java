package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.proceeding.CareFacts.*;
import static org.carepeers.proceeding.EventKind.*;
import static org.carepeers.testkit.EventSamples.draft;

import java.time.LocalDate;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.party.County;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.DismissalBasis;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.RespondentRequest;
import org.carepeers.proceeding.SideMatterKind;
import org.carepeers.rule.CareRules;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.care.CareReason;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationChange;
import org.carepeers.workflow.obligation.Timeliness;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** More time, cases that come back by an order of the court, transfers and deaths, as the record must tell them. */
class ReturnsAndExtensionsTest {

    private static EventDraft until(EventKind extension, String on, String to) {
        return draft(extension, on).stating(EXTENDED_TO, LocalDate.parse(to));
    }

    private static EventDraft otherwise(String on, CareStage stage) {
        return draft(ORDERED_OTHERWISE, on).stating(STATED_STAGE, stage);
    }

    private static Timeliness howMet(CareScenario scenario, RuleId rule) {
        return ((Decision.Accepted) scenario.last())
                .effects().stream()
                        .filter(Effect.ObligationChanged.class::isInstance)
                        .map(effect -> ((Effect.ObligationChanged) effect).change())
                        .filter(change -> change.id().rule().equals(rule))
                        .filter(ObligationChange.Met.class::isInstance)
                        .map(change -> ((ObligationChange.Met) change).timeliness())
                        .findFirst()
                        .orElseThrow();
    }

    @Nested
    class MoreTime {

        private final CareScenario report = CareScenario.givenCaseAt(CareStage.AWAITING_PRIMA_FACIE_REVIEW)
                .and(REPORT_ORDERED, "2026-02-02")
                .thenDue(CareRules.COUNTY_REPORT, "2026-03-18");

        @Test
        void allExtensionsOfTheReportTogetherAreCountedFromTheEndOfTheOriginalTime() {
            report.and(until(REPORT_TIME_EXTENDED, "2026-03-10", "2026-04-17"))
                    .thenNotRemarked(CareReason.DATE_OVER_LIMIT, CareReason.EXTENDED_BEFORE)
                    .when(until(REPORT_TIME_EXTENDED, "2026-04-10", "2026-04-18"))
                    .thenRemarked(CareReason.DATE_OVER_LIMIT, CareReason.EXTENDED_BEFORE);
        }

        @Test
        void allExtensionsOfTheInvestigationTogetherAreCountedFromTheEndOfTheOriginalTime() {
            CareScenario.given(COURT_REFERRAL_MADE, "2026-01-02")
                    .and(REFERRAL_INVESTIGATION_ORDERED, "2026-01-05")
                    .thenDue(CareRules.CANDIDATE_INVESTIGATION, "2026-01-26")
                    .and(until(REFERRAL_TIME_EXTENDED, "2026-01-20", "2026-03-10"))
                    .thenNotRemarked(CareReason.DATE_OVER_LIMIT, CareReason.EXTENDED_BEFORE)
                    .and(until(REFERRAL_TIME_EXTENDED, "2026-03-05", "2026-03-12"))
                    .thenRemarked(CareReason.DATE_OVER_LIMIT, CareReason.EXTENDED_BEFORE)
                    .and(until(REFERRAL_TIME_EXTENDED, "2026-03-06", "2026-03-13"))
                    .thenRemarked(CareReason.DATE_OVER_LIMIT, CareReason.EXTENDED_BEFORE);
        }

        @Test
        void aDayOfClosureMovesTheOriginalTimeFromWhichAllIsCounted() {
            report.and(draft(COURT_CLOSED, "2026-02-03").stating(CLOSED_ON, LocalDate.parse("2026-02-04")))
                    .thenDue(CareRules.COUNTY_REPORT, "2026-03-19")
                    .and(until(REPORT_TIME_EXTENDED, "2026-03-10", "2026-04-01"))
                    .when(until(REPORT_TIME_EXTENDED, "2026-03-31", "2026-04-20"))
                    .thenNotRemarked(CareReason.DATE_OVER_LIMIT)
                    .when(until(REPORT_TIME_EXTENDED, "2026-03-31", "2026-04-21"))
                    .thenRemarked(CareReason.DATE_OVER_LIMIT);
        }

        @Test
        void noMoreTimeIsNoExtension() {
            report.when(until(REPORT_TIME_EXTENDED, "2026-03-10", "2026-03-18"))
                    .thenRefused(CareReason.NO_MORE_TIME)
                    .when(until(REPORT_TIME_EXTENDED, "2026-03-10", "2026-03-19"))
                    .thenAccepted()
                    .when(until(REPORT_TIME_EXTENDED, "2026-03-30", "2026-03-20"))
                    .thenRefused(CareReason.EXTENDED_BEFORE_ORDER);
            CareScenario.given(COURT_REFERRAL_MADE, "2026-01-02")
                    .and(REFERRAL_INVESTIGATION_ORDERED, "2026-01-05")
                    .when(until(REFERRAL_TIME_EXTENDED, "2026-01-20", "2026-01-26"))
                    .thenRefused(CareReason.NO_MORE_TIME);
        }
    }

    @Nested
    class CasesThatComeBack {

        private final CareScenario plan =
                CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN_REVIEW).and(CARE_PLAN_ORDERED, "2026-04-01");

        @Test
        void aReinstatedPlanKeepsItsOwnLastReview() {
            plan.and(STATUS_REVIEW_HELD, "2026-05-20")
                    .and(PLAN_TERMINATED, "2026-06-01")
                    .and(otherwise("2026-06-15", CareStage.UNDER_CARE_PLAN).without(LAST_STATUS_REVIEW_ON))
                    .thenDue(CareRules.STATUS_REVIEW, "2026-07-20");
        }

        @Test
        void aReinstatedPlanWithoutAReviewCountsFromItsOrder() {
            plan.and(PLAN_TERMINATED, "2026-04-15")
                    .and(otherwise("2026-05-04", CareStage.UNDER_CARE_PLAN))
                    .thenDue(CareRules.STATUS_REVIEW, "2026-06-01");
        }

        @Test
        void aCaseTakenUpMidwayMayHaveHadReviewsThatNobodyToldOf() {
            CareScenario.of(CareWorkflow.california())
                    .and(draft(TAKEN_UP, "2026-06-01").without(LAST_STATUS_REVIEW_ON))
                    .thenDueWithoutDate(CareRules.STATUS_REVIEW);
        }

        @Test
        void aProgressHearingThatWasHeldStaysHeld() {
            CareScenario agreement = CareScenario.givenCaseAt(CareStage.UNDER_CARE_AGREEMENT);
            agreement
                    .and(PROGRESS_HEARING_HELD, "2026-05-20")
                    .and(PROCESS_TERMINATED, "2026-06-01")
                    .and(otherwise("2026-06-15", CareStage.UNDER_CARE_AGREEMENT))
                    .thenNotDue(CareRules.PROGRESS_HEARING);
        }

        @Test
        void aReinstatedAgreementCountsItsProgressHearingFromItsApproval() {
            CareScenario agreement = CareScenario.givenCaseAt(CareStage.UNDER_CARE_AGREEMENT);
            LocalDate due = agreement.present().openObligations().stream()
                    .filter(duty -> duty.rule().equals(CareRules.PROGRESS_HEARING))
                    .flatMap(duty -> duty.due().lastDay().stream())
                    .findFirst()
                    .orElseThrow();
            agreement
                    .and(PROCESS_TERMINATED, "2026-03-16")
                    .and(otherwise("2026-03-17", CareStage.UNDER_CARE_AGREEMENT))
                    .thenDue(CareRules.PROGRESS_HEARING, due.toString());
        }

        @Test
        void aOneYearHearingHeldInThisTermStaysHeld() {
            plan.and(ONE_YEAR_HEARING_HELD, "2027-02-10")
                    .and(PLAN_TERMINATED, "2027-02-15")
                    .and(otherwise("2027-02-20", CareStage.UNDER_CARE_PLAN))
                    .thenNotDue(CareRules.ONE_YEAR_STATUS_HEARING)
                    .thenNotDue(CareRules.ONE_YEAR_STATUS_REPORT);
        }
    }

    @Nested
    class Deaths {

        @Test
        void aDismissalBecauseThePersonDiedBeginsNothingAndEndsEveryDuty() {
            CareScenario died = CareScenario.givenCaseAt(CareStage.UNDER_CARE_AGREEMENT)
                    .and(draft(DISMISSED_ON_STATED_BASIS, "2026-04-10")
                            .stating(DISMISSAL_BASIS, DismissalBasis.DIED)
                            .without(HEARING));
            assertThat(died.present().openObligations()).isEmpty();
            assertThat(died.present().circumstances()).containsKey(CircumstanceKind.DIED);
            died.and(APPEAL_RIGHT_TOLD, "2026-04-11").thenRemarked(CareReason.AFTER_DEATH);
        }

        @Test
        void theDayOfADeathOnRecordIsNotMovedByTheDismissal() {
            CareScenario died = CareScenario.givenCaseAt(CareStage.UNDER_CARE_AGREEMENT)
                    .and(draft(CIRCUMSTANCE_BEGAN, "2026-04-02").stating(CIRCUMSTANCE, CircumstanceKind.DIED))
                    .and(draft(DISMISSED_ON_STATED_BASIS, "2026-04-10").stating(DISMISSAL_BASIS, DismissalBasis.DIED));
            assertThat(died.present().circumstances())
                    .containsEntry(CircumstanceKind.DIED, LocalDate.parse("2026-04-02"));
        }
    }

    @Nested
    class Transfers {

        @Test
        void aCaseIsTransferredToAnotherCountyAndReceivedThere() {
            County here = EventSamples.caseAt(CareStage.UNDER_CARE_AGREEMENT).county();
            County there = here == County.FRESNO ? County.KERN : County.FRESNO;
            CareScenario.givenCaseAt(CareStage.UNDER_CARE_AGREEMENT)
                    .when(draft(TRANSFER_ORDERED, "2026-04-01").stating(RECEIVING_COUNTY, here))
                    .thenRefused(CareReason.TRANSFER_TO_SAME_COUNTY)
                    .and(draft(TRANSFER_ORDERED, "2026-04-01").stating(RECEIVING_COUNTY, there))
                    .when(draft(TRANSFER_RECEIVED, "2026-04-20").stating(RECEIVING_COUNTY, County.ALPINE))
                    .thenRefused(CareReason.RECEIVED_ELSEWHERE)
                    .and(draft(TRANSFER_RECEIVED, "2026-04-20").stating(RECEIVING_COUNTY, there))
                    .thenChanged(CareRules.TRANSFER, ObligationChange.Met.class);
        }
    }

    @Nested
    class WhatRaisesThePresumption {

        private final CareScenario plan =
                CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN_REVIEW).and(CARE_PLAN_ORDERED, "2026-04-01");
        private final EventDraft conservatorship =
                draft(SIDE_MATTER_BEGAN, "2027-09-01").stating(SIDE_MATTER, SideMatterKind.LPS);

        @Test
        void onlyTheTerminatingOrderSaysThatAllServicesWereProvided() {
            plan.and(EventSamples.oneYearHearing(RespondentRequest.NONE, LocalDate.parse("2027-03-10")))
                    .and(REAPPOINTED, "2027-03-20")
                    .and(draft(PLAN_TERMINATED, "2027-08-02").without(ALL_SERVICES_PROVIDED))
                    .when(conservatorship)
                    .thenNotRemarked(CareReason.PRESUMPTION_MAY_ARISE);
            assertThat(plan.present().facts().find(ALL_SERVICES_PROVIDED)).contains(Finding.NOT_DETERMINED);
        }

        @Test
        void theFindingOfTheTerminatingOrderCarriesIt() {
            plan.and(draft(PLAN_TERMINATED, "2027-03-20").stating(ALL_SERVICES_PROVIDED, Finding.FOUND))
                    .when(draft(SIDE_MATTER_BEGAN, "2027-04-01").stating(SIDE_MATTER, SideMatterKind.LPS))
                    .thenRemarked(CareReason.PRESUMPTION_MAY_ARISE);
        }
    }

    @Nested
    class InTimeOrNot {

        @Test
        void whatIsMetWhileItsDayIsNotKnownIsNotSaidToBeInTime() {
            CareScenario taken = CareScenario.of(CareWorkflow.california())
                    .and(draft(TAKEN_UP, "2026-06-01").without(LAST_STATUS_REVIEW_ON))
                    .and(STATUS_REVIEW_HELD, "2026-06-10")
                    .thenChanged(CareRules.STATUS_REVIEW, ObligationChange.Met.class);
            assertThat(howMet(taken, CareRules.STATUS_REVIEW)).isEqualTo(Timeliness.NOT_DETERMINED);
        }

        @Test
        void aHearingHeldBeforeItsWindowIsEarlyAndNotInTime() {
            CareScenario early = CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN_REVIEW)
                    .and(CARE_PLAN_ORDERED, "2026-04-01")
                    .and(ONE_YEAR_HEARING_HELD, "2026-11-10")
                    .thenRemarked(CareReason.EARLY);
            assertThat(howMet(early, CareRules.ONE_YEAR_STATUS_HEARING)).isEqualTo(Timeliness.EARLY);
        }

        @Test
        void whatTheLawGivesNoNumberForHasNoTimeToKeep() {
            CareScenario reviewed =
                    CareScenario.given(PETITION_FILED, "2026-02-02").and(REPORT_ORDERED, "2026-02-05");
            assertThat(howMet(reviewed, CareRules.PRIMA_FACIE_REVIEW)).isEqualTo(Timeliness.NO_TIME_SET);
        }

        @Test
        void onTheLastDayIsInTimeAndTheDayAfterIsLate() {
            CareScenario ordered = CareScenario.givenCaseAt(CareStage.AWAITING_PRIMA_FACIE_REVIEW)
                    .and(REPORT_ORDERED, "2026-02-02");
            Obligation report = ordered.present().openObligations().stream()
                    .filter(duty -> duty.rule().equals(CareRules.COUNTY_REPORT))
                    .findFirst()
                    .orElseThrow();
            LocalDate last = LocalDate.parse("2026-03-18");
            assertThat(ObligationChange.Met.of(report, last).timeliness()).isEqualTo(Timeliness.IN_TIME);
            assertThat(ObligationChange.Met.of(report, last.plusDays(2)))
                    .returns(Timeliness.LATE, ObligationChange.Met::timeliness)
                    .returns(2L, ObligationChange.Met::daysLate);
        }
    }
}
