package org.carepeers.testkit;

import static org.carepeers.proceeding.EventKind.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.carepeers.party.County;
import org.carepeers.party.PetitionerStanding;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.Continuance;
import org.carepeers.proceeding.ContinuanceBasis;
import org.carepeers.proceeding.CriminalReferral;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.Hearing;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.HearingMode;
import org.carepeers.proceeding.HearingOutcome;
import org.carepeers.proceeding.NoticeKind;
import org.carepeers.proceeding.Prejudice;
import org.carepeers.proceeding.ReferringCourt;
import org.carepeers.proceeding.RespondentRequest;
import org.carepeers.proceeding.SideMatterKind;

/** Turns that a case seldom takes, so that chance need not find them. */
final class RareTurns {

    private static final LocalDate EARLY = LocalDate.of(2025, 12, 29);

    private RareTurns() {}

    static List<List<CareEvent>> all() {
        return List.of(
                continuedForAgreement(draft(EVALUATION_REUSED, 20)),
                continuedForAgreement(draft(DISMISSED_ON_STATED_BASIS, 20)),
                continuedForAgreement(draft(AGREEMENT_APPROVED, 20)),
                criminal(CriminalReferral.FELONY, ReferringCourt.FELONY, draft(DISMISSED_ON_MERITS, 90)),
                List.of(
                        countyPetition().get(0),
                        countyPetition().get(1),
                        continued(HearingKind.INITIAL_APPEARANCE, ContinuanceBasis.RULE_OF_COURT, 10, 30)
                                .build()),
                after(
                        CareStage.UNDER_CARE_PLAN,
                        at(PLAN_TERMINATED, 100).stating(CareFacts.CONSERVATORSHIP_AUTHORITY_USED, Finding.FOUND),
                        notice(NoticeKind.CONSERVATORSHIP, 101)),
                after(
                        CareStage.UNDER_CARE_PLAN,
                        at(HEARING_SET, 340)
                                .stating(CareFacts.HEARING_KIND, HearingKind.ONE_YEAR_STATUS)
                                .stating(
                                        CareFacts.HEARING_ON,
                                        LocalDate.of(2026, 1, 5).plusDays(364)),
                        at(ONE_YEAR_REPORT_FILED, 363)),
                countyPetition(),
                criminal(CriminalReferral.FELONY, ReferringCourt.FELONY, draft(DISMISSED_IN_BAD_FAITH, 90)),
                criminal(
                        CriminalReferral.MISDEMEANOR_AFTER_DIVERSION,
                        ReferringCourt.MISDEMEANOR,
                        draft(DISMISSED_ON_MERITS, 90)),
                planReviewContinued(),
                after(
                        CareStage.AWAITING_COUNTY_REPORT,
                        at(REPORT_TIME_EXTENDED, 20),
                        notice(NoticeKind.REPORT_EXTENSION, 60)),
                after(
                        CareStage.UNDER_CARE_PLAN,
                        at(HEARING_SET, 90).stating(CareFacts.HEARING_KIND, HearingKind.TERMINATION),
                        notice(NoticeKind.TERMINATION, 91)),
                tribe(),
                tribeOnReferral(),
                List.of(at(TAKEN_UP, 0)
                        .stating(CareFacts.STATED_STAGE, CareStage.NOT_STARTED)
                        .build()),
                List.of(at(TAKEN_UP, 0).without(CareFacts.PLAN_ORDERED_ON).build()),
                conservator(),
                after(
                        CareStage.UNDER_CARE_PLAN,
                        at(PLAN_TERMINATED, 100),
                        at(SIDE_MATTER_BEGAN, 130).stating(CareFacts.SIDE_MATTER, SideMatterKind.LPS)),
                graduatedAfter(CONTINUATION_GRANTED, RespondentRequest.REMAIN),
                graduatedAfter(REAPPOINTED, RespondentRequest.NONE),
                charges(CriminalReferral.MISDEMEANOR_IN_PLACE_OF_DIVERSION, at(CHARGES_DISMISSED, 250)),
                charges(CriminalReferral.MISDEMEANOR_IN_PLACE_OF_DIVERSION, at(REFERRED_BACK, 250)),
                charges(CriminalReferral.FELONY, at(CHARGES_DISMISSED, 60)),
                charges(CriminalReferral.FELONY, at(REFERRED_BACK, 60)),
                after(CareStage.UNDER_CARE_PLAN, at(JOINDER_REQUESTED, 90), at(LOCAL_ENTITY_JOINED, 95)),
                consultation(),
                criminal(
                        CriminalReferral.MISDEMEANOR_AFTER_DIVERSION,
                        ReferringCourt.MISDEMEANOR,
                        draft(DISMISSED_IN_BAD_FAITH, 90)),
                criminal(
                        CriminalReferral.MISDEMEANOR_IN_PLACE_OF_DIVERSION,
                        ReferringCourt.MISDEMEANOR,
                        draft(DISMISSED_IN_BAD_FAITH, 90)),
                criminal(
                        CriminalReferral.MISDEMEANOR_IN_PLACE_OF_DIVERSION,
                        ReferringCourt.MISDEMEANOR,
                        draft(DISMISSED_ON_MERITS, 90)),
                after(CareStage.AWAITING_COUNTY_REPORT, notice(NoticeKind.REPORT_ORDER, 10)),
                furtherTerms(at(CONTINUATION_GRANTED, 375), at(REAPPOINTED, 741), at(PLAN_TERM_ENDED, 1200)),
                furtherTerms(at(REAPPOINTED, 375), at(CONTINUATION_GRANTED, 741), at(PLAN_TERM_ENDED, 1200)),
                furtherTerms(at(CONTINUATION_GRANTED, 375), at(PLAN_TERM_ENDED, 900)),
                charges(CriminalReferral.MISDEMEANOR_AFTER_DIVERSION, at(CHARGES_DISMISSED, 250)),
                charges(CriminalReferral.MISDEMEANOR_AFTER_DIVERSION, at(REFERRED_BACK, 60)),
                charges(
                        CriminalReferral.MISDEMEANOR_IN_PLACE_OF_DIVERSION,
                        notice(NoticeKind.CRIMINAL_COURT_ACCEPTANCE, 60)),
                charges(CriminalReferral.MISDEMEANOR_AFTER_DIVERSION, notice(NoticeKind.CRIMINAL_COURT_ACCEPTANCE, 60)),
                charges(CriminalReferral.FELONY, notice(NoticeKind.CRIMINAL_COURT_ACCEPTANCE, 60)),
                moreTimeBeforeItsOrder(),
                transferred(),
                List.of(
                        at(COURT_REFERRAL_MADE, 0)
                                .stating(CareFacts.REFERRING_COURT, ReferringCourt.LPS_CONSERVATORSHIP)
                                .build(),
                        at(COURT_REFERRAL_MADE, 1)
                                .stating(CareFacts.REFERRING_COURT, ReferringCourt.FELONY)
                                .build()),
                after(
                        CareStage.AWAITING_MERITS_HEARING,
                        draft(ELIGIBILITY_FOUND, 18).stating(CareFacts.HEARING, offCalendar()),
                        draft(DISMISSED_IN_BAD_FAITH, 20).stating(CareFacts.PREJUDICE, Prejudice.WITHOUT),
                        draft(DISMISSED_IN_BAD_FAITH, 21).without(CareFacts.PREJUDICE)),
                criminal(
                        CriminalReferral.MISDEMEANOR_AFTER_DIVERSION,
                        ReferringCourt.MISDEMEANOR,
                        draft(DISMISSED_ON_STATED_BASIS, 90)));
    }

