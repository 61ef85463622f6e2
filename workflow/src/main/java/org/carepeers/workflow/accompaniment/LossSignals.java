package org.carepeers.workflow.accompaniment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.peer.WorkerSignal;

/**
 * What a death asks of the supervisor: to look after whoever walked beside the person.
 *
 * <p>It is an event for the worker's own stream, where it becomes the supervisor's to answer. It names neither the person
 * nor the case, it does not go along to the next employer, and it is never a mark against the worker.
 */
public final class LossSignals {

    private LossSignals() {}

    /**
     * Returns what is to be recorded in the streams of workers after a decision.
     *
     * @param before the accompaniment before the decision
     * @param decision the decision
     * @param id the id for the event, which must tell nothing of the person
     * @return the event by worker: for whoever walked beside the person last, then for whoever covered, until someone came
     *     in their place; empty if nobody died or nobody walked beside them; whoever was only offered, or proposed to cover,
     *     did not
     */
    public static Map<PartyId, PeerEvent<WorkerEventKind>> after(
            Accompaniment before, PeerDecision.Accepted decision, EventId id) {
        Map<PartyId, PeerEvent<WorkerEventKind>> signals = new LinkedHashMap<>();
        decision.effects().stream()
                .filter(AccompanimentEffect.PersonDied.class::isInstance)
                .map(effect -> (AccompanimentEffect.PersonDied) effect)
                .forEach(died -> before.companions().forEach(worker -> signals.put(worker, signal(id, died))));
        return signals;
    }

    private static PeerEvent<WorkerEventKind> signal(EventId id, AccompanimentEffect.PersonDied died) {
        return PeerEvent.of(id, WorkerEventKind.SIGNAL_NOTICED, died.on(), PeerActor.of(PeerCapacity.COUNTY_PROGRAM))
                .stating(WorkerFacts.SIGNAL, WorkerSignal.LOSS_OF_A_PARTICIPANT);
    }
}
