package org.carepeers.workflow.accompaniment;

import static org.carepeers.engagement.Touchpoint.*;
import static org.carepeers.participant.CircumstanceKind.*;
import static org.carepeers.proceeding.CareStage.*;
import static org.carepeers.proceeding.EventKind.*;
import static org.carepeers.rule.DutyHolder.PEER_EMPLOYER;
import static org.carepeers.rule.DutyHolder.PEER_SUPERVISOR;
import static org.carepeers.workflow.accompaniment.AssignmentStage.*;
import static org.carepeers.workflow.accompaniment.TouchpointRow.Mark.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.DismissalBasis;
import org.carepeers.proceeding.EventKind;

/**
 * The peer work that is offered at each point of the CARE process: the second table of this library, beside the law's.
 *
 * <p>Each row reads <em>this work, when this comes about, by whom, and for how long it stays on offer</em>. Where a stage or
 * an event brings none, the table says why. Nothing here is a condition of anything: what is declined closes with respect,
 * and what is missing is a gap on a worklist.
 */
public final class PeerTouchpoints {

    private static final PeerTouchpoints TABLE = new PeerTouchpoints();

    private final List<TouchpointRow> rows = new ArrayList<>();
    private final Map<CareStage, String> noneAt = new EnumMap<>(CareStage.class);
    private final Map<EventKind, String> noneOn = new EnumMap<>(EventKind.class);
    private final Map<AccompanimentEventKind, String> noneHere = new EnumMap<>(AccompanimentEventKind.class);

    private PeerTouchpoints() {
        firstContact();
        aroundHearings();
        towardsAgreementOrPlan();
        underAgreementOrPlan();
        afterTheCase();
        life();
        cover();
        changes();
        calledByCourt();
        anotherPart();
        silentStages();
        silentEvents();
        silentHere();
    }

    /** {@return the table} */
    public static PeerTouchpoints table() {
        return TABLE;
    }

    /** {@return the rows, in the order of the process} */
    public List<TouchpointRow> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** {@return why a stage brings no peer work of its own, for each that brings none} */
    public Map<CareStage, String> noneAt() {
        return Collections.unmodifiableMap(noneAt);
    }

    /** {@return why an event brings no peer work of its own, for each that brings none} */
    public Map<EventKind, String> noneOn() {
        return Collections.unmodifiableMap(noneOn);
    }

    /** {@return why an event of an accompaniment brings no peer work of its own, for each that brings none} */
    public Map<AccompanimentEventKind, String> noneHere() {
        return Collections.unmodifiableMap(noneHere);
    }

    private void add(TouchpointRow row) {
        rows.add(row);
    }

    private static TouchpointRow at(Touchpoint touchpoint, CareStage first, CareStage... more) {
        return TouchpointRow.of(touchpoint, new Trigger.Enters(EnumSet.of(first, more)));
    }

    private static TouchpointRow offeredWhile(Touchpoint touchpoint, CareStage first, CareStage... more) {
        Set<CareStage> stages = EnumSet.of(first, more);
        return TouchpointRow.of(touchpoint, new Trigger.Enters(stages)).onlyWhileIn(stages);
    }

    private static TouchpointRow on(Touchpoint touchpoint, EventKind first, EventKind... more) {
        return TouchpointRow.of(touchpoint, new Trigger.Happens(EnumSet.of(first, more)));
    }

    private static TouchpointRow here(
            Touchpoint touchpoint, AccompanimentEventKind first, AccompanimentEventKind... more) {
        return TouchpointRow.of(touchpoint, new Trigger.Here(EnumSet.of(first, more)));
    }

    private static TouchpointRow begins(Touchpoint touchpoint, CircumstanceKind circumstance) {
        return TouchpointRow.of(touchpoint, new Trigger.Begins(circumstance));
    }

    private static TouchpointRow ends(Touchpoint touchpoint, CircumstanceKind circumstance) {
        return TouchpointRow.of(touchpoint, new Trigger.Ends(circumstance));
    }

