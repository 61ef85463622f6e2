package org.carepeers.testkit;

import static org.carepeers.proceeding.CareFacts.*;
import static org.carepeers.proceeding.EventKind.*;
import static org.carepeers.testkit.EventSamples.draft;

import java.time.LocalDate;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.CriminalReferral;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.Prejudice;
import org.carepeers.proceeding.PriorCases;
import org.carepeers.proceeding.ReferringCourt;
import org.carepeers.rule.CareRules;
import org.carepeers.workflow.care.CareChoice;
import org.carepeers.workflow.care.CareReason;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.machine.MachineReason;
import org.carepeers.workflow.obligation.ObligationChange;
import org.junit.jupiter.api.Test;

/** Referrals, services by choice and the petition itself, as the statute words them. */
class BeforeThePetitionTest {

    private static CareScenario referral() {
        return CareScenario.given(COURT_REFERRAL_MADE, "2026-01-02").and(REFERRAL_INVESTIGATION_ORDERED, "2026-01-05");
    }

    @StatuteAssertion(section = "WIC 5978.1(b)", claim = "a facility refers a person under an involuntary hold")
    @StatuteAssertion(section = "WIC 5978.1(c)", claim = "the county assesses and petitions within 14 business days")
    @Test
    void aFacilityRefersAPersonUnderAHoldAndTheCountyHasFourteenBusinessDays() {
        CareScenario.given(FACILITY_REFERRAL_MADE, "2026-01-05")
                .thenNotRemarked(CareReason.HOLD_NOT_DETERMINED)
                .thenDue(CareRules.FACILITY_REFERRAL_ASSESSMENT, "2026-01-26")
                .and(PETITION_DECLINED, "2026-01-20")
                .thenChanged(CareRules.FACILITY_REFERRAL_ASSESSMENT, ObligationChange.Met.class)
                .thenStage(CareStage.CLOSED_WITHOUT_PETITION);
        CareScenario.of(CareWorkflow.california())
                .when(draft(FACILITY_REFERRAL_MADE, "2026-01-05").without(UNDER_INVOLUNTARY_HOLD))
                .thenRemarked(CareReason.HOLD_NOT_DETERMINED);
    }

    @StatuteAssertion(section = "WIC 5978(a)", claim = "a misdemeanor court refers only where the defense agrees")
    @Test
    void aMisdemeanorCourtRefersOnlyWhereTheDefenseAgrees() {
        CareScenario.of(CareWorkflow.california())
                .when(draft(COURT_REFERRAL_MADE, "2026-01-05").stating(DEFENSE_AGREES, Finding.NOT_DETERMINED))
                .thenRefused(CareReason.REFERRAL_NOT_AGREED)
                .when(draft(COURT_REFERRAL_MADE, "2026-01-05").without(CRIMINAL_REFERRAL))
                .thenRefused(CareReason.CRIMINAL_WAY_MISSING);
    }

    @StatuteAssertion(
            section = "WIC 5978(b)",
            claim = "a referral may be treated as a petition if it is complete and shows a prima facie case")
    @StatuteAssertion(section = "WIC 5978(c)", claim = "acceptance of a referral is to be told to the referring court")
    @Test
    void aReferralTreatedAsAPetitionGoesTheWayOfTheReportUnlessTheCountyChoosesOtherwise() {
        CareScenario.given(COURT_REFERRAL_MADE, "2026-01-02")
                .when(draft(REFERRAL_ACCEPTED_AS_PETITION, "2026-02-02").stating(PRIMA_FACIE, Finding.NOT_DETERMINED))
                .thenRefused(MachineReason.NOT_DETERMINED)
                .and(REFERRAL_ACCEPTED_AS_PETITION, "2026-02-02")
                .thenRemarked(CareReason.BY_CHOICE)
                .thenStage(CareStage.AWAITING_COUNTY_REPORT)
                .thenDue(CareRules.COUNTY_REPORT, "2026-03-18")
                .thenDueWithoutDate(CareRules.REFERRAL_ACCEPTANCE_NOTICE);
        CareScenario.of(CareWorkflow.california().with(CareChoice.REPORT_AFTER_ACCEPTED_REFERRAL, false))
                .and(COURT_REFERRAL_MADE, "2026-01-02")
                .and(draft(REFERRAL_ACCEPTED_AS_PETITION, "2026-01-05").without(HEARING_ON))
                .thenStage(CareStage.AWAITING_INITIAL_APPEARANCE)
                .thenNotDue(CareRules.COUNTY_REPORT)
                .thenDueWithoutDate(CareRules.INITIAL_APPEARANCE_NOTICE)
                .thenDue(CareRules.COUNTY_PETITION_INITIAL_APPEARANCE, "2026-01-26");
    }

