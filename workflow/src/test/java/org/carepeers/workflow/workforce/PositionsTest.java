package org.carepeers.workflow.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.carepeers.workflow.workforce.Staffing.AGENCY;
import static org.carepeers.workflow.workforce.Staffing.PEER_RUN;
import static org.carepeers.workflow.workforce.Staffing.START;
import static org.carepeers.workflow.workforce.Staffing.at;
import static org.carepeers.workflow.workforce.Staffing.event;
import static org.carepeers.workflow.workforce.Staffing.funding;
import static org.carepeers.workflow.workforce.Staffing.position;
import static org.carepeers.workflow.workforce.Staffing.requirement;
import static org.carepeers.workflow.workforce.Staffing.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.party.EventId;
import org.carepeers.peer.FundingSource;
import org.carepeers.peer.Money;
import org.carepeers.peer.OccasionKind;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.Position;
import org.carepeers.peer.PositionEventKind;
import org.carepeers.peer.PositionFacts;
import org.carepeers.peer.Remuneration;
import org.carepeers.peer.UseOfTime;
import org.carepeers.peer.WorkCategory;
import org.carepeers.peer.WorkOccasion;
import org.carepeers.peer.WorkPlace;
import org.carepeers.peer.WorkTime;
import org.carepeers.peer.WorkTiming;
import org.carepeers.rule.DutyHolder;
import org.carepeers.workflow.obligation.Obligation;
import org.junit.jupiter.api.Test;

class PositionsTest {

    private static final PositionPolicy POLICY = new PositionPolicy("Invented policy", 90, 30);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private static PeerStream<PositionEventKind> held() {
        return position("p1", AGENCY, "27.00", "27.00")
                .with(event("p1", 2, PositionEventKind.FUNDING_COMMITTED, START)
                        .stating(PositionFacts.FUNDING, funding(FundingSource.FEDERAL_GRANT, START, JUNE)))
                .with(event("p1", 3, PositionEventKind.POSITION_FILLED, START.plusDays(7))
                        .stating(PositionFacts.WORKER, "worker-1"));
    }

    private static List<Obligation> duties(PeerStream<PositionEventKind> stream, LocalDate on) {
        return PositionDuties.on(List.of(PositionRecord.on(stream, on)), List.of(), POLICY, on);
    }

    @Test
    void aPositionIsVacantUntilItIsFilledAndAgainWhenItFallsVacant() {
        PeerStream<PositionEventKind> stream =
                held().with(event("p1", 4, PositionEventKind.POSITION_VACATED, START.plusDays(40)));
        assertThat(PositionRecord.on(stream, START.minusDays(1)).isOpen()).isFalse();
        assertThat(PositionRecord.on(stream, START).isVacant()).isTrue();
        assertThat(PositionRecord.on(stream, START.plusDays(7)).isVacant()).isFalse();
        assertThat(PositionRecord.on(stream, START.plusDays(40)).vacantSince()).contains(START.plusDays(40));
        PeerStream<PositionEventKind> ended =
                stream.with(event("p1", 5, PositionEventKind.POSITION_ENDED, START.plusDays(50)));
        assertThat(PositionRecord.on(ended, START.plusDays(50)).isOpen()).isFalse();
        assertThat(duties(ended, START.plusDays(50))).isEmpty();
    }

    @Test
    void moneyThatEndsWithNothingAfterItIsADutyOfTheAgencyWithinTheNoticeOfThePolicy() {
        assertThat(duties(held(), JUNE.minusDays(91))).isEmpty();
        assertThat(duties(held(), JUNE.minusDays(90))).singleElement().satisfies(duty -> {
            assertThat(duty.rule()).isEqualTo(PositionDuties.FUNDING_ENDS);
            assertThat(duty.who()).isEqualTo(DutyHolder.PEER_EMPLOYER);
            assertThat(duty.due().lastDay()).contains(JUNE);
            assertThat(duty.due().sentence()).contains("Invented policy");
        });
    }

    @Test
    void moneyThatIsFollowedIsNoGapAndMoneyCutShortIsOneEarlier() {
        PeerStream<PositionEventKind> followed = held().with(event("p1", 4, PositionEventKind.FUNDING_COMMITTED, START)
                .stating(
                        PositionFacts.FUNDING,
                        funding(FundingSource.REALIGNMENT, JUNE.plusDays(1), JUNE.plusYears(1))));
        assertThat(duties(followed, JUNE.minusDays(10))).isEmpty();
        PeerStream<PositionEventKind> cut = held().with(
                        event("p1", 4, PositionEventKind.FUNDING_CUT_SHORT, START.plusDays(10))
                                .stating(PositionFacts.SOURCE, FundingSource.FEDERAL_GRANT)
                                .stating(PositionFacts.LAST_DAY, START.plusDays(60)));
        assertThat(duties(cut, START.plusDays(10)))
                .singleElement()
                .satisfies(duty -> assertThat(duty.due().lastDay()).contains(START.plusDays(60)));
        assertThat(duties(cut, START.plusDays(61))).singleElement().satisfies(duty -> {
            assertThat(duty.rule()).isEqualTo(PositionDuties.NOT_FUNDED);
            assertThat(duty.who()).isEqualTo(DutyHolder.COUNTY_AGENCY);
        });
    }

    @Test
    void aLongVacancyIsADuty() {
        PeerStream<PositionEventKind> stream =
                held().with(event("p1", 4, PositionEventKind.POSITION_VACATED, START.plusDays(40)));
        assertThat(duties(stream, START.plusDays(69))).isEmpty();
        assertThat(duties(stream, START.plusDays(70)))
                .extracting(Obligation::rule)
                .containsExactly(PositionDuties.VACANT);
    }

