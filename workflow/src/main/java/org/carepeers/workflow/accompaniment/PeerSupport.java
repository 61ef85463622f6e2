package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.TouchpointPolicy;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.Role;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.EventKind;
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

    private static final Set<AccompanimentEventKind> ASSIGNS = EnumSet.of(
            AccompanimentEventKind.PEER_OFFERED,
            AccompanimentEventKind.COVER_PROPOSED,
            AccompanimentEventKind.HANDED_OVER);

    private final TouchpointDates dates;
    private final BoundaryPolicy boundary;

    private PeerSupport(TouchpointDates dates, BoundaryPolicy boundary) {
        this.dates = dates;
        this.boundary = boundary;
        this.table = AssignmentProcess.table(dates.policy().asking());
    }

    /**
     * Returns peer support by a county's policy, with two peers where a family has one too.
     *
     * @param policy the county's own times for peer work
     * @param time the calendar by which days are counted
     * @return peer support
     */
    public static PeerSupport by(TouchpointPolicy policy, CourtTime time) {
        return new PeerSupport(new TouchpointDates(policy, time), BoundaryPolicy.example());
    }

    /**
     * Returns this peer support with a county's own policy on boundaries.
     *
     * @param policy the policy
     * @return peer support that asks for two peers, or lets one walk beside a person and their family, as the policy says
     */
    public PeerSupport with(BoundaryPolicy policy) {
        return new PeerSupport(dates, policy);
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
     * PeerBoundary}. What was done is accepted, and {@link PeerBoundary#happened(Accompaniment, PeerEvent, LocalDate)} tells what goes
     * to the learning queue.
     *
     * @param present the accompaniment
     * @param event the event
     * @return accepted with its effects, or refused with every reason
     */
    public PeerDecision decide(Accompaniment present, PeerEvent<AccompanimentEventKind> event) {
        return decide(present, event, OthersAround.NOBODY);
    }

    /**
     * Decides on an event of peer work, with what other records tell of who stands around the person.
     *
     * <p>A worker who walks beside the other side of a family, whom the person chose as supporter, who is kept apart from
     * them or who does in their care team what is not a peer's is not assigned. Days of hearings reach a relative's
     * accompaniment by the person's consent alone.
     *
     * @param present the accompaniment
     * @param event the event
     * @param around who else stands around the person on the day of the event
     * @return accepted with its effects, or refused with every reason
     */
    public PeerDecision decide(Accompaniment present, PeerEvent<AccompanimentEventKind> event, OthersAround around) {
        Ruling<AssignmentStage> ruling =
                table.rule(present.stage(), event.kind(), event.by().as(), event.occurredOn(), present, event);
        if (ruling instanceof Ruling.NotPermitted<AssignmentStage> not) {
            return new PeerDecision.Refused(event, not.reasons());
        }
        PlanDecision plan = planned(present, event, around);
        if (plan instanceof PlanDecision.Refused refused) {
            return new PeerDecision.Refused(event, refused.reasons());
        }
        Ruling.Permitted<AssignmentStage> permitted = (Ruling.Permitted<AssignmentStage>) ruling;
        List<Reason> remarks = new ArrayList<>(permitted.remarks());
        PlanDecision.Accepted accepted = (PlanDecision.Accepted) plan;
        remarks.addAll(accepted.remarks());
        DutyChanges changes = new DutyChanges(
                present,
                dates,
                event.id(),
                event.occurredOn(),
                event.kind(),
                present.caseView().orElse(null));
        return new PeerDecision.Accepted(
                event,
                new AccompanimentEffects(present, event, changes)
                        .after(permitted.stage(), !accepted.duties().isEmpty()),
                remarks);
    }

    private PlanDecision planned(Accompaniment present, PeerEvent<AccompanimentEventKind> event, OthersAround around) {
        if (event.kind() == AccompanimentEventKind.HEARING_DAYS_TOLD) {
            return FamilyHearings.decide(present.person(), event, around);
        }
        Optional<String> worker =
                event.facts().find(AccompanimentFacts.WORKER).filter(named -> ASSIGNS.contains(event.kind()));
        if (worker.isEmpty()) {
            return BoundaryRules.decide(present, event, around);
        }
        PartyId named = PartyId.of(worker.get());
        if (cannotBe(present, event.kind(), named)) {
            return new PlanDecision.Refused(List.of(Reason.of(MatchReason.NOT_AVAILABLE)));
        }
        PlanDecision plan = BoundaryRules.inTheTeam(present, named, event.occurredOn())
                .and(Situations.assigned(named, around, boundary));
        // The person and both workers met for it: it is recorded, and looked at again.
        return event.kind() == AccompanimentEventKind.HANDED_OVER && plan instanceof PlanDecision.Refused refused
                ? Situations.lookedAtAgain(refused.reasons(), event.id(), event.occurredOn())
                : plan;
    }

    /** Nobody walks beside themselves, and nobody covers for themselves. */
    private static boolean cannotBe(Accompaniment present, AccompanimentEventKind kind, PartyId worker) {
        boolean themselves = worker.value().equals(present.person().value());
        boolean ownCover = kind == AccompanimentEventKind.COVER_PROPOSED
                && present.worker().filter(worker::equals).isPresent();
        return themselves || ownCover;
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
        PeerEvent<AccompanimentEventKind> event = moved(id, legal, after);
        CaseView view = CaseView.of(after);
        DutyChanges changes = new DutyChanges(present, dates, id, legal.occurredOn(), legal.kind(), view);
        PlanDecision.Accepted found = besides(present, id, legal);
        return new PeerDecision.Accepted(
                event,
                new CaseFollowing(present, decision, changes)
                        .after(view, !found.duties().isEmpty()),
                found.remarks());
    }

    /**
     * Returns the entry by which an accompaniment follows something in the person's case.
     *
     * @param id the id of the entry
     * @param legal what happened in the case
     * @param after the case after it
     * @return the entry, which tells which case, what happened and where the case is
     */
    public static PeerEvent<AccompanimentEventKind> moved(EventId id, CareEvent legal, CareCase after) {
        return PeerEvent.of(
                        id,
                        AccompanimentEventKind.CASE_MOVED,
                        legal.occurredOn(),
                        PeerActor.of(PeerCapacity.COUNTY_PROGRAM))
                .stating(AccompanimentFacts.CASE, after.id().value())
                .stating(AccompanimentFacts.CASE_EVENT, legal.id().value())
                .stating(AccompanimentFacts.CASE_EVENT_KIND, legal.kind())
                .stating(AccompanimentFacts.CASE_STAGE, after.stage());
    }

    /**
     * What whoever walks beside the person is to them besides: their supporter, which is the person's to say, or whoever
     * petitioned. It has happened, and the assignment is looked at.
     */
    private static PlanDecision.Accepted besides(Accompaniment present, EventId id, CareEvent legal) {
        Optional<PartyId> supporter = legal.facts()
                .find(CareFacts.PARTY)
                .map(PartyId::of)
                .filter(party -> legal.kind() == EventKind.SUPPORTER_DESIGNATED);
        Optional<PartyId> petitioner =
                legal.by().party().filter(party -> legal.by().role() == Role.PETITIONER);
        return supporter
                .map(party -> Situations.supporterNamed(party, present.peers(), id, legal.occurredOn()))
                .or(() ->
                        petitioner.map(party -> Situations.petitioned(party, present.peers(), id, legal.occurredOn())))
                .orElse(new PlanDecision.Accepted(List.of(), List.of()));
    }
}
