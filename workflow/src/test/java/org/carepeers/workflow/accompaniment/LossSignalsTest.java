package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.engagement.AccompanimentEventKind.ASKED_FOR_ANOTHER;
import static org.carepeers.engagement.AccompanimentEventKind.OFFER_ACCEPTED;
import static org.carepeers.engagement.AccompanimentEventKind.PAUSE_ASKED;
import static org.carepeers.engagement.AccompanimentEventKind.RESUMED;
import static org.carepeers.engagement.AccompanimentEventKind.SAID_NO;
import static org.carepeers.workflow.accompaniment.Walk.DAY;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.PriorCases;
import org.carepeers.rule.DutyHolder;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.machine.Ruling;
import org.carepeers.workflow.workforce.CertificationRules;
import org.carepeers.workflow.workforce.PeerPolicies;
import org.carepeers.workflow.workforce.WorkerRecord;
import org.carepeers.workflow.workforce.WorkforceDuties;
import org.carepeers.workflow.workforce.WorkforceWorkflow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A death is the supervisor's to look after, in the stream of whoever walked beside the person. */
class LossSignalsTest {

    private static final EventId ID = EventId.of("loss-1");

    private static Map<PartyId, PeerEvent<WorkerEventKind>> afterADeath(Walk walk) {
        Accompaniment before = walk.present;
        walk.inTheCase(
                DAY.plusDays(3),
                EventKind.CIRCUMSTANCE_BEGAN,
                new Effect.CircumstanceBegan(CircumstanceKind.DIED, DAY.plusDays(3)));
        return LossSignals.after(before, (PeerDecision.Accepted) walk.last(), ID);
    }

    private static WorkerRecord river() {
        return WorkerRecord.begin(SubjectId.of(Walk.RIVER.value()))
                .after(event(WorkerEventKind.HIRED)
                        .stating(WorkerFacts.EMPLOYER, "invented-agency")
                        .stating(WorkerFacts.ROLE, PeerRole.PEER_SUPPORT_WORKER)
                        .stating(WorkerFacts.LEVEL, "rss-1"))
                .after(event(WorkerEventKind.SUPERVISOR_ASSIGNED).stating(WorkerFacts.SUPERVISOR, "supervisor-1"));
    }

    private static PeerEvent<WorkerEventKind> event(WorkerEventKind kind) {
        return PeerEvent.of(EventId.of(kind.code()), kind, DAY.minusDays(30), PeerActor.of(PeerCapacity.EMPLOYER));
    }

    @Test
    void aDeathBecomesTheSupervisorsToAnswerForThePeer() {
        PeerEvent<WorkerEventKind> signal =
                afterADeath(new Walk().together(DAY)).get(Walk.RIVER);
        assertThat(WorkforceWorkflow.california().decide(river(), signal)).isInstanceOf(Ruling.Permitted.class);
        WorkforceDuties duties = WorkforceDuties.of(CertificationRules.california(), PeerPolicies.example());
        assertThat(duties.comingDue(river().after(signal), DAY.plusDays(4)))
                .filteredOn(duty -> duty.title().equals("Look after the worker: loss of a participant"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.who()).isEqualTo(DutyHolder.PEER_SUPERVISOR))
                .satisfies(duty -> assertThat(duty.due().lastDay()).isPresent());
    }

    @Test
    void theSignalNamesNobodyWhoDied() {
        PeerEvent<WorkerEventKind> signal =
                afterADeath(new Walk().together(DAY)).get(Walk.RIVER);
        assertThat(signal.facts().stated()).containsExactly(WorkerFacts.SIGNAL);
        assertThat(signal.by().party()).isEmpty();
        assertThat(signal.id()).isEqualTo(ID);
    }

    @Test
    void whoeverCoversIsLookedAfterToo() {
        assertThat(afterADeath(InventedSteps.at(AssignmentStage.COVERED))).containsOnlyKeys(Walk.RIVER, Walk.SAGE);
    }

