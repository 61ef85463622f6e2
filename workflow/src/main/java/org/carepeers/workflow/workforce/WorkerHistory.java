package org.carepeers.workflow.workforce;

import java.util.EnumSet;
import java.util.List;
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

    /** What an examination that was not passed led to in the end, whichever it was. */
    private static final Set<WorkerEventKind> DECIDES_THE_EXAM =
            EnumSet.of(WorkerEventKind.EXAM_PASSED, WorkerEventKind.CERTIFIED, WorkerEventKind.APPLICATION_LAPSED);

    private WorkerHistory() {}

    /**
     * Returns what another employer is given of a worker's stream.
     *
     * <p>Employment, trainings, certification, supervision sessions and steps on the ladder go along. Safeguards, signals,
     * days away, check-ins, and leave to be matched by what the worker tells stay behind: the next employer offers
     * safeguards anew, and the worker gives leave anew or not. An examination that was not passed stays behind with its day
     * once it was passed later or the application is over: it says nothing of the worker any more. While the application is
     * open it goes along, since attempts are counted; the worker decides when the stream is handed on. A stream already
     * handed on stays as it is.
     *
     * @param stream the worker's stream
     * @return a stream of the same worker and county, with the ids and days that its events have
     */
    public static PeerStream<WorkerEventKind> forNewEmployer(PeerStream<WorkerEventKind> stream) {
        return new PeerStream<>(
                stream.kinds(),
                stream.subject(),
                stream.county(),
                stream.events().stream()
                        .filter(event -> !STAYS_BEHIND.contains(event.kind()) && !isOver(event, stream.events()))
                        .toList());
    }

    private static boolean isOver(PeerEvent<WorkerEventKind> event, List<PeerEvent<WorkerEventKind>> all) {
        List<WorkerEventKind> later = all.subList(all.indexOf(event) + 1, all.size()).stream()
                .map(PeerEvent::kind)
                .toList();
        return switch (event.kind()) {
            case EXAM_NOT_PASSED -> later.stream().anyMatch(DECIDES_THE_EXAM::contains);
            case EXAM_BOOKED -> isOfAnExamNotPassed(later) && later.stream().anyMatch(DECIDES_THE_EXAM::contains);
            default -> false;
        };
    }

    /** Says whether the next that was told of an examination is that it was not passed. */
    private static boolean isOfAnExamNotPassed(List<WorkerEventKind> later) {
        return later.stream()
                .filter(kind -> kind == WorkerEventKind.EXAM_NOT_PASSED || kind == WorkerEventKind.EXAM_PASSED)
                .findFirst()
                .filter(kind -> kind == WorkerEventKind.EXAM_NOT_PASSED)
                .isPresent();
    }
}