    private static Hearing offCalendar() {
        return Hearing.builder()
                .kind(HearingKind.MERITS)
                .heldOn(LocalDate.of(2026, 1, 5).plusDays(58))
                .mode(HearingMode.IN_PERSON)
                .outcome(HearingOutcome.OFF_CALENDAR)
                .build();
    }

    private static EventDraft at(EventKind kind, int day) {
        return EventSamples.draft(kind, LocalDate.of(2026, 1, 5).plusDays(day)).id(kind.code() + day);
    }

    private static EventDraft draft(EventKind kind, int day) {
        return at(kind, 40 + day);
    }

    private static EventDraft notice(NoticeKind kind, int day) {
        return at(NOTICE_SERVED, day).stating(CareFacts.NOTICE, kind);
    }

    private static List<CareEvent> after(CareStage stage, EventDraft... drafts) {
        List<CareEvent> events = new ArrayList<>(EventSamples.historyTo(stage));
        for (EventDraft draft : drafts) {
            events.add(draft.build());
        }
        return events;
    }

    private static EventDraft continued(HearingKind hearing, ContinuanceBasis basis, int day, int days) {
        LocalDate on = LocalDate.of(2026, 1, 5).plusDays(day);
        return at(HEARING_CONTINUED, day)
                .stating(CareFacts.HEARING_KIND, hearing)
                .stating(
                        CareFacts.CONTINUANCE,
                        Continuance.builder()
                                .basis(basis)
                                .stipulatedBy(Set.of(Role.RESPONDENT, Role.COUNTY_AGENCY))
                                .movedBy(Role.COUNTY_AGENCY)
                                .newDate(on.plusDays(days))
                                .build());
    }