    // spotless:off
    /** A referral or a petition: someone comes by, with the person's leave. */
    private void firstContact() {
        add(at(OFFER_OF_A_PEER, AWAITING_COUNTY_ASSESSMENT, AWAITING_RULING_ON_REFERRAL, AWAITING_PETITION_DECISION, AWAITING_PRIMA_FACIE_REVIEW, IN_VOLUNTARY_SERVICES).by(PEER_SUPERVISOR).onlyAt(NOT_OFFERED, AWAITING_OFFER));
        add(at(FIRST_CONTACT, AWAITING_COUNTY_ASSESSMENT, AWAITING_RULING_ON_REFERRAL, AWAITING_PETITION_DECISION, AWAITING_PRIMA_FACIE_REVIEW, IN_VOLUNTARY_SERVICES).marked(ONCE));
        add(at(FAMILY_CONTACT, AWAITING_COUNTY_ASSESSMENT, AWAITING_RULING_ON_REFERRAL, AWAITING_PETITION_DECISION, AWAITING_PRIMA_FACIE_REVIEW, AWAITING_COUNTY_REPORT, IN_VOLUNTARY_SERVICES).marked(ONCE));
        add(offeredWhile(TWO_COURTS, AWAITING_RULING_ON_REFERRAL));
        add(offeredWhile(OUTREACH, AWAITING_COUNTY_REPORT));
        add(at(PLAIN_WORDS, AWAITING_RULING_ON_REPORT, AWAITING_INITIAL_APPEARANCE, AWAITING_CLINICAL_EVALUATION).marked(UNTIL_THE_CASE_MOVES_ON));
        add(offeredWhile(SUPPORTER_CHOICE, AWAITING_INITIAL_APPEARANCE, AWAITING_MERITS_HEARING, AWAITING_CASE_MANAGEMENT_HEARING).marked(ONCE));
        add(on(SUPPORTER_CHOICE, SUPPORTER_REMOVED));
    }

    /** Before, at and after each hearing. */
    private void aroundHearings() {
        add(TouchpointRow.of(RIDE, new Trigger.HearingSet()));
        add(TouchpointRow.of(HEARING_PREPARATION, new Trigger.HearingSet()));
        add(TouchpointRow.of(HEARING_ACCOMPANIMENT, new Trigger.HearingSet()));
        add(TouchpointRow.of(RIDE, new Trigger.HearingMoved()));
        add(TouchpointRow.of(HEARING_PREPARATION, new Trigger.HearingMoved()));
        add(TouchpointRow.of(NEW_DATE_TOLD, new Trigger.HearingMoved()).byPolicy());
        add(TouchpointRow.of(SECOND_CONTINUANCE, new Trigger.HearingMovedAgain()).by(PEER_SUPERVISOR).byPolicy());
        add(TouchpointRow.of(HEARING_DEBRIEF, new Trigger.HearingHeld()));
        add(at(ASK_FOR_THE_DATE, AWAITING_INITIAL_APPEARANCE, AWAITING_MERITS_HEARING, AWAITING_CASE_MANAGEMENT_HEARING, AWAITING_EVALUATION_REVIEW, AWAITING_CARE_PLAN_REVIEW).marked(WITHOUT_A_HEARING).marked(UNTIL_THE_CASE_MOVES_ON));
    }

    /** What the person wants, in their own words. */
    private void towardsAgreementOrPlan() {
        add(offeredWhile(VOICE_IN_AGREEMENT, AWAITING_CASE_MANAGEMENT_HEARING));
        add(offeredWhile(VOICE_IN_PLAN, AWAITING_CARE_PLAN, AWAITING_CARE_PLAN_REVIEW));
        add(on(VOICE_IN_PLAN, CHANGE_HEARING_REQUESTED).onlyWhileIn(EnumSet.of(UNDER_CARE_PLAN)));
    }

