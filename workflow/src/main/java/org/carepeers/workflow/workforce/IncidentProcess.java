package org.carepeers.workflow.workforce;

import static org.carepeers.peer.IncidentEventKind.*;
import static org.carepeers.peer.PeerCapacity.COUNTY_PROGRAM;
import static org.carepeers.peer.PeerCapacity.EMPLOYER;
import static org.carepeers.peer.PeerCapacity.PEER_SUPERVISOR;
import static org.carepeers.peer.PeerCapacity.PEER_WORKER;
import static org.carepeers.workflow.workforce.IncidentStage.CLOSED;
import static org.carepeers.workflow.workforce.IncidentStage.LOOKED_AFTER;
import static org.carepeers.workflow.workforce.IncidentStage.NOT_RECORDED;
import static org.carepeers.workflow.workforce.IncidentStage.WORKER_TO_BE_REACHED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.party.EventId;
import org.carepeers.peer.IncidentEventKind;
import org.carepeers.peer.IncidentFacts;
import org.carepeers.peer.IncidentPolicy;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.proceeding.Fact;
import org.carepeers.rule.DutyHolder;
import org.carepeers.workflow.machine.ProcessTable;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Requirement;
import org.carepeers.workflow.machine.Ruling;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;

/**
 * Something unsafe happened in the field: the worker is reached the same day, and what follows for visits is limited in
 * time.
 *
 * <p>It is a record of its own and no engagement. It holds nothing about a participant, so that no flag can outlive it. This
 * type is immutable and thread-safe.
 */
public final class IncidentProcess {

    private static final String CARE_AFTER_INCIDENTS = "care-after-incidents";

    private final IncidentPolicy policy;
    private final ProcessTable<
                    IncidentStage, IncidentEventKind, PeerCapacity, IncidentState, PeerEvent<IncidentEventKind>>
            table;

    private IncidentProcess(IncidentPolicy policy) {
        this.policy = policy;
        this.table = rows();
    }

    /**
     * Returns the process under a county's policy.
     *
     * @param policy the policy
     * @return the process
     */
    public static IncidentProcess of(IncidentPolicy policy) {
        return new IncidentProcess(policy);
    }

    // spotless:off
    private ProcessTable<IncidentStage, IncidentEventKind, PeerCapacity, IncidentState, PeerEvent<IncidentEventKind>> rows() {
        var rows = ProcessTable.<IncidentStage, IncidentEventKind, PeerCapacity, IncidentState, PeerEvent<IncidentEventKind>>builder(
                IncidentStage.class, IncidentEventKind.class, PeerCapacity.class, NOT_RECORDED, Set.of(CLOSED));
        rows.on(INCIDENT_RECORDED).by(PEER_WORKER, PEER_SUPERVISOR, EMPLOYER).from(NOT_RECORDED).to(WORKER_TO_BE_REACHED)
                .requires(states(IncidentFacts.WORKER)).underPolicy(CARE_AFTER_INCIDENTS);
        rows.on(PEER_REACHED).by(PEER_SUPERVISOR, EMPLOYER).from(WORKER_TO_BE_REACHED).to(LOOKED_AFTER)
                .underPolicy(CARE_AFTER_INCIDENTS);
        rows.on(MANDATED_REPORT_OWED).by(PEER_SUPERVISOR, EMPLOYER, COUNTY_PROGRAM).from(WORKER_TO_BE_REACHED, LOOKED_AFTER).same()
                .underPolicy(CARE_AFTER_INCIDENTS);
        rows.on(MANDATED_REPORT_MADE).by(PEER_WORKER, PEER_SUPERVISOR, EMPLOYER).from(WORKER_TO_BE_REACHED, LOOKED_AFTER).same()
                .underPolicy(CARE_AFTER_INCIDENTS);
        rows.on(VISIT_PLAN_BEGAN).by(PEER_SUPERVISOR).from(WORKER_TO_BE_REACHED, LOOKED_AFTER).same()
                .requires(states(IncidentFacts.VISIT_WAYS), states(IncidentFacts.ENDS_ON), endsAhead(), notTooLong()).underPolicy(CARE_AFTER_INCIDENTS);
        rows.on(VISIT_PLAN_ENDED).by(PEER_SUPERVISOR).from(WORKER_TO_BE_REACHED, LOOKED_AFTER).same()
                .underPolicy(CARE_AFTER_INCIDENTS);
        rows.on(REPAIR_TALK_HELD).by(PEER_WORKER, PEER_SUPERVISOR).from(LOOKED_AFTER).same()
                .underPolicy(CARE_AFTER_INCIDENTS);
        rows.on(INCIDENT_CLOSED).by(PEER_SUPERVISOR, EMPLOYER).from(LOOKED_AFTER).to(CLOSED)
                .requires(noReportOwed()).underPolicy(CARE_AFTER_INCIDENTS);
        return rows.build();
    }
    // spotless:on

