package org.carepeers.guide;

import static org.carepeers.guide.InventedTeam.TODAY;

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
import org.carepeers.time.CourtTime;
import org.carepeers.workflow.accompaniment.Accompaniment;
import org.carepeers.workflow.accompaniment.AccompanimentHistory;
import org.carepeers.workflow.accompaniment.PeerSupport;

final class CoverInTwoSteps {

    private CoverInTwoSteps() {}

    static PeerEvent<AccompanimentEventKind> event(PeerCapacity as, AccompanimentEventKind kind) {
        return PeerEvent.of(EventId.of(kind.code()), kind, TODAY, PeerActor.of(as));
    }

    static Accompaniment after(PeerStream<AccompanimentEventKind> stream) {
        PeerSupport support = PeerSupport.by(ExamplePolicies.touchpoints(), CourtTime.california());
        return AccompanimentHistory.play(support, List.of(), stream).present();
    }

    static PeerStream<AccompanimentEventKind> together() {
        return PeerStream.begin(AccompanimentEventKind.class, SubjectId.of("p-41"), County.ALAMEDA)
                .with(event(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.PEER_OFFERED)
                        .stating(AccompanimentFacts.WORKER, "w-303"))
                .with(event(PeerCapacity.PARTICIPANT, AccompanimentEventKind.OFFER_ACCEPTED));
    }

    public static void main(String[] arguments) {
        PeerStream<AccompanimentEventKind> away = together()
                .with(event(PeerCapacity.PEER_WORKER, AccompanimentEventKind.PEER_AWAY)
                        .stating(AccompanimentFacts.AWAY_UNTIL, TODAY.plusDays(13)));
        after(away).openDuties().stream()
                .map(duty -> duty.obligation())
                .forEach(duty -> System.out.println(duty.due().lastDay().orElseThrow() + " " + duty.title()));

        PeerStream<AccompanimentEventKind> waits = away.with(
                        event(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.COVER_PROPOSED)
                                .stating(AccompanimentFacts.WORKER, "w-302"))
                .with(event(PeerCapacity.PARTICIPANT, AccompanimentEventKind.COVER_DECLINED));
        System.out.println(after(waits).stage() + ", " + after(waits).worker().orElseThrow());
    }
}
