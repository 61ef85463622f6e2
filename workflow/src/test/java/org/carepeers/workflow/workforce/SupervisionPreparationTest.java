package org.carepeers.workflow.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.carepeers.peer.PeerCapacity.EMPLOYER;
import static org.carepeers.peer.PeerCapacity.PEER_SUPERVISOR;
import static org.carepeers.peer.PeerCapacity.PEER_WORKER;
import static org.carepeers.workflow.workforce.Invented.ANA;
import static org.carepeers.workflow.workforce.Invented.DEV;
import static org.carepeers.workflow.workforce.Invented.WORKER;
import static org.carepeers.workflow.workforce.Invented.WORKFLOW;
import static org.carepeers.workflow.workforce.Invented.after;
import static org.carepeers.workflow.workforce.Invented.certified;
import static org.carepeers.workflow.workforce.Invented.engagement;
import static org.carepeers.workflow.workforce.Invented.event;
import static org.carepeers.workflow.workforce.Invented.hired;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.AskedOfPeers;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.EngagementOutcome;
import org.carepeers.engagement.ProhibitedAct;
import org.carepeers.engagement.Setting;
import org.carepeers.peer.LoadWeights;
import org.carepeers.peer.PeerPolicy;
import org.carepeers.peer.TrainingTopic;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.peer.WorkerSignal;
import org.carepeers.workflow.machine.Ruling;
import org.junit.jupiter.api.Test;

class SupervisionPreparationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 29);

    private static final WorkerRecord WORKER_AT_WORK = after(
            hired(),
            event(WorkerEventKind.SUPERVISOR_ASSIGNED, EMPLOYER, "2024-01-09")
                    .stating(WorkerFacts.SUPERVISOR, "invented-supervisor"),
            event(WorkerEventKind.SAFEGUARDS_OFFERED, EMPLOYER, "2024-01-09"),
            event(WorkerEventKind.SELF_CARE_CHECK_IN, PEER_WORKER, "2024-03-13"),
            event(WorkerEventKind.TRAINING_COMPLETED, PEER_WORKER, "2024-03-12")
                    .stating(WorkerFacts.TOPIC, TrainingTopic.COURT_SUPPORT),
            event(WorkerEventKind.SIGNAL_NOTICED, PEER_WORKER, "2024-03-14")
                    .stating(WorkerFacts.SIGNAL, WorkerSignal.ASKED_OUTSIDE_ROLE),
            event(WorkerEventKind.SUPERVISION_SESSION_HELD, PEER_SUPERVISOR, "2024-03-15"));

    private static final List<Engagement> LOGGED = List.of(
            engagement(
                    "g1",
                    ANA,
                    "2024-03-04",
                    30,
                    Activity.OUTREACH,
                    Setting.PLACE_THE_PERSON_CHOSE,
                    EngagementOutcome.NOT_FOUND_AT_USUAL_PLACES),
            engagement("g2", ANA, "2024-03-06", 45, Activity.FIRST_CONTACT, Setting.PLACE_THE_PERSON_CHOSE),
            engagement("g3", DEV, "2024-03-20", 300, Activity.COURT_ACCOMPANIMENT, Setting.COURTHOUSE),
            engagement(
                    "g4",
                    DEV,
                    "2024-03-21",
                    60,
                    Activity.RESOURCE_NAVIGATION,
                    Setting.SERVICE_SITE,
                    EngagementOutcome.CONNECTED_TO_SERVICE));

    private static String page(PeerPolicy policy) {
        return SupervisionPreparation.of(
                        WORKER_AT_WORK, Workload.of(WORKER, LOGGED), policy, CertificationRules.california(), DAY)
                .markdown();
    }

    @Test
    void itBeginsWithStrengthsAndEndsWithOneStep() {
        assertThat(page(PeerPolicies.example()).lines().filter(line -> line.startsWith("## ")))
                .containsExactly(
                        "## What went well",
                        "## How the weeks were",
                        "## What was asked that is not a peer's task",
                        "## For the supervisor to do",
                        "## Training ahead",
                        "## One step on the ladder");
        assertThat(page(PeerPolicies.example()))
                .contains(
                        "Was there for 2 people, 3 times.",
                        "Kept looking: 1 attempt that reached nobody",
                        "Reached 1 person after an attempt",
                        "Was beside someone at court 1 time.",
                        "Connected someone to a service 1 time.",
                        "Completed a training: court support.",
                        "It was noticed 1 time. What was it, and who asked?",
                        "Look after the worker: asked for what is not a peer's (peer supervisor), open since March 16, 2024.",
                        "Next: Recovery Support Specialist 2. Does it appeal?");
    }

    @Test
    void itShowsNothingOfCheckInsNotesParticipantsOrOtherWorkers() {
        assertThat(page(PeerPolicies.example()))
                .doesNotContainIgnoringCase("check-in")
                .doesNotContain("self-care", "March 13", "Invented words of a note", ANA.value(), DEV.value(), "rank");
        assertThat(WORKER_AT_WORK.toString()).doesNotContain("2024-03-13");
    }

    @Test
    void whatAnAgencyAskedOfItsPeersStandsThereWithoutAnyWorker() {
        assertThat(SupervisionPreparation.of(
                                hired(),
                                Workload.of(WORKER, List.of()),
                                List.of(new AskedOfPeers(Optional.empty(), ProhibitedAct.INTERPRET_IN_COURT, 3)),
                                PeerPolicies.example(),
                                CertificationRules.california(),
                                DAY)
                        .markdown())
                .contains(
                        "Of peers of the agency, and not of this worker alone: Interpreting at a hearing, in speech or"
                                + " in sign, 3 times.");
    }

    @Test
    void theSupervisorIsNotToldToDoWhatIsTheWorkersOwn() {
        LocalDate nearTheEnd = LocalDate.of(2026, 4, 20);
        String page = SupervisionPreparation.of(
                        certified(),
                        Workload.of(WORKER, List.of()),
                        PeerPolicies.example(),
                        CertificationRules.california(),
                        nearTheEnd)
                .markdown();
        String toDo = page.substring(page.indexOf("## For the supervisor"), page.indexOf("## Training ahead"));
        assertThat(toDo).doesNotContain("peer worker", "Renew");
        assertThat(page).contains("The worker's own: renew the certification, by May 2, 2026. What would help?");
    }

    @Test
    void aDayThatHasPassedIsNoDeadlineAhead() {
        assertThat(page(PeerPolicies.example()).lines().filter(line -> line.contains(", 2024")))
                .noneMatch(line -> line.contains("make time by January") || line.contains("make time by February"));
        String later = SupervisionPreparation.of(
                        WORKER_AT_WORK,
                        Workload.of(WORKER, LOGGED),
                        PeerPolicies.example(),
                        CertificationRules.california(),
                        DAY.plusYears(2))
                .markdown();
        assertThat(later).contains(", still to make time for.").doesNotContain("make time by");
    }

    @Test
    void aHeavyWeekIsSomethingForTheSupervisorToDo() {
        PeerPolicy example = PeerPolicies.example();
        LoadWeights strict = LoadWeights.builder()
                .from(example.load().orElseThrow())
                .heavyFromMinutes(500)
                .build();
        assertThat(page(PeerPolicy.builder().from(example).load(strict).build()))
                .contains(
                        "A heavy week: what could be taken off?",
                        "Look after the worker: heavy week (peer supervisor), open since March 26, 2024.");
    }

    @Test
    void aHeavyWeekThatTheSupervisorAnsweredIsOverWhetherOrNotItWasNoticedByHand() {
        PeerPolicy example = PeerPolicies.example();
        LoadWeights strict = LoadWeights.builder()
                .from(example.load().orElseThrow())
                .heavyFromMinutes(500)
                .build();
        LocalDate monday = LocalDate.of(2024, 3, 18);
        Workload logged = Workload.of(WORKER, LOGGED);
        assertThat(WorkerSignals.heavyWeeks(WORKER_AT_WORK, logged, strict, monday.minusWeeks(3), monday.plusDays(6)))
                .isEmpty();
        assertThat(WorkerSignals.heavyWeeks(WORKER_AT_WORK, logged, strict, monday.minusWeeks(3), DAY))
                .singleElement()
                .satisfies(signal -> {
                    assertThat(signal.occurredOn()).isEqualTo(monday.plusDays(6));
                    assertThat(WORKFLOW.decide(WORKER_AT_WORK, signal)).isInstanceOf(Ruling.Permitted.class);
                });
        WorkerRecord answered = after(
                WORKER_AT_WORK,
                event(WorkerEventKind.SIGNAL_ANSWERED, PEER_SUPERVISOR, "2024-03-27")
                        .stating(WorkerFacts.SIGNAL, WorkerSignal.HEAVY_WEEK));
        assertThat(WorkerSignals.heavyWeeks(answered, logged, strict, monday.minusWeeks(3), DAY))
                .isEmpty();
        assertThat(answered.supervision().openSignals())
                .extracting(SupervisionRecord.Signal::signal)
                .containsExactly(WorkerSignal.ASKED_OUTSIDE_ROLE);
    }

    @Test
    void thePageBeginsNoEarlierThanTheWorkDoes() {
        LocalDate soon = LocalDate.of(2024, 1, 17);
        String page = pageOf(hired(), soon);
        assertThat(page)
                .contains("From January 8, 2024 to January 17, 2024", "Week of January 8, 2024: nothing logged.")
                .doesNotContain("December");
    }

    @Test
    void weeksOfLeaveAreNoWeeksInWhichSomethingIsMissing() {
        WorkerRecord away = after(
                WORKER_AT_WORK,
                event(WorkerEventKind.AWAY_BEGAN, PEER_WORKER, "2024-03-20"),
                event(WorkerEventKind.AWAY_ENDED, PEER_WORKER, "2024-04-03"));
        assertThat(pageOf(away, LocalDate.of(2024, 4, 5)))
                .contains(
                        "Week of March 18, 2024: nothing logged, and away for part of it.",
                        "Week of March 25, 2024: away.",
                        "Hold the next supervision session (peer supervisor), by April 12, 2024.");
    }

    @Test
    void whoeverWasAwayAllTheTimeIsAskedNothingAboutIt() {
        WorkerRecord away = after(WORKER_AT_WORK, event(WorkerEventKind.AWAY_BEGAN, PEER_WORKER, "2024-04-01"));
        assertThat(pageOf(away, LocalDate.of(2024, 6, 28)))
                .contains("Was away all this time, and nothing was expected.")
                .doesNotContain("Nothing was logged in this time");
    }

    private static String pageOf(WorkerRecord record, LocalDate day) {
        return SupervisionPreparation.of(
                        record,
                        Workload.of(WORKER, List.of()),
                        PeerPolicies.example(),
                        CertificationRules.california(),
                        day)
                .markdown();
    }

    @Test
    void whatACountyHasNotDecidedOnIsSaidPlainly() {
        PeerPolicy example = PeerPolicies.example();
        String page = page(PeerPolicy.builder()
                .name("Invented County")
                .supervision(example.supervision().orElseThrow())
                .build());
        assertThat(page)
                .contains(
                        "The county has not said how load is weighed.",
                        "Nothing is missing from the county's plan.",
                        "There is no further step on this ladder");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> page(PeerPolicy.builder().name("Invented County").build()));
    }

    @Test
    void aTimeInWhichNothingWasLoggedIsAQuestion() {
        assertThat(SupervisionPreparation.of(
                                hired(),
                                Workload.of(WORKER, List.of()),
                                PeerPolicies.example(),
                                CertificationRules.california(),
                                DAY)
                        .markdown())
                .contains(
                        "Nothing was logged in this time. Ask what it was like.",
                        "Nothing was noted. Ask all the same.");
    }
}
