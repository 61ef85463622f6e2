package org.carepeers.workflow.accompaniment;

import static org.carepeers.engagement.AccompanimentEventKind.*;
import static org.carepeers.engagement.AccompanimentFacts.*;
import static org.carepeers.peer.PeerCapacity.*;
import static org.carepeers.workflow.accompaniment.AccompanimentRequirements.*;
import static org.carepeers.workflow.accompaniment.AssignmentStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.carepeers.engagement.AccompanimentEventKind;
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
    private static final Set<AssignmentStage> TOGETHER = EnumSet.of(ACTIVE, AWAY, COVERED, PAUSED);

    private final ProcessTable.Builder<
                    AssignmentStage,
                    AccompanimentEventKind,
                    PeerCapacity,
                    Accompaniment,
                    PeerEvent<AccompanimentEventKind>>
            table = ProcessTable.builder(
                    AssignmentStage.class, AccompanimentEventKind.class, PeerCapacity.class, NOT_OFFERED, Set.of());

    private AssignmentProcess() {
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
            table() {
        return new AssignmentProcess().table.build();
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
        on(PEER_OFFERED).by(PEER_SUPERVISOR, COUNTY_PROGRAM, EMPLOYER, PARTNER).from(NOT_OFFERED, AWAITING_OFFER, NOT_NOW).to(OFFERED)
                .requires(states(WORKER), notToBeAskedYet(), wantedByThePerson(), inOrder()).underPolicy("the-persons-choice");
        on(OFFER_ACCEPTED).by(PARTICIPANT, FAMILY).from(OFFERED).to(ACTIVE)
                .requires(inOrder()).underPolicy("the-persons-choice");
        on(SAID_NOT_NOW).by(PARTICIPANT, FAMILY).from(anyBut(NOT_NOW, DECLINED, ENDED)).to(NOT_NOW)
                .requires(inOrder()).underPolicy("the-persons-choice");
        on(SAID_NOT_THIS_PEER).by(PARTICIPANT, FAMILY).from(OFFERED, ACTIVE, AWAY, COVERED, PAUSED).to(AWAITING_OFFER)
                .requires(states(WORKER), inOrder()).underPolicy("the-persons-choice");
        on(SAID_NO).by(PARTICIPANT, FAMILY).from(anyBut(DECLINED)).to(DECLINED)
                .requires(inOrder()).underPolicy("the-persons-choice");
        on(ASKED_FOR_A_PEER).by(PARTICIPANT, FAMILY).from(NOT_OFFERED, NOT_NOW, DECLINED, ENDED).to(AWAITING_OFFER)
                .requires(inOrder()).underPolicy("the-persons-choice");
    }

    /** A pause the person asks for; a worker who is away, and cover in two steps. */
    private void pauseAndCover() {
        on(PAUSE_ASKED).by(PARTICIPANT, FAMILY).from(ACTIVE, AWAY, COVERED).to(PAUSED)
                .requires(inOrder()).underPolicy("the-persons-choice");
        on(RESUMED).by(PARTICIPANT, FAMILY).from(PAUSED).to(ACTIVE)
                .requires(inOrder()).underPolicy("the-persons-choice");
        on(PEER_AWAY).by(PEER_WORKER, PEER_SUPERVISOR).from(ACTIVE).to(AWAY)
                .requires(inOrder()).underPolicy("away-without-a-reason");
        on(COVER_PROPOSED).by(PEER_SUPERVISOR, COUNTY_PROGRAM, EMPLOYER).from(AWAY).same()
                .requires(states(WORKER), wantedByThePerson()).underPolicy("cover-in-two-steps");
        on(COVER_AGREED).by(PARTICIPANT, FAMILY).from(AWAY).to(COVERED)
                .requires(proposedToCover(), inOrder()).underPolicy("cover-in-two-steps");
        on(COVER_DECLINED).by(PARTICIPANT, FAMILY).from(AWAY).same()
                .requires(proposedToCover()).underPolicy("cover-in-two-steps");
        on(PEER_BACK).by(PEER_WORKER, PEER_SUPERVISOR).from(AWAY, COVERED).to(ACTIVE)
                .requires(inOrder()).underPolicy("away-without-a-reason");
    }

    /** Another worker, a warm hand-over, and an end that leaves the door open. */
    private void changeAndEnd() {
        on(ASKED_FOR_ANOTHER).by(PARTICIPANT, FAMILY).from(TOGETHER).to(AWAITING_OFFER)
                .requires(inOrder()).underPolicy("the-persons-choice");
        on(AccompanimentEventKind.HANDED_OVER).by(PARTICIPANT, FAMILY).from(ACTIVE, AWAY, COVERED, AWAITING_OFFER).to(ACTIVE)
                .requires(states(WORKER), wantedByThePerson(), inOrder()).underPolicy("warm-hand-over");
        on(PEER_LEFT).by(EMPLOYER, PEER_SUPERVISOR, PEER_WORKER).from(OFFERED, ACTIVE, AWAY, COVERED, PAUSED).to(AWAITING_OFFER)
                .requires(inOrder()).underPolicy("continuity");
        on(ACCOMPANIMENT_ENDED).by(PARTICIPANT, FAMILY, PEER_SUPERVISOR, COUNTY_PROGRAM).from(anyBut(ENDED, DECLINED)).to(ENDED)
                .requires(inOrder()).underPolicy("continuity");
    }

    /** What moves nothing: it is recorded wherever the accompaniment stands. */
    private void recorded() {
        on(ENGAGEMENT_RECORDED).by(PEER_WORKER, PEER_SUPERVISOR).from(ANY).same()
                .requires(states(ENGAGEMENT), sameDay(), samePerson(), notAfterDeath(), askedFor(), byTheWorker(), limitsTold(), answersRecorded()).underPolicy("record-facts");
        on(TOUCHPOINT_DECLINED).by(PARTICIPANT, FAMILY).from(ANY).same()
                .requires(states(TOUCHPOINT)).underPolicy("the-persons-choice");
        on(TOUCHPOINT_DONE).by(PEER_WORKER, PEER_SUPERVISOR).from(ANY).same()
                .requires(states(TOUCHPOINT)).underPolicy("record-facts");
        on(HEARING_PLANNED).by(PEER_WORKER, PARTICIPANT, FAMILY).from(ANY).same()
                .requires(states(HEARING_PLAN)).underPolicy("hearing-card");
        on(HOUSING_LOST).by(PARTICIPANT, FAMILY, PEER_WORKER, COUNTY_PROGRAM).from(ANY).same()
                .underPolicy("record-facts", "WIC 5977.2(a)(1)(B)");
        on(AccompanimentEventKind.LIMITS_TOLD).by(PEER_WORKER, PEER_SUPERVISOR, COUNTY_PROGRAM).from(ANY).same()
                .underPolicy("limits-told-first");
        on(CONSENT_GIVEN).by(PARTICIPANT, FAMILY).from(ANY).same()
                .requires(states(CONSENT)).underPolicy("consent");
        on(CONSENT_REVOKED).by(PARTICIPANT, FAMILY).from(ANY).same()
                .requires(states(SCOPE), states(AUDIENCE)).underPolicy("consent");
        on(READING_ASKED).by(PARTICIPANT, FAMILY).from(ANY).same()
                .underPolicy("own-record");
        on(CORRECTION_ASKED).by(PARTICIPANT, FAMILY).from(ANY).same()
                .underPolicy("own-record");
        on(READING_SETTLED).by(PEER_WORKER, PEER_SUPERVISOR, COUNTY_PROGRAM).from(ANY).same()
                .underPolicy("own-record");
        on(CASE_MOVED).by(COUNTY_PROGRAM).from(ANY).same()
                .requires(states(CASE), states(CASE_EVENT), states(CASE_EVENT_KIND), states(CASE_STAGE)).underPolicy("peer-support-follows-the-case");
    }
    // spotless:on
}
