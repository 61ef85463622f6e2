package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.carepeers.engagement.Accompanied;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.party.CaseId;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.obligation.ObligationChange;
import org.carepeers.workflow.obligation.ObligationLedger;

/**
 * The accompaniment of one person beside all their cases, event by event.
 *
 * <p>What happened in a case stands before what happened in the accompaniment on the same day. A refused event changes
 * nothing. Someone of the family learns of a case what the person tells them; the record tells the days of hearings, while the
 * person lets it ({@link FamilyHearings}). The cases are read and never written: take the accompaniment away, and each of them is what it was.
 *
 * @param decisions what was decided, those that follow a case among them, in the order of the days
 * @param present the accompaniment after the last event
 */
public record AccompanimentHistory(List<PeerDecision> decisions, Accompaniment present) {

    /** Something in a worker's own stream. */
    private record WorkerMove(PartyId worker, PeerEvent<WorkerEventKind> event) {}

    /** Something that happened in a case, and the case after it. */
    private record CaseMove(LocalDate from, Decision.Accepted decision, CareCase after) {}

    /**
     * Keeps an unchangeable copy of the decisions.
     *
     * @param decisions what was decided, in the order of the days
     * @param present the accompaniment after the last event
     */
    public AccompanimentHistory {
        decisions = List.copyOf(decisions);
    }

    /**
     * Plays an accompaniment beside the person's cases.
     *
     * @param support peer support by the county's policy
     * @param cases the person's cases, as decided; empty for someone who has none. The accompaniment of someone of the
     *     family follows none of them, and is told days of hearings by consent
     * @param stream the events of the accompaniment in the order recorded, without those that follow a case
     * @return the history
     */
    public static AccompanimentHistory play(
            PeerSupport support, List<CareHistory> cases, PeerStream<AccompanimentEventKind> stream) {
        return play(support, Surroundings.of(cases), stream);
    }

    /**
     * Plays an accompaniment among other records.
     *
     * <p>On one day, what happened in a case comes first, then what a worker's own stream tells of them, and then what
     * happened in the accompaniment.
     *
     * @param support peer support by the county's policy
     * @param around the person's cases, the streams of workers and the accompaniments of the other side
     * @param stream the events of the accompaniment in the order recorded, without those that follow a case or a worker
     * @return the history
     */
    public static AccompanimentHistory play(
            PeerSupport support, Surroundings around, PeerStream<AccompanimentEventKind> stream) {
        Accompaniment start = Accompaniment.begin(stream);
        List<CaseMove> ofCases = moves(around.cases());
        boolean follows = start.whose() == Accompanied.PARTICIPANT;
        Player player = new Player(support, around, follows ? List.of() : ofCases, start);
        List<CaseMove> moves = follows ? ofCases : List.of();
        List<WorkerMove> workers = workerMoves(around.workers());
        for (PeerEvent<AccompanimentEventKind> event : stream.events()) {
            player.catchUp(moves, workers, event.occurredOn());
            player.play(event);
            player.tell(event.occurredOn());
        }
        player.catchUp(moves, workers, LocalDate.MAX);
        return new AccompanimentHistory(player.decisions, player.present);
    }

    private static List<WorkerMove> workerMoves(List<PeerStream<WorkerEventKind>> streams) {
        List<WorkerMove> moves = new ArrayList<>();
        for (PeerStream<WorkerEventKind> stream : streams) {
            PartyId worker = PartyId.of(stream.subject().value());
            stream.events().forEach(event -> moves.add(new WorkerMove(worker, event)));
        }
        moves.sort(Comparator.comparing(move -> move.event().occurredOn()));
        return moves;
    }

    /**
     * Returns the accompaniment as it stood by the end of a day.
     *
     * @param day the day
     * @return the accompaniment after everything that was played through that day
     */
    public Accompaniment presentOn(LocalDate day) {
        Accompaniment then = present.whose() == Accompanied.FAMILY
                ? Accompaniment.beginForFamily(present.person())
                : Accompaniment.begin(present.person());
        for (PeerDecision.Accepted decision : accepted()) {
            then = decision.event().occurredOn().isAfter(day) ? then : then.after(decision.effects());
        }
        return then;
    }

    /** A fact of a case that was recorded late comes where the case learned it. */
    private static List<CaseMove> moves(List<CareHistory> cases) {
        List<CaseMove> moves = new ArrayList<>();
        for (CareHistory history : cases) {
            CareCase present = CareCase.begin(history.file());
            LocalDate last = LocalDate.MIN;
            for (Decision.Accepted decision : history.accepted()) {
                present = present.after(decision.effects());
                LocalDate day = decision.event().occurredOn();
                last = day.isAfter(last) ? day : last;
                moves.add(new CaseMove(last, decision, present));
            }
        }
        moves.sort(Comparator.comparing(CaseMove::from));
        return moves;
    }