    /** Everyday life under an agreement or a plan, and the way out of it. */
    private void underAgreementOrPlan() {
        add(offeredWhile(WELLNESS_PLAN, UNDER_CARE_AGREEMENT, UNDER_CARE_PLAN, IN_VOLUNTARY_SERVICES).marked(ONCE));
        add(offeredWhile(SKILLS_GROUP, UNDER_CARE_AGREEMENT, UNDER_CARE_PLAN, IN_VOLUNTARY_SERVICES));
        add(offeredWhile(SOCIALIZATION, UNDER_CARE_AGREEMENT, UNDER_CARE_PLAN, IN_VOLUNTARY_SERVICES));
        add(offeredWhile(RESOURCE_NAVIGATION, UNDER_CARE_AGREEMENT, UNDER_CARE_PLAN, IN_VOLUNTARY_SERVICES));
        add(offeredWhile(ADVANCE_DIRECTIVE, AWAITING_CARE_PLAN, UNDER_CARE_AGREEMENT, UNDER_CARE_PLAN, AWAITING_GRADUATION_HEARING).marked(ONCE));
        add(offeredWhile(GRADUATION_PLAN, AWAITING_GRADUATION_HEARING));
    }

    /** The case ends and the person goes on: a celebration only where they graduated, an open door everywhere. */
    private void afterTheCase() {
        add(at(CELEBRATION, GRADUATED));
        add(at(TRANSITION, GRADUATED));
        add(TouchpointRow.of(PLAIN_WORDS, new Trigger.DismissedOn(DismissalBasis.WRONG_PERSON)));
        add(at(HAND_OFF, DISMISSED, TERMINATED, TERM_ENDED, CLOSED_WITHOUT_PETITION));
        add(at(FOLLOW_UP, GRADUATED, DISMISSED, TERMINATED, TERM_ENDED, CLOSED_WITHOUT_PETITION));
    }

    /** Custody, hospital, a home that is lost, a move, a death. */
    private void life() {
        add(begins(VISIT_IN_CUSTODY, IN_CUSTODY).onlyWhile(IN_CUSTODY));
        add(ends(RELEASE_DAY_CONTACT, IN_CUSTODY));
        add(begins(VISIT_IN_HOSPITAL, IN_HOSPITAL).onlyWhile(IN_HOSPITAL));
        add(ends(DISCHARGE_DAY_CONTACT, IN_HOSPITAL));
        add(begins(OUTREACH, LOCATION_UNKNOWN).onlyWhile(LOCATION_UNKNOWN));
        add(ends(PLAIN_WORDS, LOCATION_UNKNOWN).marked(UNTIL_THE_CASE_MOVES_ON));
        add(ends(OFFER_OF_A_PEER, LOCATION_UNKNOWN).by(PEER_SUPERVISOR).onlyAt(NOT_OFFERED, AWAITING_OFFER));
        add(begins(HOUSING_LOSS_CONTACT, CircumstanceKind.HOUSING_LOST));
        add(here(HOUSING_LOSS_CONTACT, AccompanimentEventKind.HOUSING_LOST));
        add(here(LOOK_AGAIN, AccompanimentEventKind.ENGAGEMENT_RECORDED).byPolicy());
        add(begins(OVERLAP_CONTACT, MOVED_COUNTY));
        add(on(OVERLAP_CONTACT, TRANSFER_ORDERED));
        add(begins(HAND_OFF, LEFT_STATE));
        add(begins(GRIEF_SUPPORT, DIED).by(PEER_SUPERVISOR));
    }

    /** A worker who is away: the person is asked first, and a hearing does not wait. */
    private void cover() {
        add(here(ASK_ABOUT_COVER, AccompanimentEventKind.PEER_AWAY, AccompanimentEventKind.RESUMED, AccompanimentEventKind.SAID_NOT_THIS_COVER, AccompanimentEventKind.COVER_AWAY).by(PEER_SUPERVISOR).byPolicy().onlyAt(AWAY));
        add(TouchpointRow.of(COVER_THE_HEARING, new Trigger.HearingWhileAway()).by(PEER_SUPERVISOR).byPolicy().onlyAt(AWAY));
        add(here(COVER_HAND_OVER, AccompanimentEventKind.COVER_AGREED).byPolicy().onlyAt(COVERED));
        add(here(PLAN_THE_RETURN, AccompanimentEventKind.PEER_AWAY, AccompanimentEventKind.RESUMED).by(PEER_SUPERVISOR).byPolicy().onlyAt(AWAY));
        add(here(HAND_BACK, AccompanimentEventKind.PEER_BACK).byPolicy().onlyAt(ACTIVE));
    }

