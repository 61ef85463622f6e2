package org.carepeers.workflow.disclosure;

import static org.carepeers.proceeding.CareFacts.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carepeers.consent.RecordPart;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Fact;

/** To which part of a record an event of a case belongs, and to which each fact that it states. */
final class CaseParts {

    private static final Map<Fact<?>, RecordPart> FACTS = new LinkedHashMap<>();

    static {
        facts(
                RecordPart.PETITION,
                STANDING,
                REFERRING_COURT,
                CRIMINAL_REFERRAL,
                DEFENSE_AGREES,
                UNDER_INVOLUNTARY_HOLD);
        facts(RecordPart.PETITION, CONTENTS_COMPLETE, EXAMINED_ON, INTENSIVE_TREATMENT_ON, INTENSIVE_TREATMENTS);
        facts(RecordPart.PETITION, LAST_CONTACT_ON);
        facts(RecordPart.PARTIES, CareFacts.PARTY, SUCCESSOR_APPOINTED);
        facts(RecordPart.HEARINGS_AHEAD, HEARING_ON, HEARING_KIND);
        facts(RecordPart.HEARINGS_HELD, HEARING, CONTINUANCE, LAST_STATUS_REVIEW_ON, TERMINATION_HEARD_ON);
        facts(RecordPart.ORDERS, PRIMA_FACIE, ELIGIBILITY, CRITERIA, BAD_FAITH, VEXATIOUS, AGREEMENT_ENTERED_OR_LIKELY);
        facts(
                RecordPart.ORDERS,
                AMENDMENT_NECESSARY,
                SUCCESSFUL_COMPLETION,
                WOULD_BENEFIT,
                NOT_PARTICIPATING,
                NOT_ADHERING);
        facts(
                RecordPart.ORDERS,
                CONSERVATORSHIP_AUTHORITY_USED,
                GOOD_CAUSE,
                COURT_APPROVES,
                STIPULATED_BY,
                EXTENDED_TO);
        facts(
                RecordPart.ORDERS,
                DISMISSAL_BASIS,
                PREJUDICE,
                RESPONDENT_REQUEST,
                PARTICIPATION,
                STATED_BASIS,
                CLOSED_ON);
        facts(RecordPart.ORDERS, RECITED_IN_OPEN_COURT, NOTICE_DETRIMENTAL, RESPONDENT_CONSENTS, REAPPOINTMENTS);
        facts(RecordPart.STAGE, STATED_STAGE, TERM_ENDS_ON, PLAN_ORDERED_ON);
        facts(
                RecordPart.REPORTS,
                COUNTY_REPORT,
                REPORT_SUPPORTS_PRIMA_FACIE,
                ENGAGEMENT_PROGRESS,
                ENGAGEMENT_EFFECTIVE);
        facts(RecordPart.EVALUATION, CareFacts.EVALUATION);
        facts(RecordPart.PLAN, CARE_AGREEMENT, CARE_PLAN, GRADUATION_PLAN, ALL_SERVICES_PROVIDED);
        facts(RecordPart.DIRECTIVE, ADVANCE_DIRECTIVE);
        facts(RecordPart.NOTICES, NOTICE, TERMINATION_NOTICE_ON, SERVED_ON, FORM);
        facts(RecordPart.CIRCUMSTANCES, CIRCUMSTANCE, RESIDES_ELSEWHERE, RECEIVING_COUNTY, UNTIL);
        facts(RecordPart.SIDE_MATTERS, SIDE_MATTER, LINKED_CASE);
        facts(
                RecordPart.ENTITY_DUTIES,
                SUBSTANTIAL_FAILURE,
                PERSISTENT_FAILURE,
                DOLLARS,
                DOLLARS_A_DAY,
                REPORTS_WITHIN_A_YEAR);
        facts(RecordPart.LANGUAGES, INTERPRETER_NEEDED);
        facts(RecordPart.TRIBAL_CONNECTION, CareFacts.TRIBAL_CONNECTION, TRIBAL_ENROLLMENT, TRIBAL_CONSULTATION);
        facts(RecordPart.TRIBAL_CONNECTION, TRIBAL_NOTICE_CONSENT);
        facts(RecordPart.RECORD_KEEPING, SOURCE_RECORD, OWN_KIND);
    }

    private CaseParts() {}

    private static void facts(RecordPart part, Fact<?>... facts) {
        List.of(facts).forEach(fact -> FACTS.put(fact, part));
    }

    /** Returns the part of a fact; one that nobody has placed is shown to whoever keeps the record, and to no one else. */
    static RecordPart of(Fact<?> fact) {
        return FACTS.getOrDefault(fact, RecordPart.RECORD_KEEPING);
    }

