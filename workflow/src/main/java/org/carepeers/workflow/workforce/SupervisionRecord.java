package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepeers.party.EventId;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.SafeguardKind;
import org.carepeers.peer.SupervisionForm;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.peer.WorkerSignal;

/**
 * Who supervises a worker, what was talked about when, and what asks for attention. A worker's own check-ins are not in it.
 *
 * @param supervisor the present supervisor, or empty if none was assigned
 * @param assignedBy the event by which that supervisor was assigned, or empty if none was
 * @param assignedOn the day of that event, or empty if there was none
 * @param sessions the sessions in the order recorded
 * @param signals what was noticed, in the order recorded
 * @param safeguards the safeguards in the order proposed
 * @param safeguardsOfferedOn the day on which safeguards were last offered, or empty if never
 */
public record SupervisionRecord(
        Optional<String> supervisor,
        Optional<EventId> assignedBy,
        Optional<LocalDate> assignedOn,
        List<Session> sessions,
        List<Signal> signals,
        List<Safeguard> safeguards,
        Optional<LocalDate> safeguardsOfferedOn) {

    /**
     * A supervision session.
     *
     * @param event the event that tells of it
     * @param on the day
     * @param form how it was held, or empty if not stated
     * @param minutes how long it took, or empty if not stated
     */
    public record Session(EventId event, LocalDate on, Optional<SupervisionForm> form, Optional<Integer> minutes) {}

    /**
     * Something that asks the supervisor to look after the worker.
     *
     * @param event the event that tells of it
     * @param on the day
     * @param signal what was noticed
     * @param answeredOn the day on which the supervisor looked after the worker, or empty until then
     */
    public record Signal(EventId event, LocalDate on, WorkerSignal signal, Optional<LocalDate> answeredOn) {

        /** Returns nothing of what was noticed. */
        @Override
        public String toString() {
            return "Signal[redacted]";
        }
    }

    static final SupervisionRecord NONE = new SupervisionRecord(
            Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());

    SupervisionRecord after(PeerEvent<WorkerEventKind> event) {
        return switch (event.kind()) {
            case SUPERVISOR_ASSIGNED ->
                new SupervisionRecord(
                        event.facts().find(WorkerFacts.SUPERVISOR),
                        Optional.of(event.id()),
                        Optional.of(event.occurredOn()),
                        sessions,
                        signals,
                        safeguards,
                        safeguardsOfferedOn);
            case MOVED_TO_AGENCY, LEFT ->
                new SupervisionRecord(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        sessions,
                        signals,
                        safeguards,
                        safeguardsOfferedOn);
            case SUPERVISION_SESSION_HELD -> withSessions(with(sessions, session(event)));
            case SIGNAL_NOTICED ->
                event.facts()
                        .find(WorkerFacts.SIGNAL)
                        .map(signal -> withSignals(with(signals, signal(signal, event))))
                        .orElse(this);
            case SIGNAL_ANSWERED -> answered(event);
            case SAFEGUARDS_OFFERED ->
                new SupervisionRecord(
                        supervisor,
                        assignedBy,
                        assignedOn,
                        sessions,
                        signals,
                        safeguards,
                        Optional.of(event.occurredOn()));
            case SAFEGUARD_PROPOSED ->
                event.facts()
                        .find(WorkerFacts.SAFEGUARD)
                        .map(id -> withSafeguards(with(safeguards, safeguard(id, event))))
                        .orElse(this);
            case SAFEGUARD_ACCEPTED -> moved(event, Safeguard.Standing.IN_FORCE);
            case SAFEGUARD_DECLINED -> moved(event, Safeguard.Standing.DECLINED);
            case SAFEGUARD_ENDED -> moved(event, Safeguard.Standing.ENDED);
            default -> this;
        };
    }

    private static Session session(PeerEvent<WorkerEventKind> event) {
        return new Session(
                event.id(),
                event.occurredOn(),
                event.facts().find(WorkerFacts.FORM),
                event.facts().find(WorkerFacts.MINUTES));
    }

    private static Signal signal(WorkerSignal signal, PeerEvent<WorkerEventKind> event) {
        return new Signal(event.id(), event.occurredOn(), signal, Optional.empty());
    }

    /** What the supervisor answered without anyone having noticed it by hand is answered all the same. */
    private SupervisionRecord answered(PeerEvent<WorkerEventKind> event) {
        List<Signal> all =
                signals.stream().map(signal -> answered(signal, event)).toList();
        return all.equals(signals)
                ? event.facts()
                        .find(WorkerFacts.SIGNAL)
                        .map(kind -> answered(signal(kind, event), event))
                        .map(signal -> withSignals(with(signals, signal)))
                        .orElse(this)
                : withSignals(all);
    }

    private static Signal answered(Signal signal, PeerEvent<WorkerEventKind> event) {
        boolean meant = signal.answeredOn().isEmpty()
                && Optional.of(signal.signal()).equals(event.facts().find(WorkerFacts.SIGNAL))
                && !signal.on().isAfter(event.occurredOn());
        return meant
                ? new Signal(signal.event(), signal.on(), signal.signal(), Optional.of(event.occurredOn()))
                : signal;
    }

    private static Safeguard safeguard(String id, PeerEvent<WorkerEventKind> event) {
        return new Safeguard(
                id,
                event.facts().find(WorkerFacts.SAFEGUARD_KIND).orElse(SafeguardKind.NO_ASSIGNMENT),
                event.facts().find(WorkerFacts.APART_FROM),
                event.by().as(),
                Safeguard.Standing.PROPOSED,
                event.occurredOn());
    }

    private SupervisionRecord moved(PeerEvent<WorkerEventKind> event, Safeguard.Standing next) {
        Optional<String> id = event.facts().find(WorkerFacts.SAFEGUARD);
        return withSafeguards(safeguards.stream()
                .map(each -> id.equals(Optional.of(each.id())) ? each.to(next, event.occurredOn()) : each)
                .toList());
    }

    private SupervisionRecord withSessions(List<Session> all) {
        return new SupervisionRecord(supervisor, assignedBy, assignedOn, all, signals, safeguards, safeguardsOfferedOn);
    }

    private SupervisionRecord withSignals(List<Signal> all) {
        return new SupervisionRecord(
                supervisor, assignedBy, assignedOn, sessions, all, safeguards, safeguardsOfferedOn);
    }

    private SupervisionRecord withSafeguards(List<Safeguard> all) {
        return new SupervisionRecord(supervisor, assignedBy, assignedOn, sessions, signals, all, safeguardsOfferedOn);
    }

    private static <T> List<T> with(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    /**
     * Finds a safeguard.
     *
     * @param id its id
     * @return the safeguard, or empty if none of that id was proposed
     */
    public Optional<Safeguard> findSafeguard(String id) {
        return safeguards.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Returns what the safeguards in force keep apart where a worker would walk beside someone. One that names nobody
     * counts everywhere: what is not known to be free is not offered.
     *
     * @param around the person, and the teams and programs that serve them, by their ids
     * @return the kinds, with nothing of why
     */
    public Set<SafeguardKind> keptApart(Collection<String> around) {
        return safeguards.stream()
                .filter(each -> each.standing() == Safeguard.Standing.IN_FORCE)
                .filter(each -> each.apartFrom().map(around::contains).orElse(true))
                .map(Safeguard::kind)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns what was noticed and not answered yet.
     *
     * @return the open signals in the order recorded
     */
    public List<Signal> openSignals() {
        return signals.stream().filter(signal -> signal.answeredOn().isEmpty()).toList();
    }

    /** Returns no more than how often the two talked: signals and safeguards are nobody else's. */
    @Override
    public String toString() {
        return "SupervisionRecord[sessions=" + sessions.size() + ", else=[redacted]]";
    }
}
