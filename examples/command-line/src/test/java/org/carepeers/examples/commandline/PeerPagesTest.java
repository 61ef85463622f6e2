package org.carepeers.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about roles, positions and partners. */
class PeerPagesTest {

    @Test
    void aRoleDescriptionIsWrittenAsThreeDocumentsThatCallThemselvesExamples() {
        assertThat(Run.of("role-description").out())
                .contains("> An example, invented", "# Peer Support Worker, CARE Team", "**Not case management.**");
        assertThat(Run.of("role-description", "--document", "interview").out())
                .contains("# Interview guide", "| 5 |", "## Beside a peer");
        assertThat(Run.of("role-description", "--document", "expectations").out())
                .contains("# What to expect of each other");
    }

    @Test
    void anotherDocumentAndAFileThatIsNoneAreUnusable(@TempDir Path folder) throws IOException {
        assertThat(Run.of("role-description", "--document", "poem").code()).isEqualTo(2);
        Path file = folder.resolve("role.json");
        Files.writeString(file, "{\"titel\": \"x\"}");
        Run run = Run.of("role-description", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("role.json: ", "title");
    }

    @Test
    void theDirectorsPageShowsUnderUseMoneyThatEndsUnpaidHoursAndCost() {
        Run run = Run.of("directors-page");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("# Peer support in Alpine County, 2026-06-30")
                .contains("nothing follows 2026-09-30", "vacant since 2026-04-15", "| below |")
                .contains("The contract of county-bh asks for 2.00 held; it has 1.00.")
                .doesNotContain("worker-1");
        assertThat(Run.of("directors-page", "--on", "2025-08-05").out()).contains("2025-08-05");
    }

    @Test
    void partnersShowTheProfileAndTheStoryOfAReferralWithItsLateAnswer() {
        Run run = Run.of("partners");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("## Court support: 2 of 3 in place")
                .contains("The partner answered 2 days later than was agreed.")
                .contains("It stands at: Closed.")
                .contains("Answer the referral (partner): met late, 2 days");
    }

    @Test
    void aReferralThatWasSentWithoutConsentIsToldWithWhatWouldCureIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("referral.json");
        Files.writeString(file, """
                {"formatVersion": 1, "stream": "partner-referral", "subject": "r-2", "county": "alpine", "events": [
                  {"id": "e1", "kind": "referral-considered", "occurredOn": "2026-06-01", "by": {"as": "peer-worker"},
                   "facts": {"person": "person-2", "partner": "quiet-house", "service": "respite-stay"}},
                  {"id": "e2", "kind": "referral-sent", "occurredOn": "2026-06-01", "by": {"as": "peer-worker"},
                   "facts": {"substanceUseRecords": "not-found"}}]}
                """);
        Run run = Run.of("partners", "--referral", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Not so: Wait: the person has not agreed", "It stands at: Talked over");
    }
}