    @StatuteAssertion(
            section = "WIC 5978(d)",
            claim = "the candidate investigates within 14 court days, decides, and tells the referring court")
    @StatuteAssertion(section = "WIC 5978(e)", claim = "the court may give the candidate up to 30 court days more")
    @Test
    void theCandidateHasFourteenCourtDaysAndTheCourtMayGiveThirtyMore() {
        referral()
                .thenDue(CareRules.CANDIDATE_INVESTIGATION, "2026-01-26")
                .thenDue(CareRules.REFERRAL_DECISION_NOTICE, "2026-01-26")
                .and(draft(REFERRAL_TIME_EXTENDED, "2026-01-20").stating(EXTENDED_TO, LocalDate.parse("2026-03-10")))
                .thenDue(CareRules.REFERRAL_DECISION_NOTICE, "2026-03-10")
                .thenDue(CareRules.CANDIDATE_INVESTIGATION, "2026-03-10")
                .thenNotRemarked(CareReason.DATE_OVER_LIMIT)
                .when(draft(REFERRAL_TIME_EXTENDED, "2026-01-21").stating(EXTENDED_TO, LocalDate.parse("2026-09-10")))
                .thenRemarked(CareReason.DATE_OVER_LIMIT);
    }

    @StatuteAssertion(
            section = "WIC 5978(f)(2)",
            claim = "a conservator may petition after a referral though WIC 5974 does not name them, as a choice")
    @Test
    void aConservatorPetitionsAfterAReferralAsAChoice() {
        EventDraft referral = draft(COURT_REFERRAL_MADE, "2026-01-02")
                .stating(REFERRING_COURT, ReferringCourt.LPS_CONSERVATORSHIP)
                .without(CRIMINAL_REFERRAL);
        EventDraft petition = draft(PETITION_FILED, "2026-01-12")
                .by(Role.PETITIONER_CANDIDATE)
                .without(STANDING);
        CareScenario.given(referral)
                .and(REFERRAL_INVESTIGATION_ORDERED, "2026-01-05")
                .when(petition)
                .thenRemarked(CareReason.STANDING_OPEN);
        CareScenario.of(CareWorkflow.california().with(CareChoice.CONSERVATOR_MAY_PETITION, false))
                .and(referral)
                .and(REFERRAL_INVESTIGATION_ORDERED, "2026-01-05")
                .when(petition)
                .thenRefused(MachineReason.NOT_STATED);
    }

    @StatuteAssertion(
            section = "PEN 1370.01(b)(2)",
            claim = "a misdemeanor referral is heard within 30 court days, and charges fall six months after "
                    + "it unless the person is referred back")
    @Test
    void aMisdemeanorReferralIsHeardWithinThirtyCourtDays() {
        CareScenario.given(COURT_REFERRAL_MADE, "2026-02-02")
                .thenDue(CareRules.MISDEMEANOR_REFERRAL_HEARING, "2026-03-18")
                .and(REFERRAL_INVESTIGATION_ORDERED, "2026-02-03")
                .and(PETITION_DECLINED, "2026-02-10")
                .thenNotDue(CareRules.MISDEMEANOR_REFERRAL_HEARING);
    }

    @StatuteAssertion(
            section = "PEN 1370.01(b)(2)",
            claim = "a misdemeanor referral is heard within 30 court days, and charges fall six months after "
                    + "it unless the person is referred back")
    @Test
    void chargesFallSixMonthsAfterTheReferralUnlessThePersonIsReferredBack() {
        CareScenario heard =
                CareScenario.given(COURT_REFERRAL_MADE, "2026-01-02").and(REFERRAL_INVESTIGATION_ORDERED, "2026-01-02");
        EventSamples.historyTo(CareStage.AWAITING_CASE_MANAGEMENT_HEARING).forEach(heard::and);
        heard.thenDue(CareRules.MISDEMEANOR_CHARGES_DISMISSAL, "2026-07-02")
                .and(REFERRED_BACK, "2026-03-02")
                .thenChanged(CareRules.MISDEMEANOR_CHARGES_DISMISSAL, ObligationChange.FellAway.class)
                .thenNotDue(CareRules.CRIMINAL_COURT_ACCEPTANCE_NOTICE);
    }

    @StatuteAssertion(
            section = "PEN 1370.01(c)(4)",
            claim = "a petition upon a referral after diversion is heard within 14 court days")
    @StatuteAssertion(
            section = "PEN 1370(a)(1)(B)(iii)(III)(id)",
            claim = "a petition upon a felony referral is heard within 14 court days")
    @Test
    void theOtherCriminalWaysRunFromThePetition() {
        CareScenario.given(draft(COURT_REFERRAL_MADE, "2025-12-22")
                        .stating(CRIMINAL_REFERRAL, CriminalReferral.MISDEMEANOR_AFTER_DIVERSION))
                .and(REFERRAL_INVESTIGATION_ORDERED, "2026-01-02")
                .thenNotDue(CareRules.INELIGIBLE_FOR_DIVERSION_REFERRAL_HEARING)
                .and(PETITION_FILED, "2026-01-05")
                .thenDue(CareRules.INELIGIBLE_FOR_DIVERSION_REFERRAL_HEARING, "2026-01-26");
        CareScenario.given(draft(COURT_REFERRAL_MADE, "2025-12-22")
                        .stating(REFERRING_COURT, ReferringCourt.FELONY)
                        .stating(CRIMINAL_REFERRAL, CriminalReferral.FELONY))
                .and(REFERRAL_INVESTIGATION_ORDERED, "2026-01-02")
                .and(PETITION_FILED, "2026-01-05")
                .thenDue(CareRules.FELONY_REFERRAL_HEARING, "2026-01-26");
    }

