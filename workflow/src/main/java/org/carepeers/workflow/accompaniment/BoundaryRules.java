package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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

/** What the {@link PeerBoundary} asks of plans, of whatever kind. No county's policy changes any of it. */
final class BoundaryRules {

    static final Citation CLOSED_HEARING = Citation.parse("WIC 5976.5(a)");

    private static final PlanDecision NOTHING_PLANNED = PlanDecision.of(List.of(), List.of(), List.of());

    /** What the law lets a private person do, whatever they do for a living (WIC 5974). */
    private static final Set<ProhibitedAct> ANYBODYS_RIGHT = EnumSet.of(ProhibitedAct.PETITION);

    private BoundaryRules() {}

    /** Decides on an event that plans or assigns; an event that does neither is accepted. */
    static PlanDecision decide(Accompaniment present, PeerEvent<AccompanimentEventKind> event, OthersAround around) {
        return switch (event.kind()) {
            case WORK_PLANNED ->
                plan(present, event.facts().find(AccompanimentFacts.WORK).orElseThrow(), event.id(), around);
            case CARE_TEAM_CHANGED ->
                assigned(
                        present,
                        event.facts().find(AccompanimentFacts.CARE_TEAM).orElseThrow(),
                        event.occurredOn(),
                        around);
            case HUDDLE_HELD ->
                agreed(present, event.facts().find(AccompanimentFacts.HUDDLE).orElseThrow());
            default -> NOTHING_PLANNED;
        };
    }

    /** The family is told only what the person has said yes to, whoever plans it and in whatever capacity. */
    private static PlanDecision plan(Accompaniment present, PlannedWork work, EventId id, OthersAround around) {
        boolean own = peers(present, work.plannedFor()).contains(work.worker())
                || around.besideTheOtherSide().contains(work.worker());
        PlanDecision telling = work.tellsFamily()
                .map(told -> Situations.tellingFamily(
                        told,
                        work.participant(),
                        work.familyMember().orElseThrow(),
                        present.consents(),
                        work.plannedFor()))
                .orElse(NOTHING_PLANNED);
        return plan(work, own, id).and(telling);
    }

    /**
     * Decides on the plan alone.
     *
     * @param ownPeer whether the worker is known to be a peer of the person or of their family; the plan may say so too
     */
    static PlanDecision plan(PlannedWork work, boolean ownPeer, EventId id) {
        boolean asPeer = work.capacity() == WorkCapacity.AS_PEER_WORKER;
        boolean own = ownPeer || work.assigned().equals(Optional.of(work.participant()));
        PlanDecision acts = asPeer ? asPeer(work.acts()) : inAnotherCapacity(work, own, id);
        // A hearing is closed to whoever comes along, and the person's no to it is a no in every capacity.
        return asPeer || isAtHearing(work) ? acts.and(beside(work)) : acts;
    }

    private static PlanDecision asPeer(Set<ProhibitedAct> acts) {
        return PlanDecision.of(acts.stream().map(BoundaryRules::outside).toList(), List.of(), List.of());
    }

