package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.Walk.DAY;
import static org.carepeers.workflow.accompaniment.Walk.RIVER;
import static org.carepeers.workflow.accompaniment.Walk.SAGE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.Away;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.workflow.care.Effect;
import org.junit.jupiter.api.Test;

/** An absence is recorded once, in the worker's own stream, and each person they walk with is asked because of it. */
class WorkerMovesTest {

    private static final EventId ID = EventId.of("worker-moved-1");

    private static PeerEvent<WorkerEventKind> away(LocalDate on, Optional<LocalDate> back) {
        PeerEvent<WorkerEventKind> event = event(WorkerEventKind.AWAY_BEGAN, on);
        return back.map(day -> event.stating(WorkerFacts.BACK_ON, day)).orElse(event);
    }

    private static PeerEvent<WorkerEventKind> event(WorkerEventKind kind, LocalDate on) {
        return PeerEvent.of(EventId.of("w-" + on), kind, on, PeerActor.of(PeerCapacity.EMPLOYER));
    }

    private static Map<SubjectId, PeerEvent<AccompanimentEventKind>> after(
            PartyId worker, PeerEvent<WorkerEventKind> event, Walk... walks) {
        return WorkerMoves.after(
                worker, event, Arrays.stream(walks).map(walk -> walk.present).toList(), ID);
    }

    @Test
    void oneAbsenceAsksEveryPersonTheWorkerWalksWithAndNobodyElse() {
        Walk first = Walk.beside("person-1").together(DAY);
        Walk second = Walk.beside("person-2").together(DAY);
        Walk ofAnother = Walk.beside("person-3").offered(SAGE, DAY).says(AccompanimentEventKind.OFFER_ACCEPTED, DAY);
        Walk saidNo = Walk.beside("person-4").says(AccompanimentEventKind.SAID_NO, DAY);

        Map<SubjectId, PeerEvent<AccompanimentEventKind>> entries =
                after(RIVER, away(DAY.plusDays(5), Optional.of(DAY.plusDays(12))), first, second, ofAnother, saidNo);

        assertThat(entries.keySet()).containsExactly(SubjectId.of("person-1"), SubjectId.of("person-2"));
        first.take(entries.get(SubjectId.of("person-1")));
        assertThat(first.present.stage()).isEqualTo(AssignmentStage.AWAY);
        assertThat(first.present.away()).contains(Away.of(DAY.plusDays(5), DAY.plusDays(11)));
        assertThat(first.onOffer()).contains(Touchpoint.ASK_ABOUT_COVER, Touchpoint.PLAN_THE_RETURN);
    }

    @Test
    void whoeverIsBackAgainIsBackWithEverybody() {
        Walk walk = InventedSteps.at(AssignmentStage.COVERED);
        PeerEvent<AccompanimentEventKind> back = after(RIVER, event(WorkerEventKind.AWAY_ENDED, DAY.plusDays(9)), walk)
                .values()
                .iterator()
                .next();
        assertThat(walk.take(back).present.stage()).isEqualTo(AssignmentStage.ACTIVE);
    }

    @Test
    void whoeverCoversAndIsAwayTooLeavesTheOwnPeerInPlace() {
        Walk walk = InventedSteps.at(AssignmentStage.COVERED);
        PeerEvent<AccompanimentEventKind> entry = after(SAGE, away(DAY.plusDays(2), Optional.empty()), walk)
                .values()
                .iterator()
                .next();
        assertThat(entry.kind()).isEqualTo(AccompanimentEventKind.COVER_AWAY);
        assertThat(walk.take(entry).present.worker()).contains(RIVER);
    }

    @Test
    void whoeverLeftTheEmployerHasLeftThePerson() {
        Walk walk = new Walk().together(DAY);
        PeerEvent<AccompanimentEventKind> left = after(RIVER, event(WorkerEventKind.LEFT, DAY.plusDays(2)), walk)
                .values()
                .iterator()
                .next();
        assertThat(walk.take(left).present.stage()).isEqualTo(AssignmentStage.AWAITING_OFFER);
    }

    @Test
    void whatIsKnownOrOverOrAfterADeathIsToldToNobody() {
        Walk known = new Walk().together(DAY);
        PeerEvent<WorkerEventKind> absence = away(DAY.plusDays(5), Optional.of(DAY.plusDays(12)));
        known.take(after(RIVER, absence, known).values().iterator().next());
        assertThat(after(RIVER, absence, known)).isEmpty();
        Walk walk = new Walk().together(DAY);
        assertThat(after(RIVER, away(DAY.plusDays(5), Optional.of(DAY.plusDays(5))), walk))
                .isEmpty();
        assertThat(after(RIVER, event(WorkerEventKind.SUPERVISION_SESSION_HELD, DAY.plusDays(5)), walk))
                .isEmpty();
    }

    @Test
    void aPlayedAccompanimentTakesTheAbsenceFromTheWorkersStream() {
        PeerStream<WorkerEventKind> river = new PeerStream<>(
                WorkerEventKind.class,
                SubjectId.of(RIVER.value()),
                County.ALAMEDA,
                List.of(away(DAY.plusDays(5), Optional.of(DAY.plusDays(12))), ended(DAY.plusDays(12))));
        Walk walk = new Walk();
        PeerStream<AccompanimentEventKind> stream = new PeerStream<>(
                AccompanimentEventKind.class,
                SubjectId.of(Walk.PERSON.value()),
                County.ALAMEDA,
                List.of(
                        walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.PEER_OFFERED, DAY)
                                .stating(AccompanimentFacts.WORKER, RIVER.value()),
                        PeerEvent.of(
                                EventId.of("yes"),
                                AccompanimentEventKind.OFFER_ACCEPTED,
                                DAY,
                                PeerActor.of(PeerCapacity.PARTICIPANT))));
        AccompanimentHistory history =
                AccompanimentHistory.play(walk.support, new Surroundings(List.of(), List.of(river), List.of()), stream);
        assertThat(history.presentOn(DAY.plusDays(6)).stage()).isEqualTo(AssignmentStage.AWAY);
        assertThat(history.present().stage()).isEqualTo(AssignmentStage.ACTIVE);
        assertThat(history.refused()).isEmpty();
    }

    private static PeerEvent<WorkerEventKind> ended(LocalDate on) {
        return event(WorkerEventKind.AWAY_ENDED, on);
    }

    @Test
    void aDayOnWhichTheWorkerIsAwayIsTheSupervisorsWhetherOrNotThePersonWasAskedYet() {
        LocalDate hearing = DAY.plusDays(9);
        Walk walk = new Walk()
                .together(DAY)
                .inTheCase(DAY, EventKind.HEARING_SET, new Effect.HearingSet(HearingKind.MERITS, hearing));
        PeerDay there = PeerDay.of(RIVER, hearing, List.of(walk.present), List.of(), 7);
        PeerDay away =
                PeerDay.of(RIVER, hearing, List.of(walk.present), List.of(Away.of(hearing.minusDays(1), hearing)), 7);
        assertThat(there.isAway()).isFalse();
        assertThat(there.entries()).isNotEmpty();
        assertThat(away.isAway()).isTrue();
        assertThat(away.entries()).isEmpty();
        assertThat(away.forSupervisor()).containsAll(there.entries());
    }
}
