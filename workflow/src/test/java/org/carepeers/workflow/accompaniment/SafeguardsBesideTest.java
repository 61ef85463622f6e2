package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.json.ExamplePolicies;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.SafeguardKind;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.time.CourtTime;
import org.carepeers.workflow.machine.Reason;
import org.junit.jupiter.api.Test;

/** A safeguard in a worker's own stream keeps an offer away where streams are played side by side, and nobody learns why. */
class SafeguardsBesideTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PeerSupport SUPPORT = PeerSupport.by(ExamplePolicies.touchpoints(), CourtTime.california());
    private static final SubjectId PERSON = SubjectId.of("invented-person-1");

    private static PeerStream<WorkerEventKind> keptApartFrom(String someone, LocalDate accepted) {
        return PeerStream.begin(WorkerEventKind.class, SubjectId.of(Walk.SAGE.value()), County.YOLO)
                .with(worker("w1", WorkerEventKind.SAFEGUARD_PROPOSED, DAY.minusDays(20))
                        .stating(WorkerFacts.SAFEGUARD_KIND, SafeguardKind.OTHER_TEAM)
                        .stating(WorkerFacts.APART_FROM, someone))
                .with(worker("w2", WorkerEventKind.SAFEGUARD_ACCEPTED, accepted));
    }

    private static PeerEvent<WorkerEventKind> worker(String id, WorkerEventKind kind, LocalDate on) {
        return PeerEvent.of(EventId.of(id), kind, on, PeerActor.of(PeerCapacity.EMPLOYER))
                .stating(WorkerFacts.SAFEGUARD, "s-1");
    }

    private static List<PeerDecision.Refused> refusals(PeerStream<WorkerEventKind> worker) {
        PeerStream<AccompanimentEventKind> stream = PeerStream.begin(AccompanimentEventKind.class, PERSON, County.YOLO)
                .with(PeerEvent.of(
                                EventId.of("p1"),
                                AccompanimentEventKind.PEER_OFFERED,
                                DAY,
                                PeerActor.of(PeerCapacity.PEER_SUPERVISOR))
                        .stating(AccompanimentFacts.WORKER, Walk.SAGE.value()));
        Surroundings around = new Surroundings(List.of(), List.of(worker), List.of());
        return AccompanimentHistory.play(SUPPORT, around, stream).refused();
    }

    @Test
    void whomASafeguardKeepsAwayFromThePersonIsNotAvailable() {
        assertThat(refusals(keptApartFrom(PERSON.value(), DAY)))
                .singleElement()
                .satisfies(refused -> assertThat(refused.reasons())
                        .extracting(Reason::code)
                        .containsExactly(MatchReason.NOT_AVAILABLE));
    }

    @Test
    void aSafeguardAgainstSomeoneElseOrOfALaterDayKeepsNobodyAway() {
        assertThat(refusals(keptApartFrom("invented-person-2", DAY))).isEmpty();
        assertThat(refusals(keptApartFrom(PERSON.value(), DAY.plusDays(1)))).isEmpty();
    }
}
