package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Away;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;

/**
 * A worker's employment as it stands: the fold of the events about it.
 *
 * @param stage where it stands
 * @param since the day of the last move, or empty if there was none
 * @param hiredBy the event by which the present employment began, or empty if there is none
 * @param hiredOn the day on which it began, or empty if there is none
 * @param employer the present employer, or empty if there is none
 * @param role what the worker does or last did, or empty if never stated
 * @param level the level on the career ladder, or empty if never stated
 * @param levelSince the day on which that level began; it is kept when the worker moves to another agency
 * @param backOn the day from which the worker expects to be back, or empty if not away or not stated
 * @param absences the days away in this employment, in the order recorded, the present ones last; there is no reason
 */
public record EmploymentState(
        EmploymentStage stage,
        Optional<LocalDate> since,
        Optional<EventId> hiredBy,
        Optional<LocalDate> hiredOn,
        Optional<PartyId> employer,
        Optional<PeerRole> role,
        Optional<String> level,
        Optional<LocalDate> levelSince,
        Optional<LocalDate> backOn,
        List<Away> absences) {

    /**
     * Keeps an unchangeable copy of the absences.
     *
     * @param stage where it stands
     * @param since the day of the last move
     * @param hiredBy the event by which the present employment began
     * @param hiredOn the day on which it began
     * @param employer the present employer
     * @param role what the worker does or last did
     * @param level the level on the career ladder
     * @param levelSince the day on which that level began
     * @param backOn the day from which the worker expects to be back
     * @param absences the days away in this employment
     */
    public EmploymentState {
        absences = List.copyOf(absences);
    }

    static final EmploymentState NONE = new EmploymentState(
            EmploymentStage.NOT_EMPLOYED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    EmploymentState after(PeerEvent<WorkerEventKind> event) {
        return switch (event.kind()) {
            case HIRED, MOVED_TO_AGENCY -> employed(event).grown(event);
            case ROLE_CHANGED -> grown(event);
            case LEFT ->
                new EmploymentState(
                        EmploymentStage.NOT_EMPLOYED,
                        Optional.of(event.occurredOn()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        role,
                        level,
                        levelSince,
                        Optional.empty(),
                        List.of());
            case AWAY_BEGAN -> {
                Optional<LocalDate> back = event.facts().find(WorkerFacts.BACK_ON);
                yield moved(EmploymentStage.AWAY, event, back, awayFrom(event.occurredOn(), back));
            }
            case AWAY_ENDED -> moved(EmploymentStage.AT_WORK, event, Optional.empty(), backOn(event.occurredOn()));
            default -> this;
        };
    }

    private List<Away> awayFrom(LocalDate from, Optional<LocalDate> back) {
        return back.filter(day -> !day.isAfter(from)).isPresent()
                ? absences
                : Stream.concat(absences.stream(), Stream.of(new Away(from, back.map(day -> day.minusDays(1)))))
                        .toList();
    }

    /** Whoever is back, sooner or later than expected, was away through the day before. */
    private List<Away> backOn(LocalDate day) {
        boolean isThisOne = !absences.isEmpty()
                && since.equals(Optional.of(absences.get(absences.size() - 1).from()));
        if (!isThisOne) {
            return absences;
        }
        List<Away> ended = new ArrayList<>(absences);
        Away last = ended.remove(ended.size() - 1);
        if (last.from().isBefore(day)) {
            ended.add(Away.of(last.from(), day.minusDays(1)));
        }
        return ended;
    }

    /**
     * Says whether the worker was, is or is expected to be away on a day.
     *
     * @param day the day
     * @return whether one of the absences holds on it
     */
    public boolean isAwayOn(LocalDate day) {
        return absences.stream().anyMatch(away -> away.holdsOn(day));
    }

    /** Returns the day some days after another, not counting days away that are over. */
    LocalDate afterDaysAtWork(LocalDate day, int days) {
        LocalDate last = day;
        for (int left = days; left > 0; ) {
            last = last.plusDays(1);
            left -= wasAwayOn(last) ? 0 : 1;
        }
        return last;
    }

    private boolean wasAwayOn(LocalDate day) {
        return absences.stream().anyMatch(away -> away.through().isPresent() && away.holdsOn(day));
    }

    private EmploymentState employed(PeerEvent<WorkerEventKind> event) {
        return new EmploymentState(
                EmploymentStage.AT_WORK,
                Optional.of(event.occurredOn()),
                Optional.of(event.id()),
                Optional.of(event.occurredOn()),
                event.facts().find(WorkerFacts.EMPLOYER).map(PartyId::of),
                role,
                level,
                levelSince,
                Optional.empty(),
                List.of());
    }

    private EmploymentState moved(
            EmploymentStage next, PeerEvent<WorkerEventKind> event, Optional<LocalDate> expectedBack, List<Away> away) {
        return new EmploymentState(
                next,
                Optional.of(event.occurredOn()),
                hiredBy,
                hiredOn,
                employer,
                role,
                level,
                levelSince,
                expectedBack,
                away);
    }

    private EmploymentState grown(PeerEvent<WorkerEventKind> event) {
        Optional<String> stated = event.facts().find(WorkerFacts.LEVEL);
        boolean another = stated.isPresent() && !stated.equals(level);
        return new EmploymentState(
                stage,
                since,
                hiredBy,
                hiredOn,
                employer,
                event.facts().find(WorkerFacts.ROLE).or(() -> role),
                another ? stated : level,
                another ? Optional.of(event.occurredOn()) : levelSince,
                backOn,
                absences);
    }
}