    @Test
    void aContractThatAsksForMorePeersThanAreEmployedIsADutyOfTheEmployer() {
        List<PositionRecord> positions = List.of(PositionRecord.on(held(), START.plusDays(7)));
        assertThat(PositionDuties.on(positions, List.of(requirement("1.00")), POLICY, START.plusDays(7)))
                .isEmpty();
        assertThat(PositionDuties.on(positions, List.of(requirement("1.01")), POLICY, START.plusDays(7)))
                .singleElement()
                .satisfies(duty -> assertThat(duty.title()).contains("contract"));
    }

    @Test
    void payIsComparedAndWhatNobodyComparedNeverCountsAsParity() {
        assertThat(parity("27.00", "27.00")).isEqualTo(PayParity.AT_PARITY);
        assertThat(parity("26.99", "27.00")).isEqualTo(PayParity.BELOW);
        Position alone = Position.builder()
                .from(PositionRecord.on(held(), START).position().orElseThrow())
                .comparedWith(Optional.empty())
                .build();
        assertThat(PayParity.of(alone)).isEqualTo(PayParity.NOT_COMPARED);
    }

    private static PayParity parity(String least, String compared) {
        return PayParity.of(PositionRecord.on(position("p1", AGENCY, least, compared), START)
                .position()
                .orElseThrow());
    }

    @Test
    void aHearingCostsAllItsHoursToTheCentRoundedOnce() {
        WorkCosts costs = WorkCosts.of(
                Staffing.book(List.of(
                        at(OccasionKind.HEARING, "h1", WorkCategory.TRAVEL, 20, Remuneration.PAID),
                        at(OccasionKind.HEARING, "h1", WorkCategory.COURT_SUPPORT, 50, Remuneration.PAID),
                        at(OccasionKind.HEARING, "h2", WorkCategory.COURT_SUPPORT, 5, Remuneration.PAID),
                        at(OccasionKind.CONTACT, "c1", WorkCategory.ONE_TO_ONE, 60, Remuneration.PAID))),
                OccasionKind.HEARING);
        assertThat(costs.occasions()).isEqualTo(2);
        assertThat(costs.minutes()).isEqualTo(75);
        assertThat(costs.total()).isEqualTo(Money.parse("50.01"));
        assertThat(costs.average()).contains(Money.parse("25.01"));
    }

    @Test
    void whatHasNoRateHasNoKnownCost() {
        WorkTime elsewhere = new WorkTime(
                PEER_RUN,
                START,
                WorkCategory.ONE_TO_ONE,
                60,
                WorkPlace.IN_THE_OFFICE,
                WorkTiming.OFFICE_HOURS,
                Remuneration.PAID,
                Optional.of(new WorkOccasion(OccasionKind.CONTACT, EventId.of("c9"))));
        WorkCosts costs = WorkCosts.of(Staffing.book(List.of(elsewhere)), OccasionKind.CONTACT);
        assertThat(costs.average()).isEmpty();
        assertThat(costs.withoutRate()).isEqualTo(1);
    }

    @Test
    void underUseIsAShareOfTheAgencysHours() {
        HoursOfPeers hours = HoursOfPeers.byAgency(Staffing.book(List.of(
                        time(AGENCY, WorkCategory.DRIVING, 90, WorkPlace.OUT_OF_THE_OFFICE, WorkTiming.OFFICE_HOURS),
                        time(AGENCY, WorkCategory.CLERICAL, 30, WorkPlace.IN_THE_OFFICE, WorkTiming.OFFICE_HOURS),
                        time(AGENCY, WorkCategory.GROUP, 120, WorkPlace.IN_THE_OFFICE, WorkTiming.OFFICE_HOURS))))
                .get(0);
        assertThat(hours.percent(UseOfTime.UNDER_USE)).isEqualTo(50);
        assertThat(hours.percent(UseOfTime.PEER_WORK)).isEqualTo(50);
        assertThat(hours.minutes().keySet())
                .containsExactly(WorkCategory.GROUP, WorkCategory.DRIVING, WorkCategory.CLERICAL);
    }

    @Test
    void theDirectorsPageIsTheKeptPageAndNamesNoWorker() {
        List<WorkTime> times = List.of(
                at(OccasionKind.CONTACT, "c1", WorkCategory.ONE_TO_ONE, 60, Remuneration.PAID),
                at(OccasionKind.CONTACT, "c2", WorkCategory.OUTREACH, 45, Remuneration.UNPAID),
                at(OccasionKind.HEARING, "h1", WorkCategory.COURT_SUPPORT, 150, Remuneration.PAID),
                time(AGENCY, WorkCategory.DRIVING, 120, WorkPlace.OUT_OF_THE_OFFICE, WorkTiming.OFFICE_HOURS),
                time(PEER_RUN, WorkCategory.GROUP, 90, WorkPlace.IN_THE_OFFICE, WorkTiming.OUTSIDE_OFFICE_HOURS));
        List<PeerStream<PositionEventKind>> streams = List.of(held(), position("p2", PEER_RUN, "24.00", "29.00"));
        String page = DirectorsPage.markdown(
                streams, List.of(requirement("2.00")), Staffing.book(times), POLICY, JUNE.minusDays(30));
        assertThat(page).doesNotContain("worker-1").contains("nothing follows 2026-06-30", "| below |");
        Golden.holds("directors.md", page);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DirectorsPage.markdown(List.of(), List.of(), Staffing.book(times), POLICY, JUNE));
    }

    @Test
    void aPolicyHasANameAndNoNumberBelowNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PositionPolicy(" ", 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new PositionPolicy("x", -1, 1));
        assertThat(PositionPolicy.example().name()).startsWith("Example");
    }
}
