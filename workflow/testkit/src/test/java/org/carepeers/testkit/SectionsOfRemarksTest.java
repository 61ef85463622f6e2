package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.proceeding.CareFacts.*;
import static org.carepeers.proceeding.EventKind.*;
import static org.carepeers.testkit.EventSamples.draft;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.party.PetitionerStanding;
import org.carepeers.party.Role;
import org.carepeers.proceeding.Amendment;
import org.carepeers.proceeding.AmendmentBasis;
import org.carepeers.proceeding.CarePlan;
import org.carepeers.proceeding.CareService;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.Continuance;
import org.carepeers.proceeding.ContinuanceBasis;
import org.carepeers.proceeding.DismissalBasis;
import org.carepeers.proceeding.EligibilityCriteria;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.Hearing;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.RespondentRequest;
import org.carepeers.proceeding.ServiceBasis;
import org.carepeers.proceeding.ServiceKind;
import org.carepeers.workflow.care.CareReason;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.machine.MachineReason;
import org.junit.jupiter.api.Test;

/** The sections that stand behind a remark or a reason rather than behind a move. */
class SectionsOfRemarksTest {

    private static EventDraft petition(Fact<LocalDate> fact, String day) {
        return draft(PETITION_FILED, "2026-03-02").stating(fact, LocalDate.parse(day));
    }

    @StatuteAssertion(
            section = "WIC 5974(d)",
            claim = "behavioral health services more than 30 days before the petition are recorded with a remark")
    @StatuteAssertion(
            section = "WIC 5974(e)",
            claim = "treatment or supervision more than 30 days before the petition is recorded with a remark")
    @StatuteAssertion(
            section = "WIC 5974(j)",
            claim = "tribal services more than 30 days before the petition are recorded with a remark")
    @StatuteAssertion(
            section = "WIC 5974(k)",
            claim = "an appearance in tribal court more than 30 days before the petition is recorded with a remark")
    @Test
    void aStandingOnARecentContactIsRemarkedWhereTheContactIsOlderThanThirtyDays() {
        List<PetitionerStanding> recent = Arrays.stream(PetitionerStanding.values())
                .filter(standing -> standing.lookBackRule().isPresent())
                .toList();
        assertThat(recent).hasSize(4).allSatisfy(standing -> {
            CareScenario.given(petition(LAST_CONTACT_ON, "2026-01-30").stating(STANDING, standing))
                    .thenRemarked(CareReason.OUTSIDE_LOOK_BACK);
            CareScenario.given(petition(LAST_CONTACT_ON, "2026-01-31").stating(STANDING, standing))
                    .thenNotRemarked(CareReason.OUTSIDE_LOOK_BACK);
        });
    }

    @StatuteAssertion(
            section = "WIC 5975(d)(2)",
            claim = "fewer than two intensive treatments, or a last one more than 60 days before the petition, are"
                    + " recorded with a remark")
    @Test
    void twoIntensiveTreatmentsTheLastOfThemWithinSixtyDays() {
        CareScenario.given(petition(INTENSIVE_TREATMENT_ON, "2025-12-31")).thenRemarked(CareReason.OUTSIDE_LOOK_BACK);
        CareScenario.given(petition(INTENSIVE_TREATMENT_ON, "2026-01-01"))
                .thenNotRemarked(CareReason.OUTSIDE_LOOK_BACK);
        CareScenario.given(draft(PETITION_FILED, "2026-03-02").stating(INTENSIVE_TREATMENTS, 1))
                .thenRemarked(CareReason.LIMIT_NOT_REACHED);
    }

    @Test
    void aDayAfterTheEventIsCalledThatAndNotTooLongAgo() {
        CareScenario.given(petition(EXAMINED_ON, "2026-03-09"))
                .thenRemarked(CareReason.DAY_AFTER_EVENT)
                .thenNotRemarked(CareReason.OUTSIDE_LOOK_BACK);
        CareScenario.givenCaseAt(CareStage.AWAITING_CASE_MANAGEMENT_HEARING)
                .when(draft(EVALUATION_REUSED, "2026-03-10")
                        .stating(
                                EVALUATION,
                                SampleDocuments.evaluation(EVALUATION_REUSED, LocalDate.parse("2026-04-20"))))
                .thenRefused(CareReason.DAY_AFTER_EVENT);
    }

