package org.carepeers.testkit;

import static org.carepeers.proceeding.CareFacts.*;
import static org.carepeers.proceeding.EventKind.*;
import static org.carepeers.testkit.EventSamples.draft;

import java.time.LocalDate;
import java.util.Set;
import org.carepeers.party.PetitionerStanding;
import org.carepeers.party.Role;
import org.carepeers.proceeding.AbsenceFindings;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.Continuance;
import org.carepeers.proceeding.ContinuanceBasis;
import org.carepeers.proceeding.DismissalBasis;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.Hearing;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.HearingMode;
import org.carepeers.proceeding.HearingOutcome;
import org.carepeers.proceeding.Prejudice;
import org.carepeers.rule.CareRules;
import org.carepeers.workflow.care.CareReason;
import org.carepeers.workflow.machine.MachineReason;
import org.carepeers.workflow.obligation.ObligationChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the court's review of the petition to the hearing on the merits. */
class PetitionToMeritsTest {

    private static CareScenario countyPetition() {
        return CareScenario.given(draft(PETITION_FILED, "2026-01-02")
                .stating(STANDING, PetitionerStanding.COUNTY_BEHAVIORAL_HEALTH_DIRECTOR));
    }

    private static CareScenario appearanceOn(String day) {
        return CareScenario.givenCaseAt(CareStage.AWAITING_INITIAL_APPEARANCE).and(INITIAL_APPEARANCE_HELD, day);
    }

    @StatuteAssertion(
            section = "WIC 5977(a)(3)(A)(i)",
            claim = "on the county's own petition the initial appearance is within 14 court days")
    @StatuteAssertion(
            section = "WIC 5977(a)(3)(A)(iii)",
            claim = "what the county's petition lacks is owed as a report within 14 court days")
    @Test
    void theCountysOwnPetitionGoesStraightToTheInitialAppearanceAndSuppliesWhatItLacks() {
        countyPetition()
                .when(draft(REPORT_ORDERED, "2026-01-05"))
                .thenRefused(CareReason.COUNTY_PETITION)
                .and(draft(INITIAL_APPEARANCE_SET, "2026-01-05").stating(CONTENTS_COMPLETE, Finding.NOT_FOUND))
                .thenDue(CareRules.COUNTY_PETITION_INITIAL_APPEARANCE, "2026-01-26")
                .thenDue(CareRules.COUNTY_PETITION_REPORT, "2026-01-26")
                .and(MISSING_CONTENTS_SUPPLIED, "2026-01-27")
                .thenRemarked(CareReason.LATE)
                .thenNotDue(CareRules.COUNTY_PETITION_REPORT);
    }

    @StatuteAssertion(
            section = "WIC 5977(a)(3)(B)",
            claim = "on a petition by another the county agency reports within 30 court days")
    @StatuteAssertion(section = "CRC 7.2235(a)(1)", claim = "notice of the order for a report is owed")
    @StatuteAssertion(
            section = "WIC 5977.4(d)(1)",
            claim = "a filing is owed to the respondent and counsel, and consent to share is the respondent's")
    @Test
    void aPetitionByAnotherGoesTheWayOfTheReport() {
        CareScenario.given(PETITION_FILED, "2026-02-02")
                .when(draft(INITIAL_APPEARANCE_SET, "2026-02-02"))
                .thenRefused(CareReason.NOT_COUNTY_PETITION)
                .and(REPORT_ORDERED, "2026-02-02")
                .thenDue(CareRules.COUNTY_REPORT, "2026-03-18")
                .thenDueWithoutDate(CareRules.REPORT_ORDER_NOTICE)
                .and(draft(COUNTY_REPORT_FILED, "2026-03-20").without(SERVED_ON))
                .thenRemarked(CareReason.LATE)
                .thenDueWithoutDate(CareRules.FILING_SERVICE)
                .thenStage(CareStage.AWAITING_RULING_ON_REPORT);
    }

