package org.carepeers.workflow.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.carepeers.workflow.workforce.Invented.ANA;
import static org.carepeers.workflow.workforce.Invented.DEV;
import static org.carepeers.workflow.workforce.Invented.WORKER;
import static org.carepeers.workflow.workforce.Invented.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.EngagementMark;
import org.carepeers.engagement.EngagementOutcome;
import org.carepeers.engagement.Setting;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.peer.LoadKind;
import org.carepeers.peer.LoadWeights;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.peer.WorkerSignal;
import org.junit.jupiter.api.Test;

class FairLoadTest {

    private static final LoadWeights WEIGHTS = PeerPolicies.example().load().orElseThrow();
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static final List<Engagement> LOGGED = List.of(
            engagement("g0", ANA, "2026-01-06", 30, Activity.FIRST_CONTACT, Setting.PLACE_THE_PERSON_CHOSE),
            engagement("g1", ANA, "2026-03-02", 120, Activity.COURT_ACCOMPANIMENT, Setting.COURTHOUSE),
            engagement("g2", ANA, "2026-03-03", 50, Activity.RIDE, Setting.ON_THE_WAY),
            engagement("g3", DEV, "2026-03-04", 60, Activity.ONE_TO_ONE_SUPPORT, Setting.PLACE_THE_PERSON_CHOSE),
            engagement("g4", DEV, "2026-03-08", 30, Activity.ONE_TO_ONE_SUPPORT, Setting.HOSPITAL));

    private static FairLoad load(Workload workload) {
        return FairLoad.of(WEIGHTS, workload, MONDAY, MONDAY.plusDays(13));
    }

