package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;

/**
 * What a worker's own stream means for the people they walk with: an absence is recorded once, and each person is asked
 * about cover because of it.
 *
 * <p>The answer is what to record beside each person. {@link PeerSupport} decides on it like on any other event; there is
 * no reason for being away in it, because there is none to pass on.
 */
public final class WorkerMoves {

    private static final Set<AssignmentStage> THEIRS = EnumSet.of(
            AssignmentStage.ACTIVE,
            AssignmentStage.AWAY,
            AssignmentStage.COVERED,
            AssignmentStage.PAUSED,
            AssignmentStage.PAUSED_WHILE_AWAY);
    private static final Set<AssignmentStage> MISSED =
            EnumSet.of(AssignmentStage.AWAY, AssignmentStage.COVERED, AssignmentStage.PAUSED_WHILE_AWAY);
    private static final Set<AssignmentStage> MAY_BE_COVERED =
            EnumSet.of(AssignmentStage.AWAY, AssignmentStage.COVERED);

    private WorkerMoves() {}

    /**
     * Returns what is to be recorded beside the people with whom a worker walks, or for whom they cover.
     *
     * @param worker the worker, whose id in their own stream is their id in accompaniments
     * @param event what was recorded in the worker's stream
     * @param accompaniments all accompaniments that may be the worker's, as they stand on the day
     * @param id the id for each entry; it stands in as many streams as there are entries
     * @return the entry by person: the worker is away, is back, or has left; empty where nothing changes for anybody
     */
    public static Map<SubjectId, PeerEvent<AccompanimentEventKind>> after(
            PartyId worker, PeerEvent<WorkerEventKind> event, Collection<Accompaniment> accompaniments, EventId id) {
        Map<SubjectId, PeerEvent<AccompanimentEventKind>> entries = new LinkedHashMap<>();
        for (Accompaniment present : accompaniments) {
            if (present.diedOn().isEmpty()) {
                kind(worker, event, present).ifPresent(kind -> entries.put(present.person(), entry(id, kind, event)));
            }
        }
        return entries;
    }

    private static Optional<AccompanimentEventKind> kind(
            PartyId worker, PeerEvent<WorkerEventKind> event, Accompaniment present) {
        boolean own = present.worker().filter(worker::equals).isPresent();
        boolean covers = present.cover().filter(worker::equals).isPresent() && MAY_BE_COVERED.contains(present.stage());
        return switch (event.kind()) {
            case AWAY_BEGAN -> away(event, present, own, covers);
            case AWAY_ENDED ->
                own && MISSED.contains(present.stage())
                        ? Optional.of(AccompanimentEventKind.PEER_BACK)
                        : Optional.empty();
            case LEFT -> left(present, own, covers);
            default -> Optional.empty();
        };
    }

    /** A day off that is over on the day it began is no absence; one that is known already is not told twice. */
    private static Optional<AccompanimentEventKind> away(
            PeerEvent<WorkerEventKind> event, Accompaniment present, boolean own, boolean covers) {
        Optional<LocalDate> back = event.facts().find(WorkerFacts.BACK_ON);
        boolean over = back.filter(day -> !day.isAfter(event.occurredOn())).isPresent();
        boolean known = present.away()
                .filter(away -> away.through().equals(back.map(day -> day.minusDays(1))))
                .isPresent();
        if (over) {
            return Optional.empty();
        }
        if (own && THEIRS.contains(present.stage()) && !known) {
            return Optional.of(AccompanimentEventKind.PEER_AWAY);
        }
        return covers ? Optional.of(AccompanimentEventKind.COVER_AWAY) : Optional.empty();
    }

    private static Optional<AccompanimentEventKind> left(Accompaniment present, boolean own, boolean covers) {
        if (own && (THEIRS.contains(present.stage()) || present.stage() == AssignmentStage.OFFERED)) {
            return Optional.of(AccompanimentEventKind.PEER_LEFT);
        }
        return covers ? Optional.of(AccompanimentEventKind.COVER_AWAY) : Optional.empty();
    }

    private static PeerEvent<AccompanimentEventKind> entry(
            EventId id, AccompanimentEventKind kind, PeerEvent<WorkerEventKind> event) {
        PeerCapacity by =
                event.by().as() == PeerCapacity.PEER_WORKER ? PeerCapacity.PEER_WORKER : PeerCapacity.PEER_SUPERVISOR;
        PeerEvent<AccompanimentEventKind> entry = PeerEvent.of(id, kind, event.occurredOn(), PeerActor.of(by));
        return kind == AccompanimentEventKind.PEER_AWAY
                ? event.facts()
                        .find(WorkerFacts.BACK_ON)
                        .map(back -> entry.stating(AccompanimentFacts.AWAY_UNTIL, back.minusDays(1)))
                        .orElse(entry)
                : entry;
    }
}
