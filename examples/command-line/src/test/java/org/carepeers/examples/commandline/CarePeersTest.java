package org.carepeers.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.carepeers.examples.commandline.terminal.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarePeersTest {

    @Test
    void withoutWordsItTellsTheFamilysJourneyAndWritesItsPage(@TempDir Path folder) {
        Run run = Run.in(folder);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("CARE case family-2026 · Alameda County")
                .contains("✗ REFUSED: The court approved a CARE agreement")
                .contains("4 days late")
                .contains("carepeers-family.html");
        assertThat(folder.resolve("carepeers-family.html")).content().contains("</html>");
    }

    @Test
    void theFamilysJourneyIsToldInTheseWords() throws IOException {
        // To write it anew: carepeers journey family > examples/command-line/src/test/resources/family.txt
        assertThat(Run.of("journey", "family").out()).isEqualToNormalizingNewlines(resource("family.txt"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(CarePeersTest.class.getResourceAsStream("/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void pipedTextIsPlainAndStaysWithinItsColumns() {
        Run run = Run.of("journey", "family");
        assertThat(run.out()).doesNotContain("\u001b");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void aTerminalGetsColour() {
        Look terminal = new Look(true, true, true, 96);
        assertThat(Run.looking(terminal, Path.of("target"), "journey", "family").out())
                .contains("\u001b[1;31m");
    }

    @Test
    void whereOnlyAsciiCanBeShownNothingElseIsPrinted() {
        Look ascii = new Look(false, false, false, 96);
        String out = Run.looking(ascii, Path.of("target"), "journey", "family").out();
        assertThat(out).matches("[\\x20-\\x7e\\s]*");
        assertThat(out).contains("-> Awaiting prima facie review").contains("x REFUSED");
    }

    @Test
    void aPageThatCannotBeWrittenIsUnusableInput(@TempDir Path folder) {
        Run run = Run.of(
                "journey",
                "family",
                "--html",
                folder.resolve("no/such/folder.html").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void helpNamesEveryCommandAndTheExitCodes() {
        Run run = Run.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("journey", "journeys", "options", "court-days", "holidays", "rules", "diagram", "schema")
                .contains("Exit codes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"journey", "worklist", "show", "verify", "match", "hearing-card"})
    void everyCommandTellsHowItIsUsed(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: carepeers " + command).contains("--help");
    }

    @Test
    void thePageIsWrittenWhereItIsAskedFor(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("out.html");
        Run run = Run.of("journey", "hospital", "--html", page.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Page written to " + page);
        assertThat(Files.readString(page)).contains("hospital-2026");
    }
}
