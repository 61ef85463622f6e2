package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.proceeding.CareFacts.*;
import static org.carepeers.proceeding.EventKind.*;
import static org.carepeers.testkit.EventSamples.draft;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.carepeers.party.PetitionerStanding;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.ClinicalEvaluation;
import org.carepeers.proceeding.DismissalBasis;
import org.carepeers.proceeding.EvaluationOrigin;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.Hearing;
import org.carepeers.proceeding.Prejudice;
import org.carepeers.proceeding.Refiling;
import org.carepeers.proceeding.SideMatterKind;
import org.carepeers.rule.CareRules;
import org.carepeers.workflow.care.CareReason;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Dismissal;
import org.carepeers.workflow.obligation.ObligationChange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What contradicts itself, what an ending leaves open, and what options foretell. */
class EndingsAndOptionsTest {

    @Nested
    class WhatContradictsItself {

        @Test
        void aPetitionNotFiledInGoodFaithIsNotDismissedWithoutPrejudice() {
            CareScenario.givenCaseAt(CareStage.AWAITING_MERITS_HEARING)
                    .when(draft(DISMISSED_IN_BAD_FAITH, "2026-03-10").stating(PREJUDICE, Prejudice.WITHOUT))
                    .thenRefused(CareReason.PREJUDICE_REQUIRED)
                    .when(draft(DISMISSED_IN_BAD_FAITH, "2026-03-10").stating(PREJUDICE, Prejudice.NOT_STATED))
                    .thenAccepted();
        }

        @Test
        void anEvaluationIsFiledOrUsedAgainAndNotBoth() {
            LocalDate day = LocalDate.parse("2026-04-01");
            ClinicalEvaluation ordered = SampleDocuments.evaluation(EVALUATION_FILED, day);
            ClinicalEvaluation existing = SampleDocuments.evaluation(EVALUATION_REUSED, day);
            assertThat(List.of(ordered.origin(), existing.origin()))
                    .containsExactly(EvaluationOrigin.COURT_ORDERED, EvaluationOrigin.REUSED);
            CareScenario.givenCaseAt(CareStage.AWAITING_CLINICAL_EVALUATION)
                    .when(draft(EVALUATION_FILED, day).stating(EVALUATION, existing))
                    .thenRefused(CareReason.ORIGIN_DIFFERS);
            CareScenario.givenCaseAt(CareStage.AWAITING_CASE_MANAGEMENT_HEARING)
                    .when(draft(EVALUATION_REUSED, day).stating(EVALUATION, ordered))
                    .thenRefused(CareReason.ORIGIN_DIFFERS);
        }
    }

    @Nested
    class ThePresumption {

        private final EventDraft conservatorship =
                draft(SIDE_MATTER_BEGAN, "2026-06-30").stating(SIDE_MATTER, SideMatterKind.LPS);

        private static CareScenario plan() {
            return CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN_REVIEW).and(CARE_PLAN_ORDERED, "2026-04-01");
        }

        @Test
        void aPlanEndsWithTheProcessToo() {
            plan().and(draft(PROCESS_TERMINATED, "2026-06-01").stating(ALL_SERVICES_PROVIDED, Finding.FOUND))
                    .when(conservatorship)
                    .thenRemarked(CareReason.PRESUMPTION_MAY_ARISE);
            plan().and(draft(PROCESS_TERMINATED, "2026-06-01").without(ALL_SERVICES_PROVIDED))
                    .when(conservatorship)
                    .thenNotRemarked(CareReason.PRESUMPTION_MAY_ARISE);
        }

        @Test
        void aTerminationThatWasSetAsideRaisesItNoMore() {
            plan().and(draft(PLAN_TERMINATED, "2026-06-01").stating(ALL_SERVICES_PROVIDED, Finding.FOUND))
                    .and(draft(ORDERED_OTHERWISE, "2026-06-15").stating(STATED_STAGE, CareStage.UNDER_CARE_PLAN))
                    .when(conservatorship)
                    .thenNotRemarked(CareReason.PRESUMPTION_MAY_ARISE);
        }

