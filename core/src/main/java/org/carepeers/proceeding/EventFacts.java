package org.carepeers.proceeding;

import static org.carepeers.proceeding.CareFacts.*;
import static org.carepeers.proceeding.EventKind.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The facts that each kind of event may state, in the order in which a form would ask for them.
 *
 * <p>A kind that is not listed states nothing beyond its day and its actor.
 */
final class EventFacts {

    private static final Map<EventKind, List<Fact<?>>> FACTS = new EnumMap<>(EventKind.class);

    static {
        for (EventKind kind : EventKind.values()) {
            FACTS.put(kind, List.of());
        }
        referralsAndVoluntaryServices();
        thePetition();
        initialAppearanceMeritsAndCaseManagement();
        evaluationAndPlan();
        oneYearGraduationAndFurtherTerms();
        endings();
        hearingsNoticesAndPeople();
        circumstancesAndSideMatters();
        outsideTheTable();
    }

    private EventFacts() {}

    static List<Fact<?>> of(EventKind kind) {
        return Objects.requireNonNull(FACTS.get(kind));
    }

    private static void states(EventKind kind, Fact<?>... facts) {
        FACTS.put(kind, List.of(facts));
    }

    // spotless:off
    /** Referrals and voluntary services. */
    private static void referralsAndVoluntaryServices() {
        states(FACILITY_REFERRAL_MADE, UNDER_INVOLUNTARY_HOLD);
        states(COURT_REFERRAL_MADE, REFERRING_COURT, CRIMINAL_REFERRAL, DEFENSE_AGREES);
        states(REFERRAL_ACCEPTED_AS_PETITION, CONTENTS_COMPLETE, PRIMA_FACIE, HEARING_ON);
        states(REFERRAL_INVESTIGATION_ORDERED, PARTY);
        states(REFERRAL_TIME_EXTENDED, EXTENDED_TO);
        states(REFERRAL_CLOSED, DISMISSAL_BASIS);
    }

    /** The petition. */
    private static void thePetition() {
        states(PETITION_FILED, STANDING, EXAMINED_ON, INTENSIVE_TREATMENT_ON, INTENSIVE_TREATMENTS, LAST_CONTACT_ON, PARTY);
        states(PETITION_AMENDED, EXAMINED_ON, INTENSIVE_TREATMENT_ON, INTENSIVE_TREATMENTS);
        states(PRIMA_FACIE_NOT_FOUND, PRIMA_FACIE);
        states(REPORT_ORDERED, PRIMA_FACIE, PARTY);
        states(REPORT_TIME_EXTENDED, ENGAGEMENT_PROGRESS, EXTENDED_TO);
        states(COUNTY_REPORT_FILED, COUNTY_REPORT, SERVED_ON);
        states(INITIAL_APPEARANCE_SET, PRIMA_FACIE, CONTENTS_COMPLETE, REPORT_SUPPORTS_PRIMA_FACIE, ENGAGEMENT_EFFECTIVE, HEARING_ON);
        states(MISSING_CONTENTS_SUPPLIED, COUNTY_REPORT, SERVED_ON);
    }

    /** Initial appearance, merits and case management. */
    private static void initialAppearanceMeritsAndCaseManagement() {
        states(INITIAL_APPEARANCE_HELD, HEARING, SUCCESSOR_APPOINTED);
        states(ELIGIBILITY_FOUND, ELIGIBILITY, CRITERIA, HEARING, STIPULATED_BY, COURT_APPROVES);
        states(AGREEMENT_APPROVED, AGREEMENT_ENTERED_OR_LIKELY, CARE_AGREEMENT, HEARING);
        states(AGREEMENT_AMENDED, CARE_AGREEMENT, STIPULATED_BY, COURT_APPROVES);
        states(PROGRESS_HEARING_HELD, HEARING);
    }

