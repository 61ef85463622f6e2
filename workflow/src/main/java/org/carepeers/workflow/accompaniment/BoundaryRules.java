package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.BoundarySource;
import org.carepeers.engagement.CareTeam;
import org.carepeers.engagement.CareTeamMember;
import org.carepeers.engagement.CareTeamTask;
import org.carepeers.engagement.Huddle;
import org.carepeers.engagement.HuddleAgreement;
import org.carepeers.engagement.PersonsWish;
import org.carepeers.engagement.PlannedWork;
import org.carepeers.engagement.ProhibitedAct;
import org.carepeers.engagement.WorkCapacity;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.peer.PeerEvent;
import org.carepeers.rule.DutyHolder;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.obligation.Obligation;

/** What the {@link PeerBoundary} asks of plans, of whatever kind. No county's policy changes any of it. */
final class BoundaryRules {

    static final Citation CLOSED_HEARING = Citation.parse("WIC 5976.5(a)");

    private static final PlanDecision NOTHING_PLANNED = PlanDecision.of(List.of(), List.of(), List.of());

    private BoundaryRules() {}

    /** Decides on an event that plans or assigns; an event that does neither is accepted. */
    static PlanDecision decide(Accompaniment present, PeerEvent<AccompanimentEventKind> event) {
        return switch (event.kind()) {
            case WORK_PLANNED ->
                plan(present, event.facts().find(AccompanimentFacts.WORK).orElseThrow(), event.id());
            case CARE_TEAM_CHANGED ->
                assigned(
                        present,
                        event.facts().find(AccompanimentFacts.CARE_TEAM).orElseThrow(),
                        event.occurredOn());
            case HUDDLE_HELD ->
                agreed(present, event.facts().find(AccompanimentFacts.HUDDLE).orElseThrow());
            default -> NOTHING_PLANNED;
        };
    }

    /** The family is told only what the person has said yes to, whoever plans it and in whatever capacity. */
    private static PlanDecision plan(Accompaniment present, PlannedWork work, EventId id) {
        PlanDecision plan = plan(work, present.peers().contains(work.worker()), id);
        List<Reason> reasons = new ArrayList<>();
        if (plan instanceof PlanDecision.Refused refused) {
            reasons.addAll(refused.reasons());
        }
        if (work.tellsFamily().isPresent()
                && Situations.tellingFamily(
                                work.tellsFamily().get(),
                                work.participant(),
                                work.familyMember().orElseThrow(),
                                present.consents(),
                                work.plannedFor())
                        instanceof PlanDecision.Refused refused) {
            reasons.addAll(refused.reasons());
        }
        return reasons.isEmpty() ? plan : new PlanDecision.Refused(reasons);
    }

    /**
     * Decides on the plan alone.
     *
     * @param ownPeer whether the worker is known to be the person's own; the plan may say so too
     */
    static PlanDecision plan(PlannedWork work, boolean ownPeer, EventId id) {
        if (work.capacity() != WorkCapacity.AS_PEER_WORKER) {
            boolean own = ownPeer || work.assigned().equals(Optional.of(work.participant()));
            return inAnotherCapacity(work, own, id);
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

    private static PlanDecision inAnotherCapacity(PlannedWork work, boolean own, EventId id) {
        if (work.acts().isEmpty()) {
            return new PlanDecision.Accepted(List.of(), List.of());
        }
        if (own && work.capacity() == WorkCapacity.IN_ANOTHER_JOB) {
            return new PlanDecision.Refused(List.of(Reason.of(BoundaryReason.OWN_PEER_IN_ANOTHER_JOB)));
        }
        List<Reason> remarks = new ArrayList<>();
        List<Obligation> duties = new ArrayList<>();
        remarks.add(Reason.of(BoundaryReason.IN_ANOTHER_CAPACITY).with("capacity", work.capacity()));
        if (own) {
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

    /** What is a member's from a later day is planned as well; what a member did who has left is not. */
    private static PlanDecision assigned(Accompaniment present, CareTeam team, LocalDate on) {
        List<Reason> reasons = new ArrayList<>();
        for (CareTeamMember member : team.members()) {
            boolean peer = member.role().isPeer() || present.peers().contains(member.party());
            if (peer && !hasLeft(member, on)) {
                member.does().stream().sorted().forEach(task -> addOutside(reasons, task));
            }
        }
        return PlanDecision.of(reasons, List.of(), List.of());
    }

    /** Returns what a worker does in the person's care team, or will do, that nobody does who walks beside the person. */
    static List<Reason> inTheTeam(Accompaniment present, PartyId worker, LocalDate on) {
        return Stream.concat(tasks(present, worker, on), agreed(present, worker, on))
                .distinct()
                .sorted()
                .flatMap(task -> task.actOutsideThePeerRole().stream())
                .map(act -> Reason.of(BoundaryReason.ANOTHER_PART_IN_THE_TEAM).with("act", act))
                .toList();
    }

    private static Stream<CareTeamTask> tasks(Accompaniment present, PartyId worker, LocalDate on) {
        return members(present)
                .filter(member -> member.party().equals(worker) && !hasLeft(member, on))
                .flatMap(member -> member.does().stream());
    }

    /** What was agreed without a last day does not keep a worker from the person for ever. */
    private static Stream<CareTeamTask> agreed(Accompaniment present, PartyId worker, LocalDate on) {
        return present.huddles.stream()
                .flatMap(huddle -> huddle.agreed().stream())
                .filter(agreement -> agreement.who().equals(worker)
                        && agreement.by().filter(last -> !last.isBefore(on)).isPresent())
                .map(HuddleAgreement::task);
    }

    private static Stream<CareTeamMember> members(Accompaniment present) {
        return present.careTeam().map(CareTeam::members).stream().flatMap(List::stream);
    }

    private static PlanDecision agreed(Accompaniment present, Huddle huddle) {
        Set<PartyId> peers = new HashSet<>(present.peers());
        members(present)
                .filter(member -> member.role().isPeer() && !hasLeft(member, huddle.heldOn()))
                .forEach(member -> peers.add(member.party()));
        List<Reason> reasons = new ArrayList<>();
        for (HuddleAgreement agreement : huddle.agreed()) {
            if (peers.contains(agreement.who())) {
                addOutside(reasons, agreement.task());
            }
        }
        return PlanDecision.of(reasons, List.of(), List.of());
    }

    private static boolean hasLeft(CareTeamMember member, LocalDate on) {
        return member.until().filter(on::isAfter).isPresent();
    }

    private static void addOutside(List<Reason> reasons, CareTeamTask task) {
        task.actOutsideThePeerRole().map(BoundaryRules::outside).ifPresent(reasons::add);
    }

    static boolean isAtHearing(PlannedWork work) {
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
