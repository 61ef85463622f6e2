package org.carepeers.workflow.workforce;

import static org.carepeers.peer.PeerCapacity.COUNTY_PROGRAM;
import static org.carepeers.peer.PeerCapacity.EMPLOYER;
import static org.carepeers.peer.PeerCapacity.PEER_SUPERVISOR;
import static org.carepeers.peer.PeerCapacity.PEER_WORKER;
import static org.carepeers.peer.WorkerEventKind.*;
import static org.carepeers.workflow.workforce.EmploymentRequirements.*;
import static org.carepeers.workflow.workforce.EmploymentStage.AT_WORK;
import static org.carepeers.workflow.workforce.EmploymentStage.AWAY;
import static org.carepeers.workflow.workforce.EmploymentStage.NOT_EMPLOYED;

import java.util.Set;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.workflow.machine.ProcessTable;
import org.carepeers.workflow.machine.RowBuilder;

/**
 * A worker's working life: every move it can make, and what belongs to it without moving anything.
 *
 * <p>It stands under practice and not under law. Three things are the worker's alone to bring about: to attest, to give or
 * withdraw leave to be matched by what they tell, and to note a check-in.
 */
final class EmploymentProcess {

    private static final String CARE_OF_WORKERS = "care-of-workers";
    private static final String OWN_STORY = "the-story-is-the-workers";
    private static final String GROWTH = "training-and-growth";

    private final ProcessTable.Builder<
                    EmploymentStage, WorkerEventKind, PeerCapacity, WorkerRecord, PeerEvent<WorkerEventKind>>
            table = ProcessTable.builder(
                    EmploymentStage.class, WorkerEventKind.class, PeerCapacity.class, NOT_EMPLOYED, Set.of());

    private EmploymentProcess() {
        work();
        ownStory();
        supervision();
        safeguards();
    }

    static ProcessTable<EmploymentStage, WorkerEventKind, PeerCapacity, WorkerRecord, PeerEvent<WorkerEventKind>>
            table() {
        return new EmploymentProcess().table.build();
    }

    private RowBuilder<EmploymentStage, WorkerEventKind, PeerCapacity, WorkerRecord, PeerEvent<WorkerEventKind>> on(
            WorkerEventKind kind) {
        return table.on(kind);
    }

    // spotless:off
    /** Being employed, growing, being away and coming back. */
    private void work() {
        on(HIRED).by(EMPLOYER).from(NOT_EMPLOYED).to(AT_WORK)
                .requires(states(WorkerFacts.EMPLOYER), states(WorkerFacts.ROLE)).underPolicy(GROWTH);
        on(MOVED_TO_AGENCY).by(PEER_WORKER, EMPLOYER).from(AT_WORK, AWAY).to(AT_WORK)
                .requires(states(WorkerFacts.EMPLOYER), anotherEmployer()).underPolicy(GROWTH);
        on(ROLE_CHANGED).by(EMPLOYER).from(AT_WORK, AWAY).same()
                .requires(states(WorkerFacts.ROLE)).underPolicy(GROWTH);
        on(LEFT).by(PEER_WORKER, EMPLOYER).from(AT_WORK, AWAY).to(NOT_EMPLOYED)
                .underPolicy(GROWTH);
        on(AWAY_BEGAN).by(PEER_WORKER, PEER_SUPERVISOR, EMPLOYER).from(AT_WORK).to(AWAY)
                .requires(notBefore(WorkerFacts.BACK_ON)).underPolicy("away-without-a-reason");
        on(AWAY_ENDED).by(PEER_WORKER, PEER_SUPERVISOR, EMPLOYER).from(AWAY).to(AT_WORK)
                .underPolicy("away-without-a-reason");
        on(TRAINING_COMPLETED).by(PEER_WORKER, PEER_SUPERVISOR, EMPLOYER, COUNTY_PROGRAM).from(EmploymentStage.values()).same()
                .requires(states(WorkerFacts.TOPIC), notBefore(WorkerFacts.COUNTS_THROUGH)).underPolicy(GROWTH);
    }

    /** What the worker alone decides to tell. */
    private void ownStory() {
        on(EXPERIENCE_ATTESTED).by(PEER_WORKER).from(EmploymentStage.values()).same()
                .underPolicy(OWN_STORY, "WIC 14045.12");
        on(EXPERIENCE_LEAVE_GIVEN).by(PEER_WORKER).from(EmploymentStage.values()).same()
                .requires(attested()).underPolicy(OWN_STORY);
        on(EXPERIENCE_LEAVE_WITHDRAWN).by(PEER_WORKER).from(EmploymentStage.values()).same()
                .underPolicy(OWN_STORY);
        on(SELF_CARE_CHECK_IN).by(PEER_WORKER).from(EmploymentStage.values()).same()
                .underPolicy(OWN_STORY);
    }

    /** Who looks after the worker, and what asks for it. */
    private void supervision() {
        on(SUPERVISOR_ASSIGNED).by(EMPLOYER, COUNTY_PROGRAM).from(AT_WORK, AWAY).same()
                .requires(states(WorkerFacts.SUPERVISOR), notOneself()).underPolicy(CARE_OF_WORKERS);
        on(SUPERVISION_SESSION_HELD).by(PEER_SUPERVISOR, PEER_WORKER).from(AT_WORK, AWAY).same()
                .underPolicy(CARE_OF_WORKERS);
        on(SIGNAL_NOTICED).by(PEER_WORKER, PEER_SUPERVISOR, EMPLOYER, COUNTY_PROGRAM).from(AT_WORK, AWAY).same()
                .requires(states(WorkerFacts.SIGNAL)).underPolicy(CARE_OF_WORKERS);
        on(SIGNAL_ANSWERED).by(PEER_SUPERVISOR).from(AT_WORK, AWAY).same()
                .requires(states(WorkerFacts.SIGNAL)).underPolicy(CARE_OF_WORKERS);
    }

    /** What keeps work and care apart, without a word about why. */
    private void safeguards() {
        on(SAFEGUARDS_OFFERED).by(EMPLOYER).from(AT_WORK, AWAY).same()
                .underPolicy(CARE_OF_WORKERS);
        on(SAFEGUARD_PROPOSED).by(PEER_WORKER, EMPLOYER).from(AT_WORK, AWAY).same()
                .requires(states(WorkerFacts.SAFEGUARD), states(WorkerFacts.SAFEGUARD_KIND), newSafeguard()).underPolicy(CARE_OF_WORKERS);
        on(SAFEGUARD_ACCEPTED).by(PEER_WORKER, EMPLOYER).from(AT_WORK, AWAY).same()
                .requires(states(WorkerFacts.SAFEGUARD), proposed(), answeredByTheOtherSide()).underPolicy(CARE_OF_WORKERS);
        on(SAFEGUARD_DECLINED).by(PEER_WORKER, EMPLOYER).from(AT_WORK, AWAY).same()
                .requires(states(WorkerFacts.SAFEGUARD), proposed(), answeredByTheOtherSide()).underPolicy(CARE_OF_WORKERS);
        on(SAFEGUARD_ENDED).by(PEER_WORKER).from(EmploymentStage.values()).same()
                .requires(states(WorkerFacts.SAFEGUARD), inForce()).underPolicy(CARE_OF_WORKERS);
    }
    // spotless:on
}