        @Test
        void anAgreementNeverRaisesIt() {
            CareScenario.givenCaseAt(CareStage.UNDER_CARE_AGREEMENT)
                    .and(draft(PROCESS_TERMINATED, "2026-06-01").stating(ALL_SERVICES_PROVIDED, Finding.FOUND))
                    .when(conservatorship)
                    .thenNotRemarked(CareReason.PRESUMPTION_MAY_ARISE);
        }
    }

    @Nested
    class WhatADismissalLeavesOpen {

        private static Dismissal dismissal(CareStage stage, EventDraft event) {
            return CareScenario.givenCaseAt(stage)
                    .and(event)
                    .present()
                    .dismissal()
                    .orElseThrow();
        }

        @Test
        void everyDismissalTellsItsGroundWhetherItIsWithPrejudiceAndWhoMayPetitionAgain() {
            assertThat(dismissal(
                            CareStage.AWAITING_PRIMA_FACIE_REVIEW,
                            draft(DISMISSED_WITHOUT_PRIMA_FACIE, "2026-03-10").without(PREJUDICE)))
                    .isEqualTo(new Dismissal(DismissalBasis.NO_PRIMA_FACIE, Prejudice.WITHOUT, Refiling.ANYONE));
            assertThat(dismissal(CareStage.AWAITING_RULING_ON_REPORT, draft(DISMISSED_AS_ENGAGED, "2026-03-10")))
                    .isEqualTo(new Dismissal(
                            DismissalBasis.VOLUNTARILY_ENGAGED, Prejudice.NOT_STATED, Refiling.ANYONE_AS_READ));
            assertThat(dismissal(
                            CareStage.AWAITING_MERITS_HEARING,
                            draft(DISMISSED_IN_BAD_FAITH, "2026-03-10").without(PREJUDICE)))
                    .isEqualTo(new Dismissal(
                            DismissalBasis.NOT_FILED_IN_GOOD_FAITH, Prejudice.WITH, Refiling.OTHERS_ON_NEW_FACTS));
            assertThat(dismissal(CareStage.UNDER_CARE_AGREEMENT, draft(DISMISSED_ON_STATED_BASIS, "2026-06-10")))
                    .isEqualTo(new Dismissal(DismissalBasis.LEFT_STATE, Prejudice.NOT_STATED, Refiling.NOT_STATED));
        }

        @Test
        void whoMayPetitionAgainAfterAVexatiousPetitionTheActDoesNotSay() {
            assertThat(dismissal(
                            CareStage.AWAITING_PRIMA_FACIE_REVIEW,
                            draft(DISMISSED_WITHOUT_PRIMA_FACIE, "2026-03-10")
                                    .stating(VEXATIOUS, Finding.FOUND)
                                    .stating(PREJUDICE, Prejudice.WITH)))
                    .isEqualTo(new Dismissal(DismissalBasis.NO_PRIMA_FACIE, Prejudice.WITH, Refiling.NOT_STATED));
        }

        @Test
        void anOrderOutsideTheTableDoesNotDismissOnTheGroundOfAnEarlierDismissal() {
            CareScenario again = CareScenario.givenCaseAt(CareStage.AWAITING_MERITS_HEARING)
                    .and(draft(DISMISSED_IN_BAD_FAITH, "2026-03-10").stating(PREJUDICE, Prejudice.WITH))
                    .and(draft(ORDERED_OTHERWISE, "2026-04-01")
                            .stating(STATED_STAGE, CareStage.AWAITING_MERITS_HEARING))
                    .and(draft(ORDERED_OTHERWISE, "2026-05-01").stating(STATED_STAGE, CareStage.DISMISSED));
            assertThat(again.present().dismissal())
                    .contains(new Dismissal(DismissalBasis.OTHER, Prejudice.NOT_STATED, Refiling.NOT_STATED));
        }

        @Test
        void everyGroundOfTheActHasTheEventThatDismissesOnIt() {
            assertThat(Arrays.stream(EventKind.values()).flatMap(kind -> DismissalBasis.of(kind).stream()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(DismissalBasis.values())
                            .filter(basis -> !basis.isAsStatedByCourt())
                            .toList());
        }

        @Test
        void aCaseThatWasReinstatedIsNotDismissed() {
            CareScenario back = CareScenario.givenCaseAt(CareStage.UNDER_CARE_AGREEMENT)
                    .and(DISMISSED_ON_STATED_BASIS, "2026-06-10")
                    .and(draft(ORDERED_OTHERWISE, "2026-07-01").stating(STATED_STAGE, CareStage.UNDER_CARE_AGREEMENT));
            assertThat(back.present().dismissal()).isEmpty();
        }
    }

    @Nested
    class Transfers {

        @Test
        void aCaseIsReceivedOnce() {
            CareScenario.givenCaseAt(CareStage.UNDER_CARE_AGREEMENT)
                    .and(TRANSFER_ORDERED, "2026-04-01")
                    .and(TRANSFER_RECEIVED, "2026-04-20")
                    .when(draft(TRANSFER_RECEIVED, "2026-04-21"))
                    .thenRefused(CareReason.TRANSFER_TO_SAME_COUNTY);
        }
    }

    @Nested
    class Advisement {

        @Test
        void theRightsAreOwedOnceWhereAReferralIsTakenAndTheAppearanceIsSetLater() {
            CareScenario set = CareScenario.givenCaseAt(CareStage.AWAITING_RULING_ON_REFERRAL)
                    .and(REFERRAL_ACCEPTED_AS_PETITION, "2026-01-12")
                    .and(COUNTY_REPORT_FILED, "2026-02-02")
                    .and(INITIAL_APPEARANCE_SET, "2026-02-04");
            assertThat(set.present().openObligations())
                    .filteredOn(duty -> duty.rule().equals(CareRules.RIGHTS_ADVISEMENT))
                    .hasSize(1);
        }

        private static Hearing telling(Finding told, String on) {
            return Hearing.builder()
                    .from(SampleDocuments.hearing(INITIAL_APPEARANCE_HELD, LocalDate.parse(on)))
                    .rightsAdvised(told)
                    .build();
        }

        @Test
        void whoWasToldAtAnEarlierHearingIsOwedItNoMore() {
            CareScenario told = CareScenario.givenCaseAt(CareStage.AWAITING_RULING_ON_REFERRAL)
                    .and(REFERRAL_ACCEPTED_AS_PETITION, "2026-01-12")
                    .and(draft(HEARING_HELD, "2026-01-20").stating(HEARING, telling(Finding.FOUND, "2026-01-20")))
                    .and(COUNTY_REPORT_FILED, "2026-02-02")
                    .and(INITIAL_APPEARANCE_SET, "2026-02-04")
                    .thenNotDue(CareRules.RIGHTS_ADVISEMENT);
            told.when(draft(INITIAL_APPEARANCE_HELD, "2026-02-20")
                            .stating(HEARING, telling(Finding.NOT_DETERMINED, "2026-02-20")))
                    .thenNotRemarked(CareReason.RIGHTS_NOT_ADVISED);
        }
    }

    @Nested
    class TakenUpAtTheInitialAppearance {

        private static CareScenario takenUp(PetitionerStanding standing) {
            return CareScenario.given(draft(TAKEN_UP, "2026-03-02")
                    .stating(STATED_STAGE, CareStage.AWAITING_INITIAL_APPEARANCE)
                    .stating(STANDING, standing));
        }

        @Test
        void theAppearanceIsOwedByTheSectionOfItsPetitionAndItsLastDayIsNotKnown() {
            takenUp(PetitionerStanding.COUNTY_BEHAVIORAL_HEALTH_DIRECTOR)
                    .thenDueWithoutDate(CareRules.COUNTY_PETITION_INITIAL_APPEARANCE)
                    .thenNotDue(CareRules.REPORTED_PETITION_INITIAL_APPEARANCE)
                    .and(draft(INITIAL_APPEARANCE_HELD, "2026-03-09"))
                    .thenChanged(CareRules.COUNTY_PETITION_INITIAL_APPEARANCE, ObligationChange.Met.class);
            takenUp(PetitionerStanding.FAMILY_MEMBER)
                    .thenDueWithoutDate(CareRules.REPORTED_PETITION_INITIAL_APPEARANCE)
                    .thenNotDue(CareRules.COUNTY_PETITION_INITIAL_APPEARANCE);
        }

        @Test
        void soItIsWhereTheCaseIsReinstatedThere() {
            CareScenario.givenCaseAt(CareStage.AWAITING_INITIAL_APPEARANCE)
                    .and(DISMISSED_PETITIONER_ABSENT, "2026-02-20")
                    .and(draft(ORDERED_OTHERWISE, "2026-03-02")
                            .stating(STATED_STAGE, CareStage.AWAITING_INITIAL_APPEARANCE))
                    .thenDueWithoutDate(CareRules.REPORTED_PETITION_INITIAL_APPEARANCE);
        }
    }

    @Nested
    class Foretold {

        private static List<String> asks(CareStage stage, EventKind kind) {
            return CareWorkflow.california().options(EventSamples.caseAt(stage), LocalDate.parse("2026-06-01")).stream()
                    .filter(option -> option.kind() == kind)
                    .flatMap(option -> option.asks().stream())
                    .map(Object::toString)
                    .toList();
        }

        private static Set<String> cautions(CareScenario scenario, EventKind kind) {
            return Set.copyOf(
                    CareWorkflow.california().options(scenario.present(), LocalDate.parse("2026-06-01")).stream()
                            .filter(option -> option.kind() == kind)
                            .flatMap(option -> option.cautions().stream())
                            .map(caution -> caution.code().code())
                            .toList());
        }

        @Test
        void optionsTellWhatIsAskedInSomeCasesOnlyAndInWhich() {
            assertThat(asks(CareStage.NOT_STARTED, COURT_REFERRAL_MADE))
                    .contains(
                            "criminalReferral: one code of misdemeanor-in-place-of-diversion, misdemeanor-after-diversion,"
                                    + " felony, where the referring court is a criminal court, as one of its own ways",
                            "defenseAgrees: found, where the referring court is misdemeanor");
            assertThat(asks(CareStage.AWAITING_MERITS_HEARING, ELIGIBILITY_FOUND))
                    .contains(
                            "stipulatedBy: all of respondent, county-agency and courtApproves: found, where the merits"
                                    + " are heard on the day of the initial appearance");
            assertThat(asks(CareStage.AWAITING_PRIMA_FACIE_REVIEW, DISMISSED_WITHOUT_PRIMA_FACIE))
                    .contains("vexatious: found, where prejudice is with");
            assertThat(asks(CareStage.NOT_STARTED, TAKEN_UP))
                    .anyMatch(asked -> asked.startsWith("planOrderedOn: ") && asked.contains(", where the case is"));
        }

        @Test
        void optionsTellOfWhichKindADocumentMustBe() {
            assertThat(asks(CareStage.AWAITING_MERITS_HEARING, ELIGIBILITY_FOUND))
                    .contains("hearing.kind: merits")
                    .contains("hearing.outcome: one of concluded, under-submission");
            assertThat(asks(CareStage.AWAITING_COUNTY_REPORT, COUNTY_REPORT_FILED))
                    .contains("countyReport.kind: investigation");
            assertThat(asks(CareStage.AWAITING_CASE_MANAGEMENT_HEARING, EVALUATION_REUSED))
                    .contains("evaluation.origin: reused");
        }

        @Test
        void optionsTellTheRemarksThatTheCaseItselfCallsFor() {
            CareScenario awaiting = CareScenario.givenCaseAt(CareStage.AWAITING_INITIAL_APPEARANCE);
            assertThat(cautions(awaiting, INITIAL_APPEARANCE_HELD)).contains("counsel-not-appointed");
            assertThat(cautions(awaiting.and(COUNSEL_APPOINTED, "2026-02-20"), INITIAL_APPEARANCE_HELD))
                    .doesNotContain("counsel-not-appointed");
            assertThat(cautions(CareScenario.of(CareWorkflow.california()), PETITION_FILED))
                    .contains("prior-not-determined");
            assertThat(cautions(CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN), AGREEMENT_APPROVED))
                    .contains("by-choice");
        }
    }
}