    @Test
    void hoursWeighByTheirKindAndSomeoneNewWeighsMore() {
        FairLoad.Week week = load(Workload.of(WORKER, LOGGED)).weeks().get(0);
        assertThat(week.minutes())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        LoadKind.COURT, 180,
                        LoadKind.TRAVEL, 60,
                        LoadKind.TIME_TOGETHER, 90,
                        LoadKind.NEW_PERSON, 60));
        assertThat(week.people()).isEqualTo(2);
        assertThat(week.total()).isEqualTo(390);
        assertThat(week.isHeavy()).isFalse();
    }

    @Test
    void aCrisisAndTheTimeAfterADeathWeigh() {
        Workload hard = new Workload(WORKER, LOGGED, Set.of(EventId.of("g4")), Set.of(LocalDate.of(2026, 3, 1)));
        FairLoad.Week week = load(hard).weeks().get(0);
        assertThat(week.minutes()).containsEntry(LoadKind.CRISIS, 60).containsEntry(LoadKind.GRIEF, 180);
        Workload longAgo = new Workload(WORKER, LOGGED, Set.of(), Set.of(LocalDate.of(2026, 2, 1)));
        assertThat(load(longAgo).weeks().get(0).minutes()).doesNotContainKey(LoadKind.GRIEF);
        Workload later = new Workload(WORKER, LOGGED, Set.of(), Set.of(LocalDate.of(2026, 3, 9)));
        assertThat(load(later).weeks().get(0).minutes()).doesNotContainKey(LoadKind.GRIEF);
        assertThat(load(later).weeks().get(1).minutes()).containsEntry(LoadKind.GRIEF, 180);
    }

    @Test
    void theWayThereAndBackWeighsAsTravel() {
        Engagement far = Engagement.builder()
                .from(engagement("g5", ANA, "2026-03-05", 60, Activity.ONE_TO_ONE_SUPPORT, Setting.HOME))
                .travelMinutes(100)
                .build();
        assertThat(load(Workload.of(WORKER, List.of(far))).weeks().get(0).minutes())
                .containsEntry(LoadKind.TIME_TOGETHER, 60)
                .containsEntry(LoadKind.TRAVEL, 120);
    }

    @Test
    void aCrisisThatTheWorkerMarkedWeighsWithoutBeingNamedAgainAndIsNotPrinted() {
        Engagement marked = Engagement.builder()
                .from(engagement("g5", ANA, "2026-03-05", 30, Activity.ONE_TO_ONE_SUPPORT, Setting.HOME))
                .addMarks(EngagementMark.IN_A_CRISIS)
                .build();
        assertThat(load(Workload.of(WORKER, List.of(marked))).weeks().get(0).minutes())
                .containsEntry(LoadKind.CRISIS, 60)
                .doesNotContainKey(LoadKind.TIME_TOGETHER);
        assertThat(marked.toString()).doesNotContain("CRISIS");
    }

    @Test
    void nobodyIsNewBeforeTheTwoHaveMet() {
        Engagement attempt = engagement(
                "g5",
                ANA,
                "2026-03-02",
                30,
                Activity.OUTREACH,
                Setting.STREET,
                EngagementOutcome.NOT_FOUND_AT_USUAL_PLACES);
        Engagement met = engagement("g6", ANA, "2026-03-10", 30, Activity.FIRST_CONTACT, Setting.STREET);
        List<FairLoad.Week> weeks =
                load(Workload.of(WORKER, List.of(attempt, met))).weeks();
        assertThat(weeks.get(0).minutes()).doesNotContainKey(LoadKind.NEW_PERSON);
        assertThat(weeks.get(1).minutes()).containsKey(LoadKind.NEW_PERSON);
    }

    @Test
    void aDeathThatTheStreamTellsOfWeighsWithoutBeingEnteredTwice() {
        WorkerRecord grieving = Invented.after(
                Invented.hired(),
                Invented.event(WorkerEventKind.SIGNAL_NOTICED, PeerCapacity.PEER_SUPERVISOR, "2026-03-03")
                        .stating(WorkerFacts.SIGNAL, WorkerSignal.LOSS_OF_A_PARTICIPANT));
        assertThat(load(Workload.of(grieving, LOGGED)).weeks().get(0).minutes())
                .containsEntry(LoadKind.GRIEF, 180)
                .containsEntry(LoadKind.COURT, 180);
    }

    @Test
    void quietWeeksAreWeeksToo() {
        List<FairLoad.Week> weeks = load(Workload.of(WORKER, LOGGED)).weeks();
        assertThat(weeks).extracting(FairLoad.Week::monday).containsExactly(MONDAY, MONDAY.plusWeeks(1));
        assertThat(weeks.get(1).people()).isZero();
        assertThat(load(Workload.of(WORKER, LOGGED)).averageMinutes()).isEqualTo(225);
    }

    @Test
    void whatIfThereWereOneMorePersonOrOneFewer() {
        FairLoad load = load(Workload.of(WORKER, LOGGED));
        FairLoad.Week more = load.withOneMorePerson().weeks().get(0);
        assertThat(more.people()).isEqualTo(3);
        assertThat(more.total()).isEqualTo(390 + 165 + 60);
        FairLoad.Week fewer = load.without(DEV).weeks().get(0);
        assertThat(fewer.people()).isEqualTo(1);
        assertThat(fewer.total()).isEqualTo(240);
        assertThat(load.weeks().get(0).total()).isEqualTo(390);
    }

    @Test
    void aWeekIsHeavyFromTheCountysOwnMark() {
        LoadWeights strict =
                LoadWeights.builder().from(WEIGHTS).heavyFromMinutes(390).build();
        assertThat(FairLoad.of(strict, Workload.of(WORKER, LOGGED), MONDAY, MONDAY)
                        .weeks()
                        .get(0)
                        .isHeavy())
                .isTrue();
    }

    @Test
    void itWeighsTheWorkersOwnEngagementsAndNobodyElses() {
        assertThat(Workload.of(PartyId.of("another"), LOGGED).engagements()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FairLoad.of(WEIGHTS, Workload.of(WORKER, LOGGED), MONDAY, MONDAY.minusDays(1)));
    }
}
