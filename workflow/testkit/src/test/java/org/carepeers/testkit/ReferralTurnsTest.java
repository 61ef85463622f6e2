package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.proceeding.CareFacts.*;
import static org.carepeers.proceeding.EventKind.*;
import static org.carepeers.testkit.EventSamples.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.CriminalReferral;
import org.carepeers.proceeding.DismissalBasis;
import org.carepeers.proceeding.ReferringCourt;
import org.carepeers.proceeding.SideMatterKind;
import org.carepeers.rule.CareRules;
import org.carepeers.rule.Overlay;
import org.carepeers.rule.RuleBook;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.care.CareMessages;
import org.carepeers.workflow.care.CareReason;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.obligation.ObligationChange;
import org.junit.jupiter.api.Test;

/** Turns of referrals that are seldom taken, and where they end. */
class ReferralTurnsTest {

    private static final CareWorkflow WORKFLOW = CareWorkflow.california();

    @Test
    void aReferralMayEndWhileTheCandidateInvestigatesOrTheCountyAssesses() {
        CareScenario.given(COURT_REFERRAL_MADE, "2026-01-05")
                .and(REFERRAL_INVESTIGATION_ORDERED, "2026-01-06")
                .thenDue(CareRules.REFERRAL_DECISION_NOTICE, "2026-01-27")
                .thenOnlyBy(
                        REFERRAL_CLOSED,
                        Role.COURT,
                        Role.REFERRING_COURT,
                        Role.COUNTY_AGENCY,
                        Role.PETITIONER_CANDIDATE)
                .when(draft(REFERRAL_CLOSED, "2026-01-12").stating(DISMISSAL_BASIS, DismissalBasis.PETITIONER_ABSENT))
                .thenRefused(CareReason.BASIS_HAS_OWN_EVENT)
                .and(draft(REFERRAL_CLOSED, "2026-01-12").stating(DISMISSAL_BASIS, DismissalBasis.LEFT_STATE))
                .thenStage(CareStage.CLOSED_WITHOUT_PETITION)
                .thenNotDue(CareRules.CANDIDATE_INVESTIGATION)
                .thenNotDue(CareRules.REFERRAL_DECISION_NOTICE);
        CareScenario.given(FACILITY_REFERRAL_MADE, "2026-01-05")
                .thenOnlyBy(REFERRAL_CLOSED, Role.COUNTY_AGENCY, Role.FACILITY)
                .and(draft(REFERRAL_CLOSED, "2026-01-12")
                        .by(Role.COUNTY_AGENCY)
                        .stating(DISMISSAL_BASIS, DismissalBasis.DIED))
                .thenStage(CareStage.CLOSED_WITHOUT_PETITION)
                .thenNotDue(CareRules.FACILITY_REFERRAL_ASSESSMENT);
    }

    @Test
    void anEndThatManySectionsLeadToCitesNone() {
        assertThat(CareStage.CLOSED_WITHOUT_PETITION.citation()).isEmpty();
        assertThat(CareStage.DISMISSED.citation()).isEmpty();
        assertThat(CareStage.AWAITING_COUNTY_ASSESSMENT.citation()).hasToString("Optional[WIC 5978.1(c)]");
    }

    @Test
    void aReferralMayEndBeforeTheCourtRulesOnIt() {
        CareScenario.given(COURT_REFERRAL_MADE, "2026-01-05")
                .and(draft(REFERRAL_CLOSED, "2026-01-12").stating(DISMISSAL_BASIS, DismissalBasis.DIED))
                .thenStage(CareStage.CLOSED_WITHOUT_PETITION)
                .thenNotDue(CareRules.MISDEMEANOR_REFERRAL_HEARING);
    }

    @Test
    void felonyChargesFallUponAcceptanceAndTheCriminalCourtIsTheOneThatDismissesThem() {
        CareScenario accepted = CareScenario.of(WORKFLOW)
                .and(draft(COURT_REFERRAL_MADE, "2025-12-29")
                        .stating(REFERRING_COURT, ReferringCourt.FELONY)
                        .stating(CRIMINAL_REFERRAL, CriminalReferral.FELONY))
                .and(REFERRAL_INVESTIGATION_ORDERED, "2025-12-30")
                .and(draft(SIDE_MATTER_BEGAN, "2026-01-02").stating(SIDE_MATTER, SideMatterKind.CRIMINAL_CASE));
        EventSamples.historyTo(CareStage.AWAITING_CASE_MANAGEMENT_HEARING).forEach(accepted::and);
        accepted.thenDueWithoutDate(CareRules.FELONY_CHARGES_DISMISSAL)
                .thenNotDue(CareRules.MISDEMEANOR_CHARGES_DISMISSAL)
                .thenOnlyBy(CHARGES_DISMISSED, Role.REFERRING_COURT)
                .and(CHARGES_DISMISSED, "2026-03-16")
                .thenNotDue(CareRules.FELONY_CHARGES_DISMISSAL);
        assertThat(accepted.present().sideMatters()).isEmpty();
    }

    private static CareScenario acceptedFrom(CriminalReferral way, CareStage stage) {
        CareScenario accepted = CareScenario.of(WORKFLOW)
                .and(draft(COURT_REFERRAL_MADE, "2025-12-29")
                        .stating(
                                REFERRING_COURT,
                                way == CriminalReferral.FELONY ? ReferringCourt.FELONY : ReferringCourt.MISDEMEANOR)
                        .stating(CRIMINAL_REFERRAL, way))
                .and(REFERRAL_INVESTIGATION_ORDERED, "2025-12-30");
        EventSamples.historyTo(stage).forEach(accepted::and);
        return accepted;
    }