    private static List<CareEvent> continuedForAgreement(EventDraft last) {
        return after(
                CareStage.AWAITING_CASE_MANAGEMENT_HEARING,
                continued(HearingKind.CASE_MANAGEMENT, ContinuanceBasis.STIPULATION, 50, 14),
                continued(HearingKind.CASE_MANAGEMENT, ContinuanceBasis.STIPULATION, 51, 14),
                continued(HearingKind.CASE_MANAGEMENT, ContinuanceBasis.RULE_OF_COURT, 52, 40),
                last);
    }

    private static List<CareEvent> countyPetition() {
        EventDraft set = at(INITIAL_APPEARANCE_SET, 2).stating(CareFacts.CONTENTS_COMPLETE, Finding.NOT_FOUND);
        Hearing alone = Hearing.builder()
                .kind(HearingKind.INITIAL_APPEARANCE)
                .heldOn(LocalDate.of(2026, 1, 5).plusDays(70))
                .mode(HearingMode.REMOTE)
                .outcome(HearingOutcome.OFF_CALENDAR)
                .build();
        return List.of(
                at(PETITION_FILED, 0)
                        .stating(CareFacts.STANDING, PetitionerStanding.COUNTY_BEHAVIORAL_HEALTH_DIRECTOR)
                        .build(),
                set.build(),
                at(MISSING_CONTENTS_SUPPLIED, 60).build(),
                at(DISMISSED_PETITIONER_ABSENT, 70)
                        .stating(CareFacts.HEARING, alone)
                        .build());
    }

    private static List<CareEvent> criminal(CriminalReferral way, ReferringCourt court, EventDraft last) {
        List<CareEvent> events = new ArrayList<>(referred(court, way));
        events.addAll(EventSamples.historyTo(CareStage.AWAITING_MERITS_HEARING));
        events.add(last.build());
        return events;
    }

    private static List<CareEvent> referred(ReferringCourt court, CriminalReferral way) {
        return List.of(
                EventSamples.draft(COURT_REFERRAL_MADE, EARLY)
                        .stating(CareFacts.REFERRING_COURT, court)
                        .stating(CareFacts.CRIMINAL_REFERRAL, way)
                        .build(),
                EventSamples.draft(REFERRAL_INVESTIGATION_ORDERED, EARLY).build());
    }

    private static List<CareEvent> charges(CriminalReferral way, EventDraft last) {
        ReferringCourt court = way == CriminalReferral.FELONY ? ReferringCourt.FELONY : ReferringCourt.MISDEMEANOR;
        List<CareEvent> events = new ArrayList<>(referred(court, way));
        events.add(notice(NoticeKind.REFERRAL_DECISION, 40).build());
        events.addAll(EventSamples.historyTo(CareStage.UNDER_CARE_AGREEMENT));
        events.add(last.build());
        return events;
    }

    private static List<CareEvent> moreTimeBeforeItsOrder() {
        LocalDate earlier = LocalDate.of(2026, 1, 5).plusDays(80);
        return after(
                CareStage.AWAITING_COUNTY_REPORT,
                at(REPORT_TIME_EXTENDED, 90).stating(CareFacts.EXTENDED_TO, earlier),
                at(REPORT_TIME_EXTENDED, 91).stating(CareFacts.EXTENDED_TO, LocalDate.of(2026, 1, 12)));
    }

