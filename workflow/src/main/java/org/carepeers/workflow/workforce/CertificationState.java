package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.carepeers.party.EventId;
import org.carepeers.peer.CertificationRoute;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerSpecialization;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;

/**
 * A worker's certification as it is recorded: the fold of the events about it. What follows from dates alone, such as a
 * term that ran out and that nobody noted, is told by {@link Certification}.
 *
 * @param stage where it stands by the record
 * @param since the day of the last move, or empty if there was none
 * @param route the route of the last application, or empty if not stated
 * @param approved the last approval, or empty if there was none
 * @param attempts how often the examination was taken since that approval
 * @param examPassedOn the day on which the examination was last passed, or empty if never recorded
 * @param term the present or last term, or empty if there was none
 * @param specializations the specializations that were completed
 */
public record CertificationState(
        CertificationStage stage,
        Optional<LocalDate> since,
        Optional<CertificationRoute> route,
        Optional<Dated> approved,
        int attempts,
        Optional<LocalDate> examPassedOn,
        Optional<Term> term,
        Set<PeerSpecialization> specializations) {

    /**
     * An event and its day.
     *
     * @param event the event
     * @param on the day
     */
    public record Dated(EventId event, LocalDate on) {}

    /**
     * A term of a certification.
     *
     * @param begunBy the event that began it
     * @param from its first day; the day of the record where a term was taken up midway
     * @param statedEnd its last day as the certificate says, or empty if not stated
     * @param isTakenUp whether it began before the record
     */
    public record Term(EventId begunBy, LocalDate from, Optional<LocalDate> statedEnd, boolean isTakenUp) {}

    static final CertificationState NONE = new CertificationState(
            CertificationStage.NOT_CERTIFIED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.empty(),
            Optional.empty(),
            Set.of());

    CertificationState after(PeerEvent<WorkerEventKind> event) {
        return switch (event.kind()) {
            case CERTIFICATION_APPLIED -> to(CertificationStage.APPLIED, event).withRoute(event);
            case APPLICATION_APPROVED, DENIAL_SET_ASIDE ->
                to(CertificationStage.APPROVED_FOR_EXAM, event).withApproval(event);
            case CERTIFICATION_DENIED -> to(CertificationStage.DENIED, event);
            case APPLICATION_LAPSED -> to(CertificationStage.NOT_CERTIFIED, event);
            case EXAM_PASSED -> withAttempt(Optional.of(event.occurredOn()));
            case EXAM_NOT_PASSED -> withAttempt(examPassedOn);
            case CERTIFICATION_TAKEN_UP ->
                to(CertificationStage.CERTIFIED, event).withRoute(event).withTerm(event);
            case CERTIFIED, CERTIFICATION_RENEWED, CERTIFICATION_REINSTATED ->
                to(CertificationStage.CERTIFIED, event).withTerm(event);
            case CERTIFICATION_EXPIRED -> to(CertificationStage.EXPIRED, event);
            case CERTIFICATION_VACATED -> to(CertificationStage.VACATED, event);
            case CERTIFICATION_SUSPENDED -> to(CertificationStage.SUSPENDED, event);
            case CERTIFICATION_REVOKED -> to(CertificationStage.REVOKED, event);
            case CERTIFICATION_RESTORED -> to(CertificationStage.CERTIFIED, event);
            case SPECIALIZATION_COMPLETED -> withSpecialization(event);
            default -> this;
        };
    }

    private CertificationState to(CertificationStage next, PeerEvent<WorkerEventKind> event) {
        return new CertificationState(
                next, Optional.of(event.occurredOn()), route, approved, attempts, examPassedOn, term, specializations);
    }

    private CertificationState withRoute(PeerEvent<WorkerEventKind> event) {
        Optional<CertificationRoute> stated = event.facts().find(WorkerFacts.ROUTE);
        return new CertificationState(stage, since, stated, approved, attempts, examPassedOn, term, specializations);
    }

    private CertificationState withApproval(PeerEvent<WorkerEventKind> event) {
        Dated approval = new Dated(event.id(), event.occurredOn());
        return new CertificationState(
                stage, since, route, Optional.of(approval), 0, Optional.empty(), term, specializations);
    }

    private CertificationState withAttempt(Optional<LocalDate> passedOn) {
        return new CertificationState(stage, since, route, approved, attempts + 1, passedOn, term, specializations);
    }

    private CertificationState withTerm(PeerEvent<WorkerEventKind> event) {
        Term next = new Term(
                event.id(),
                event.occurredOn(),
                event.facts().find(WorkerFacts.TERM_ENDS_ON),
                event.kind() == WorkerEventKind.CERTIFICATION_TAKEN_UP);
        return new CertificationState(
                stage, since, route, approved, attempts, examPassedOn, Optional.of(next), specializations);
    }

    private CertificationState withSpecialization(PeerEvent<WorkerEventKind> event) {
        Set<PeerSpecialization> all = new LinkedHashSet<>(specializations);
        event.facts().find(WorkerFacts.SPECIALIZATION).ifPresent(all::add);
        return new CertificationState(stage, since, route, approved, attempts, examPassedOn, term, all);
    }

    /** Returns the stage alone; examinations and what came of them are the worker's. */
    @Override
    public String toString() {
        return "CertificationState[stage=" + stage.code() + ", else=[redacted]]";
    }
}
