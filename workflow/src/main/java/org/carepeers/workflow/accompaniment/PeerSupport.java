package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.TouchpointPolicy;
import org.carepeers.party.EventId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.time.CourtTime;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.machine.Option;
import org.carepeers.workflow.machine.ProcessTable;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Row;
import org.carepeers.workflow.machine.Ruling;

/**
 * How peer support goes along with a case: the process of coming together, and the work that is offered at each point.
 *
 * <p>It follows decisions of the law and never takes part in one. A county states its own {@link TouchpointPolicy}; there
 * is none without. Deciding is a pure function. This type is immutable and thread-safe.
 */
public final class PeerSupport {

    private final ProcessTable<
                    AssignmentStage,
                    AccompanimentEventKind,
                    PeerCapacity,
                    Accompaniment,
                    PeerEvent<AccompanimentEventKind>>
            table;

    private final TouchpointDates dates;

    private PeerSupport(TouchpointDates dates) {
        this.dates = dates;
        this.table = AssignmentProcess.table(dates.policy().asking());
    }

    /**
     * Returns peer support by a county's policy.
     *
     * @param policy the county's own times for peer work
     * @param time the calendar by which days are counted
     * @return peer support
     */
    public static PeerSupport by(TouchpointPolicy policy, CourtTime time) {
        return new PeerSupport(new TouchpointDates(policy, time));
    }

    /** {@return the rows of the process of coming together} */
    public List<
                    Row<
                            AssignmentStage,
                            AccompanimentEventKind,
                            PeerCapacity,
                            Accompaniment,
                            PeerEvent<AccompanimentEventKind>>>
            rows() {
        return table.rows();
    }

    /** {@return the process of coming together, for diagrams} */
    public ProcessTable<
                    AssignmentStage,
                    AccompanimentEventKind,
                    PeerCapacity,
                    Accompaniment,
                    PeerEvent<AccompanimentEventKind>>
            process() {
        return table;
    }

    /**
     * Lists what may happen in an accompaniment on a day.
     *
     * @param present the accompaniment
     * @param on the day
     * @return one option for each kind of event that may happen
     */
    public List<Option<AssignmentStage, AccompanimentEventKind, PeerCapacity>> options(
            Accompaniment present, LocalDate on) {
        return table.options(present.stage(), on, present);
    }

    /**
     * Decides on an event of peer work.
     *
     * <p>A plan or an assignment that has a peer doing what is not a peer's is refused with every reason of the {@link
     * PeerBoundary}. What was done is accepted, and {@link PeerBoundary#happened(Accompaniment, PeerEvent)} tells what goes
     * to the learning queue.
     *
     * @param present the accompaniment
     * @param event the event
     * @return accepted with its effects, or refused with every reason
     */
    public PeerDecision decide(Accompaniment present, PeerEvent<AccompanimentEventKind> event) {
        Ruling<AssignmentStage> ruling =
                table.rule(present.stage(), event.kind(), event.by().as(), event.occurredOn(), present, event);
        if (ruling instanceof Ruling.NotPermitted<AssignmentStage> not) {
            return new PeerDecision.Refused(event, not.reasons());
        }
        PlanDecision plan = BoundaryRules.decide(present, event);
        if (plan instanceof PlanDecision.Refused refused) {
            return new PeerDecision.Refused(event, refused.reasons());
        }
        Ruling.Permitted<AssignmentStage> permitted = (Ruling.Permitted<AssignmentStage>) ruling;
        List<Reason> remarks = new ArrayList<>(permitted.remarks());
        remarks.addAll(((PlanDecision.Accepted) plan).remarks());
        DutyChanges changes = new DutyChanges(
                present,
                dates,
                event.id(),
                event.occurredOn(),
                event.kind(),
                present.caseView().orElse(null));
        return new PeerDecision.Accepted(
                event, new AccompanimentEffects(present, event, changes).after(permitted.stage()), remarks);
    }

    /**
     * Follows what happened in the person's case.
     *
     * @param present the accompaniment
     * @param id the id of the entry in the accompaniment's stream
     * @param decision what was decided in the case
     * @param after the case after that decision
     * @return the entry with its effects; always accepted, and with no effect on the case
     */
    public PeerDecision.Accepted follow(Accompaniment present, EventId id, Decision.Accepted decision, CareCase after) {
        CareEvent legal = decision.event();
        PeerEvent<AccompanimentEventKind> event = PeerEvent.of(
                        id,
                        AccompanimentEventKind.CASE_MOVED,
                        legal.occurredOn(),
                        PeerActor.of(PeerCapacity.COUNTY_PROGRAM))
                .stating(AccompanimentFacts.CASE, after.id().value())
                .stating(AccompanimentFacts.CASE_EVENT, legal.id().value())
                .stating(AccompanimentFacts.CASE_EVENT_KIND, legal.kind())
                .stating(AccompanimentFacts.CASE_STAGE, after.stage());
        CaseView view = CaseView.of(after);
        DutyChanges changes = new DutyChanges(present, dates, id, legal.occurredOn(), legal.kind(), view);
        return new PeerDecision.Accepted(event, new CaseFollowing(present, decision, changes).after(view), List.of());
    }
}