    @StatuteAssertion(
            section = "WIC 5977(a)(4)",
            claim = "the court extends the time to report by at most 30 days, upon a finding of progress to engage")
    @StatuteAssertion(section = "CRC 7.2235(a)(5)", claim = "notice of more time to report is due in 5 days")
    @Test
    void theTimeToReportIsExtendedOnceByThirtyDaysUponProgress() {
        CareScenario.given(PETITION_FILED, "2026-02-02")
                .and(REPORT_ORDERED, "2026-02-02")
                .when(draft(REPORT_TIME_EXTENDED, "2026-03-02").stating(ENGAGEMENT_PROGRESS, Finding.NOT_DETERMINED))
                .thenRefused(MachineReason.NOT_DETERMINED)
                .and(draft(REPORT_TIME_EXTENDED, "2026-03-02").stating(EXTENDED_TO, LocalDate.parse("2026-04-17")))
                .thenNotRemarked(CareReason.DATE_OVER_LIMIT, CareReason.EXTENDED_BEFORE)
                .thenDue(CareRules.COUNTY_REPORT, "2026-04-17")
                .thenDue(CareRules.REPORT_EXTENSION_NOTICE, "2026-03-09")
                .and(draft(REPORT_TIME_EXTENDED, "2026-03-03").stating(EXTENDED_TO, LocalDate.parse("2026-07-17")))
                .thenRemarked(CareReason.DATE_OVER_LIMIT, CareReason.EXTENDED_BEFORE);
    }

    @StatuteAssertion(section = "WIC 5977(a)(5)", claim = "the court rules on the report within 5 days")
    @StatuteAssertion(section = "WIC 5977(a)(5)(A)", claim = "effective engagement ends the case without prejudice")
    @StatuteAssertion(
            section = "WIC 5977(a)(5)(B)",
            claim = "a report that does not support the prima facie showing ends the case")
    @StatuteAssertion(
            section = "WIC 5977(a)(5)(C)(i)",
            claim = "an initial appearance after a report is within 14 court days")
    @Test
    void theCourtRulesOnTheReportWithinFiveDays() {
        CareScenario reported = CareScenario.givenCaseAt(CareStage.AWAITING_COUNTY_REPORT)
                .and(COUNTY_REPORT_FILED, "2026-03-02")
                .thenDue(CareRules.REPORT_DECISION, "2026-03-09")
                .when(draft(DISMISSED_AS_ENGAGED, "2026-03-04").stating(PREJUDICE, Prejudice.WITH))
                .thenRefused(CareReason.PREJUDICE_WITHOUT_GROUND)
                .when(draft(DISMISSED_ON_REPORT, "2026-03-04").stating(REPORT_SUPPORTS_PRIMA_FACIE, Finding.FOUND))
                .thenRefused(CareReason.FOUND_INSTEAD);
        reported.and(draft(INITIAL_APPEARANCE_SET, "2026-06-15").stating(HEARING_ON, LocalDate.parse("2026-07-06")))
                .thenDue(CareRules.REPORTED_PETITION_INITIAL_APPEARANCE, "2026-07-07");
    }

    @StatuteAssertion(
            section = "CRC 7.2235(b)(1)",
            claim = "notice of the initial appearance is due 5 court days before it and moves with it")
    @Test
    void noticeOfTheInitialAppearanceIsCountedBackFromItAndMovesWithIt() {
        CareScenario.givenCaseAt(CareStage.AWAITING_RULING_ON_REPORT)
                .and(draft(INITIAL_APPEARANCE_SET, "2026-06-15").stating(HEARING_ON, LocalDate.parse("2026-07-06")))
                .thenDue(CareRules.INITIAL_APPEARANCE_NOTICE, "2026-06-26")
                .and(draft(HEARING_CONTINUED, "2026-06-22")
                        .stating(HEARING_KIND, HearingKind.INITIAL_APPEARANCE)
                        .stating(CONTINUANCE, continuance(ContinuanceBasis.RULE_OF_COURT, "2026-11-30")))
                .thenChanged(CareRules.INITIAL_APPEARANCE_NOTICE, ObligationChange.Redated.class)
                .thenDue(CareRules.INITIAL_APPEARANCE_NOTICE, "2026-11-19")
                .thenDue(CareRules.REPORTED_PETITION_INITIAL_APPEARANCE, "2026-11-30");
    }

