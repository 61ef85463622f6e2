package org.carepeers.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchCommandTest {

    private static List<String> linesWith(Run run, String text) {
        return run.out().lines().filter(line -> line.contains(text)).toList();
    }

    @Test
    void itProposesTheBestFirstAndTellsOfTheOthersOnlyThatTheyAreNotAvailable() {
        Run run = Run.of("match");
        assertThat(run.code()).isZero();
        assertThat(linesWith(run, "○"))
                .containsExactly(
                        "  ○ w-302  Speaks Spanish. Works where the person would like to meet. Works when the person",
                        "  ○ w-304  Speaks Spanish. Works when the person would like to meet.",
                        "  ○ w-301  Speaks English. Works where the person would like to meet. Works when the person",
                        "  ○ w-303  Speaks English. Works when the person would like to meet.");
        assertThat(linesWith(run, "  · "))
                .hasSize(6)
                .allSatisfy(line -> assertThat(line).matches(".*w-3\\d\\d  Not available for this match\\."));
    }

    @Test
    void aSchedulerAndAnySupervisorReadTheCalendarAndNothingOfWhatKeepsTwoApart() {
        assertThat(Run.of("match", "--audience", "scheduler").out())
                .contains("w-305  Away through March 13, 2026.", "w-308  Carries as much as is fair at the moment.")
                .contains("w-306  Not available for this match.", "w-307  Not available for this match.")
                .doesNotContain("chose", "someone else", "apart");
        assertThat(Run.of("match", "--audience", "peer-supervisor").out())
                .contains("w-306  Not available for this match.", "w-307  Not available for this match.")
                .doesNotContain("Shares something", "someone else", "apart");
    }

    @Test
    void onlyTheWorkersOwnSupervisorReadsWhatStandsBetweenTwoPeople() {
        assertThat(Run.of("match", "--audience", "peer-supervisor", "--supervisor", "s-1")
                        .out())
                .contains("w-306  Something agreed on beforehand keeps the two apart.")
                .contains("w-307  The person would rather walk with someone else.")
                .contains("w-310  Not available for this match.")
                .doesNotContain("Shares something");
        assertThat(Run.of("match", "--supervisor", "s-1").code()).isEqualTo(2);
    }

    @Test
    void theParticipantReadsItInTheirOwnLanguage() {
        assertThat(Run.of("match", "--audience", "participant").out())
                .contains("You know each other.", "Shares something that you asked about.")
                .contains("w-307  You said you would rather walk with someone else.");
        assertThat(Run.of("match", "--audience", "participant", "--language", "es")
                        .out())
                .contains("Ya se conocen.", "No está disponible para esta búsqueda.");
    }

    @Test
    void whoeverIsToldNoReasonsReadsNoneAtAll() {
        assertThat(linesWith(Run.of("match", "--audience", "court"), "○"))
                .containsExactly("  ○ w-301", "  ○ w-302", "  ○ w-303", "  ○ w-304");
    }

    @Test
    void aFileOfOnesOwnIsReadAndWhatIsWrongInItIsTold(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("match.json");
        Files.writeString(file, """
                {
                  "request" : { "participant" : "p-1", "on" : "2026-03-02", "role" : "peer-support-worker" },
                  "candidates" : [ {
                    "worker" : { "id" : "w-1", "employer" : "o-1", "role" : "lead-peer-worker", "worksFrom" : "2026-01-05" }
                  } ]
                }
                """);
        Run run = Run.of("match", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(linesWith(run, "○")).containsExactly("  ○ w-1");

        Files.writeString(
                file, Files.readString(file).replace("\"role\" : \"lead", "\"diagnosis\" : \"x\", \"role\" : \"lead"));
        assertThat(Run.of("match", file.toString()).err()).contains("$.candidates[0].worker");
        assertThat(Run.of("match", file.toString()).code()).isEqualTo(2);
        assertThat(Run.of("match", folder.resolve("none.json").toString()).code())
                .isEqualTo(2);
        assertThat(Run.of("match", "--audience", "neighbors").err()).contains("no such audience");
    }
}
