package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.proceeding.Fact;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Requirement;

/** What the rows of the employment process ask for. */
final class EmploymentRequirements {

    private EmploymentRequirements() {}

    static Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> states(Fact<?> fact) {
        return Requirement.states(PeerEvent::facts, fact);
    }

    /** What is stated as the end or the return does not lie before the day of the event. */
    static Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> notBefore(Fact<LocalDate> end) {
        return Requirement.ofEvent(
                WorkforceReason.ENDS_BEFORE_IT_BEGINS,
                (record, event) -> event.facts()
                        .find(end)
                        .filter(day -> day.isBefore(event.occurredOn()))
                        .map(day -> Reason.of(WorkforceReason.ENDS_BEFORE_IT_BEGINS)
                                .with("field", end.name())
                                .with("stated", day)
                                .with("date", event.occurredOn()))
                        .orElse(null));
    }

    /** Remarks where the worker was with that employer already. */
    static Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> anotherEmployer() {
        return Requirement.<WorkerRecord, PeerEvent<WorkerEventKind>>ofEvent(
                        WorkforceReason.SAME_EMPLOYER,
                        (record, event) -> record.employment()
                                        .employer()
                                        .map(employer -> employer.value())
                                        .equals(event.facts().find(WorkerFacts.EMPLOYER))
                                ? Reason.of(WorkforceReason.SAME_EMPLOYER)
                                : null)
                .asRemark();
    }

    /** Nobody supervises themselves. */
    static Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> notOneself() {
        return Requirement.ofEvent(
                WorkforceReason.OWN_SUPERVISOR,
                (record, event) -> event.facts()
                                .find(WorkerFacts.SUPERVISOR)
                                .equals(Optional.of(record.worker().value()))
                        ? Reason.of(WorkforceReason.OWN_SUPERVISOR)
                        : null);
    }

    /** Remarks where leave is given before the attestation is on record. */
    static Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> attested() {
        return Requirement.<WorkerRecord, PeerEvent<WorkerEventKind>>ofCase(
                        WorkforceReason.NOT_ATTESTED,
                        record -> record.attestedOn().isPresent() ? null : Reason.of(WorkforceReason.NOT_ATTESTED))
                .asRemark();
    }

    /** No safeguard of that id was proposed before. */
    static Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> newSafeguard() {
        return Requirement.ofEvent(
                WorkforceReason.SAFEGUARD_PROPOSED_BEFORE,
                (record, event) -> safeguard(record, event)
                        .map(known -> about(WorkforceReason.SAFEGUARD_PROPOSED_BEFORE, event))
                        .orElse(null),
                WorkerFacts.SAFEGUARD);
    }

    /** The safeguard was proposed and waits for an answer. */
    static Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> proposed() {
        return standing(Safeguard.Standing.PROPOSED, WorkforceReason.SAFEGUARD_NOT_PROPOSED);
    }

    /** The safeguard is in force. */
    static Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> inForce() {
        return standing(Safeguard.Standing.IN_FORCE, WorkforceReason.SAFEGUARD_NOT_IN_FORCE);
    }

    /** Whoever proposed it does not answer for the other side. */
    static Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> answeredByTheOtherSide() {
        return Requirement.ofEvent(
                WorkforceReason.SAFEGUARD_OWN_PROPOSAL,
                (record, event) -> safeguard(record, event)
                        .filter(known -> known.proposedBy() == event.by().as())
                        .map(known -> about(WorkforceReason.SAFEGUARD_OWN_PROPOSAL, event))
                        .orElse(null),
                WorkerFacts.SAFEGUARD);
    }

    private static Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> standing(
            Safeguard.Standing standing, WorkforceReason otherwise) {
        return Requirement.ofEvent(
                otherwise,
                (record, event) -> safeguard(record, event)
                                .filter(known -> known.standing() == standing)
                                .isPresent()
                        ? null
                        : about(otherwise, event),
                WorkerFacts.SAFEGUARD);
    }

    private static Optional<Safeguard> safeguard(WorkerRecord record, PeerEvent<WorkerEventKind> event) {
        return event.facts().find(WorkerFacts.SAFEGUARD).flatMap(record.supervision()::findSafeguard);
    }

    private static Reason about(WorkforceReason code, PeerEvent<WorkerEventKind> event) {
        return Reason.of(code)
                .with("safeguard", event.facts().find(WorkerFacts.SAFEGUARD).orElse(""));
    }
}
