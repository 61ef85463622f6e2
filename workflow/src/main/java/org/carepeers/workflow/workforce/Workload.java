package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.EngagementMark;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.peer.WorkerSignal;

/**
 * What load is weighed from: engagements that were logged anyway, and the losses that no engagement tells of.
 *
 * <p>It holds nothing of a worker's own care.
 *
 * @param worker the worker
 * @param engagements the engagements in which the worker took part, in any order
 * @param crises those that were with someone in a crisis: the marked ones, and others that are named
 * @param losses the days on which a participant died whom the worker knew
 */
public record Workload(PartyId worker, List<Engagement> engagements, Set<EventId> crises, Set<LocalDate> losses) {

    /**
     * Keeps the engagements of this worker alone, in the order of their days.
     *
     * @param worker the worker
     * @param engagements the engagements
     * @param crises those that were with someone in a crisis, besides the ones that the worker marked
     * @param losses the days on which a participant died whom the worker knew
     */
    public Workload {
        PartyId own = Objects.requireNonNull(worker);
        engagements = engagements.stream()
                .filter(each -> each.workers().contains(own))
                .sorted(Comparator.comparing(Engagement::occurredOn))
                .toList();
        crises = Stream.concat(
                        crises.stream(),
                        engagements.stream()
                                .filter(each -> each.marks().contains(EngagementMark.IN_A_CRISIS))
                                .map(Engagement::id))
                .collect(Collectors.toUnmodifiableSet());
        losses = Set.copyOf(losses);
    }

    /**
     * Returns a workload of engagements alone.
     *
     * @param worker the worker
     * @param engagements the engagements; those of other workers are left out
     * @return the workload
     */
    public static Workload of(PartyId worker, List<Engagement> engagements) {
        return new Workload(worker, engagements, Set.of(), Set.of());
    }

    /**
     * Returns a workload with the losses that the worker's stream tells of.
     *
     * @param record the worker, whose id in the stream is their id in engagements
     * @param engagements the engagements; those of other workers are left out
     * @return the workload
     */
    public static Workload of(WorkerRecord record, List<Engagement> engagements) {
        Set<LocalDate> losses = record.supervision().signals().stream()
                .filter(signal -> signal.signal() == WorkerSignal.LOSS_OF_A_PARTICIPANT)
                .map(SupervisionRecord.Signal::on)
                .collect(Collectors.toUnmodifiableSet());
        return new Workload(PartyId.of(record.worker().value()), engagements, Set.of(), losses);
    }

    /** Returns this workload as it would be without one person. */
    Workload without(PartyId participant) {
        return new Workload(
                worker,
                engagements.stream()
                        .filter(each -> !each.participant().equals(participant))
                        .toList(),
                crises,
                losses);
    }
}
