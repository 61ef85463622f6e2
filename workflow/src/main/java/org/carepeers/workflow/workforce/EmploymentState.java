package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
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
        Optional<LocalDate> backOn) {

    static final EmploymentState NONE = new EmploymentState(
            EmploymentStage.NOT_EMPLOYED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

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
                        Optional.empty());
            case AWAY_BEGAN -> moved(EmploymentStage.AWAY, event, event.facts().find(WorkerFacts.BACK_ON));
            case AWAY_ENDED -> moved(EmploymentStage.AT_WORK, event, Optional.empty());
            default -> this;
        };
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
                Optional.empty());
    }

    private EmploymentState moved(
            EmploymentStage next, PeerEvent<WorkerEventKind> event, Optional<LocalDate> expectedBack) {
        return new EmploymentState(
                next,
                Optional.of(event.occurredOn()),
                hiredBy,
                hiredOn,
                employer,
                role,
                level,
                levelSince,
                expectedBack);
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
                backOn);
    }
}