    /** Evaluation and plan. */
    private static void evaluationAndPlan() {
        states(EVALUATION_ORDERED, AGREEMENT_ENTERED_OR_LIKELY, HEARING);
        states(EVALUATION_REUSED, AGREEMENT_ENTERED_OR_LIKELY, EVALUATION, STIPULATED_BY, HEARING);
        states(EVALUATION_FILED, EVALUATION, SERVED_ON);
        states(PLAN_DEVELOPMENT_ORDERED, ELIGIBILITY, CRITERIA, HEARING);
        states(CARE_PLAN_PROPOSED, SERVED_ON);
        states(SUPPLEMENTAL_REPORT_ORDERED, GOOD_CAUSE);
        states(SUPPLEMENTAL_REPORT_FILED, COUNTY_REPORT, SERVED_ON);
        states(TRIBE_CONSULTED, PARTY);
        states(JOINDER_REQUESTED, PARTY);
        states(LOCAL_ENTITY_CITED, PARTY, HEARING_ON);
        states(LOCAL_ENTITY_JOINED, PARTY);
        states(CARE_PLAN_ORDERED, CARE_PLAN, HEARING);
        states(STATUS_REPORT_FILED, SERVED_ON);
        states(STATUS_REVIEW_HELD, HEARING);
        states(CHANGE_HEARING_REQUESTED, HEARING_ON);
        states(CHANGE_HEARING_HELD, HEARING);
        states(CARE_PLAN_AMENDED, CARE_PLAN, STIPULATED_BY, COURT_APPROVES, AMENDMENT_NECESSARY);
    }

    /** One year, graduation and further terms. */
    private static void oneYearGraduationAndFurtherTerms() {
        states(ONE_YEAR_REPORT_FILED, SERVED_ON);
        states(ONE_YEAR_HEARING_HELD, HEARING, RESPONDENT_REQUEST);
        states(GRADUATION_PLANNING_ORDERED, SUCCESSFUL_COMPLETION, HEARING_ON);
        states(GRADUATION_HEARING_COMPLETED, GRADUATION_PLAN, RECITED_IN_OPEN_COURT, HEARING);
        states(CONTINUATION_GRANTED, SUCCESSFUL_COMPLETION, WOULD_BENEFIT, TERM_ENDS_ON);
        states(CONTINUATION_DENIED, SUCCESSFUL_COMPLETION, WOULD_BENEFIT);
        states(REAPPOINTED, SUCCESSFUL_COMPLETION, ALL_SERVICES_PROVIDED, WOULD_BENEFIT, ELIGIBILITY, TERM_ENDS_ON);
    }

    /** Endings. */
    private static void endings() {
        states(DISMISSED_WITHOUT_PRIMA_FACIE, PRIMA_FACIE, PREJUDICE, VEXATIOUS);
        states(DISMISSED_AS_ENGAGED, ENGAGEMENT_EFFECTIVE, PREJUDICE);
        states(DISMISSED_ON_REPORT, REPORT_SUPPORTS_PRIMA_FACIE, PREJUDICE);
        states(DISMISSED_PETITIONER_ABSENT, HEARING, PREJUDICE);
        states(DISMISSED_ON_MERITS, ELIGIBILITY, CRITERIA, HEARING, STIPULATED_BY, COURT_APPROVES, PREJUDICE);
        states(DISMISSED_IN_BAD_FAITH, ELIGIBILITY, BAD_FAITH, HEARING, STIPULATED_BY, COURT_APPROVES, PREJUDICE);
        states(DISMISSED_AFTER_EVALUATION, ELIGIBILITY, CRITERIA, HEARING, PREJUDICE);
        states(DISMISSED_ON_STATED_BASIS, DISMISSAL_BASIS, PREJUDICE, HEARING, LINKED_CASE);
        states(PROCESS_TERMINATED, NOT_PARTICIPATING, PARTICIPATION, CONSERVATORSHIP_AUTHORITY_USED, ALL_SERVICES_PROVIDED, HEARING);
        states(PLAN_TERMINATED, NOT_ADHERING, PARTICIPATION, CONSERVATORSHIP_AUTHORITY_USED, ALL_SERVICES_PROVIDED, HEARING);
    }