    private static Continuance continuance(ContinuanceBasis basis, String to) {
        return Continuance.builder().basis(basis).newDate(LocalDate.parse(to)).build();
    }

    @StatuteAssertion(
            section = "CRC 3.1332",
            claim = "a continuance upon no basis of that hearing is recorded with a remark")
    @Test
    void aContinuanceUponNoBasisOfThatHearingIsRecordedWithARemark() {
        CareScenario.givenCaseAt(CareStage.AWAITING_MERITS_HEARING)
                .when(draft(HEARING_CONTINUED, "2026-02-06")
                        .stating(HEARING_KIND, HearingKind.MERITS)
                        .stating(CONTINUANCE, continuance(ContinuanceBasis.PLAN_NOT_READY, "2026-02-20")))
                .thenRemarked(CareReason.CONTINUED_WITHOUT_BASIS)
                .thenDue(CareRules.MERITS_HEARING, "2026-02-20");
    }

    @StatuteAssertion(
            section = "WIC 5976.5(i)",
            claim = "the respondent is to be told of their rights before the first hearing begins")
    @Test
    void theRespondentIsToldOfTheirRightsBeforeTheFirstHearingBegins() {
        CareScenario.givenCaseAt(CareStage.AWAITING_RULING_ON_REPORT)
                .and(INITIAL_APPEARANCE_SET, "2026-03-02")
                .thenDueWithoutDate(CareRules.RIGHTS_ADVISEMENT)
                .and(RIGHTS_ADVISED, "2026-03-10")
                .thenNotDue(CareRules.RIGHTS_ADVISEMENT);
        Hearing silent = Hearing.builder()
                .kind(HearingKind.INITIAL_APPEARANCE)
                .heldOn(LocalDate.parse("2026-03-16"))
                .mode(HearingMode.IN_PERSON)
                .outcome(HearingOutcome.CONCLUDED)
                .build();
        CareScenario.givenCaseAt(CareStage.AWAITING_INITIAL_APPEARANCE)
                .when(draft(INITIAL_APPEARANCE_HELD, "2026-03-16").stating(HEARING, silent))
                .thenRemarked(
                        CareReason.RIGHTS_NOT_ADVISED,
                        CareReason.ABSENT_WITHOUT_FINDINGS,
                        CareReason.PETITIONER_NOT_PRESENT,
                        CareReason.COUNTY_NOT_PRESENT);
    }

    @StatuteAssertion(
            section = "WIC 5977(a)(3)(A)(ii)",
            claim =
                    "counsel is to be appointed when the initial appearance is set on the county's own petition, unless they "
                            + "were before, and their absence from the record is remarked at the appearance")
    @StatuteAssertion(
            section = "WIC 5977(a)(5)(C)(ii)",
            claim =
                    "counsel is to be appointed when the initial appearance is set after a report, unless they were before")
    @StatuteAssertion(section = "WIC 5977(b)(1)", claim = "the respondent may substitute counsel of their own")
    @StatuteAssertion(section = "CRC 7.2230", claim = "counsel may be appointed and substituted")
    @Test
    void counselIsOnRecordFromThePrimaFacieFindingToTheInitialAppearance() {
        appearanceOn("2026-03-16")
                .thenRemarked(CareReason.COUNSEL_NOT_APPOINTED)
                .thenDueWithoutDate(CareRules.REPORTED_PETITION_COUNSEL);
        CareScenario.givenCaseAt(CareStage.AWAITING_INITIAL_APPEARANCE)
                .thenDueWithoutDate(CareRules.REPORTED_PETITION_COUNSEL)
                .thenNotDue(CareRules.COUNTY_PETITION_COUNSEL)
                .and(COUNSEL_APPOINTED, "2026-03-02")
                .thenChanged(CareRules.REPORTED_PETITION_COUNSEL, ObligationChange.Met.class)
                .and(draft(COUNSEL_SUBSTITUTED, "2026-03-09").by(Role.RESPONDENT))
                .and(INITIAL_APPEARANCE_HELD, "2026-03-16")
                .thenNotRemarked(CareReason.COUNSEL_NOT_APPOINTED);
        countyPetition()
                .and(INITIAL_APPEARANCE_SET, "2026-01-05")
                .thenDueWithoutDate(CareRules.COUNTY_PETITION_COUNSEL)
                .thenNotDue(CareRules.REPORTED_PETITION_COUNSEL);
        countyPetition()
                .and(COUNSEL_APPOINTED, "2026-01-05")
                .and(INITIAL_APPEARANCE_SET, "2026-01-05")
                .thenNotDue(CareRules.COUNTY_PETITION_COUNSEL);
    }