    @Test
    void whoeverWasOnlyOfferedOrProposedDidNotKnowThePerson() {
        Walk offered = new Walk().offered(Walk.RIVER, DAY);
        assertThat(afterADeath(offered)).isEmpty();
        assertThat(offered.onOffer()).isEmpty();
        Walk away = InventedSteps.at(AssignmentStage.AWAY);
        away.take(away.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.COVER_PROPOSED, DAY)
                .stating(AccompanimentFacts.WORKER, Walk.SAGE.value()));
        assertThat(away.present.cover()).contains(Walk.SAGE);
        assertThat(afterADeath(away)).containsOnlyKeys(Walk.RIVER);
        assertThat(away.onOffer()).containsExactly(Touchpoint.GRIEF_SUPPORT);
    }

    @ParameterizedTest
    @EnumSource(
            value = AssignmentStage.class,
            names = {"ACTIVE", "AWAY", "COVERED", "PAUSED", "PAUSED_WHILE_AWAY"})
    void whoeverWalkedBesideThePersonIsLookedAfterAwayAndPausedToo(AssignmentStage stage) {
        Walk walk = InventedSteps.at(stage);
        assertThat(afterADeath(walk)).containsKey(Walk.RIVER);
        assertThat(walk.onOffer()).containsExactly(Touchpoint.GRIEF_SUPPORT);
    }

    private static Walk covered() {
        return InventedSteps.at(AssignmentStage.COVERED);
    }

    static Stream<Arguments> walkedLast() {
        Walk proposed = InventedSteps.at(AssignmentStage.AWAY);
        proposed.take(proposed.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.COVER_PROPOSED, DAY)
                .stating(AccompanimentFacts.WORKER, Walk.SAGE.value()));
        Walk coverAway = covered();
        coverAway.take(coverAway.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.COVER_AWAY, DAY.plusDays(1)));
        Walk left = new Walk().together(DAY);
        left.take(left.by(PeerCapacity.EMPLOYER, AccompanimentEventKind.PEER_LEFT, DAY.plusDays(1)));
        return Stream.of(
                arguments("proposed and paused", proposed.says(PAUSE_ASKED, DAY), Set.of(Walk.RIVER)),
                arguments("covered and paused", covered().says(PAUSE_ASKED, DAY), Set.of(Walk.RIVER, Walk.SAGE)),
                arguments(
                        "covered, paused and resumed",
                        covered().says(PAUSE_ASKED, DAY).says(RESUMED, DAY.plusDays(1)),
                        Set.of(Walk.RIVER, Walk.SAGE)),
                arguments("the cover is away too", coverAway, Set.of(Walk.RIVER, Walk.SAGE)),
                arguments(
                        "another was asked for",
                        new Walk().together(DAY).says(ASKED_FOR_ANOTHER, DAY.plusDays(2)),
                        Set.of(Walk.RIVER)),
                arguments(
                        "another is offered",
                        new Walk().together(DAY).says(ASKED_FOR_ANOTHER, DAY).offered(Walk.SAGE, DAY),
                        Set.of(Walk.RIVER)),
                arguments("the peer left", left, Set.of(Walk.RIVER)),
                arguments(
                        "the person said no",
                        new Walk().together(DAY).says(SAID_NO, DAY.plusDays(1)),
                        Set.of(Walk.RIVER)),
                arguments(
                        "another came",
                        new Walk()
                                .together(DAY)
                                .says(ASKED_FOR_ANOTHER, DAY)
                                .offered(Walk.SAGE, DAY)
                                .says(OFFER_ACCEPTED, DAY),
                        Set.of(Walk.SAGE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("walkedLast")
    void whoeverWalkedLastIsLookedAfterUntilAnotherCameInTheirPlace(String after, Walk walk, Set<PartyId> who) {
        assertThat(afterADeath(walk)).as(after).containsOnlyKeys(who);
        assertThat(walk.onOffer()).containsExactly(Touchpoint.GRIEF_SUPPORT);
    }

    @Test
    void aDeathOfWhichASecondCaseTellsIsLookedAfterOnce() {
        Walk walk = new Walk().together(DAY);
        assertThat(afterADeath(walk)).containsOnlyKeys(Walk.RIVER);
        walk.subject = CareCase.begin(CaseId.of("case-2"), County.ALAMEDA, PriorCases.notDetermined());
        assertThat(afterADeath(walk)).isEmpty();
        assertThat(walk.onOffer()).containsExactly(Touchpoint.GRIEF_SUPPORT);
    }

    @Test
    void aWarmHandOverPutsTheOtherInTheirPlace() {
        Walk walk = new Walk().together(DAY);
        walk.take(walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.HANDED_OVER, DAY)
                .stating(AccompanimentFacts.WORKER, Walk.SAGE.value()));
        assertThat(afterADeath(walk)).containsOnlyKeys(Walk.SAGE);
    }

    @Test
    void withoutADeathOrAPeerThereIsNothingToAnswer() {
        assertThat(afterADeath(new Walk())).isEmpty();
        Walk walk = new Walk();
        Accompaniment before = walk.present;
        walk.offered(Walk.RIVER, DAY);
        assertThat(LossSignals.after(before, (PeerDecision.Accepted) walk.last(), ID))
                .isEmpty();
    }
}