    @StatuteAssertion(
            section = "WIC 5977(b)(4)",
            claim = "an initial appearance without a representative of the county agency is recorded with a remark")
    @Test
    void theCountyAgencyIsMissedAtTheInitialAppearance() {
        Hearing held = SampleDocuments.hearing(INITIAL_APPEARANCE_HELD, LocalDate.parse("2026-02-20"));
        Hearing withoutCounty = Hearing.builder()
                .from(held)
                .appearances(held.appearances().stream()
                        .filter(each -> each.who().role() != Role.COUNTY_AGENCY)
                        .toList())
                .build();
        CareScenario.givenCaseAt(CareStage.AWAITING_INITIAL_APPEARANCE)
                .when(draft(INITIAL_APPEARANCE_HELD, "2026-02-20").stating(HEARING, withoutCounty))
                .thenRemarked(CareReason.COUNTY_NOT_PRESENT);
    }

    @StatuteAssertion(
            section = "WIC 5977.1(a)(1)",
            claim = "an agreement is approved if one is entered or likely, and an evaluation ordered if none is")
    @Test
    void caseManagementTurnsOnWhetherAnAgreementIsEnteredOrLikely() {
        CareScenario.givenCaseAt(CareStage.AWAITING_CASE_MANAGEMENT_HEARING)
                .when(draft(AGREEMENT_APPROVED, "2026-03-10").stating(AGREEMENT_ENTERED_OR_LIKELY, Finding.NOT_FOUND))
                .thenRefused(MachineReason.NOT_FOUND)
                .when(draft(EVALUATION_ORDERED, "2026-03-10").stating(AGREEMENT_ENTERED_OR_LIKELY, Finding.FOUND))
                .thenRefused(CareReason.FOUND_INSTEAD);
    }