    /** Another worker, and another time. */
    private void changes() {
        add(here(OFFER_OF_A_PEER, AccompanimentEventKind.ASKED_FOR_A_PEER, AccompanimentEventKind.ASKED_FOR_ANOTHER, AccompanimentEventKind.SAID_NOT_THIS_PEER, AccompanimentEventKind.PEER_LEFT).by(PEER_SUPERVISOR).onlyAt(AWAITING_OFFER));
        add(here(ASK_AGAIN, AccompanimentEventKind.SAID_NOT_NOW, AccompanimentEventKind.PAUSE_ASKED).by(PEER_SUPERVISOR).marked(AS_ASKED));
        add(on(PLAIN_WORDS, COUNSEL_SUBSTITUTED, REFERRED_BACK, PETITION_LINKED, SIDE_MATTER_BEGAN).marked(UNTIL_THE_CASE_MOVES_ON));
        add(here(OWN_RECORD, AccompanimentEventKind.READING_ASKED, AccompanimentEventKind.CORRECTION_ASKED).by(PEER_SUPERVISOR).byPolicy().marked(AS_ASKED));
    }

    /** The court calls a peer: the case stands where it stood, and the peer does not stand alone. */
    private void calledByCourt() {
        add(here(COUNTY_COUNSEL_TOLD, AccompanimentEventKind.CALLED_BY_COURT).by(PEER_EMPLOYER).byPolicy().marked(AS_ASKED));
        add(here(SUPERVISOR_TOLD, AccompanimentEventKind.CALLED_BY_COURT).byPolicy().marked(AS_ASKED));
        add(here(COURT_CALL_DEBRIEF, AccompanimentEventKind.CALLED_BY_COURT).by(PEER_SUPERVISOR).byPolicy().marked(AS_ASKED));
    }

    /** The person names their peer as supporter, or the peer acts in another capacity in the person's matter. */
    private void anotherPart() {
        add(TouchpointRow.of(ASSIGNMENT_REVIEW, new Trigger.AssignmentInQuestion()).by(PEER_SUPERVISOR).byPolicy());
    }

    private void silentStages() {
        noneAt.put(NOT_STARTED, "nothing has happened yet, and nobody looks for someone about whom nothing is known");
    }

