package org.carepeers.testkit;

import static org.carepeers.proceeding.EventKind.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.RespondentRequest;

/** The ordinary way of a case to each stage, and what prepares it for each kind of event. */
final class OrdinaryWays {

    private static final List<EventKind> TRUNK = List.of(
            PETITION_FILED,
            REPORT_ORDERED,
            COUNTY_REPORT_FILED,
            INITIAL_APPEARANCE_SET,
            INITIAL_APPEARANCE_HELD,
            ELIGIBILITY_FOUND,
            EVALUATION_ORDERED,
            EVALUATION_FILED,
            PLAN_DEVELOPMENT_ORDERED,
            CARE_PLAN_PROPOSED,
            CARE_PLAN_ORDERED,
            ONE_YEAR_HEARING_HELD,
            GRADUATION_PLANNING_ORDERED,
            GRADUATION_HEARING_COMPLETED);

    private OrdinaryWays() {}

    static List<EventKind> to(CareStage stage) {
        return switch (stage) {
            case NOT_STARTED -> List.of();
            case AWAITING_COUNTY_ASSESSMENT -> List.of(FACILITY_REFERRAL_MADE);
            case AWAITING_RULING_ON_REFERRAL -> List.of(COURT_REFERRAL_MADE);
            case AWAITING_PETITION_DECISION -> List.of(COURT_REFERRAL_MADE, REFERRAL_INVESTIGATION_ORDERED);
            case IN_VOLUNTARY_SERVICES -> List.of(VOLUNTARY_SERVICES_BEGUN);
            case CLOSED_WITHOUT_PETITION -> List.of(FACILITY_REFERRAL_MADE, PETITION_DECLINED);
            case DISMISSED -> List.of(PETITION_FILED, DISMISSED_WITHOUT_PRIMA_FACIE);
            case UNDER_CARE_AGREEMENT -> through(ELIGIBILITY_FOUND, AGREEMENT_APPROVED);
            case TERMINATED -> through(ELIGIBILITY_FOUND, PROCESS_TERMINATED);
            case TERM_ENDED -> through(CARE_PLAN_ORDERED, PLAN_TERM_ENDED);
            default -> through(lastBefore(stage));
        };
    }

    private static EventKind lastBefore(CareStage stage) {
        return switch (stage) {
            case AWAITING_PRIMA_FACIE_REVIEW -> PETITION_FILED;
            case AWAITING_COUNTY_REPORT -> REPORT_ORDERED;
            case AWAITING_RULING_ON_REPORT -> COUNTY_REPORT_FILED;
            case AWAITING_INITIAL_APPEARANCE -> INITIAL_APPEARANCE_SET;
            case AWAITING_MERITS_HEARING -> INITIAL_APPEARANCE_HELD;
            case AWAITING_CASE_MANAGEMENT_HEARING -> ELIGIBILITY_FOUND;
            case AWAITING_CLINICAL_EVALUATION -> EVALUATION_ORDERED;
            case AWAITING_EVALUATION_REVIEW -> EVALUATION_FILED;
            case AWAITING_CARE_PLAN -> PLAN_DEVELOPMENT_ORDERED;
            case AWAITING_CARE_PLAN_REVIEW -> CARE_PLAN_PROPOSED;
            case UNDER_CARE_PLAN -> CARE_PLAN_ORDERED;
            case AWAITING_GRADUATION_HEARING -> GRADUATION_PLANNING_ORDERED;
            default -> GRADUATION_HEARING_COMPLETED;
        };
    }

    private static List<EventKind> through(EventKind last, EventKind... further) {
        List<EventKind> way = new ArrayList<>(TRUNK.subList(0, TRUNK.indexOf(last) + 1));
        way.addAll(List.of(further));
        return List.copyOf(way);
    }

    /** A day on which an event of the kind is on time, if the one before it was. */
    static LocalDate dayOf(EventKind kind, LocalDate last) {
        return switch (kind) {
            case PLAN_TERM_ENDED -> last.plusYears(1);
            case ONE_YEAR_HEARING_HELD -> last.plusMonths(10).plusDays(7);
            case GRADUATION_HEARING_COMPLETED -> last.plusMonths(1);
            case INITIAL_APPEARANCE_HELD -> last.plusDays(14);
            default -> last.plusDays(3);
        };
    }

    /** What has to have happened, beyond being at the stage. */
    static List<EventDraft> preparing(EventKind kind, LocalDate last) {
        LocalDate next = last.plusDays(1);
        return switch (kind) {
            case GRADUATION_PLANNING_ORDERED -> List.of(oneYearHearing(RespondentRequest.GRADUATE, last));
            case CONTINUATION_GRANTED, CONTINUATION_DENIED -> List.of(oneYearHearing(RespondentRequest.REMAIN, last));
            case REAPPOINTED -> List.of(oneYearHearing(RespondentRequest.NONE, last));
            case CIRCUMSTANCE_ENDED -> List.of(EventSamples.draft(CIRCUMSTANCE_BEGAN, next));
            case SIDE_MATTER_ENDED -> List.of(EventSamples.draft(SIDE_MATTER_BEGAN, next));
            case LOCAL_ENTITY_JOINED -> List.of(EventSamples.draft(LOCAL_ENTITY_CITED, next));
            case FINE_IMPOSED, SPECIAL_MASTER_APPOINTED -> List.of(EventSamples.draft(SHOW_CAUSE_ORDERED, next));
            case TRANSFER_RECEIVED, TRANSFER_ASKED_AFTER -> List.of(EventSamples.draft(TRANSFER_ORDERED, next));
            default -> List.of();
        };
    }

    private static EventDraft oneYearHearing(RespondentRequest request, LocalDate last) {
        return EventSamples.oneYearHearing(request, dayOf(ONE_YEAR_HEARING_HELD, last));
    }
}