    private static List<CareEvent> transferred() {
        County here = EventSamples.begun().county();
        return after(
                CareStage.UNDER_CARE_AGREEMENT,
                at(TRANSFER_ORDERED, 80).stating(CareFacts.RECEIVING_COUNTY, here),
                at(TRANSFER_ORDERED, 81),
                at(TRANSFER_RECEIVED, 90).stating(CareFacts.RECEIVING_COUNTY, here),
                at(TRANSFER_RECEIVED, 91));
    }

    private static List<CareEvent> consultation() {
        return after(
                CareStage.AWAITING_EVALUATION_REVIEW,
                at(TRIBAL_CONNECTION_STATED, 60),
                at(PLAN_DEVELOPMENT_ORDERED, 61),
                at(TRIBE_CONSULTED, 65),
                at(CARE_PLAN_PROPOSED, 66));
    }

    private static List<CareEvent> planReviewContinued() {
        return after(
                CareStage.AWAITING_CARE_PLAN,
                continued(HearingKind.CARE_PLAN_REVIEW, ContinuanceBasis.PLAN_NOT_READY, 70, 14),
                notice(NoticeKind.PLAN_REVIEW_EXTENSION, 71));
    }

    private static List<CareEvent> graduatedAfter(EventKind furtherTerm, RespondentRequest request) {
        return after(
                CareStage.UNDER_CARE_PLAN,
                at(ONE_YEAR_HEARING_HELD, 374).stating(CareFacts.RESPONDENT_REQUEST, request),
                at(furtherTerm, 375),
                at(ONE_YEAR_HEARING_HELD, 740).stating(CareFacts.RESPONDENT_REQUEST, RespondentRequest.GRADUATE),
                at(GRADUATION_PLANNING_ORDERED, 741),
                at(GRADUATION_HEARING_COMPLETED, 770));
    }

    /** Further terms, before each of which the one-year hearing is held and answered as the order needs it. */
    private static List<CareEvent> furtherTerms(EventDraft... orders) {
        List<CareEvent> events = new ArrayList<>(EventSamples.historyTo(CareStage.UNDER_CARE_PLAN));
        for (EventDraft draft : orders) {
            CareEvent order = draft.build();
            RespondentRequest request =
                    order.kind() == CONTINUATION_GRANTED ? RespondentRequest.REMAIN : RespondentRequest.NONE;
            if (order.kind() != PLAN_TERM_ENDED) {
                LocalDate before = order.occurredOn().minusDays(1);
                events.add(EventSamples.draft(ONE_YEAR_HEARING_HELD, before)
                        .stating(CareFacts.RESPONDENT_REQUEST, request)
                        .build());
            }
            events.add(order);
        }
        return events;
    }

    private static List<CareEvent> tribe() {
        return after(
                CareStage.AWAITING_MERITS_HEARING,
                at(TRIBAL_CONNECTION_STATED, 60),
                at(ELIGIBILITY_FOUND, 61),
                notice(NoticeKind.TRIBE, 62));
    }

    private static List<CareEvent> tribeOnReferral() {
        return after(
                CareStage.AWAITING_RULING_ON_REFERRAL,
                at(TRIBAL_CONNECTION_STATED, 5),
                at(REFERRAL_ACCEPTED_AS_PETITION, 6),
                notice(NoticeKind.TRIBE, 7));
    }

    private static List<CareEvent> conservator() {
        return List.of(
                at(COURT_REFERRAL_MADE, 0)
                        .stating(CareFacts.REFERRING_COURT, ReferringCourt.LPS_CONSERVATORSHIP)
                        .without(CareFacts.CRIMINAL_REFERRAL)
                        .build(),
                at(REFERRAL_INVESTIGATION_ORDERED, 1).build(),
                at(PETITION_FILED, 8)
                        .by(Role.PETITIONER_CANDIDATE)
                        .without(CareFacts.STANDING)
                        .build());
    }
}
