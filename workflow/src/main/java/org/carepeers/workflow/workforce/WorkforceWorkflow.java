package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carepeers.Coded;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.workflow.machine.ProcessTable;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Ruling;

/**
 * The working life of peer support workers as a value: two tables, and the figures of certification.
 *
 * <p>{@link #decide} consults the rules and nothing else: no clock, no store, no log. Every kind of event belongs to exactly
 * one of the two tables. This type is immutable and thread-safe; build it once and share it.
 */
public final class WorkforceWorkflow {

    private final CertificationRules rules;
    private final ProcessTable<
                    CertificationStage, WorkerEventKind, PeerCapacity, WorkerRecord, PeerEvent<WorkerEventKind>>
            certification;
    private final ProcessTable<EmploymentStage, WorkerEventKind, PeerCapacity, WorkerRecord, PeerEvent<WorkerEventKind>>
            employment;

    private WorkforceWorkflow(CertificationRules rules) {
        this.rules = rules;
        this.certification = CertificationProcess.table(rules);
        this.employment = EmploymentProcess.table();
    }

    /**
     * Returns the workflow with California's figures of certification.
     *
     * @return the workflow
     */
    public static WorkforceWorkflow california() {
        return new WorkforceWorkflow(CertificationRules.california());
    }

    /**
     * Returns this workflow with other figures of certification, such as those that an overlay leads.
     *
     * @param figures the figures
     * @return a new workflow
     */
    public WorkforceWorkflow with(CertificationRules figures) {
        return new WorkforceWorkflow(figures);
    }

    /**
     * Returns the figures of certification.
     *
     * @return the rules
     */
    public CertificationRules rules() {
        return rules;
    }

    /**
     * Returns the table of certification.
     *
     * @return the table
     */
    public ProcessTable<CertificationStage, WorkerEventKind, PeerCapacity, WorkerRecord, PeerEvent<WorkerEventKind>>
            certification() {
        return certification;
    }

    /**
     * Returns the table of a worker's working life.
     *
     * @return the table
     */
    public ProcessTable<EmploymentStage, WorkerEventKind, PeerCapacity, WorkerRecord, PeerEvent<WorkerEventKind>>
            employment() {
        return employment;
    }

    /**
     * Decides on an event.
     *
     * <p>A certification stands where record and dates say: one that nobody renewed is expired after its term.
     *
     * @param record the worker as they are
     * @param event the event
     * @return permitted with all remarks, or not permitted with every reason
     */
    public Ruling<? extends Coded> decide(WorkerRecord record, PeerEvent<WorkerEventKind> event) {
        if (isOf(certification, event.kind())) {
            CertificationStage stage = Certification.of(record, rules).stageOn(event.occurredOn());
            return checked(
                    certification.rule(stage, event.kind(), event.by().as(), event.occurredOn(), record, event),
                    stage,
                    record.certification().since(),
                    event);
        }
        EmploymentStage stage = record.employment().stage();
        return checked(
                employment.rule(stage, event.kind(), event.by().as(), event.occurredOn(), record, event),
                stage,
                record.employment().since(),
                event);
    }

    private static boolean isOf(ProcessTable<?, WorkerEventKind, ?, ?, ?> table, WorkerEventKind kind) {
        return table.rows().stream().anyMatch(row -> row.kind() == kind);
    }

    /** A move that is dated before the last move is not permitted. */
    private static <S extends Enum<S> & Coded> Ruling<S> checked(
            Ruling<S> ruling, S stage, Optional<LocalDate> since, PeerEvent<WorkerEventKind> event) {
        boolean back = ruling instanceof Ruling.Permitted<S> permitted
                && permitted.stage() != stage
                && since.map(event.occurredOn()::isBefore).orElse(false);
        return back
                ? new Ruling.NotPermitted<>(List.of(Reason.of(WorkforceReason.BEFORE_LAST_MOVE)
                        .with("date", event.occurredOn())
                        .with("moved", since.orElseThrow())))
                : ruling;
    }

    /**
     * Plays a stream: every event that is permitted is folded, every other is left out and told.
     *
     * @param stream the stream
     * @return the worker, and what was decided about each event
     */
    public Played play(PeerStream<WorkerEventKind> stream) {
        WorkerRecord record = WorkerRecord.begin(stream.subject());
        List<Ruled> ruled = new ArrayList<>();
        for (PeerEvent<WorkerEventKind> event : stream.events()) {
            Ruling<? extends Coded> ruling = decide(record, event);
            record = ruling instanceof Ruling.Permitted<?> ? record.after(event) : record;
            ruled.add(new Ruled(event, ruling));
        }
        return new Played(record, List.copyOf(ruled));
    }

    /**
     * A stream that was played.
     *
     * @param record the worker after every event that was permitted
     * @param rulings what was decided about each event, in the order of the stream
     */
    public record Played(WorkerRecord record, List<Ruled> rulings) {}

    /**
     * An event and what was decided about it.
     *
     * @param event the event
     * @param ruling the ruling
     */
    public record Ruled(PeerEvent<WorkerEventKind> event, Ruling<? extends Coded> ruling) {}
}