    private static PlanDecision beside(PlannedWork work) {
        List<Reason> reasons = new ArrayList<>();
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

    /** A peer is the person's peer after work too; but whoever may petition may, and the assignment is looked at. */
    private static PlanDecision inAnotherCapacity(PlannedWork work, boolean own, EventId id) {
        if (work.acts().isEmpty()) {
            return NOTHING_PLANNED;
        }
        if (own && work.capacity() == WorkCapacity.IN_ANOTHER_JOB) {
            return new PlanDecision.Refused(List.of(Reason.of(BoundaryReason.OWN_PEER_IN_ANOTHER_JOB)));
        }
        Reason capacity = Reason.of(BoundaryReason.IN_ANOTHER_CAPACITY).with("capacity", work.capacity());
        if (!own) {
            return new PlanDecision.Accepted(List.of(capacity), List.of());
        }
        Set<ProhibitedAct> neverTheirs = EnumSet.copyOf(work.acts());
        neverTheirs.removeAll(ANYBODYS_RIGHT);
        return asPeer(neverTheirs)
                .and(new PlanDecision.Accepted(
                        List.of(
                                capacity,
                                Reason.of(BoundaryReason.ASSIGNMENT_TO_REVIEW).with("capacity", work.capacity())),
                        List.of(PracticeDuties.sameDay(
                                "assignment-reviewed",
                                "Review the assignment with the worker and with the person",
                                DutyHolder.PEER_SUPERVISOR,
                                id,
                                work.plannedFor()))));
    }

    /** What is a member's from a later day is planned as well; what a member did who has left is not. */
    private static PlanDecision assigned(Accompaniment present, CareTeam team, LocalDate on, OthersAround around) {
        List<Reason> reasons = new ArrayList<>();
        for (CareTeamMember member : team.members()) {
            boolean peer = member.role().isPeer()
                    || present.peers().contains(member.party())
                    || around.besideTheOtherSide().contains(member.party());
            if (peer && !hasLeft(member, on)) {
                member.does().stream().sorted().forEach(task -> addOutside(reasons, task));
            }
        }
        return PlanDecision.of(reasons, List.of(), List.of());
    }

    /** Nobody walks beside the person who does in their care team, or will do, what is not a peer's. */
    static PlanDecision inTheTeam(Accompaniment present, PartyId worker, LocalDate on) {
        List<Reason> reasons = Stream.concat(tasks(present, worker, on), agreed(present, worker, on))
                .distinct()
                .sorted()
                .flatMap(task -> task.actOutsideThePeerRole().stream())
                .map(act -> Reason.of(BoundaryReason.ANOTHER_PART_IN_THE_TEAM).with("act", act))
                .toList();
        return PlanDecision.of(reasons, List.of(), List.of());
    }

    private static Stream<CareTeamTask> tasks(Accompaniment present, PartyId worker, LocalDate on) {
        return members(present)
                .filter(member -> member.party().equals(worker) && !hasLeft(member, on))
                .flatMap(member -> member.does().stream());
    }

    /** What was agreed without a last day stands until the team has met again. */
    private static Stream<CareTeamTask> agreed(Accompaniment present, PartyId worker, LocalDate on) {
        int last = present.huddles.size() - 1;
        return IntStream.rangeClosed(0, last)
                .boxed()
                .flatMap(i -> present.huddles.get(i).agreed().stream()
                        .filter(agreement -> agreement.who().equals(worker))
                        .filter(agreement ->
                                agreement.by().map(day -> !day.isBefore(on)).orElse(i == last)))
                .map(HuddleAgreement::task);
    }

    private static Stream<CareTeamMember> members(Accompaniment present) {
        return present.careTeam().map(CareTeam::members).stream().flatMap(List::stream);
    }

    /** Whoever walks beside the person or was offered to them, and the peers of their team and family. */
    private static Set<PartyId> peers(Accompaniment present, LocalDate on) {
        Set<PartyId> peers = new HashSet<>(present.peers());
        members(present)
                .filter(member -> member.role().isPeer() && !hasLeft(member, on))
                .forEach(member -> peers.add(member.party()));
        return peers;
    }

    /** That the team met is a fact; what it agreed that a peer is to do, and is not theirs, is a plan and is not kept. */
    private static PlanDecision agreed(Accompaniment present, Huddle huddle) {
        List<Reason> remarks = huddle.agreed().stream()
                .filter(agreement -> !isKept(present, huddle, agreement))
                .flatMap(agreement -> agreement.task().actOutsideThePeerRole().stream())
                .map(act -> outside(BoundaryReason.AGREEMENT_NOT_KEPT, act))
                .toList();
        return new PlanDecision.Accepted(remarks, List.of());
    }

    /** Returns a huddle with what stands of its agreements. */
    static Huddle kept(Accompaniment present, Huddle huddle) {
        return Huddle.builder()
                .from(huddle)
                .agreed(huddle.agreed().stream()
                        .filter(agreement -> isKept(present, huddle, agreement))
                        .toList())
                .build();
    }

    private static boolean isKept(Accompaniment present, Huddle huddle, HuddleAgreement agreement) {
        return agreement.task().isWithinThePeerRole()
                || !peers(present, huddle.heldOn()).contains(agreement.who());
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
        return outside(BoundaryReason.OUTSIDE_THE_PEER_ROLE, act);
    }

    private static Reason outside(BoundaryReason because, ProhibitedAct act) {
        Optional<Citation> section = act.section().filter(cited -> act.source() == BoundarySource.STATUTE);
        return new Reason(because, section, List.of())
                .with("act", act)
                .with("say", PocketSentence.to(act))
                .with("call", act.call());
    }
}
