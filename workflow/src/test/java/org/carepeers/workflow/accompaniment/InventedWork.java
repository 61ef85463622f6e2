package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.PersonsWish;
import org.carepeers.engagement.PlannedWork;
import org.carepeers.engagement.PresenceBasis;
import org.carepeers.engagement.ProhibitedAct;
import org.carepeers.engagement.TaskAsker;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.workflow.machine.Messages;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.ReasonCode;

/** Invented people and their work. */
final class InventedWork {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final EventId ID = EventId.of("plan-1");
    static final PartyId PERSON = PartyId.of("p-participant");
    static final PartyId PEER = PartyId.of("w-peer");
    static final PartyId AGENCY = PartyId.of("o-agency");
    static final Messages ENGLISH = BoundaryMessages.in(Locale.ENGLISH);
    static final PeerBoundary BOUNDARY = PeerBoundary.of(BoundaryPolicy.example());

    private InventedWork() {}

    /** Work that the person wants, beside them. */
    static PlannedWork.Builder work() {
        return PlannedWork.builder()
                .participant(PERSON)
                .worker(PEER)
                .plannedFor(DAY)
                .wish(PersonsWish.WANTED)
                .askedBy(TaskAsker.CASE_MANAGER)
                .agency(AGENCY);
    }

    static PlannedWork asking(ProhibitedAct... acts) {
        return work().addActs(acts).build();
    }

    /** Going along to a hearing at the person's request. */
    static PlannedWork.Builder hearing() {
        return work().addActivities(Activity.COURT_ACCOMPANIMENT).presence(PresenceBasis.PARTICIPANT_ASKED);
    }

    static List<Reason> reasons(PlanDecision decision) {
        return decision instanceof PlanDecision.Refused refused ? refused.reasons() : List.of();
    }

    static List<Reason> remarks(PlanDecision decision) {
        return decision instanceof PlanDecision.Accepted accepted ? accepted.remarks() : List.of();
    }

    static List<ReasonCode> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }
}
