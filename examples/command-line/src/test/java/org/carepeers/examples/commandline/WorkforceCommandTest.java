package org.carepeers.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.workflow.machine.Ruling;
import org.carepeers.workflow.workforce.PeerPolicies;
import org.carepeers.workflow.workforce.PromotionReadiness;
import org.carepeers.workflow.workforce.WorkerRecord;
import org.carepeers.workflow.workforce.WorkforceWorkflow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkforceCommandTest {

    static List<PeerStream<WorkerEventKind>> streams() {
        return InventedTeam.streams();
    }

    @ParameterizedTest
    @MethodSource("streams")
    void everyEventOfTheBuiltInTeamIsPermittedWithoutARemark(PeerStream<WorkerEventKind> stream) {
        assertThat(WorkforceWorkflow.california().play(stream).rulings()).allSatisfy(ruled -> {
            assertThat(ruled.ruling()).as(ruled.event().id().value()).isInstanceOf(Ruling.Permitted.class);
            assertThat(((Ruling.Permitted<?>) ruled.ruling()).remarks())
                    .as(ruled.event().id().value())
                    .isEmpty();
        });
    }

    @Test
    void theTeamStandsInTheOrderOfNamesAndNobodyIsRanked() {
        Run run = Run.of("workforce");
        assertThat(run.code()).isZero();
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.matches("[a-z]+ [·-] .*"))
                        .map(line -> line.split(" ")[0]))
                .containsExactly("joan", "marisol", "rosa", "sam", "theo");
        assertThat(run.out())
                .contains(
                        "The team on July 17, 2026",
                        "certified through October 4, 2026",
                        "not certified (only Medi-Cal claims need it)",
                        "Assign a supervisor (peer employer, open since July 6, 2026)",
                        "away until July 27, 2026",
                        "Look after the worker: heavy week",
                        "Look after the worker: asked for what is not a peer's")
                .doesNotContainIgnoringCase("check-in")
                .doesNotContain("team-b");
    }

    @Test
    void theTeamIsShownAsItWasOnAnotherDay() {
        Run run = Run.of("workforce", "--as-of", "2023-12-01");
        assertThat(run.out()).contains("The team on December 1, 2023", "Recovery Support Specialist 2");
        assertThat(run.out()).doesNotContain("Lead Peer Worker");
    }

    @Test
    void aSupervisionPageIsPrintedForEveryWorker() {
        Run run = Run.of("supervision", "theo");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("# Supervision with theo")
                .contains(
                        "## What went well", "It was noticed 2 times. What was it, and who asked?", "Reached 1 person")
                .doesNotContainIgnoringCase("check-in")
                .doesNotContain("July 11, 2026");
        assertThat(Run.of("supervision", "marisol").out()).contains("A heavy week");
        assertThat(Run.of("supervision", "nobody").code()).isEqualTo(2);
        assertThat(Run.of("supervision", "nobody").err()).contains("joan, marisol, rosa, sam, theo");
    }

    @Test
    void rosaGrowsFromTheFirstLevelToLeadWithoutLeavingPeerSupport() {
        PeerStream<WorkerEventKind> rosa = InventedTeam.stream("rosa");
        WorkerRecord first = WorkerRecord.of(rosa, LocalDate.of(2023, 11, 5));
        WorkerRecord second = WorkerRecord.of(rosa, LocalDate.of(2026, 1, 11));
        WorkerRecord lead = WorkerRecord.of(rosa, LocalDate.of(2026, 1, 12));
        assertThat(first.employment().level()).contains("rss-1");
        assertThat(readiness(first, LocalDate.of(2023, 11, 5)).step().level()).isEqualTo("rss-2");
        assertThat(readiness(first, LocalDate.of(2023, 11, 5)).isReady()).isTrue();
        assertThat(second.employment().level()).contains("rss-2");
        assertThat(readiness(second, LocalDate.of(2026, 1, 11)).step().level()).isEqualTo("lead");
        assertThat(readiness(second, LocalDate.of(2026, 1, 11)).isReady()).isTrue();
        assertThat(lead.employment().role()).contains(PeerRole.LEAD_PEER_WORKER);
        assertThat(lead.supervision().sessions()).isNotEmpty();
    }

    @Test
    void herWayIsAJourneyToldFromWhatGoesAlongToAnyEmployer() {
        Run run = Run.of("journey", "rss-1-to-lead");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("(?s)→ Recovery Support Specialist 1.*→ Recovery Support Specialist 2.*✓ training:"
                        + " court support.*moved to another agency.*→ Lead Peer Worker.*✓ certification")
                .doesNotContain("○")
                .doesNotContainIgnoringCase("safeguard")
                .doesNotContainIgnoringCase("leave");
        assertThat(Run.of("journeys").out())
                .contains("rss-1-to-lead", "Told in the terminal; \"carepeers supervision rosa\" prints a page.");
        Run asked = Run.of("journey", "rss-1-to-lead", "--json");
        assertThat(asked.code()).isEqualTo(2);
        assertThat(asked.err()).contains("told in the terminal", "carepeers supervision rosa");
    }

    private static PromotionReadiness readiness(WorkerRecord record, LocalDate day) {
        return PromotionReadiness.next(
                        record,
                        PeerPolicies.example().career().orElseThrow(),
                        WorkforceWorkflow.california().rules(),
                        day)
                .orElseThrow();
    }
}
