package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepeers.party.PartyId;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.workforce.WorkerRecord;

/**
 * What other records tell while an accompaniment is played: the person's cases, the streams of workers, and who walks
 * beside the other side of a family. All of them are read and none is written.
 *
 * @param cases the person's cases, as decided; empty for someone who has none
 * @param workers the streams of workers who may walk beside the person, which tell their absences and whom a safeguard keeps
 *     apart from the person or from someone of their care team; empty if that is told otherwise
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

    /**
     * Returns who stands around someone.
     *
     * @param day the day
     * @param who whom it is about, as their accompaniment stood on the day
     * @return who stands around them by the end of the day, with the workers whom a safeguard keeps away, and not why
     */
    public OthersAround on(LocalDate day, Accompaniment who) {
        List<Accompaniment> beside =
                otherSide.stream().map(each -> each.presentOn(day)).toList();
        List<CareEvent> events = cases.stream()
                .flatMap(each -> each.accepted().stream())
                .map(Decision.Accepted::event)
                .filter(event -> !event.occurredOn().isAfter(day))
                .toList();
        return OthersAround.of(who.whose(), beside, events).keepingApart(apart(day, who));
    }

    private List<PartyId> apart(LocalDate day, Accompaniment who) {
        List<String> around = new ArrayList<>(List.of(who.person().value()));
        who.careTeam()
                .ifPresent(team -> team.members()
                        .forEach(member -> around.add(member.party().value())));
        return workers.stream()
                .filter(stream -> WorkerRecord.of(stream, day).isKeptApart(around))
                .map(stream -> PartyId.of(stream.subject().value()))
                .toList();
    }
}
