package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.List;
import org.carepeers.engagement.Accompanied;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.Decision;

/**
 * What other records tell while an accompaniment is played: the person's cases, the streams of workers, and who walks
 * beside the other side of a family. All of them are read and none is written.
 *
 * @param cases the person's cases, as decided; empty for someone who has none
 * @param workers the streams of workers who may walk beside the person; empty if their absences stand in the accompaniment
 * @param otherSide the accompaniments of the family or, for a relative, of the person; empty if there are none
 */
public record Surroundings(
        List<CareHistory> cases, List<PeerStream<WorkerEventKind>> workers, List<AccompanimentHistory> otherSide) {

    /**
     * Keeps unchangeable copies of the lists.
     *
     * @param cases the person's cases
     * @param workers the streams of workers
     * @param otherSide the accompaniments of the other side
     */
    public Surroundings {
        cases = List.copyOf(cases);
        workers = List.copyOf(workers);
        otherSide = List.copyOf(otherSide);
    }

    /**
     * Returns surroundings of cases alone.
     *
     * @param cases the person's cases, as decided
     * @return the surroundings
     */
    public static Surroundings of(List<CareHistory> cases) {
        return new Surroundings(cases, List.of(), List.of());
    }

    /** Returns who stands around someone by the end of a day. */
    OthersAround on(LocalDate day, Accompanied whose) {
        List<Accompaniment> beside =
                otherSide.stream().map(each -> each.presentOn(day)).toList();
        List<CareEvent> events = cases.stream()
                .flatMap(each -> each.accepted().stream())
                .map(Decision.Accepted::event)
                .filter(event -> !event.occurredOn().isAfter(day))
                .toList();
        return OthersAround.of(whose, beside, events);
    }
}