    @Test
    void misdemeanorChargesStayToBeDismissedWhateverEndsTheCaseUnlessItIsReferredBack() {
        CriminalReferral way = CriminalReferral.MISDEMEANOR_IN_PLACE_OF_DIVERSION;
        acceptedFrom(way, CareStage.UNDER_CARE_AGREEMENT)
                .thenDue(CareRules.MISDEMEANOR_CHARGES_DISMISSAL, "2026-06-29")
                .and(draft(DISMISSED_ON_STATED_BASIS, "2026-06-01")
                        .stating(DISMISSAL_BASIS, DismissalBasis.AGREEMENT_COMPLETED))
                .thenDue(CareRules.MISDEMEANOR_CHARGES_DISMISSAL, "2026-06-29")
                .and(CHARGES_DISMISSED, "2026-06-29")
                .thenChanged(CareRules.MISDEMEANOR_CHARGES_DISMISSAL, ObligationChange.Met.class);
        acceptedFrom(way, CareStage.AWAITING_EVALUATION_REVIEW)
                .and(DISMISSED_AFTER_EVALUATION, "2026-04-20")
                .thenDue(CareRules.MISDEMEANOR_CHARGES_DISMISSAL, "2026-06-29");
        acceptedFrom(way, CareStage.UNDER_CARE_AGREEMENT)
                .and(PROCESS_TERMINATED, "2026-06-01")
                .thenDue(CareRules.MISDEMEANOR_CHARGES_DISMISSAL, "2026-06-29")
                .and(REFERRED_BACK, "2026-06-02")
                .thenChanged(CareRules.MISDEMEANOR_CHARGES_DISMISSAL, ObligationChange.FellAway.class);
    }

    @Test
    void eachCriminalWayHasDutiesUnderItsOwnSection() {
        CareStage heard = CareStage.AWAITING_CASE_MANAGEMENT_HEARING;
        assertThat(sectionsOfCriminalDuties(acceptedFrom(CriminalReferral.MISDEMEANOR_IN_PLACE_OF_DIVERSION, heard)))
                .containsOnly("PEN 1370.01(b)(2)");
        assertThat(sectionsOfCriminalDuties(acceptedFrom(CriminalReferral.MISDEMEANOR_AFTER_DIVERSION, heard)))
                .containsOnly("PEN 1370.01(c)(4)");
        assertThat(sectionsOfCriminalDuties(acceptedFrom(CriminalReferral.FELONY, heard)))
                .containsOnly("PEN 1370(a)(1)(B)(iii)(III)(id)");
    }

    private static List<String> sectionsOfCriminalDuties(CareScenario scenario) {
        List<String> sections = scenario.present().openObligations().stream()
                .flatMap(duty -> duty.citations().stream())
                .map(Citation::toString)
                .filter(section -> section.startsWith("PEN"))
                .toList();
        assertThat(sections).hasSize(2);
        return sections;
    }

    @Test
    void aCourtRefersOnlyByAWayOfItsOwn() {
        EventDraft referral = draft(COURT_REFERRAL_MADE, "2026-01-05");
        CareScenario.of(WORKFLOW)
                .when(referral.stating(REFERRING_COURT, ReferringCourt.FELONY))
                .thenRefused(CareReason.CRIMINAL_WAY_DIFFERS)
                .when(referral.stating(CRIMINAL_REFERRAL, CriminalReferral.FELONY))
                .thenRefused(CareReason.CRIMINAL_WAY_DIFFERS)
                .when(referral.stating(REFERRING_COURT, ReferringCourt.LPS_CONSERVATORSHIP)
                        .stating(CRIMINAL_REFERRAL, CriminalReferral.FELONY))
                .thenRefused(CareReason.NO_CRIMINAL_COURT)
                .when(referral.stating(REFERRING_COURT, ReferringCourt.LPS_CONSERVATORSHIP)
                        .without(CRIMINAL_REFERRAL))
                .thenAccepted();
        Decision.Refused refused = (Decision.Refused) CareScenario.of(WORKFLOW)
                .when(referral.stating(REFERRING_COURT, ReferringCourt.FELONY))
                .last();
        assertThat(CareMessages.in(Locale.US).cure(refused.reasons().get(0)))
                .contains("Correct criminalReferral or the court. Allowed for this court: felony.");
    }

    @Test
    void fewerIntensiveTreatmentsThanTheSectionAsksForAreRemarked() {
        CareScenario.given(draft(PETITION_FILED, "2026-02-02").stating(INTENSIVE_TREATMENTS, 1))
                .thenRemarked(CareReason.LIMIT_NOT_REACHED);
        CareScenario.given(draft(PETITION_FILED, "2026-02-02").stating(INTENSIVE_TREATMENTS, 2))
                .thenNotRemarked(CareReason.LIMIT_NOT_REACHED);
    }

    @Test
    void aCountysOwnLookBackIsRemarkedBesideTheStatutesAndNeverInsteadOfIt() {
        CareWorkflow county = WORKFLOW.with(RuleBook.california().withOverlay(Overlay.parse(InventedOverlay.JSON)));
        EventDraft petition = draft(PETITION_FILED, "2026-03-02");
        CareScenario.of(county)
                .when(petition.stating(EXAMINED_ON, LocalDate.parse("2026-01-20")))
                .thenRemarked(CareReason.OVERLAY_NOT_KEPT)
                .thenNotRemarked(CareReason.OUTSIDE_LOOK_BACK);
        CareScenario.of(county)
                .when(petition.stating(EXAMINED_ON, LocalDate.parse("2025-12-01")))
                .thenRemarked(CareReason.OUTSIDE_LOOK_BACK);
    }
}
