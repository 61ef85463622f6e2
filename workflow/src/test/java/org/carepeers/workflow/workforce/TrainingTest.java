package org.carepeers.workflow.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carepeers.peer.LearnerRole;
import org.carepeers.peer.TrainingPlan;
import org.carepeers.peer.TrainingTopic;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TrainingTest {

    private static final TrainingPlan PLAN = PeerPolicies.example().training().orElseThrow();
    private static final LocalDate STARTED = LocalDate.of(2024, 1, 8);

    @Nested
    class TheGapsOfALearner {

        @Test
        void areWhatThePlanExpectsOfACourtClerkToo() {
            assertThat(TrainingGaps.of(LearnerRole.COURT_STAFF, STARTED, List.of(), PLAN, STARTED)
                            .gaps())
                    .extracting(TrainingGaps.Gap::topic, TrainingGaps.Gap::standing)
                    .containsExactly(
                            tuple(TrainingTopic.WORKING_WITH_PEERS, TrainingGaps.Standing.AHEAD),
                            tuple(TrainingTopic.STIGMA_AND_WORDS, TrainingGaps.Standing.AHEAD));
        }

        @Test
        void closeWithTheTrainingAndOpenAgainWhenItRanOut() {
            List<CompletedTraining> done = List.of(
                    CompletedTraining.of(TrainingTopic.WORKING_WITH_PEERS, STARTED),
                    CompletedTraining.of(TrainingTopic.STIGMA_AND_WORDS, STARTED));
            assertThat(TrainingGaps.of(LearnerRole.CLINICIAN, STARTED, done, PLAN, LocalDate.of(2024, 3, 1))
                            .gaps())
                    .extracting(TrainingGaps.Gap::topic)
                    .containsExactly(TrainingTopic.VIDEO_SIMULATION);
            assertThat(TrainingGaps.of(LearnerRole.COLLEAGUE, STARTED, done, PLAN, LocalDate.of(2026, 1, 8))
                            .gaps())
                    .isEmpty();
            assertThat(TrainingGaps.of(LearnerRole.COLLEAGUE, STARTED, done, PLAN, LocalDate.of(2026, 1, 9))
                            .gaps())
                    .containsExactly(new TrainingGaps.Gap(
                            TrainingTopic.STIGMA_AND_WORDS, TrainingGaps.Standing.RAN_OUT, LocalDate.of(2026, 1, 9)));
        }

        @Test
        void endWithTheProvidersDayIfThatIsEarlier() {
            CompletedTraining training = new CompletedTraining(
                    TrainingTopic.SAFETY_IN_THE_FIELD,
                    STARTED,
                    Optional.of(4),
                    Optional.of(LocalDate.of(2025, 1, 8)),
                    Optional.empty());
            assertThat(TrainingGaps.countsThrough(training, Optional.of(24))).contains(LocalDate.of(2025, 1, 8));
            assertThat(TrainingGaps.countsThrough(training, Optional.of(6))).contains(LocalDate.of(2024, 7, 8));
            assertThat(TrainingGaps.countsThrough(CompletedTraining.of(TrainingTopic.OTHER, STARTED), Optional.empty()))
                    .isEmpty();
        }

        @Test
        void areOverdueAfterTheDayOfThePlan() {
            assertThat(TrainingGaps.of(Invented.hired(), PLAN, LocalDate.of(2024, 1, 22))
                            .gaps()
                            .get(0))
                    .isEqualTo(new TrainingGaps.Gap(
                            TrainingTopic.CONFIDENTIALITY_AND_NOTES,
                            TrainingGaps.Standing.AHEAD,
                            LocalDate.of(2024, 1, 22)));
            assertThat(TrainingGaps.of(Invented.hired(), PLAN, LocalDate.of(2024, 1, 23))
                            .gaps()
                            .get(0)
                            .standing())
                    .isEqualTo(TrainingGaps.Standing.OVERDUE);
            assertThat(TrainingGaps.of(Invented.nobody(), PLAN, STARTED).gaps()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theExampleExpectsSomethingOfEveryLearner(LearnerRole role) {
        assertThat(PLAN.of(role)).isNotEmpty();
    }

    static List<SimulationScript> scripts() {
        return SimulationScript.shipped();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void aScriptHasScenesWithChoicesAndATalkAfterwards(SimulationScript script) {
        assertThat(script.scenes()).hasSizeGreaterThanOrEqualTo(3);
        for (String scene : script.text().split("(?m)^## Scene ")) {
            assertThat(scene.startsWith("# ") || (scene.contains("**A.**") && scene.contains("**B.**")))
                    .isTrue();
        }
        assertThat(script.text().lines()).hasSizeBetween(40, 90).allMatch(line -> line.length() <= 130);
        String debrief = script.text().substring(script.text().indexOf("## Debrief"));
        assertThat(debrief.lines().filter(line -> line.matches("[0-9]\\. .*"))).hasSizeGreaterThanOrEqualTo(4);
        assertThat(script.text()).contains("Everyone in it is invented.");
        assertThat(script.minutes()).isPositive();
    }

    @Test
    void thereAreScriptsForPeersAndForTheSystemAroundThem() {
        assertThat(Arrays.stream(LearnerRole.values()))
                .allSatisfy(role -> assertThat(SimulationScript.shippedFor(role))
                        .as(role.code())
                        .isNotEmpty());
        assertThat(scripts())
                .extracting(SimulationScript::id)
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void aScriptOfACountysOwnIsReadInTheSameFormOrRefused() {
        assertThat(SimulationScript.parse("own", "# Own\n\n* For: clinician\n* Minutes: 5\n\n## Scene 1: A door\n")
                        .scenes())
                .containsExactly("A door");
        assertThatIllegalArgumentException().isThrownBy(() -> SimulationScript.parse("own", "# Own\n"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SimulationScript.parse("own", "# Own\n* For: nobody\n* Minutes: 5\n"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SimulationScript.parse("own", "# Own\n* For: clinician\n* Minutes: 5\n"));
    }
}