    /** Says whether a fact has been placed. */
    static boolean isPlaced(Fact<?> fact) {
        return FACTS.containsKey(fact);
    }

    /** Returns the part of an event. */
    static RecordPart of(EventKind kind) {
        return switch (kind) {
            case FACILITY_REFERRAL_MADE,
                    COURT_REFERRAL_MADE,
                    REFERRAL_ACCEPTED_AS_PETITION,
                    REFERRAL_INVESTIGATION_ORDERED,
                    REFERRAL_TIME_EXTENDED,
                    PETITION_DECLINED,
                    REFERRAL_CLOSED,
                    VOLUNTARY_SERVICES_BEGUN,
                    VOLUNTARY_SERVICES_ENDED,
                    PETITION_FILED,
                    PETITION_AMENDED -> RecordPart.PETITION;
            case COUNTY_REPORT_FILED,
                    MISSING_CONTENTS_SUPPLIED,
                    SUPPLEMENTAL_REPORT_FILED,
                    STATUS_REPORT_FILED,
                    ONE_YEAR_REPORT_FILED -> RecordPart.REPORTS;
            case EVALUATION_ORDERED, EVALUATION_REUSED, EVALUATION_FILED -> RecordPart.EVALUATION;
            case AGREEMENT_APPROVED,
                    AGREEMENT_AMENDED,
                    PLAN_DEVELOPMENT_ORDERED,
                    CARE_PLAN_PROPOSED,
                    TRIBE_CONSULTED,
                    CARE_PLAN_ORDERED,
                    CARE_PLAN_AMENDED,
                    GRADUATION_HEARING_COMPLETED -> RecordPart.PLAN;
            case INITIAL_APPEARANCE_SET, HEARING_SET, HEARING_CONTINUED, CHANGE_HEARING_REQUESTED ->
                RecordPart.HEARINGS_AHEAD;
            case INITIAL_APPEARANCE_HELD,
                    PROGRESS_HEARING_HELD,
                    STATUS_REVIEW_HELD,
                    CHANGE_HEARING_HELD,
                    ONE_YEAR_HEARING_HELD,
                    HEARING_HELD,
                    RIGHTS_ADVISED,
                    APPEAL_RIGHT_TOLD -> RecordPart.HEARINGS_HELD;
            case COURT_CLOSED -> RecordPart.HEARINGS_AHEAD;
            case NOTICE_SERVED, DOCUMENT_FILED -> RecordPart.NOTICES;
            case COUNSEL_APPOINTED,
                    COUNSEL_SUBSTITUTED,
                    SUPPORTER_DESIGNATED,
                    SUPPORTER_REMOVED,
                    PETITIONER_NOTICE_ENDED,
                    JOINDER_REQUESTED,
                    LOCAL_ENTITY_CITED,
                    LOCAL_ENTITY_JOINED -> RecordPart.PARTIES;
            case CONSENT_GIVEN, CONSENT_REVOKED -> RecordPart.CONSENTS;
            case ADVANCE_DIRECTIVE_EXECUTED -> RecordPart.DIRECTIVE;
            case LANGUAGE_NEED_RECORDED -> RecordPart.LANGUAGES;
            case TRIBAL_CONNECTION_STATED -> RecordPart.TRIBAL_CONNECTION;
            case PROVIDER_DISCLOSURE_MADE -> RecordPart.DISCLOSURES;
            case CIRCUMSTANCE_BEGAN, CIRCUMSTANCE_ENDED, TRANSFER_ORDERED, TRANSFER_RECEIVED, TRANSFER_ASKED_AFTER ->
                RecordPart.CIRCUMSTANCES;
            case SIDE_MATTER_BEGAN,
                    SIDE_MATTER_ENDED,
                    REFERRED_BACK,
                    CHARGES_DISMISSED,
                    COURTS_COMMUNICATED,
                    PETITION_LINKED,
                    PETITIONS_CONSOLIDATED,
                    SEALING_MOTION_FILED,
                    SEALING_MOTION_SERVED,
                    SEALING_OPPOSED -> RecordPart.SIDE_MATTERS;
            case SERVICE_FAILURE_FOUND,
                    SERVICE_FAILURE_REPORTED,
                    SHOW_CAUSE_ORDERED,
                    FINE_IMPOSED,
                    SPECIAL_MASTER_APPOINTED -> RecordPart.ENTITY_DUTIES;
            case OWN_EVENT -> RecordPart.RECORD_KEEPING;
            default -> RecordPart.ORDERS;
        };
    }
}
