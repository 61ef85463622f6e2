package org.carepeers.workflow.workforce;

import java.util.EnumSet;
import java.util.Set;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.WorkerEventKind;

/** A worker's stream as it may be handed on. */
public final class WorkerHistory {

    /** What was between the worker and one employer. */
    private static final Set<WorkerEventKind> STAYS_BEHIND = EnumSet.of(
            WorkerEventKind.AWAY_BEGAN,
            WorkerEventKind.AWAY_ENDED,
            WorkerEventKind.EXPERIENCE_LEAVE_GIVEN,
            WorkerEventKind.EXPERIENCE_LEAVE_WITHDRAWN,
            WorkerEventKind.SELF_CARE_CHECK_IN,
            WorkerEventKind.SIGNAL_NOTICED,
            WorkerEventKind.SIGNAL_ANSWERED,
            WorkerEventKind.SAFEGUARDS_OFFERED,
            WorkerEventKind.SAFEGUARD_PROPOSED,
            WorkerEventKind.SAFEGUARD_ACCEPTED,
            WorkerEventKind.SAFEGUARD_DECLINED,
            WorkerEventKind.SAFEGUARD_ENDED);

    private WorkerHistory() {}

    /**
     * Returns what another employer is given of a worker's stream.
     *
     * <p>Employment, trainings, certification, supervision sessions and steps on the ladder go along. Safeguards, signals,
     * days away, check-ins, and leave to be matched by what the worker tells stay behind: the next employer offers
     * safeguards anew, and the worker gives leave anew or not. A stream already handed on stays as it is.
     *
     * @param stream the worker's stream
     * @return a stream of the same worker and county, with the ids and days that its events have
     */
    public static PeerStream<WorkerEventKind> forNewEmployer(PeerStream<WorkerEventKind> stream) {
        return new PeerStream<>(
                stream.kinds(),
                stream.subject(),
                stream.county(),
                stream.events().stream().filter(WorkerHistory::goesAlong).toList());
    }

    private static boolean goesAlong(PeerEvent<WorkerEventKind> event) {
        return !STAYS_BEHIND.contains(event.kind());
    }
}
