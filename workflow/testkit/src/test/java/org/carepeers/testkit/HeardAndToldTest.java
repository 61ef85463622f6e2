package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.proceeding.CareFacts.*;
import static org.carepeers.proceeding.EventKind.*;
import static org.carepeers.testkit.EventSamples.draft;

import java.time.LocalDate;
import java.util.List;
import org.carepeers.party.PetitionerStanding;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.Continuance;
import org.carepeers.proceeding.ContinuanceBasis;
import org.carepeers.proceeding.CriminalReferral;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.Hearing;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.HearingOutcome;
import org.carepeers.proceeding.NoticeKind;
import org.carepeers.proceeding.ReferringCourt;
import org.carepeers.rule.CareRules;
import org.carepeers.workflow.care.CareReason;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.obligation.ObligationChange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What counts as heard, as told and as done, and under which section it is missed. */
class HeardAndToldTest {

    private static Hearing withOutcome(EventKind kind, String on, HearingOutcome outcome) {
        Hearing.Builder builder = Hearing.builder();
        builder.from(SampleDocuments.hearing(kind, LocalDate.parse(on))).outcome(outcome);
        if (outcome == HearingOutcome.CONTINUED) {
            builder.continuance(Continuance.builder()
                    .basis(ContinuanceBasis.GOOD_CAUSE)
                    .goodCause(Finding.FOUND)
                    .newDate(LocalDate.parse(on).plusDays(10))
                    .build());
        }
        return builder.build();
    }

    private static EventDraft set(HearingKind kind, String on, String day) {
        return draft(HEARING_SET, on).stating(HEARING_KIND, kind).stating(HEARING_ON, LocalDate.parse(day));
    }

    @Nested
    class HearingsThatWereNotHeld {

        private final CareScenario plan =
                CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN_REVIEW).and(CARE_PLAN_ORDERED, "2026-04-01");

        @Test
        void nothingIsRuledAtAHearingThatWentOverOrWasTakenOffCalendar() {
            for (HearingOutcome outcome : List.of(HearingOutcome.CONTINUED, HearingOutcome.OFF_CALENDAR)) {
                plan.when(draft(STATUS_REVIEW_HELD, "2026-05-20")
                                .stating(HEARING, withOutcome(STATUS_REVIEW_HELD, "2026-05-20", outcome)))
                        .thenRefused(CareReason.HEARING_NOT_HELD);
                CareScenario.givenCaseAt(CareStage.AWAITING_MERITS_HEARING)
                        .when(draft(ELIGIBILITY_FOUND, "2026-03-10")
                                .stating(HEARING, withOutcome(ELIGIBILITY_FOUND, "2026-03-10", outcome)))
                        .thenRefused(CareReason.HEARING_NOT_HELD);
            }
            plan.when(draft(STATUS_REVIEW_HELD, "2026-05-20")
                            .stating(
                                    HEARING,
                                    withOutcome(STATUS_REVIEW_HELD, "2026-05-20", HearingOutcome.UNDER_SUBMISSION)))
                    .thenAccepted();
        }

        @Test
        void aPetitionerWhoDidNotComeMayBeDismissedWithoutThatAnythingWasHeard() {
            CareScenario.givenCaseAt(CareStage.AWAITING_INITIAL_APPEARANCE)
                    .when(draft(DISMISSED_PETITIONER_ABSENT, "2026-02-20")
                            .stating(
                                    HEARING,
                                    withOutcome(
                                            DISMISSED_PETITIONER_ABSENT, "2026-02-20", HearingOutcome.OFF_CALENDAR)))
                    .thenAccepted();
        }

        @Test
        void aHearingOnJoiningThatWasTakenOffCalendarWasNotHeld() {
            Hearing heard = Hearing.builder()
                    .from(withOutcome(HEARING_HELD, "2026-05-20", HearingOutcome.OFF_CALENDAR))
                    .kind(HearingKind.JOINDER)
                    .build();
            plan.and(draft(LOCAL_ENTITY_CITED, "2026-04-08"))
                    .and(draft(HEARING_HELD, "2026-05-20").stating(HEARING, heard))
                    .thenUnchanged(CareRules.JOINDER_HEARING)
                    .and(draft(HEARING_HELD, "2026-05-20")
                            .stating(
                                    HEARING,
                                    Hearing.builder()
                                            .from(heard)
                                            .outcome(HearingOutcome.CONCLUDED)
                                            .build()))
                    .thenChanged(CareRules.JOINDER_HEARING, ObligationChange.Met.class);
        }

