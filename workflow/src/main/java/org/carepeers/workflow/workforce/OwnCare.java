package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.List;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.WorkerEventKind;

/**
 * The days on which a worker took time for themselves: for the worker alone to see.
 *
 * <p>No answer for a supervisor or an employer is derived from it. Streams that are shown to anyone else are {@linkplain
 * #withoutCheckIns(PeerStream) stripped of it} first. This type is immutable and thread-safe.
 *
 * @param days the days, in the order recorded
 */
public record OwnCare(List<LocalDate> days) {

    /**
     * Returns what a worker may see of their own check-ins.
     *
     * @param stream the worker's stream
     * @return the days
     */
    public static OwnCare of(PeerStream<WorkerEventKind> stream) {
        return new OwnCare(stream.events().stream()
                .filter(event -> event.kind() == WorkerEventKind.SELF_CARE_CHECK_IN)
                .map(PeerEvent::occurredOn)
                .toList());
    }

    /**
     * Returns a stream as anyone but the worker may see it.
     *
     * @param stream the worker's stream
     * @return the stream without check-ins
     */
    public static PeerStream<WorkerEventKind> withoutCheckIns(PeerStream<WorkerEventKind> stream) {
        return new PeerStream<>(
                stream.kinds(),
                stream.subject(),
                stream.county(),
                stream.events().stream()
                        .filter(event -> event.kind() != WorkerEventKind.SELF_CARE_CHECK_IN)
                        .toList());
    }

    /** Returns a text that does not tell the days. */
    @Override
    public String toString() {
        return "OwnCare[redacted]";
    }
}