    @StatuteAssertion(
            section = "WIC 5977(b)(2)",
            claim = "the matter may be dismissed if the petitioner is absent, and not if the petitioner came")
    @Test
    void onlyAPetitionerWhoDidNotComeLosesThePetition() {
        Hearing countyCame = SampleDocuments.hearing(DISMISSED_PETITIONER_ABSENT, LocalDate.parse("2026-01-26"));
        countyPetition()
                .and(INITIAL_APPEARANCE_SET, "2026-01-05")
                .when(draft(DISMISSED_PETITIONER_ABSENT, "2026-01-26").stating(HEARING, countyCame))
                .thenRefused(CareReason.FOUND_INSTEAD);
        CareScenario.givenCaseAt(CareStage.AWAITING_INITIAL_APPEARANCE)
                .when(draft(DISMISSED_PETITIONER_ABSENT, "2026-03-02"))
                .thenAccepted()
                .thenStage(CareStage.DISMISSED);
    }

    @StatuteAssertion(
            section = "WIC 5977(b)(3)",
            claim = "an initial appearance in the respondent's absence without both findings is recorded with a remark")
    @Test
    void anAbsenceWithBothFindingsIsInOrder() {
        Hearing absent = Hearing.builder()
                .kind(HearingKind.INITIAL_APPEARANCE)
                .heldOn(LocalDate.parse("2026-03-16"))
                .mode(HearingMode.IN_PERSON)
                .outcome(HearingOutcome.CONCLUDED)
                .absenceFindings(AbsenceFindings.of(Finding.FOUND, Finding.FOUND))
                .build();
        CareScenario.givenCaseAt(CareStage.AWAITING_INITIAL_APPEARANCE)
                .when(draft(INITIAL_APPEARANCE_HELD, "2026-03-16").stating(HEARING, absent))
                .thenNotRemarked(CareReason.ABSENT_WITHOUT_FINDINGS);
    }

    @StatuteAssertion(
            section = "WIC 5977(b)(5)",
            claim = "a tribe is owed notice of the initial appearance where a connection is known")
    @StatuteAssertion(
            section = "WIC 5977(c)(3)",
            claim = "a tribe is owed notice of case management where enrollment is known")
    @Test
    void aTribeIsOwedNoticeWhereAConnectionOrEnrollmentIsKnown() {
        CareScenario.givenCaseAt(CareStage.AWAITING_RULING_ON_REPORT)
                .and(INITIAL_APPEARANCE_SET, "2026-03-02")
                .thenNotDue(CareRules.TRIBE_INITIAL_APPEARANCE_NOTICE);
        CareScenario.givenCaseAt(CareStage.AWAITING_RULING_ON_REPORT)
                .thenOnlyBy(TRIBAL_CONNECTION_STATED, Role.RESPONDENT, Role.RESPONDENT_COUNSEL)
                .and(TRIBAL_CONNECTION_STATED, "2026-02-23")
                .and(INITIAL_APPEARANCE_SET, "2026-03-02")
                .thenDueWithoutDate(CareRules.TRIBE_INITIAL_APPEARANCE_NOTICE)
                .and(INITIAL_APPEARANCE_HELD, "2026-03-16")
                .and(ELIGIBILITY_FOUND, "2026-03-20")
                .thenDueWithoutDate(CareRules.TRIBE_CASE_MANAGEMENT_NOTICE);
    }