        @Test
        void aHearingThatWasCalledAndWentOverStaysOnCalendarUntilTheContinuanceIsRecorded() {
            CareScenario called = plan.and(set(HearingKind.STATUS_REVIEW, "2026-04-02", "2026-05-20"))
                    .and(draft(HEARING_HELD, "2026-05-20")
                            .stating(
                                    HEARING,
                                    Hearing.builder()
                                            .from(withOutcome(HEARING_HELD, "2026-05-20", HearingOutcome.CONTINUED))
                                            .kind(HearingKind.STATUS_REVIEW)
                                            .build()));
            assertThat(called.present().hearings())
                    .containsEntry(HearingKind.STATUS_REVIEW, LocalDate.parse("2026-05-20"));
        }
    }

    @Nested
    class InterpretersForThem {

        private final CareScenario needed = CareScenario.givenCaseAt(CareStage.AWAITING_CASE_MANAGEMENT_HEARING)
                .and(draft(LANGUAGE_NEED_RECORDED, "2026-03-12").stating(INTERPRETER_NEEDED, Finding.FOUND));

        private static EventDraft held(HearingOutcome outcome, Finding provided) {
            Hearing hearing = Hearing.builder()
                    .from(withOutcome(HEARING_HELD, "2026-03-20", outcome))
                    .interpreterProvided(provided)
                    .build();
            return draft(HEARING_HELD, "2026-03-20").stating(HEARING, hearing);
        }

        @Test
        void anInterpreterIsStillOwedWhereTheMatterWentOverOrWasTakenOffCalendar() {
            needed.and(held(HearingOutcome.CONTINUED, Finding.FOUND)).thenUnchanged(CareRules.INTERPRETER);
            needed.and(held(HearingOutcome.OFF_CALENDAR, Finding.NOT_DETERMINED))
                    .thenUnchanged(CareRules.INTERPRETER);
            needed.and(held(HearingOutcome.CONCLUDED, Finding.FOUND))
                    .thenChanged(CareRules.INTERPRETER, ObligationChange.Met.class);
        }

        @Test
        void nobodyIsMissedAtAHearingThatWasTakenOffCalendar() {
            needed.when(held(HearingOutcome.OFF_CALENDAR, Finding.NOT_DETERMINED))
                    .thenNotRemarked(CareReason.INTERPRETER_NOT_PROVIDED)
                    .when(held(HearingOutcome.CONTINUED, Finding.NOT_DETERMINED))
                    .thenRemarked(CareReason.INTERPRETER_NOT_PROVIDED);
        }
    }

    @Nested
    class DaysForWhichHearingsAreSet {

        private static CareScenario onCalendar() {
            return CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN_REVIEW)
                    .and(CARE_PLAN_ORDERED, "2026-04-01")
                    .and(set(HearingKind.STATUS_REVIEW, "2026-04-02", "2026-05-20"));
        }

        @Test
        void aHearingThatIsHeldOnAnotherDayThanTheOneSetIsRemarked() {
            onCalendar().when(draft(STATUS_REVIEW_HELD, "2026-05-20")).thenNotRemarked(CareReason.HELD_ON_ANOTHER_DAY);
            onCalendar().when(draft(STATUS_REVIEW_HELD, "2026-05-19")).thenRemarked(CareReason.HELD_ON_ANOTHER_DAY);
            onCalendar()
                    .and(set(HearingKind.STATUS_REVIEW, "2026-05-04", "2026-05-19"))
                    .when(draft(STATUS_REVIEW_HELD, "2026-05-19"))
                    .thenNotRemarked(CareReason.HELD_ON_ANOTHER_DAY);
        }

        @Test
        void aHearingMayBeTakenOffCalendarOnAnyDay() {
            Hearing off = Hearing.builder()
                    .from(withOutcome(STATUS_REVIEW_HELD, "2026-05-13", HearingOutcome.OFF_CALENDAR))
                    .build();
            onCalendar()
                    .when(draft(HEARING_HELD, "2026-05-13").stating(HEARING, off))
                    .thenNotRemarked(CareReason.HELD_ON_ANOTHER_DAY);
        }

        @Test
        void aHearingSetForADayAfterItsLastIsRemarkedWhenItIsSet() {
            EventDraft petition = draft(PETITION_FILED, "2026-02-02")
                    .stating(STANDING, PetitionerStanding.COUNTY_BEHAVIORAL_HEALTH_DIRECTOR);
            EventDraft appearance = draft(INITIAL_APPEARANCE_SET, "2026-02-05");
            CareScenario.given(petition)
                    .when(appearance.stating(HEARING_ON, LocalDate.parse("2026-02-27")))
                    .thenNotRemarked(CareReason.SET_AFTER_LAST_DAY);
            CareScenario.given(petition)
                    .when(appearance.stating(HEARING_ON, LocalDate.parse("2026-03-02")))
                    .thenRemarked(CareReason.SET_AFTER_LAST_DAY);
            CareScenario.givenCaseAt(CareStage.AWAITING_MERITS_HEARING)
                    .and(ELIGIBILITY_FOUND, "2026-03-10")
                    .when(set(HearingKind.CASE_MANAGEMENT, "2026-03-10", "2026-03-24"))
                    .thenNotRemarked(CareReason.SET_AFTER_LAST_DAY)
                    .when(set(HearingKind.CASE_MANAGEMENT, "2026-03-10", "2026-03-25"))
                    .thenRemarked(CareReason.SET_AFTER_LAST_DAY);
        }

        @Test
        void aHearingSetOutsideItsMonthIsRemarkedOnEitherSide() {
            CareScenario plan = CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN_REVIEW)
                    .and(CARE_PLAN_ORDERED, "2026-04-01");
            plan.when(set(HearingKind.ONE_YEAR_STATUS, "2026-12-01", "2027-01-29"))
                    .thenRemarked(CareReason.SET_BEFORE_FIRST_DAY)
                    .when(set(HearingKind.ONE_YEAR_STATUS, "2026-12-01", "2027-02-10"))
                    .thenNotRemarked(CareReason.SET_BEFORE_FIRST_DAY, CareReason.SET_AFTER_LAST_DAY)
                    .when(set(HearingKind.ONE_YEAR_STATUS, "2026-12-01", "2027-03-02"))
                    .thenRemarked(CareReason.SET_AFTER_LAST_DAY);
        }

        @Test
        void theRemarkStandsUnderTheSectionOfTheDuty() {
            Decision.Accepted late = (Decision.Accepted) CareScenario.givenCaseAt(CareStage.AWAITING_MERITS_HEARING)
                    .and(ELIGIBILITY_FOUND, "2026-03-10")
                    .when(set(HearingKind.CASE_MANAGEMENT, "2026-03-10", "2026-04-24"))
                    .last();
            assertThat(late.remarks())
                    .filteredOn(remark -> remark.code() == CareReason.SET_AFTER_LAST_DAY)
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.citation()).hasToString("Optional[WIC 5977(c)(2)]"));
        }
    }

    @Nested
    class NoticeToTheTribe {

        private static EventDraft stated(String on, Finding consents) {
            return draft(TRIBAL_CONNECTION_STATED, on).stating(RESPONDENT_CONSENTS, consents);
        }

        @Test
        void aConnectionThatIsStatedAfterTheHearingWasSetBeginsTheNotice() {
            CareScenario.givenCaseAt(CareStage.AWAITING_INITIAL_APPEARANCE)
                    .thenNotDue(CareRules.TRIBE_INITIAL_APPEARANCE_NOTICE)
                    .and(stated("2026-03-02", Finding.NOT_DETERMINED))
                    .thenDueWithoutDate(CareRules.TRIBE_INITIAL_APPEARANCE_NOTICE)
                    .and(draft(NOTICE_SERVED, "2026-03-03").stating(NOTICE, NoticeKind.TRIBE))
                    .thenNotDue(CareRules.TRIBE_INITIAL_APPEARANCE_NOTICE)
                    .and(stated("2026-03-04", Finding.NOT_DETERMINED))
                    .thenNotDue(CareRules.TRIBE_INITIAL_APPEARANCE_NOTICE);
            CareScenario.givenCaseAt(CareStage.AWAITING_CASE_MANAGEMENT_HEARING)
                    .and(stated("2026-03-02", Finding.FOUND))
                    .thenDueWithoutDate(CareRules.TRIBE_CASE_MANAGEMENT_NOTICE);
        }

        @Test
        void theNoticeOfTheCaseManagementHearingWaitsForNobodyWhoRefusedConsent() {
            CareScenario.givenCaseAt(CareStage.AWAITING_MERITS_HEARING)
                    .and(stated("2026-02-27", Finding.NOT_FOUND))
                    .and(ELIGIBILITY_FOUND, "2026-03-02")
                    .thenNotDue(CareRules.TRIBE_CASE_MANAGEMENT_NOTICE)
                    .and(stated("2026-03-03", Finding.FOUND))
                    .thenDueWithoutDate(CareRules.TRIBE_CASE_MANAGEMENT_NOTICE)
                    .and(stated("2026-03-04", Finding.NOT_FOUND))
                    .thenChanged(CareRules.TRIBE_CASE_MANAGEMENT_NOTICE, ObligationChange.FellAway.class);
        }

        @Test
        void noNoticeOfTheInitialAppearanceIsOwedOnceNoConnectionIsSaidToBe() {
            CareScenario.givenCaseAt(CareStage.AWAITING_INITIAL_APPEARANCE)
                    .and(stated("2026-03-02", Finding.FOUND))
                    .and(stated("2026-03-03", Finding.NOT_FOUND))
                    .thenUnchanged(CareRules.TRIBE_INITIAL_APPEARANCE_NOTICE)
                    .and(stated("2026-03-04", Finding.FOUND).stating(TRIBAL_CONNECTION, Finding.NOT_FOUND))
                    .thenChanged(CareRules.TRIBE_INITIAL_APPEARANCE_NOTICE, ObligationChange.FellAway.class);
        }

        @Test
        void consentToATransferIsNoConsentToNotice() {
            CareScenario.givenCaseAt(CareStage.AWAITING_MERITS_HEARING)
                    .and(stated("2026-02-27", Finding.NOT_FOUND))
                    .and(draft(TRANSFER_ORDERED, "2026-02-27"))
                    .and(ELIGIBILITY_FOUND, "2026-03-02")
                    .thenNotDue(CareRules.TRIBE_CASE_MANAGEMENT_NOTICE);
        }
    }

    @Nested
    class PetitionsByAnother {

        private static EventDraft petition(Role by, PetitionerStanding standing) {
            return draft(PETITION_FILED, "2026-01-12").by(by).stating(STANDING, standing);
        }

        private static CareScenario referredByFacility() {
            return CareScenario.given(FACILITY_REFERRAL_MADE, "2026-01-05");
        }

        private static CareScenario referredByCourt() {
            return CareScenario.given(draft(COURT_REFERRAL_MADE, "2026-01-05")
                            .stating(REFERRING_COURT, ReferringCourt.LPS_CONSERVATORSHIP)
                            .without(CRIMINAL_REFERRAL))
                    .and(REFERRAL_INVESTIGATION_ORDERED, "2026-01-06");
        }

        @Test
        void theCountysAssessmentIsNotDoneByAParentsPetition() {
            referredByFacility()
                    .and(petition(Role.PETITIONER, PetitionerStanding.FAMILY_MEMBER))
                    .thenChanged(CareRules.FACILITY_REFERRAL_ASSESSMENT, ObligationChange.FellAway.class);
            referredByFacility()
                    .and(petition(Role.COUNTY_AGENCY, PetitionerStanding.COUNTY_BEHAVIORAL_HEALTH_DIRECTOR))
                    .thenChanged(CareRules.FACILITY_REFERRAL_ASSESSMENT, ObligationChange.Met.class);
            referredByFacility()
                    .and(petition(Role.PETITIONER, PetitionerStanding.COUNTY_BEHAVIORAL_HEALTH_DIRECTOR))
                    .thenChanged(CareRules.FACILITY_REFERRAL_ASSESSMENT, ObligationChange.Met.class);
        }

        @Test
        void theCandidatesInvestigationIsDoneByTheCandidate() {
            referredByCourt()
                    .and(petition(Role.PETITIONER, PetitionerStanding.FAMILY_MEMBER))
                    .thenChanged(CareRules.CANDIDATE_INVESTIGATION, ObligationChange.FellAway.class);
            referredByCourt()
                    .and(petition(Role.PETITIONER, PetitionerStanding.PUBLIC_GUARDIAN))
                    .thenChanged(CareRules.CANDIDATE_INVESTIGATION, ObligationChange.Met.class);
            referredByCourt()
                    .and(petition(Role.PETITIONER_CANDIDATE, PetitionerStanding.PUBLIC_GUARDIAN))
                    .thenChanged(CareRules.CANDIDATE_INVESTIGATION, ObligationChange.Met.class);
        }

        @Test
        void afterAReferralFromAConservatorshipTheCountyIsNotTheCandidate() {
            referredByCourt()
                    .and(petition(Role.COUNTY_AGENCY, PetitionerStanding.COUNTY_BEHAVIORAL_HEALTH_DIRECTOR))
                    .thenChanged(CareRules.CANDIDATE_INVESTIGATION, ObligationChange.FellAway.class);
            referredByCourt()
                    .and(petition(Role.PETITIONER, PetitionerStanding.COUNTY_BEHAVIORAL_HEALTH_DIRECTOR))
                    .thenChanged(CareRules.CANDIDATE_INVESTIGATION, ObligationChange.FellAway.class);
        }

        @Test
        void aCountyAgencyThatStatesAnotherStandingThanItsDirectorsIsRemarked() {
            referredByFacility()
                    .when(petition(Role.COUNTY_AGENCY, PetitionerStanding.FAMILY_MEMBER))
                    .thenRemarked(CareReason.STANDING_OF_ANOTHER);
            referredByFacility()
                    .when(petition(Role.COUNTY_AGENCY, PetitionerStanding.COUNTY_BEHAVIORAL_HEALTH_DIRECTOR))
                    .thenNotRemarked(CareReason.STANDING_OF_ANOTHER);
            referredByFacility()
                    .when(petition(Role.PETITIONER, PetitionerStanding.FAMILY_MEMBER))
                    .thenNotRemarked(CareReason.STANDING_OF_ANOTHER);
        }
    }

    @Nested
    class AfterAReferralBack {

        private static CareScenario referred(CriminalReferral way) {
            return CareScenario.given(draft(COURT_REFERRAL_MADE, "2026-01-05")
                            .stating(
                                    REFERRING_COURT,
                                    way == CriminalReferral.FELONY ? ReferringCourt.FELONY : ReferringCourt.MISDEMEANOR)
                            .stating(CRIMINAL_REFERRAL, way))
                    .and(REFERRAL_INVESTIGATION_ORDERED, "2026-01-06")
                    .and(draft(PETITION_FILED, "2026-01-12").by(Role.COUNTY_AGENCY))
                    .and(REFERRED_BACK, "2026-01-14");
        }

        @Test
        void noEligibilityHearingIsOwedToTheCriminalCourt() {
            referred(CriminalReferral.MISDEMEANOR_IN_PLACE_OF_DIVERSION)
                    .thenChanged(CareRules.MISDEMEANOR_REFERRAL_HEARING, ObligationChange.FellAway.class);
            referred(CriminalReferral.MISDEMEANOR_AFTER_DIVERSION)
                    .thenChanged(CareRules.INELIGIBLE_FOR_DIVERSION_REFERRAL_HEARING, ObligationChange.FellAway.class);
            referred(CriminalReferral.FELONY)
                    .thenChanged(CareRules.FELONY_REFERRAL_HEARING, ObligationChange.FellAway.class);
        }

        @Test
        void noChargesAreAwaitedWhereTheCareCaseGoesOnByItself() {
            referred(CriminalReferral.MISDEMEANOR_IN_PLACE_OF_DIVERSION)
                    .and(draft(ORDERED_OTHERWISE, "2026-02-02")
                            .stating(STATED_STAGE, CareStage.AWAITING_MERITS_HEARING))
                    .and(ELIGIBILITY_FOUND, "2026-02-10")
                    .thenNotDue(CareRules.MISDEMEANOR_CHARGES_DISMISSAL)
                    .thenNotDue(CareRules.CRIMINAL_COURT_ACCEPTANCE_NOTICE);
        }
    }
}
