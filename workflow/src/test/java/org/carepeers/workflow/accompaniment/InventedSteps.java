package org.carepeers.workflow.accompaniment;

import static java.util.Map.entry;
import static org.carepeers.workflow.accompaniment.Walk.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.ConsentForm;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.CareTeam;
import org.carepeers.engagement.CareTeamMember;
import org.carepeers.engagement.CareTeamRole;
import org.carepeers.engagement.CareTeamTask;
import org.carepeers.engagement.HearingDays;
import org.carepeers.engagement.HearingPlan;
import org.carepeers.engagement.Huddle;
import org.carepeers.engagement.HuddleAgreement;
import org.carepeers.engagement.NoteRequest;
import org.carepeers.engagement.NoteRequestKind;
import org.carepeers.engagement.PersonsWish;
import org.carepeers.engagement.PlannedWork;
import org.carepeers.engagement.ProhibitedAct;
import org.carepeers.engagement.TaskAsker;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.HearingKind;

/** Invented steps of an accompaniment, each complete. */
final class InventedSteps {

    static final PartyId CLINICIAN = PartyId.of("clinician-1");

    /** Long enough after the first day that nobody is asked too soon. */
    static final LocalDate LATER = DAY.plusDays(60);

    private InventedSteps() {}

    /** Leads an invented accompaniment to a stage. */
    static Walk at(AssignmentStage stage) {
        Walk walk = new Walk();
        return switch (stage) {
            case NOT_OFFERED -> walk;
            case OFFERED -> walk.offered(Walk.RIVER, DAY);
            case ACTIVE -> walk.together(DAY);
            case PAUSED -> walk.together(DAY).says(AccompanimentEventKind.PAUSE_ASKED, DAY);
            case PAUSED_WHILE_AWAY -> away(walk).says(AccompanimentEventKind.PAUSE_ASKED, DAY);
            case AWAY -> away(walk);
            case COVERED ->
                away(walk)
                        .take(walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.COVER_PROPOSED, DAY)
                                .stating(AccompanimentFacts.WORKER, Walk.SAGE.value()))
                        .says(AccompanimentEventKind.COVER_AGREED, DAY);
            case AWAITING_OFFER -> walk.says(AccompanimentEventKind.ASKED_FOR_A_PEER, DAY);
            case NOT_NOW -> walk.says(AccompanimentEventKind.SAID_NOT_NOW, DAY);
            case DECLINED -> walk.says(AccompanimentEventKind.SAID_NO, DAY);
            case ENDED -> walk.together(DAY).says(AccompanimentEventKind.ACCOMPANIMENT_ENDED, DAY);
            case RESTING ->
                walk.together(DAY)
                        .take(walk.by(PeerCapacity.COUNTY_PROGRAM, AccompanimentEventKind.ENDED_BY_PROGRAM, DAY));
        };
    }

    private static Walk away(Walk walk) {
        return walk.together(DAY).take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.PEER_AWAY, DAY));
    }

    /** An event of a kind that states all that its kind may state. */
    static PeerEvent<AccompanimentEventKind> complete(Walk walk, PeerCapacity capacity, AccompanimentEventKind kind) {
        PeerEvent<AccompanimentEventKind> event = walk.by(capacity, kind, LATER);
        for (var fact : kind.facts()) {
            event = with(event, fact);
        }
        boolean theirs = kind == AccompanimentEventKind.SAID_NOT_THIS_PEER
                && walk.present.worker().isPresent();
        return theirs
                ? event.stating(
                        AccompanimentFacts.WORKER,
                        walk.present.worker().orElseThrow().value())
                : event;
    }

    private static PeerEvent<AccompanimentEventKind> with(PeerEvent<AccompanimentEventKind> event, Fact<?> fact) {
        for (Map.Entry<Fact<?>, Object> example : examples(event).entrySet()) {
            if (example.getKey() == fact) {
                return withObject(event, fact, example.getValue());
            }
        }
        return event;
    }

    @SuppressWarnings("unchecked")
    private static <T> PeerEvent<AccompanimentEventKind> withObject(
            PeerEvent<AccompanimentEventKind> event, Fact<T> fact, Object value) {
        return event.stating(fact, (T) value);
    }

    private static Map<Fact<?>, Object> examples(PeerEvent<AccompanimentEventKind> event) {
        return Map.ofEntries(
                entry(AccompanimentFacts.WORKER, "worker-" + event.id().value()),
                entry(AccompanimentFacts.HAND_OVER, Walk.handOver()),
                entry(
                        AccompanimentFacts.ENGAGEMENT,
                        Walk.engagement(Activity.OUTREACH, event.occurredOn(), 1)
                                .build()),
                entry(
                        AccompanimentFacts.HEARING_PLAN,
                        HearingPlan.builder()
                                .hearing(HearingKind.MERITS)
                                .on(DAY.plusDays(9))
                                .build()),
                entry(AccompanimentFacts.TOUCHPOINT, Touchpoint.RIDE),
                entry(AccompanimentFacts.CONSENT, consent()),
                entry(AccompanimentFacts.NOTE_REQUEST, request(event.occurredOn())),
                entry(AccompanimentFacts.SCOPE, DisclosureScope.PEER_NOTES),
                entry(AccompanimentFacts.AUDIENCE, Audience.CARE_TEAM),
                entry(AccompanimentFacts.RECIPIENT, CLINICIAN.value()),
                entry(AccompanimentFacts.WORK, work(event.occurredOn()).build()),
                entry(AccompanimentFacts.ACTS, Set.of(ProhibitedAct.HANDLE_FUNDS)),
                entry(AccompanimentFacts.ASKED_BY, TaskAsker.CASE_MANAGER),
                entry(AccompanimentFacts.AGENCY, "agency-1"),
                entry(AccompanimentFacts.CARE_TEAM, team(CareTeamTask.WALKING_BESIDE)),
                entry(AccompanimentFacts.HUDDLE, huddle(event.occurredOn(), CareTeamTask.RIDES)),
                entry(AccompanimentFacts.HEARING_DAYS, HearingDays.of(List.of(DAY.plusDays(9)))),
                entry(AccompanimentFacts.CASE, "x"),
                entry(AccompanimentFacts.CASE_EVENT, "x"),
                entry(AccompanimentFacts.CASE_STAGE, CareStage.UNDER_CARE_AGREEMENT),
                entry(AccompanimentFacts.CASE_EVENT_KIND, EventKind.AGREEMENT_APPROVED));
    }

    /** Work that the person wants, on a day. */
    static PlannedWork.Builder work(LocalDate on) {
        return PlannedWork.builder()
                .participant(Walk.PERSON)
                .worker(Walk.RIVER)
                .plannedFor(on)
                .wish(PersonsWish.WANTED);
    }

    /** A team of the person's peer, who has a task, and of a clinician. */
    static CareTeam team(CareTeamTask ofThePeer) {
        return CareTeam.builder()
                .participant(Walk.PERSON)
                .addMembers(member(Walk.RIVER, CareTeamRole.PEER_WORKER, ofThePeer))
                .addMembers(member(CLINICIAN, CareTeamRole.CLINICIAN, CareTeamTask.CLINICAL_ASSESSMENT))
                .build();
    }

    private static CareTeamMember member(PartyId party, CareTeamRole role, CareTeamTask does) {
        return CareTeamMember.builder()
                .party(party)
                .role(role)
                .addDoes(does)
                .since(DAY)
                .build();
    }

    /** A huddle of both, at which the peer was given a task. */
    static Huddle huddle(LocalDate on, CareTeamTask ofThePeer) {
        return Huddle.builder()
                .heldOn(on)
                .addPresent(Walk.RIVER, CLINICIAN)
                .addAgreed(new HuddleAgreement(ofThePeer, Walk.RIVER, Optional.empty(), Optional.empty()))
                .build();
    }

    private static NoteRequest request(LocalDate on) {
        return NoteRequest.builder()
                .id(EventId.of("request-1"))
                .participant(Walk.PERSON)
                .kind(NoteRequestKind.READ)
                .askedOn(on)
                .build();
    }

    static Consent consent() {
        return Consent.builder()
                .giver(Walk.PERSON)
                .scope(DisclosureScope.PEER_NOTES)
                .audience(Audience.CARE_TEAM)
                .form(ConsentForm.WRITTEN)
                .givenOn(DAY)
                .build();
    }
}