    /** Hearings, notices and people. */
    private static void hearingsNoticesAndPeople() {
        states(HEARING_SET, HEARING_KIND, HEARING_ON, PARTY);
        states(HEARING_CONTINUED, HEARING_KIND, CONTINUANCE, PARTY);
        states(HEARING_HELD, HEARING, PARTY);
        states(NOTICE_SERVED, NOTICE, SERVED_ON, FORM, HEARING_KIND, PARTY);
        states(DOCUMENT_FILED, FORM, SERVED_ON);
        states(COUNSEL_APPOINTED, PARTY);
        states(COUNSEL_SUBSTITUTED, PARTY);
        states(SUPPORTER_DESIGNATED, PARTY);
        states(SUPPORTER_REMOVED, PARTY);
        states(CONSENT_GIVEN, PARTY);
        states(CONSENT_REVOKED, PARTY);
        states(PETITIONER_NOTICE_ENDED, NOTICE_DETRIMENTAL);
        states(ADVANCE_DIRECTIVE_EXECUTED, ADVANCE_DIRECTIVE);
        states(LANGUAGE_NEED_RECORDED, INTERPRETER_NEEDED);
        states(TRIBAL_CONNECTION_STATED, TRIBAL_CONNECTION, TRIBAL_ENROLLMENT, TRIBAL_CONSULTATION, RESPONDENT_CONSENTS);
        states(PROVIDER_DISCLOSURE_MADE, PARTY);
    }

    /** Circumstances and side matters. */
    private static void circumstancesAndSideMatters() {
        states(CIRCUMSTANCE_BEGAN, CIRCUMSTANCE);
        states(CIRCUMSTANCE_ENDED, CIRCUMSTANCE);
        states(SIDE_MATTER_BEGAN, SIDE_MATTER, LINKED_CASE);
        states(SIDE_MATTER_ENDED, SIDE_MATTER);
        states(PETITION_LINKED, LINKED_CASE);
        states(PETITIONS_CONSOLIDATED, LINKED_CASE);
        states(TRANSFER_ORDERED, RESIDES_ELSEWHERE, RESPONDENT_CONSENTS, RECEIVING_COUNTY);
        states(TRANSFER_RECEIVED, RECEIVING_COUNTY);
        states(SEALING_MOTION_SERVED, SERVED_ON);
        states(SEALING_OPPOSED, HEARING_ON);
        states(SERVICE_FAILURE_FOUND, PARTY);
        states(SERVICE_FAILURE_REPORTED, PARTY);
        states(SHOW_CAUSE_ORDERED, PARTY, HEARING_ON);
        states(FINE_IMPOSED, PARTY, HEARING, SUBSTANTIAL_FAILURE, DOLLARS_A_DAY, DOLLARS);
        states(SPECIAL_MASTER_APPOINTED, PARTY, HEARING, PERSISTENT_FAILURE, REPORTS_WITHIN_A_YEAR);
    }

    /** Outside the table. */
    private static void outsideTheTable() {
        states(COURT_CLOSED, CLOSED_ON);
        states(ORDERED_OTHERWISE, STATED_STAGE, STATED_BASIS, PLAN_ORDERED_ON, TERM_ENDS_ON, HEARING);
        states(TAKEN_UP, STATED_STAGE, SOURCE_RECORD, STANDING, REFERRING_COURT, CRIMINAL_REFERRAL, PLAN_ORDERED_ON,
                TERM_ENDS_ON, LAST_STATUS_REVIEW_ON, CARE_AGREEMENT, CARE_PLAN, HEARING_KIND, HEARING_ON);
        states(OWN_EVENT, OWN_KIND);
    }
    // spotless:on
}