    private static Requirement<IncidentState, PeerEvent<IncidentEventKind>> states(Fact<?> fact) {
        return Requirement.states(PeerEvent::facts, fact);
    }

    private static Requirement<IncidentState, PeerEvent<IncidentEventKind>> endsAhead() {
        return Requirement.ofEvent(
                WorkforceReason.ENDS_BEFORE_IT_BEGINS,
                (state, event) -> event.facts()
                        .find(IncidentFacts.ENDS_ON)
                        .filter(last -> last.isBefore(event.occurredOn()))
                        .map(last -> Reason.of(WorkforceReason.ENDS_BEFORE_IT_BEGINS)
                                .with("field", IncidentFacts.ENDS_ON.name())
                                .with("stated", last)
                                .with("date", event.occurredOn()))
                        .orElse(null));
    }

    private Requirement<IncidentState, PeerEvent<IncidentEventKind>> notTooLong() {
        return Requirement.ofEvent(
                WorkforceReason.VISIT_PLAN_TOO_LONG,
                (state, event) -> event.facts()
                        .find(IncidentFacts.ENDS_ON)
                        .filter(last -> last.isAfter(longest(event.occurredOn())))
                        .map(last -> Reason.of(WorkforceReason.VISIT_PLAN_TOO_LONG)
                                .with("stated", last)
                                .with("last", longest(event.occurredOn())))
                        .orElse(null));
    }

    private LocalDate longest(LocalDate from) {
        return from.plusDays(policy.longestVisitPlanDays());
    }

    private static Requirement<IncidentState, PeerEvent<IncidentEventKind>> noReportOwed() {
        Reason owed = Reason.of(WorkforceReason.REPORT_STILL_OWED);
        return Requirement.ofCase(WorkforceReason.REPORT_STILL_OWED, state -> state.isReportOwed() ? owed : null);
    }

    /**
     * Returns the table.
     *
     * @return the table
     */
    public ProcessTable<IncidentStage, IncidentEventKind, PeerCapacity, IncidentState, PeerEvent<IncidentEventKind>>
            table() {
        return table;
    }

    /**
     * Decides on an event.
     *
     * @param state the record as it is
     * @param event the event
     * @return permitted with all remarks, or not permitted with every reason
     */
    public Ruling<IncidentStage> decide(IncidentState state, PeerEvent<IncidentEventKind> event) {
        return table.rule(state.stage(), event.kind(), event.by().as(), event.occurredOn(), state, event);
    }

    /**
     * Returns what is still to be done.
     *
     * @param state the record
     * @return the obligations, all of them the supervisor's or the employer's and none the worker's
     */
    public List<Obligation> obligations(IncidentState state) {
        List<Obligation> open = new ArrayList<>();
        Optional<EventId> by = state.recordedBy();
        Optional<LocalDate> on = state.happenedOn();
        if (by.isEmpty() || on.isEmpty() || state.stage() == CLOSED) {
            return List.of();
        }
        if (state.stage() == WORKER_TO_BE_REACHED) {
            open.add(WorkforceDuty.REACH_AFTER_INCIDENT.on(
                    by.get(), DutyHolder.PEER_SUPERVISOR, on.get(), new Due.AsGiven(on.get(), CARE_AFTER_INCIDENTS)));
        }
        if (state.isReportOwed()) {
            Due due = state.reportDueOn()
                    .<Due>map(day -> new Due.AsGiven(day, IncidentFacts.REPORT_DUE_ON.name()))
                    .orElseGet(() -> new Due.NotKnown("The law behind the report was not stated with its day."));
            open.add(WorkforceDuty.MANDATED_REPORT.on(by.get(), DutyHolder.PEER_EMPLOYER, on.get(), due));
        }
        state.visitsUntil()
                .ifPresent(last -> open.add(WorkforceDuty.VISITS_LOOKED_AT_ANEW.on(
                        by.get(),
                        DutyHolder.PEER_SUPERVISOR,
                        on.get(),
                        new Due.AsGiven(last, IncidentFacts.ENDS_ON.name()))));
        return List.copyOf(open);
    }
}
