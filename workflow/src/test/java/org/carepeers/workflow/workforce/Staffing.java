package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.ComparablePosition;
import org.carepeers.peer.CostRate;
import org.carepeers.peer.EmploymentRequirement;
import org.carepeers.peer.EmploymentRequirementOrigin;
import org.carepeers.peer.FullTimeEquivalent;
import org.carepeers.peer.Funding;
import org.carepeers.peer.FundingSource;
import org.carepeers.peer.Money;
import org.carepeers.peer.OccasionKind;
import org.carepeers.peer.PayBand;
import org.carepeers.peer.PayUnit;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.Position;
import org.carepeers.peer.PositionEventKind;
import org.carepeers.peer.PositionFacts;
import org.carepeers.peer.Remuneration;
import org.carepeers.peer.TimeAndCost;
import org.carepeers.peer.WorkCategory;
import org.carepeers.peer.WorkOccasion;
import org.carepeers.peer.WorkPlace;
import org.carepeers.peer.WorkTime;
import org.carepeers.peer.WorkTiming;

/** Invented positions, money and hours. */
final class Staffing {

    static final LocalDate START = LocalDate.of(2026, 1, 5);
    static final PartyId AGENCY = PartyId.of("agency-1");
    static final PartyId PEER_RUN = PartyId.of("peer-run-1");

    private Staffing() {}

    static PeerStream<PositionEventKind> position(String id, PartyId agency, String least, String comparedLeast) {
        Position position = Position.builder()
                .id(SubjectId.of(id))
                .agency(agency)
                .role(PeerRole.PEER_SUPPORT_WORKER)
                .title("Peer support worker")
                .share(FullTimeEquivalent.parse("1.00"))
                .remuneration(Remuneration.PAID)
                .pay(new PayBand(Money.parse(least), Money.parse("40.00"), PayUnit.HOUR))
                .comparedWith(new ComparablePosition(
                        "Case worker I", new PayBand(Money.parse(comparedLeast), Money.parse("40.00"), PayUnit.HOUR)))
                .build();
        return PeerStream.begin(PositionEventKind.class, SubjectId.of(id), County.ALPINE)
                .with(event(id, 1, PositionEventKind.POSITION_CREATED, START)
                        .stating(PositionFacts.POSITION, position));
    }

    static PeerEvent<PositionEventKind> event(String id, int number, PositionEventKind kind, LocalDate on) {
        return PeerEvent.of(EventId.of(id + "-" + number), kind, on, PeerActor.of(PeerCapacity.EMPLOYER));
    }

    static Funding funding(FundingSource source, LocalDate from, LocalDate until) {
        return new Funding(
                source, FullTimeEquivalent.parse("1.00"), from, Optional.of(until), Optional.empty(), Optional.empty());
    }

    static EmploymentRequirement requirement(String least) {
        return new EmploymentRequirement(
                AGENCY,
                EmploymentRequirementOrigin.CONTRACT,
                FullTimeEquivalent.parse(least),
                START,
                Optional.empty(),
                Optional.empty());
    }

    static WorkTime time(PartyId agency, WorkCategory category, int minutes, WorkPlace place, WorkTiming timing) {
        return new WorkTime(
                agency, START.plusDays(1), category, minutes, place, timing, Remuneration.PAID, Optional.empty());
    }

    static WorkTime at(OccasionKind kind, String id, WorkCategory category, int minutes, Remuneration paid) {
        return new WorkTime(
                AGENCY,
                START.plusDays(1),
                category,
                minutes,
                WorkPlace.OUT_OF_THE_OFFICE,
                WorkTiming.OFFICE_HOURS,
                paid,
                Optional.of(new WorkOccasion(kind, EventId.of(id))));
    }

    static TimeAndCost book(List<WorkTime> times) {
        return new TimeAndCost(
                START,
                START.plusDays(30),
                times,
                List.of(new CostRate(AGENCY, Money.parse("40.01"), START, Optional.empty())));
    }
}
