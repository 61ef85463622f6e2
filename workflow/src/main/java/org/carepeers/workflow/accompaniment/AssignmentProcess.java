package org.carepeers.workflow.accompaniment;

import static org.carepeers.engagement.AccompanimentEventKind.*;
import static org.carepeers.engagement.AccompanimentFacts.*;
import static org.carepeers.peer.PeerCapacity.*;
import static org.carepeers.workflow.accompaniment.AccompanimentRequirements.*;
import static org.carepeers.workflow.accompaniment.AssignmentStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AskingPolicy;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.workflow.machine.ProcessTable;
import org.carepeers.workflow.machine.RowBuilder;

/**
 * How a peer support worker and a person come together, and part: every move, with who may bring it about.
 *
 * <p>The answers are the person's alone: no row lets anyone else say yes, not now, not this peer or no. Nothing here asks
 * for a reason, and nothing here moves a case.
 */
final class AssignmentProcess {

    private static final Set<AssignmentStage> ANY = EnumSet.allOf(AssignmentStage.class);

    private final ProcessTable.Builder<
                    AssignmentStage,
                    AccompanimentEventKind,
                    PeerCapacity,
                    Accompaniment,
                    PeerEvent<AccompanimentEventKind>>
            table = ProcessTable.builder(
                    AssignmentStage.class, AccompanimentEventKind.class, PeerCapacity.class, NOT_OFFERED, Set.of());

    private final AskingPolicy asking;

    private AssignmentProcess(AskingPolicy asking) {
        this.asking = asking;
        offersAndAnswers();
        pauseAndCover();
        changeAndEnd();
        recorded();
    }

    static ProcessTable<
                    AssignmentStage,
                    AccompanimentEventKind,
                    PeerCapacity,
                    Accompaniment,
                    PeerEvent<AccompanimentEventKind>>
            table(AskingPolicy asking) {
        return new AssignmentProcess(asking).table.build();
    }

    private RowBuilder<
                    AssignmentStage,
                    AccompanimentEventKind,
                    PeerCapacity,
                    Accompaniment,
                    PeerEvent<AccompanimentEventKind>>
            on(AccompanimentEventKind kind) {
        return table.on(kind);
    }

    private static Set<AssignmentStage> anyBut(AssignmentStage... left) {
        Set<AssignmentStage> stages = EnumSet.copyOf(ANY);
        stages.removeAll(Set.of(left));
        return stages;
    }

    // spotless:off
    /** An offer, and the four answers to it. */
    private void offersAndAnswers() {
        on(PEER_OFFERED).by(PEER_SUPERVISOR, COUNTY_PROGRAM, EMPLOYER, PARTNER).from(NOT_OFFERED, AWAITING_OFFER, NOT_NOW, RESTING).to(OFFERED)
                .requires(states(WORKER), forTheSameOne(), notToBeAskedYet(), notSoSoon(asking), wantedByThePerson(), whileAlive(), inOrder()).underPolicy("the-persons-choice");
        answer(OFFER_ACCEPTED).from(OFFERED).to(ACTIVE)
                .requires(theirOwn(), whileAlive(), inOrder()).underPolicy("the-persons-choice");
        answer(SAID_NOT_NOW).from(anyBut(DECLINED, ENDED)).to(NOT_NOW)
                .requires(theirOwn(), whileAlive(), inOrder()).underPolicy("the-persons-choice");
        answer(SAID_NOT_THIS_PEER).from(OFFERED, ACTIVE, AWAY, COVERED).to(AWAITING_OFFER)
                .requires(theirOwn(), states(WORKER), ofTheirPeer(), whileAlive(), inOrder()).underPolicy("the-persons-choice");
        answer(SAID_NOT_THIS_PEER).from(PAUSED, PAUSED_WHILE_AWAY).to(NOT_NOW)
                .requires(theirOwn(), states(WORKER), ofTheirPeer(), whileAlive(), inOrder()).underPolicy("the-persons-choice");
        answer(SAID_NO).from(anyBut(DECLINED)).to(DECLINED)
                .requires(theirOwn(), whileAlive(), inOrder()).underPolicy("the-persons-choice");
        answer(ASKED_FOR_A_PEER).from(NOT_OFFERED, NOT_NOW, DECLINED, ENDED, RESTING).to(AWAITING_OFFER)
                .requires(theirOwn(), forTheSameOne(), whileAlive(), inOrder()).underPolicy("the-persons-choice");
        answer(ASKED_FOR_A_PEER).from(AWAITING_OFFER, OFFERED).same()
                .requires(theirOwn(), forTheSameOne(), whileAlive(), inOrder()).underPolicy("the-persons-choice");
    }

