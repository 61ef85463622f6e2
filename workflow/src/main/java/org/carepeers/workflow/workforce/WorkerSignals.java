package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.List;
import org.carepeers.party.EventId;
import org.carepeers.peer.LoadWeights;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.peer.WorkerSignal;

/**
 * What nobody has to notice by hand: that a week was heavy follows from the work that was logged anyway.
 *
 * <p>Each is an event for the worker's own stream, where it becomes the supervisor's to answer and never a mark against the
 * worker. Until it is recorded, {@link WorkforceDuties#comingDue(WorkerRecord, Workload, LocalDate)} counts it as if it
 * were.
 */
public final class WorkerSignals {

    private WorkerSignals() {}

    /**
     * Returns the heavy weeks that nobody has noticed or looked after yet.
     *
     * @param record the worker as of the day
     * @param workload what they logged
     * @param weights by which weights and from how much on a week is heavy
     * @param from a day of the first week that is looked at; weeks before the present employment are left out
     * @param asOf the day; a week counts once its Sunday is over
     * @return one event for each such week, dated on its Sunday, the earliest first
     */
    public static List<PeerEvent<WorkerEventKind>> heavyWeeks(
            WorkerRecord record, Workload workload, LoadWeights weights, LocalDate from, LocalDate asOf) {
        LocalDate first = record.employment().hiredOn().filter(from::isBefore).orElse(from);
        if (record.employment().stage() == EmploymentStage.NOT_EMPLOYED || asOf.isBefore(first)) {
            return List.of();
        }
        return FairLoad.of(weights, workload, first, asOf).weeks().stream()
                .filter(FairLoad.Week::isHeavy)
                .map(FairLoad.Week::monday)
                .filter(monday -> asOf.isAfter(sunday(monday)))
                .filter(monday -> record.supervision().signals().stream().noneMatch(known -> isOf(known, monday)))
                .map(WorkerSignals::heavyWeek)
                .toList();
    }

    private static LocalDate sunday(LocalDate monday) {
        return monday.plusWeeks(1).minusDays(1);
    }

    /** Noticed in that week or the next, or looked after since. */
    private static boolean isOf(SupervisionRecord.Signal known, LocalDate monday) {
        LocalDate next = monday.plusWeeks(1);
        boolean noticed = !known.on().isBefore(monday) && !known.on().isAfter(sunday(next));
        boolean answered =
                known.answeredOn().filter(day -> !day.isBefore(monday)).isPresent();
        return known.signal() == WorkerSignal.HEAVY_WEEK && (noticed || answered);
    }

    private static PeerEvent<WorkerEventKind> heavyWeek(LocalDate monday) {
        return PeerEvent.of(
                        EventId.of("heavy-week-" + monday),
                        WorkerEventKind.SIGNAL_NOTICED,
                        sunday(monday),
                        PeerActor.of(PeerCapacity.COUNTY_PROGRAM))
                .stating(WorkerFacts.SIGNAL, WorkerSignal.HEAVY_WEEK);
    }
}