    @StatuteAssertion(
            section = "WIC 5977.1(d)(6)",
            claim = "a plan that is not ready continues its review by at most 14 days without good cause")
    @Test
    void aPlanThatIsNotReadyContinuesItsReviewForFourteenDays() {
        CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN_REVIEW)
                .when(planNotReady("2026-05-18"))
                .thenNotRemarked(CareReason.CONTINUED_TOO_LONG);
        CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN_REVIEW)
                .when(planNotReady("2026-05-19"))
                .thenRemarked(CareReason.CONTINUED_TOO_LONG);
    }

    private static EventDraft planNotReady(String to) {
        return draft(HEARING_CONTINUED, "2026-05-04")
                .stating(HEARING_KIND, HearingKind.CARE_PLAN_REVIEW)
                .stating(
                        CONTINUANCE,
                        Continuance.builder()
                                .basis(ContinuanceBasis.PLAN_NOT_READY)
                                .newDate(LocalDate.parse(to))
                                .build());
    }

    @StatuteAssertion(section = "WIC 5977.3(b)(2)", claim = "reappointment needs that all services were provided")
    @StatuteAssertion(section = "WIC 5977.3(b)(3)", claim = "reappointment needs that the respondent would benefit")
    @Test
    void aReappointmentWithoutServicesOrBenefitIsRefused() {
        CareScenario plan = CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN_REVIEW)
                .and(CARE_PLAN_ORDERED, "2026-04-01")
                .and(EventSamples.oneYearHearing(RespondentRequest.NONE, LocalDate.parse("2027-02-10")));
        plan.when(draft(REAPPOINTED, "2027-03-20").stating(ALL_SERVICES_PROVIDED, Finding.NOT_DETERMINED))
                .thenRefused(MachineReason.NOT_DETERMINED);
        plan.when(draft(REAPPOINTED, "2027-03-20").stating(WOULD_BENEFIT, Finding.NOT_FOUND))
                .thenRefused(MachineReason.NOT_FOUND);
    }

    @StatuteAssertion(
            section = "WIC 5970.5",
            claim = "a petition before the county began its proceedings is recorded with a remark")
    @Test
    void aPetitionBeforeTheCountyBeganIsRemarked() {
        LocalDate began = EventSamples.begun().county().beganCareOn();
        CareScenario.given(EventSamples.draft(PETITION_FILED, began.minusDays(1)))
                .thenRemarked(CareReason.COUNTY_NOT_BEGUN);
        CareScenario.given(EventSamples.draft(PETITION_FILED, began)).thenNotRemarked(CareReason.COUNTY_NOT_BEGUN);
    }

    @StatuteAssertion(
            section = "WIC 5972",
            claim = "criteria stated one by one add up to the finding of eligibility; each of them is the court's")
    @Test
    void theCriteriaAddUpToTheFinding() {
        CareScenario.givenCaseAt(CareStage.AWAITING_MERITS_HEARING)
                .when(draft(ELIGIBILITY_FOUND, "2026-03-10")
                        .stating(CRITERIA, EligibilityCriteria.all(Finding.NOT_DETERMINED)))
                .thenRefused(CareReason.CRITERIA_CONTRADICT);
    }

    @StatuteAssertion(
            section = "WIC 5976(c)",
            claim = "an initial appearance without counsel on record is recorded with a remark")
    @Test
    void counselIsMissedAtTheInitialAppearance() {
        CareScenario.givenCaseAt(CareStage.AWAITING_INITIAL_APPEARANCE)
                .when(draft(INITIAL_APPEARANCE_HELD, "2026-02-20"))
                .thenRemarked(CareReason.COUNSEL_NOT_APPOINTED);
    }

    @Test
    void aCompletedAgreementThatNeverWasIsRemarked() {
        EventDraft completed = draft(DISMISSED_ON_STATED_BASIS, "2026-06-01")
                .stating(DISMISSAL_BASIS, DismissalBasis.AGREEMENT_COMPLETED);
        CareScenario.given(PETITION_FILED, "2026-02-02")
                .when(completed)
                .thenRemarked(CareReason.NO_AGREEMENT_ON_RECORD);
        CareScenario.givenCaseAt(CareStage.UNDER_CARE_AGREEMENT)
                .when(completed)
                .thenNotRemarked(CareReason.NO_AGREEMENT_ON_RECORD);
    }

    private static String section(CareScenario scenario, EventDraft event) {
        Decision.Refused refused = (Decision.Refused) scenario.when(event).last();
        assertThat(refused.reasons()).hasSize(1);
        return refused.reasons().get(0).citation().orElseThrow().toString();
    }

    private static EventDraft undetermined(EventKind kind, String on, Fact<Finding> finding) {
        return draft(kind, on).without(CRITERIA).stating(finding, Finding.NOT_DETERMINED);
    }

    @StatuteAssertion(
            section = "WIC 5978(b)(1)",
            claim = "a referral that does not hold all that a petition must hold is not taken as one")
    @StatuteAssertion(
            section = "WIC 5978(b)(2)",
            claim = "a referral without a prima facie showing is not taken as a petition")
    @Test
    void aRefusalNamesTheSectionOfTheStepAndNotWhereElseTheSameThingIsAsked() {
        CareScenario referral = CareScenario.givenCaseAt(CareStage.AWAITING_RULING_ON_REFERRAL);
        assertThat(section(referral, undetermined(REFERRAL_ACCEPTED_AS_PETITION, "2026-04-01", CONTENTS_COMPLETE)))
                .isEqualTo("WIC 5978(b)(1)");
        assertThat(section(referral, undetermined(REFERRAL_ACCEPTED_AS_PETITION, "2026-04-01", PRIMA_FACIE)))
                .isEqualTo("WIC 5978(b)(2)");
        assertThat(section(
                        CareScenario.givenCaseAt(CareStage.UNDER_CARE_AGREEMENT),
                        undetermined(AGREEMENT_AMENDED, "2026-04-01", COURT_APPROVES)))
                .isEqualTo("WIC 5977.1(a)(3)");
        CareScenario review = CareScenario.givenCaseAt(CareStage.AWAITING_EVALUATION_REVIEW);
        assertThat(section(review, undetermined(PLAN_DEVELOPMENT_ORDERED, "2026-04-01", ELIGIBILITY)))
                .isEqualTo("WIC 5977.1(c)(3)");
        assertThat(section(review, undetermined(DISMISSED_AFTER_EVALUATION, "2026-04-01", ELIGIBILITY)))
                .isEqualTo("WIC 5977.1(c)(3)");
    }

    @StatuteAssertion(
            section = "WIC 5977.3(a)(3)(B)(i)",
            claim = "a year by choice needs that the plan was not successfully completed")
    @StatuteAssertion(
            section = "WIC 5977.3(a)(3)(B)(ii)",
            claim = "a year by choice needs that the respondent would benefit")
    @StatuteAssertion(
            section = "WIC 5977.3(b)(1)",
            claim = "reappointment needs that the process was not successfully completed")
    @StatuteAssertion(
            section = "WIC 5977.3(b)(4)",
            claim = "reappointment needs that the respondent meets the criteria now")
    @Test
    void aYearByChoiceAndAYearByOrderHaveFindingsOfTheirOwn() {
        CareScenario asked = CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN_REVIEW)
                .and(CARE_PLAN_ORDERED, "2026-04-01")
                .and(EventSamples.oneYearHearing(RespondentRequest.REMAIN, LocalDate.parse("2027-02-10")));
        assertThat(section(asked, undetermined(CONTINUATION_GRANTED, "2027-02-10", WOULD_BENEFIT)))
                .isEqualTo("WIC 5977.3(a)(3)(B)(ii)");
        assertThat(section(asked, undetermined(CONTINUATION_GRANTED, "2027-02-10", SUCCESSFUL_COMPLETION)))
                .isEqualTo("WIC 5977.3(a)(3)(B)(i)");
        assertThat(section(asked, undetermined(REAPPOINTED, "2027-02-10", SUCCESSFUL_COMPLETION)))
                .isEqualTo("WIC 5977.3(b)(1)");
        assertThat(section(asked, undetermined(REAPPOINTED, "2027-02-10", ELIGIBILITY)))
                .isEqualTo("WIC 5977.3(b)(4)");
        assertThat(section(asked, undetermined(REAPPOINTED, "2027-02-10", WOULD_BENEFIT)))
                .isEqualTo("WIC 5977.3(b)(3)");
    }

    private static CareService service(ServiceKind kind) {
        return CareService.builder()
                .kind(kind)
                .basis(ServiceBasis.ORDERED)
                .since(LocalDate.parse("2026-03-02"))
                .build();
    }

    /** Counsel or the court decides; the record says that something was left out. */
    @StatuteAssertion(
            section = "WIC 5977.2(a)(3)",
            claim = "a setback such as a hospital stay does not take services, treatment or housing from anyone")
    @Test
    void servicesThatAnAmendmentLeavesOutWhileThePersonIsInAHospitalAreRemarked() {
        CareService housing = service(ServiceKind.HOUSING);
        CarePlan ordered = CarePlan.builder()
                .proposedBy(Set.of(Role.COUNTY_AGENCY))
                .orderedOn(LocalDate.parse("2026-03-02"))
                .services(List.of(housing, service(ServiceKind.SOCIAL_SERVICES)))
                .build();
        CarePlan fewer = CarePlan.builder()
                .from(ordered)
                .amendments(List.of(Amendment.builder()
                        .approvedOn(LocalDate.parse("2026-04-01"))
                        .basis(AmendmentBasis.FOUND_NECESSARY)
                        .services(List.of(housing))
                        .build()))
                .build();
        CareScenario stay = CareScenario.givenCaseAt(CareStage.AWAITING_CARE_PLAN_REVIEW)
                .and(draft(CARE_PLAN_ORDERED, "2026-03-02").stating(CARE_PLAN, ordered))
                .and(draft(CIRCUMSTANCE_BEGAN, "2026-03-20").stating(CIRCUMSTANCE, CircumstanceKind.IN_HOSPITAL));
        stay.when(draft(CARE_PLAN_AMENDED, "2026-04-01").stating(CARE_PLAN, ordered))
                .thenNotRemarked(CareReason.SERVICES_LEFT_OUT_IN_HOSPITAL);
        stay.when(draft(CARE_PLAN_AMENDED, "2026-04-01").stating(CARE_PLAN, fewer))
                .thenRemarked(CareReason.SERVICES_LEFT_OUT_IN_HOSPITAL);
        stay.and(draft(CIRCUMSTANCE_ENDED, "2026-03-25").stating(CIRCUMSTANCE, CircumstanceKind.IN_HOSPITAL))
                .when(draft(CARE_PLAN_AMENDED, "2026-04-01").stating(CARE_PLAN, fewer))
                .thenNotRemarked(CareReason.SERVICES_LEFT_OUT_IN_HOSPITAL);
    }
}