    /** A pause the person asks for; a worker who is away, and cover in two steps. */
    private void pauseAndCover() {
        answer(PAUSE_ASKED).from(ACTIVE).to(PAUSED)
                .requires(theirOwn(), whileAlive(), inOrder()).underPolicy("the-persons-choice");
        answer(PAUSE_ASKED).from(AWAY, COVERED).to(PAUSED_WHILE_AWAY)
                .requires(theirOwn(), whileAlive(), inOrder()).underPolicy("the-persons-choice");
        answer(PAUSE_ASKED).from(PAUSED, PAUSED_WHILE_AWAY).same()
                .requires(theirOwn(), whileAlive(), inOrder()).underPolicy("the-persons-choice");
        answer(RESUMED).from(PAUSED).to(ACTIVE)
                .requires(theirOwn(), whileAlive(), inOrder()).underPolicy("the-persons-choice");
        answer(RESUMED).from(PAUSED_WHILE_AWAY).to(AWAY)
                .requires(theirOwn(), whileAlive(), inOrder()).underPolicy("the-persons-choice");
        on(PEER_AWAY).by(PEER_WORKER, PEER_SUPERVISOR).from(ACTIVE).to(AWAY)
                .requires(whileAlive(), inOrder()).underPolicy("away-without-a-reason");
        on(PEER_AWAY).by(PEER_WORKER, PEER_SUPERVISOR).from(PAUSED).to(PAUSED_WHILE_AWAY)
                .requires(whileAlive(), inOrder()).underPolicy("away-without-a-reason");
        on(PEER_AWAY).by(PEER_WORKER, PEER_SUPERVISOR).from(AWAY, COVERED, PAUSED_WHILE_AWAY).same()
                .requires(whileAlive(), inOrder()).underPolicy("away-without-a-reason");
        on(AccompanimentEventKind.COVER_AWAY).by(PEER_WORKER, PEER_SUPERVISOR).from(AWAY, COVERED).to(AWAY)
                .requires(proposedToCover(), whileAlive(), inOrder()).underPolicy("away-without-a-reason");
        on(COVER_PROPOSED).by(PEER_SUPERVISOR, COUNTY_PROGRAM, EMPLOYER).from(AWAY).same()
                .requires(states(WORKER), wantedByThePerson(), whileAlive()).underPolicy("cover-in-two-steps");
        answer(COVER_AGREED).from(AWAY).to(COVERED)
                .requires(theirOwn(), proposedToCover(), whileAlive(), inOrder()).underPolicy("cover-in-two-steps");
        answer(COVER_DECLINED).from(AWAY, COVERED).to(AWAY)
                .requires(theirOwn(), proposedToCover(), whileAlive(), inOrder()).underPolicy("cover-in-two-steps");
        answer(SAID_NOT_THIS_COVER).from(AWAY, COVERED).to(AWAY)
                .requires(theirOwn(), proposedToCover(), whileAlive(), inOrder()).underPolicy("cover-in-two-steps");
        on(COVER_HANDED_OVER).by(PEER_WORKER, PEER_SUPERVISOR).from(COVERED).same()
                .requires(states(HAND_OVER), whileAlive()).underPolicy("cover-in-two-steps");
        on(PEER_BACK).by(PEER_WORKER, PEER_SUPERVISOR).from(AWAY, COVERED).to(ACTIVE)
                .requires(whileAlive(), inOrder()).underPolicy("away-without-a-reason");
        on(PEER_BACK).by(PEER_WORKER, PEER_SUPERVISOR).from(PAUSED_WHILE_AWAY).to(PAUSED)
                .requires(whileAlive(), inOrder()).underPolicy("away-without-a-reason");
    }

    /** Another worker, a warm hand-over, and an end that leaves the door open. */
    private void changeAndEnd() {
        answer(ASKED_FOR_ANOTHER).from(together()).to(AWAITING_OFFER)
                .requires(theirOwn(), whileAlive(), inOrder()).underPolicy("the-persons-choice");
        answer(AccompanimentEventKind.HANDED_OVER).from(ACTIVE, AWAY, COVERED, AWAITING_OFFER).to(ACTIVE)
                .requires(theirOwn(), states(WORKER), wantedByThePerson(), whileAlive(), inOrder()).underPolicy("warm-hand-over");
        on(PEER_LEFT).by(EMPLOYER, PEER_SUPERVISOR, PEER_WORKER).from(OFFERED, ACTIVE, AWAY, COVERED).to(AWAITING_OFFER)
                .requires(whileAlive(), inOrder()).underPolicy("continuity");
        on(PEER_LEFT).by(EMPLOYER, PEER_SUPERVISOR, PEER_WORKER).from(PAUSED, PAUSED_WHILE_AWAY).to(NOT_NOW)
                .requires(whileAlive(), inOrder()).underPolicy("continuity");
        answer(ACCOMPANIMENT_ENDED).from(anyBut(ENDED, DECLINED)).to(ENDED)
                .requires(theirOwn(), whileAlive(), inOrder()).underPolicy("the-persons-choice");
        on(ENDED_BY_PROGRAM).by(PEER_SUPERVISOR, COUNTY_PROGRAM).from(anyBut(PAUSED, PAUSED_WHILE_AWAY, NOT_NOW, ENDED, DECLINED, RESTING)).to(RESTING)
                .requires(whileAlive(), inOrder()).underPolicy("continuity");
        on(ENDED_BY_PROGRAM).by(PEER_SUPERVISOR, COUNTY_PROGRAM).from(PAUSED, PAUSED_WHILE_AWAY).to(NOT_NOW)
                .requires(whileAlive(), inOrder()).underPolicy("continuity");
    }