    @StatuteAssertion(
            section = "WIC 5985(a)(3)",
            claim = "services outside court are a place of their own, from which a petition may follow")
    @Test
    void aPersonInServicesByChoiceMayStillBePetitioned() {
        CareScenario.given(VOLUNTARY_SERVICES_BEGUN, "2026-01-05")
                .thenStage(CareStage.IN_VOLUNTARY_SERVICES)
                .and(PETITION_FILED, "2026-03-02")
                .thenStage(CareStage.AWAITING_PRIMA_FACIE_REVIEW);
    }

    @StatuteAssertion(section = "WIC 5974", claim = "a petition states in which of the twelve standings it is filed")
    @StatuteAssertion(
            section = "WIC 5975",
            claim = "a petition that states neither an examination nor intensive treatments is recorded with a remark")
    @StatuteAssertion(
            section = "WIC 5975(d)(1)",
            claim = "an examination more than 60 days before the petition is recorded with a remark")
    @StatuteAssertion(section = "WIC 5977(a)(1)", claim = "the court reviews a petition promptly, which has no number")
    @Test
    void aPetitionStatesItsStandingAndIsReviewedPromptly() {
        CareScenario.of(CareWorkflow.california())
                .when(draft(PETITION_FILED, "2026-02-02").without(STANDING))
                .thenRefused(MachineReason.NOT_STATED)
                .when(draft(PETITION_FILED, "2026-02-02").without(EXAMINED_ON).without(INTENSIVE_TREATMENT_ON))
                .thenRemarked(CareReason.EVIDENCE_NOT_STATED)
                .thenDueWithoutDate(CareRules.PRIMA_FACIE_REVIEW);
        CareScenario.of(CareWorkflow.california())
                .when(draft(PETITION_FILED, "2026-06-02").stating(EXAMINED_ON, LocalDate.parse("2026-04-02")))
                .thenRemarked(CareReason.OUTSIDE_LOOK_BACK);
    }

    @Test
    void aSecondPetitionIsLinkedAndOnlyOneAgreementOrPlanIsInForce() {
        PriorCases prior = PriorCases.builder()
                .otherPetitionOpen(Finding.FOUND)
                .otherOrderInForce(Finding.FOUND)
                .build();
        CareScenario second = CareScenario.knowing(prior);
        EventSamples.historyTo(CareStage.AWAITING_CASE_MANAGEMENT_HEARING).forEach(second::and);
        second.and(PETITION_LINKED, "2026-02-20")
                .when(draft(AGREEMENT_APPROVED, "2026-02-23"))
                .thenRefused(CareReason.ANOTHER_ORDER_IN_FORCE);
        CareScenario.knowing(prior)
                .when(draft(PETITION_FILED, "2026-02-02"))
                .thenRemarked(CareReason.OTHER_PETITION_OPEN);
    }

    @Test
    void whatIsNotKnownOfOtherCasesIsSaidToBeNotDetermined() {
        CareScenario.given(PETITION_FILED, "2026-02-02").thenRemarked(CareReason.PRIOR_NOT_DETERMINED);
    }

    @StatuteAssertion(
            section = "WIC 5977(a)(2)",
            claim = "without a prima facie showing the court may dismiss, or not dismiss and have the petition amended")
    @StatuteAssertion(
            section = "WIC 5975.1",
            claim = "a dismissal before any hearing is with prejudice only if the court finds a vexatious or "
                    + "harassing pleading")
    @Test
    void withoutAPrimaFacieShowingTheCourtMayDismissOrNot() {
        CareScenario.given(PETITION_FILED, "2026-02-02")
                .and(PRIMA_FACIE_NOT_FOUND, "2026-02-04")
                .thenStage(CareStage.AWAITING_PRIMA_FACIE_REVIEW)
                .and(PETITION_AMENDED, "2026-02-10")
                .thenDueWithoutDate(CareRules.PRIMA_FACIE_REVIEW)
                .when(draft(DISMISSED_WITHOUT_PRIMA_FACIE, "2026-02-11")
                        .stating(PREJUDICE, Prejudice.WITH)
                        .stating(VEXATIOUS, Finding.NOT_DETERMINED))
                .thenRefused(CareReason.PREJUDICE_WITHOUT_GROUND)
                .and(draft(DISMISSED_WITHOUT_PRIMA_FACIE, "2026-02-11")
                        .stating(PREJUDICE, Prejudice.WITH)
                        .stating(VEXATIOUS, Finding.FOUND))
                .thenStage(CareStage.DISMISSED);
    }
}