    private void silentEvents() {
        none("the stage it leads to brings the work", FACILITY_REFERRAL_MADE, COURT_REFERRAL_MADE, REFERRAL_ACCEPTED_AS_PETITION, REFERRAL_INVESTIGATION_ORDERED, PETITION_DECLINED, REFERRAL_CLOSED, VOLUNTARY_SERVICES_BEGUN, VOLUNTARY_SERVICES_ENDED, PETITION_FILED, REPORT_ORDERED, COUNTY_REPORT_FILED, AGREEMENT_APPROVED, EVALUATION_ORDERED, EVALUATION_REUSED, EVALUATION_FILED, PLAN_DEVELOPMENT_ORDERED, CARE_PLAN_PROPOSED, CARE_PLAN_ORDERED, GRADUATION_PLANNING_ORDERED, CONTINUATION_GRANTED, CONTINUATION_DENIED, REAPPOINTED, DISMISSED_WITHOUT_PRIMA_FACIE, DISMISSED_AS_ENGAGED, DISMISSED_ON_REPORT, DISMISSED_PETITIONER_ABSENT, DISMISSED_ON_MERITS, DISMISSED_IN_BAD_FAITH, DISMISSED_AFTER_EVALUATION, DISMISSED_ON_STATED_BASIS, PROCESS_TERMINATED, PLAN_TERMINATED, PLAN_TERM_ENDED, ORDERED_OTHERWISE, TAKEN_UP);
        none("the hearing that it sets, moves or tells of brings the work", INITIAL_APPEARANCE_SET, INITIAL_APPEARANCE_HELD, ELIGIBILITY_FOUND, PROGRESS_HEARING_HELD, STATUS_REVIEW_HELD, CHANGE_HEARING_HELD, ONE_YEAR_HEARING_HELD, GRADUATION_HEARING_COMPLETED, HEARING_SET, HEARING_CONTINUED, HEARING_HELD);
        none("what begins or ends in the person's life brings the work", CIRCUMSTANCE_BEGAN, CIRCUMSTANCE_ENDED);
        none("it is a paper between the court, the county and the parties; counsel explains it, and the peer helps when the person asks", REFERRAL_TIME_EXTENDED, PETITION_AMENDED, PRIMA_FACIE_NOT_FOUND, REPORT_TIME_EXTENDED, MISSING_CONTENTS_SUPPLIED, AGREEMENT_AMENDED, SUPPLEMENTAL_REPORT_ORDERED, SUPPLEMENTAL_REPORT_FILED, STATUS_REPORT_FILED, ONE_YEAR_REPORT_FILED, CARE_PLAN_AMENDED, NOTICE_SERVED, DOCUMENT_FILED, SEALING_MOTION_FILED, SEALING_MOTION_SERVED, SEALING_OPPOSED, PROVIDER_DISCLOSURE_MADE, RIGHTS_ADVISED, APPEAL_RIGHT_TOLD, COUNSEL_APPOINTED, CHARGES_DISMISSED);
        none("it is the person's own choice, already made", SUPPORTER_DESIGNATED, EventKind.CONSENT_GIVEN, EventKind.CONSENT_REVOKED, ADVANCE_DIRECTIVE_EXECUTED, LANGUAGE_NEED_RECORDED, TRIBAL_CONNECTION_STATED);
        none("it is between courts, counties or agencies and asks nothing of the person", TRIBE_CONSULTED, JOINDER_REQUESTED, LOCAL_ENTITY_CITED, LOCAL_ENTITY_JOINED, PETITIONER_NOTICE_ENDED, SIDE_MATTER_ENDED, COURTS_COMMUNICATED, PETITIONS_CONSOLIDATED, TRANSFER_RECEIVED, TRANSFER_ASKED_AFTER, SERVICE_FAILURE_FOUND, SERVICE_FAILURE_REPORTED, SHOW_CAUSE_ORDERED, FINE_IMPOSED, SPECIAL_MASTER_APPOINTED, COURT_CLOSED, OWN_EVENT);
    }
    private void silentHere() {
        noneHere("what the case brought is on offer already, or comes on offer now", AccompanimentEventKind.PEER_OFFERED, AccompanimentEventKind.OFFER_ACCEPTED, AccompanimentEventKind.HANDED_OVER, AccompanimentEventKind.CASE_MOVED);
        noneHere("it tells a relative's peer of days alone; what the family wants on them is theirs to say", AccompanimentEventKind.HEARING_DAYS_TOLD);
        noneHere("nothing is offered to whoever wants nothing, or wants to wait", AccompanimentEventKind.SAID_NO, AccompanimentEventKind.COVER_DECLINED, AccompanimentEventKind.ACCOMPANIMENT_ENDED, AccompanimentEventKind.ENDED_BY_PROGRAM, AccompanimentEventKind.TOUCHPOINT_DECLINED);
        noneHere("it is the work itself, or a step of it", AccompanimentEventKind.COVER_PROPOSED, AccompanimentEventKind.COVER_HANDED_OVER, AccompanimentEventKind.CARE_TEAM_CHANGED, AccompanimentEventKind.HUDDLE_HELD, AccompanimentEventKind.TOUCHPOINT_DONE, AccompanimentEventKind.HEARING_PLANNED, AccompanimentEventKind.LIMITS_TOLD, AccompanimentEventKind.READING_SETTLED);
        noneHere("it plans or tells of work, and the work itself stands in this table", AccompanimentEventKind.WORK_PLANNED);
        noneHere("the question goes to whoever asked, by the learning queue, and asks nothing of the person", AccompanimentEventKind.WORK_DONE);
        noneHere("what the person answered is kept apart and asks nothing of them", AccompanimentEventKind.VOICE_ASKED);
        noneHere("it is the person's own choice, already made", AccompanimentEventKind.CONSENT_GIVEN, AccompanimentEventKind.CONSENT_REVOKED);
    }
    // spotless:on

    private void noneHere(String because, AccompanimentEventKind... kinds) {
        for (AccompanimentEventKind kind : kinds) {
            noneHere.put(kind, because);
        }
    }

    private void none(String because, EventKind... kinds) {
        for (EventKind kind : kinds) {
            noneOn.put(kind, because);
        }
    }
}