    /** What moves nothing: it is recorded wherever the accompaniment stands. */
    private void recorded() {
        on(ENGAGEMENT_RECORDED).by(PEER_WORKER, PEER_SUPERVISOR).from(ANY).same()
                .requires(states(ENGAGEMENT), sameDay(), samePerson(), notAfterDeath(), askedFor(), byTheWorker(), limitsTold(), answersRecorded(), restsFromLooking(asking)).underPolicy("record-facts");
        answer(TOUCHPOINT_DECLINED).from(ANY).same()
                .requires(theirOwn(), states(TOUCHPOINT), notAfterDeath()).underPolicy("the-persons-choice");
        on(TOUCHPOINT_DONE).by(PEER_WORKER, PEER_SUPERVISOR).from(ANY).same()
                .requires(states(TOUCHPOINT)).underPolicy("record-facts");
        on(HEARING_PLANNED).by(PEER_WORKER, PARTICIPANT).from(ANY).same()
                .requires(theirOwn(), states(HEARING_PLAN), notAfterDeath()).underPolicy("hearing-card");
        on(HOUSING_LOST).by(PARTICIPANT, FAMILY, PEER_WORKER, COUNTY_PROGRAM).from(ANY).same()
                .requires(notAfterDeath()).underPolicy("record-facts", "WIC 5977.2(a)(1)(B)");
        on(AccompanimentEventKind.LIMITS_TOLD).by(PEER_WORKER, PEER_SUPERVISOR, COUNTY_PROGRAM).from(ANY).same()
                .requires(notAfterDeath()).underPolicy("limits-told-first");
        answer(CONSENT_GIVEN).from(ANY).same()
                .requires(theirOwn(), states(CONSENT), consentOfThePerson(), notAfterDeath()).underPolicy("consent");
        answer(CONSENT_REVOKED).from(ANY).same()
                .requires(theirOwn(), states(SCOPE), states(AUDIENCE), notAfterDeath(), takesSomethingBack()).underPolicy("consent");
        answer(READING_ASKED).from(ANY).same()
                .requires(theirOwn(), sameDay(), samePerson(), notAfterDeath()).underPolicy("own-record");
        answer(CORRECTION_ASKED).from(ANY).same()
                .requires(theirOwn(), sameDay(), samePerson(), notAfterDeath()).underPolicy("own-record");
        on(READING_SETTLED).by(PEER_WORKER, PEER_SUPERVISOR, COUNTY_PROGRAM).from(ANY).same()
                .requires(notAfterDeath()).underPolicy("own-record");
        on(WORK_PLANNED).by(PEER_SUPERVISOR, COUNTY_PROGRAM, EMPLOYER, PEER_WORKER, PARTNER).from(ANY).same()
                .requires(states(WORK), samePerson(), notAfterDeath()).underPolicy("refuse-plans");
        on(WORK_DONE).by(PEER_WORKER, PEER_SUPERVISOR, COUNTY_PROGRAM, EMPLOYER).from(ANY).same()
                .requires(states(ACTS), withoutAName(), notAfterDeath()).underPolicy("record-facts");
        on(AccompanimentEventKind.CALLED_BY_COURT).by(PEER_WORKER, PEER_SUPERVISOR, COUNTY_PROGRAM, EMPLOYER).from(ANY).same()
                .requires(peersHaveNoShield()).underPolicy("record-facts");
        on(CARE_TEAM_CHANGED).by(PEER_SUPERVISOR, COUNTY_PROGRAM).from(ANY).same()
                .requires(states(CARE_TEAM), samePerson(), notAfterDeath()).underPolicy("refuse-plans");
        on(HUDDLE_HELD).by(PEER_WORKER, PEER_SUPERVISOR, COUNTY_PROGRAM).from(ANY).same()
                .requires(states(HUDDLE), sameDay(), notAfterDeath(), withThePeer()).underPolicy("teamwork");
        on(VOICE_ASKED).by(PEER_SUPERVISOR, COUNTY_PROGRAM).from(ANY).same()
                .requires(notAfterDeath()).underPolicy("voice-of-the-person");
        on(HEARING_DAYS_TOLD).by(COUNTY_PROGRAM).from(ANY).same()
                .requires(states(HEARING_DAYS), ofTheFamily(), notAfterDeath()).underPolicy("consent", "WIC 5976.5(c)");
        on(CASE_MOVED).by(COUNTY_PROGRAM).from(ANY).same()
                .requires(states(CASE), states(CASE_EVENT), states(CASE_EVENT_KIND), states(CASE_STAGE), ofThePerson()).underPolicy("peer-support-follows-the-case");
    }
    // spotless:on

    /** What only the one may say for whom the accompaniment is. */
    private RowBuilder<
                    AssignmentStage,
                    AccompanimentEventKind,
                    PeerCapacity,
                    Accompaniment,
                    PeerEvent<AccompanimentEventKind>>
            answer(AccompanimentEventKind kind) {
        return on(kind).by(PARTICIPANT, FAMILY);
    }
}
