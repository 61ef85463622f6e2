package org.carepeers.workflow.accompaniment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.BoundarySource;
import org.carepeers.engagement.PersonsWish;
import org.carepeers.engagement.PlannedWork;
import org.carepeers.engagement.ProhibitedAct;
import org.carepeers.engagement.SupportQuestion;
import org.carepeers.engagement.WorkCapacity;
import org.carepeers.party.EventId;
import org.carepeers.rule.DutyHolder;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.obligation.Obligation;

/**
 * What is a peer's to do and what is not: plans against it are refused, what has happened is recorded.
 *
 * <pre>{@code
 * PeerBoundary boundary = PeerBoundary.of(BoundaryPolicy.example());
 * if (boundary.plan(work, id) instanceof PlanDecision.Refused refused) {
 *     refused.reasons().forEach(reason -> print(BoundaryMessages.answer(english, reason)));
 * }
 * }</pre>
 *
 * <p>The rules read the capacity in which someone acts and never ask what they do for a living. This type is immutable
 * and thread-safe.
 *
 * @see ProhibitedAct
 */
public final class PeerBoundary {

    private static final Citation CLOSED_HEARING = Citation.parse("WIC 5976.5(a)");

    private final BoundaryPolicy policy;

    private PeerBoundary(BoundaryPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns the boundary under a county's policy.
     *
     * @param policy the policy
     * @return the boundary
     */
    public static PeerBoundary of(BoundaryPolicy policy) {
        return new PeerBoundary(policy);
    }

    /**
     * Decides on work that is planned or to be assigned.
     *
     * @param work the work
     * @param id the id under which the plan was entered, which its duties name as their beginning
     * @return accepted, or refused with every reason
     */
    public PlanDecision plan(PlannedWork work, EventId id) {
        if (work.capacity() != WorkCapacity.AS_PEER_WORKER) {
            return inAnotherCapacity(work, id);
        }
        List<Reason> reasons = new ArrayList<>();
        work.acts().forEach(act -> reasons.add(outside(act)));
        if (work.wish() == PersonsWish.NOT_WANTED) {
            reasons.add(Reason.of(BoundaryReason.AGAINST_THE_PERSONS_WISH));
        }
        if (isAtHearing(work) && work.presence().isEmpty()) {
            reasons.add(Reason.of(BoundaryReason.NO_BASIS_FOR_PRESENCE, CLOSED_HEARING));
        }
        List<Reason> remarks =
                work.wish() == PersonsWish.NOT_ASKED ? List.of(Reason.of(BoundaryReason.WISH_NOT_ASKED)) : List.of();
        return PlanDecision.of(reasons, remarks, List.of());
    }

    private static PlanDecision inAnotherCapacity(PlannedWork work, EventId id) {
        if (work.acts().isEmpty()) {
            return new PlanDecision.Accepted(List.of(), List.of());
        }
        List<Reason> remarks = new ArrayList<>();
        List<Obligation> duties = new ArrayList<>();
        remarks.add(Reason.of(BoundaryReason.IN_ANOTHER_CAPACITY).with("capacity", work.capacity()));
        if (work.assigned().equals(Optional.of(work.participant()))) {
            remarks.add(Reason.of(BoundaryReason.ASSIGNMENT_TO_REVIEW).with("capacity", work.capacity()));
            duties.add(PracticeDuties.sameDay(
                    "assignment-reviewed",
                    "Review the assignment with the worker and with the person",
                    DutyHolder.PEER_SUPERVISOR,
                    id,
                    work.plannedFor()));
        }
        return new PlanDecision.Accepted(remarks, duties);
    }

    /**
     * Records work that has happened, so described: whatever it was, it is recorded.
     *
     * <p>For each act that was not a peer's to do there is one question, for the learning queue and not for the record. It
     * is a question to whoever asked, and no mark against the worker.
     *
     * @param work the work, planned for the day on which it was done
     * @return what to mind, and what goes to the learning queue
     */
    public Recorded happened(PlannedWork work) {
        if (work.capacity() != WorkCapacity.AS_PEER_WORKER) {
            return new Recorded(List.of(), List.of());
        }
        List<Reason> remarks = new ArrayList<>();
        work.acts()
                .forEach(act -> remarks.add(
                        Reason.of(BoundaryReason.WHO_ASKED).with("act", act).with("call", act.call())));
        if (work.wish() == PersonsWish.NOT_WANTED) {
            remarks.add(Reason.of(BoundaryReason.WAS_THERE_AGAINST_WISH));
        }
        if (isAtHearing(work) && work.presence().isEmpty()) {
            remarks.add(Reason.of(BoundaryReason.WAS_THERE_WITHOUT_BASIS, CLOSED_HEARING));
        }
        return new Recorded(
                remarks, work.acts().stream().map(act -> question(work, act)).toList());
    }

    private SupportQuestion question(PlannedWork work, ProhibitedAct act) {
        return SupportQuestion.builder()
                .worker(work.worker())
                .act(act)
                .askedBy(work.askedBy())
                .agency(work.agency())
                .happenedOn(work.plannedFor())
                .goneOn(work.plannedFor().plusDays(policy.learningDays()))
                .build();
    }

    private static boolean isAtHearing(PlannedWork work) {
        return work.activities().contains(Activity.COURT_ACCOMPANIMENT);
    }

    private static Reason outside(ProhibitedAct act) {
        Optional<Citation> section = act.section().filter(cited -> act.source() == BoundarySource.STATUTE);
        return new Reason(BoundaryReason.OUTSIDE_THE_PEER_ROLE, section, List.of())
                .with("act", act)
                .with("say", PocketSentence.to(act))
                .with("call", act.call());
    }
}