    @StatuteAssertion(section = "WIC 5977(b)(6)(A)", claim = "a withdrawal after succession is recorded with a remark")
    @Test
    void aWithdrawalAfterSuccessionIsRecordedWithARemark() {
        EventDraft withdrawn =
                draft(DISMISSED_ON_STATED_BASIS, "2026-04-01").stating(DISMISSAL_BASIS, DismissalBasis.WITHDRAWN);
        CareScenario.givenCaseAt(CareStage.AWAITING_MERITS_HEARING)
                .when(withdrawn)
                .thenRemarked(CareReason.WITHDRAWN_AFTER_SUCCESSION);
        CareScenario.givenCaseAt(CareStage.AWAITING_COUNTY_REPORT)
                .when(withdrawn)
                .thenNotRemarked(CareReason.WITHDRAWN_AFTER_SUCCESSION)
                .thenStage(CareStage.DISMISSED);
    }

    @StatuteAssertion(
            section = "WIC 5977(b)(6)(B)(ii)(II)",
            claim = "a relative who was relieved keeps receiving notice until the court finds it detrimental")
    @Test
    void aRelativeWhoWasRelievedIsKeptInformedUntilThatIsFoundDetrimental() {
        CareScenario.givenCaseAt(CareStage.AWAITING_MERITS_HEARING)
                .and(HEARING_CONTINUED, "2026-02-06")
                .thenDueWithoutDate(CareRules.ORIGINAL_PETITIONER_NOTICE)
                .and(PETITIONER_NOTICE_ENDED, "2026-02-10")
                .thenNotDue(CareRules.ORIGINAL_PETITIONER_NOTICE)
                .and(HEARING_CONTINUED, "2026-02-11")
                .thenNotDue(CareRules.ORIGINAL_PETITIONER_NOTICE);
    }

    @StatuteAssertion(
            section = "WIC 5977(b)(7)(A)",
            claim = "the hearing on the merits is within 10 days of the initial appearance")
    @StatuteAssertion(
            section = "WIC 5977(c)(2)",
            claim = "case management is within 14 days of the finding of eligibility")
    @Test
    void theMeritsAreHeardWithinTenDaysAndCaseManagementFollowsWithinFourteen() {
        appearanceOn("2026-06-23").thenDue(CareRules.MERITS_HEARING, "2026-07-06");
        CareScenario.givenCaseAt(CareStage.AWAITING_MERITS_HEARING)
                .and(ELIGIBILITY_FOUND, "2026-03-02")
                .thenDue(CareRules.CASE_MANAGEMENT_HEARING, "2026-03-16");
    }

    @StatuteAssertion(
            section = "WIC 5977(b)(7)(B)",
            claim = "the merits are heard on the day of the initial appearance only upon stipulation and "
                    + "approval, whatever the outcome")
    @ParameterizedTest
    @EnumSource(names = {"ELIGIBILITY_FOUND", "DISMISSED_ON_MERITS", "DISMISSED_IN_BAD_FAITH"})
    void theMeritsAreHeardOnTheSameDayOnlyUponStipulationAndApproval(EventKind outcome) {
        appearanceOn("2026-03-02")
                .when(draft(outcome, "2026-03-02").stating(STIPULATED_BY, Set.of(Role.COUNTY_AGENCY)))
                .thenRefused(CareReason.SAME_DAY_NOT_STIPULATED)
                .when(draft(outcome, "2026-03-02").stating(COURT_APPROVES, Finding.NOT_DETERMINED))
                .thenRefused(CareReason.SAME_DAY_NOT_STIPULATED)
                .when(draft(outcome, "2026-03-02"))
                .thenAccepted();
    }

    @StatuteAssertion(
            section = "WIC 5977(c)(1)",
            claim = "a dismissal on the merits is with prejudice only upon a finding of bad faith")
    @Test
    void onlyBadFaithDismissesWithPrejudiceOnTheMerits() {
        CareScenario.givenCaseAt(CareStage.AWAITING_MERITS_HEARING)
                .when(draft(DISMISSED_ON_MERITS, "2026-02-06").stating(PREJUDICE, Prejudice.WITH))
                .thenRefused(CareReason.PREJUDICE_WITHOUT_GROUND)
                .when(draft(DISMISSED_IN_BAD_FAITH, "2026-02-06").stating(BAD_FAITH, Finding.NOT_DETERMINED))
                .thenRefused(MachineReason.NOT_DETERMINED)
                .and(DISMISSED_IN_BAD_FAITH, "2026-02-06")
                .thenStage(CareStage.DISMISSED);
    }
}