    /** The days on which a relative's peer may have to be told other days of hearings. */
    private static List<LocalDate> daysOfChange(Surroundings around, List<CaseMove> moves) {
        TreeSet<LocalDate> days = new TreeSet<>();
        moves.forEach(move -> days.add(move.from()));
        for (AccompanimentHistory other : around.otherSide()) {
            other.accepted().forEach(decision -> days.add(decision.event().occurredOn()));
        }
        return List.copyOf(days);
    }

    /** The accompaniment as it goes. Not thread-safe. */
    private static final class Player {

        private final PeerSupport support;
        private final Surroundings around;
        private final List<PeerDecision> decisions = new ArrayList<>();
        private Accompaniment present;
        private final List<CaseMove> toldOf;
        private final List<LocalDate> days;
        private int followed;
        private int seenOfWorkers;
        private int seenDays;

        Player(PeerSupport support, Surroundings around, List<CaseMove> toldOf, Accompaniment start) {
            this.support = support;
            this.around = around;
            this.toldOf = toldOf;
            this.days = start.whose() == Accompanied.FAMILY ? daysOfChange(around, toldOf) : List.of();
            this.present = start;
        }

        /** Follows, day by day, what other records tell through a day. */
        void catchUp(List<CaseMove> moves, List<WorkerMove> workers, LocalDate through) {
            while (seenOfWorkers < workers.size()
                    && !workers.get(seenOfWorkers).event().occurredOn().isAfter(through)) {
                WorkerMove move = workers.get(seenOfWorkers++);
                followThrough(moves, move.event().occurredOn());
                EventId id = EventId.of("worker-moved-" + seenOfWorkers);
                WorkerMoves.after(move.worker(), move.event(), List.of(present), id)
                        .values()
                        .forEach(this::play);
            }
            followThrough(moves, through);
        }

        private void followThrough(List<CaseMove> moves, LocalDate through) {
            while (followed < moves.size() && !moves.get(followed).from().isAfter(through)) {
                CaseMove move = moves.get(followed++);
                EventId id = EventId.of("case-moved-" + followed);
                take(support.follow(present, id, move.decision(), move.after()));
            }
            while (seenDays < days.size() && !days.get(seenDays).isAfter(through)) {
                tell(days.get(seenDays++));
            }
        }

        /** Tells a relative's peer the days of hearings, if they are others than those known. */
        void tell(LocalDate on) {
            if (present.whose() == Accompanied.FAMILY) {
                Map<CaseId, CareCase> cases = new LinkedHashMap<>();
                toldOf.stream()
                        .filter(move -> !move.from().isAfter(on))
                        .forEach(move -> cases.put(move.after().id(), move.after()));
                EventId id = EventId.of("hearing-days-" + decisions.size());
                FamilyHearings.told(present, cases.values(), around.on(on, present), id, on)
                        .ifPresent(this::play);
            }
        }

        void play(PeerEvent<AccompanimentEventKind> event) {
            take(support.decide(present, event, around.on(event.occurredOn(), present)));
        }

        private void take(PeerDecision decision) {
            decisions.add(decision);
            if (decision instanceof PeerDecision.Accepted accepted) {
                present = present.after(accepted.effects());
            }
        }
    }

    /**
     * Returns the decisions that were accepted.
     *
     * @return the decisions, in the order of the days
     */
    public List<PeerDecision.Accepted> accepted() {
        return decisions.stream()
                .filter(PeerDecision.Accepted.class::isInstance)
                .map(PeerDecision.Accepted.class::cast)
                .toList();
    }

    /**
     * Returns the decisions that were refused.
     *
     * @return the decisions, in the order of the days
     */
    public List<PeerDecision.Refused> refused() {
        return decisions.stream()
                .filter(PeerDecision.Refused.class::isInstance)
                .map(PeerDecision.Refused.class::cast)
                .toList();
    }

    /**
     * Returns all peer work that was ever on offer.
     *
     * @return the ledger
     */
    public ObligationLedger obligations() {
        List<ObligationChange> changes = new ArrayList<>();
        for (PeerDecision.Accepted decision : accepted()) {
            for (AccompanimentEffect effect : decision.effects()) {
                if (effect instanceof AccompanimentEffect.DutyBegan began) {
                    changes.add(new ObligationChange.Began(began.duty().obligation()));
                } else if (effect instanceof AccompanimentEffect.DutyChanged changed) {
                    changes.add(changed.change());
                }
            }
        }
        return ObligationLedger.of(changes);
    }
}
