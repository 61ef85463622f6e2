package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.PersonsWish;
import org.carepeers.engagement.PlannedWork;
import org.carepeers.engagement.ProhibitedAct;
import org.carepeers.engagement.SupportQuestion;
import org.carepeers.engagement.TaskAsker;
import org.carepeers.engagement.WorkCapacity;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.peer.PeerEvent;
import org.carepeers.workflow.machine.Reason;

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
     * Decides on work that is planned or to be assigned, by what the plan itself says.
     *
     * <p>Beside an accompaniment {@link PeerSupport} decides, which knows who walks beside the person.
     *
     * @param work the work
     * @param id the id under which the plan was entered, which its duties name as their beginning
     * @return accepted, or refused with every reason
     */
    public PlanDecision plan(PlannedWork work, EventId id) {
        return BoundaryRules.plan(work, false, id);
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
        if (BoundaryRules.isAtHearing(work) && work.presence().isEmpty()) {
            remarks.add(Reason.of(BoundaryReason.WAS_THERE_WITHOUT_BASIS, BoundaryRules.CLOSED_HEARING));
        }
        return new Recorded(
                remarks, work.acts().stream().map(act -> question(work, act)).toList());
    }

    /**
     * Returns the support note of an event of an accompaniment, for the learning queue and not for the record.
     *
     * <p>The event has no place for whoever was asked. It was whoever was beside the person on that day; where nobody
     * was, and from the day on which the question would be gone, the remarks are all there is.
     *
     * @param present the accompaniment before or after the event
     * @param event the event
     * @param today the day on which it is asked
     * @return what to mind, and what goes to the learning queue; nothing for an event of another kind than {@link
     *     AccompanimentEventKind#WORK_DONE}
     */
    public Recorded happened(Accompaniment present, PeerEvent<AccompanimentEventKind> event, LocalDate today) {
        Set<ProhibitedAct> acts = event.facts().find(AccompanimentFacts.ACTS).orElse(Set.of());
        PartyId person = PartyId.of(present.person().value());
        Optional<PartyId> beside = present.besideOn(event.occurredOn());
        Recorded recorded = happened(PlannedWork.builder()
                .participant(person)
                .worker(beside.orElse(person))
                .acts(acts)
                .plannedFor(event.occurredOn())
                .askedBy(event.facts().find(AccompanimentFacts.ASKED_BY).orElse(TaskAsker.NOT_SAID))
                .agency(event.facts().find(AccompanimentFacts.AGENCY).map(PartyId::of))
                .build());
        List<SupportQuestion> questions = recorded.questions().stream()
                .filter(question -> beside.isPresent() && question.goneOn().isAfter(today))
                .toList();
        return new Recorded(recorded.remarks(), questions);
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
}
