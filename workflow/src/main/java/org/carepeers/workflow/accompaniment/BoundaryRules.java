package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Optional<CareTeam> team =
                event.facts().find(AccompanimentFacts.CARE_TEAM).or(present::careTeam);
        return switch (event.kind()) {
            case WORK_PLANNED ->
                plan(present, event.facts().find(AccompanimentFacts.WORK).orElseThrow(), event.id());
            case CARE_TEAM_CHANGED -> assigned(team.orElseThrow(), event.occurredOn());
            case HUDDLE_HELD ->
                team.map(known -> agreed(
                                event.facts().find(AccompanimentFacts.HUDDLE).orElseThrow(), known))
                        .orElse(NOTHING_PLANNED);
            default -> NOTHING_PLANNED;
        };
    }

    /** The family is told only what the person has said yes to, whoever plans it and in whatever capacity. */
    private static PlanDecision plan(Accompaniment present, PlannedWork work, EventId id) {
        PlanDecision plan = plan(work, id);
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

    static PlanDecision plan(PlannedWork work, EventId id) {
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

    static PlanDecision assigned(CareTeam team, LocalDate on) {
        List<Reason> reasons = new ArrayList<>();
        for (CareTeamMember member : team.tasksOutsideThePeerRole(on)) {
            member.does().stream().sorted().forEach(task -> addOutside(reasons, task));
        }
        return PlanDecision.of(reasons, List.of(), List.of());
    }

    static PlanDecision agreed(Huddle huddle, CareTeam team) {
        Set<PartyId> peers = team.membersOn(huddle.heldOn()).stream()
                .filter(member -> member.role().isPeer())
                .map(CareTeamMember::party)
                .collect(Collectors.toSet());
        List<Reason> reasons = new ArrayList<>();
        for (HuddleAgreement agreement : huddle.agreed()) {
            if (peers.contains(agreement.who())) {
                addOutside(reasons, agreement.task());
            }
        }
        return PlanDecision.of(reasons, List.of(), List.of());
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
