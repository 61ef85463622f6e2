package org.carepeers.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store in a file, from the first event to the hand of whoever would change it. */
class StoreCommandsTest {

    @TempDir
    Path folder;

    private Path store;
    private Run first;

    @BeforeEach
    void aCaseIsRecorded() {
        store = folder.resolve("store");
        first = run("record", "agreement");
    }

    @Test
    void anEventIsRecordedOnceAndARefusalIsToldWithItsReasons() {
        assertThat(first.code()).isOne();
        assertThat(first.out())
                .contains("e1 A petition was filed: recorded as entry 2")
                .contains("e12 The court approved amendments that the parties agreed on: refused; the refusal is entry")
                .contains("Not everyone whose stipulation is needed has stipulated");
        Run again = run("record", "agreement");
        assertThat(again.out())
                .contains("e1 A petition was filed: already recorded as entry 2")
                .doesNotContain("✓");
        assertThat(run("record", "hospital").code()).isZero();
    }

    @Test
    void anIdThatIsUsedForSomethingElseIsNotRecorded() throws IOException {
        run("record", caseFile("2026-03-02"));
        Run other = run("record", caseFile("2026-03-03"));
        assertThat(other.code()).isOne();
        assertThat(other.out()).contains("e1 A petition was filed: not recorded; entry 2 has this id");
    }

    private String caseFile(String day) throws IOException {
        return Files.writeString(folder.resolve(day + ".json"), """
                        {"formatVersion": 1, "case": {"id": "c1", "county": "yolo"}, "events": [
                         {"id": "e1", "kind": "petition-filed", "occurredOn": "DAY", "by": {"role": "petitioner"},
                          "facts": {"standing": "family-member", "examinedOn": "2026-02-20"}}]}
                        """.replace("DAY", day))
                .toString();
    }

    @Test
    void aCaseOfAnotherPersonUnderAnIdThatIsTakenIsNotRecordedInIt() throws IOException {
        String file = caseFile("2026-03-02");
        run("record", file);
        Path other = folder.resolve("other.json");
        Files.writeString(
                other,
                Files.readString(Path.of(file))
                        .replace("\"events\"", "\"participant\": {\"id\": \"person-9\"}, \"events\""));
        Run recorded = run("record", other.toString());
        assertThat(recorded.code()).isEqualTo(2);
        assertThat(recorded.err()).contains("yolo/case/c1 was opened with something else");
    }

    @Test
    void nothingIsWrittenOverWhatIsThereLeastOfAllTheStore() throws IOException {
        Path file = Path.of(store + ".mv.db");
        for (String[] command :
                new String[][] {{"export", file.toString()}, {"verify", "--write-checkpoint", file.toString()}}) {
            Run written = run(command);
            assertThat(written.code()).isEqualTo(2);
            assertThat(written.err()).contains("is there already; nothing is written over");
        }
        assertThat(run("verify").out()).contains("18 entries", "every entry is as it was recorded");
    }

    private String caseWithAReportOrdered() throws IOException {
        return Files.writeString(folder.resolve("ordered.json"), """
                        {"formatVersion": 1, "case": {"id": "c1", "county": "yolo"}, "events": [
                         {"id": "e1", "kind": "petition-filed", "occurredOn": "2026-03-02", "by": {"role": "petitioner"},
                          "facts": {"standing": "family-member", "examinedOn": "2026-02-20"}},
                         {"id": "e2", "kind": "report-ordered", "occurredOn": "2026-03-05", "by": {"role": "court"},
                          "facts": {"primaFacie": "found"}}]}
                        """).toString();
    }

    @Test
    void aCorrectionIsOneMoreEntryAndTheRecordStillTellsWhatItTold() {
        Instant before = Instant.now();
        Run corrected = run(
                "correct",
                "agreement-2026",
                "--event",
                "e2",
                "--on",
                "2026-01-09",
                "--reason",
                "typed-wrongly",
                "--by",
                "clerk-1");
        assertThat(corrected.code()).isZero();
        assertThat(corrected.out()).contains("corrected by entry 19; the case is now: Dismissed");

        String now = run("history", "agreement-2026").out();
        assertThat(now).contains("#19 ", "correction correction:19", "Fri Jan 9, 2026  e2", "told anew by entry 19");
        String then = run("history", "agreement-2026", "--as-of-recorded", before.toString())
                .out();
        assertThat(then).contains("#18 ", "Thu Jan 8, 2026  e2").doesNotContain("#19 ", "told anew");
        String early = run("history", "agreement-2026", "--on", "2026-01-10").out();
        assertThat(early).contains("e2: ").doesNotContain("e5: ");
        assertThat(run("verify").code()).isZero();
    }

    @Test
    void aCorrectionUnderWhichLaterEventsFallNamesThemAndWritesNothing() {
        Run refused = run(
                "correct", "agreement-2026", "--event", "e1", "--void", "--reason", "wrong-record", "--by", "clerk-1");
        assertThat(refused.code()).isOne();
        assertThat(refused.out()).contains("these events would no longer stand", "e16", "cannot happen while");
        assertThat(run("history", "agreement-2026").out()).doesNotContain("correction");
    }

    @Test
    void anExportReadIntoASecondStoreIsTheSameStore() throws IOException {
        run("record", caseWithAReportOrdered());
        run(
                "correct",
                "agreement-2026",
                "--event",
                "e2",
                "--on",
                "2026-01-09",
                "--reason",
                "typed-wrongly",
                "--by",
                "clerk-1");
        Path lines = folder.resolve("out.jsonl");
        run("export", lines.toString());
        String due =
                run("worklist", "--county", "yolo", "--through", "2027-12-31").out();
        assertThat(due).startsWith("Due in Yolo County through ").contains("c1: ");
        assertThat(run("worklist", "--county", "yolo", "--through", "2027-12-31", "--as-of", "2027-01-01")
                        .out())
                .as("what the law asks for is not on offer, and stays")
                .isEqualTo(due);

        store = folder.resolve("second");
        Run imported = run("import", lines.toString());
        long entries = Files.readString(lines).lines().count();
        assertThat(imported.out()).contains(entries + " entries appended, 0 were there before");
        assertThat(run("import", lines.toString()).out()).contains("0 entries appended, " + entries);
        Path again = folder.resolve("again.jsonl");
        run("export", again.toString());
        assertThat(again).hasSameBinaryContentAs(lines);
        assertThat(run("worklist", "--county", "yolo", "--through", "2027-12-31")
                        .out())
                .isEqualTo(due);
        assertThat(run("verify").code()).isZero();
    }

    @Test
    void aLineThatWasChangedOnItsWayIsNamedAndNotTaken() throws IOException {
        Path lines = folder.resolve("out.jsonl");
        run("export", lines.toString());
        Files.writeString(lines, Files.readString(lines).replaceFirst("2026-01-08", "2026-01-07"));
        store = folder.resolve("second");
        Run imported = run("import", lines.toString());
        assertThat(imported.code()).isEqualTo(2);
        assertThat(imported.err().lines()).hasSize(1);
        assertThat(imported.err()).contains("out.jsonl: Line 3 does not have the digest");
    }

    @Test
    void anEntryThatWasChangedInTheDatabaseIsNamed() throws SQLException {
        assertThat(run("verify").out()).contains("18 entries", "every entry is as it was recorded");
        change(3, "2026-01-08", "2026-01-07");
        Run verified = run("verify");
        assertThat(verified.code()).isOne();
        assertThat(verified.out()).contains("san-francisco/case/agreement-2026 #3 changed");
        assertThat(verified.out().lines().filter(line -> line.contains("✗"))).hasSize(1);
    }

    @Test
    void aTailThatWasCutOffWithItsHeadIsFoundByTheCheckpoint() throws SQLException {
        Path checkpoint = folder.resolve("checkpoint.txt");
        assertThat(run("verify", "--write-checkpoint", checkpoint.toString()).code())
                .isZero();
        assertThat(run("verify", "--checkpoint", checkpoint.toString()).code()).isZero();
        try (Connection connection = connection();
                Statement sql = connection.createStatement()) {
            sql.execute("DELETE FROM care_entry WHERE sequence = 18");
            sql.execute("UPDATE care_stream SET (sequence, version, digest) ="
                    + " (SELECT sequence, version, digest FROM care_entry WHERE sequence = 17)");
        }
        assertThat(run("verify").code()).isZero();
        Run against = run("verify", "--checkpoint", checkpoint.toString());
        assertThat(against.code()).isOne();
        assertThat(against.out()).contains("agreement-2026 #18 truncated");
    }

    @Test
    void aWorklistThatSomeoneChangedIsFoundAndMadeAnewByReadingIn() throws Exception {
        run("record", caseWithAReportOrdered());
        assertThat(run("verify").out()).contains("the worklist is what the entries give");
        int rows;
        try (Connection connection = connection();
                Statement sql = connection.createStatement()) {
            rows = sql.executeUpdate(
                    "UPDATE care_worklist SET last_day = DATE '2031-01-01' WHERE last_day IS NOT NULL");
        }
        assertThat(rows).isPositive();
        Run changed = run("verify");
        assertThat(changed.code()).isOne();
        assertThat(changed.out()).contains("c1: its worklist is not what its entries give");
        Path lines = folder.resolve("out.jsonl");
        run("export", lines.toString());
        store = folder.resolve("second");
        run("import", lines.toString());
        assertThat(run("verify").code()).isZero();
    }

    @Test
    void whatIsShownIsPutOnRecordAndWhatMayNotBeShownIsNot() {
        Run shown = showTo("counsel-1", "agreement-2026");
        assertThat(shown.code()).isZero();
        assertThat(shown.out()).startsWith("{").contains("\"audience\" : \"counsel\"", "initial-appearance-held");
        assertThat(run("history", "agreement-2026").out()).contains("#19 ", "disclosure disclosure:");

        Run stranger = showTo("counsel-9", "agreement-2026");
        assertThat(stranger.code()).isOne();
        assertThat(stranger.out()).contains("The record names no such counsel");
        assertThat(run("history", "agreement-2026").out()).doesNotContain("#20 ");

        Run named = showTo("counsel-1", "--as", "agreement-2026");
        assertThat(named.code()).isZero();
        assertThat(named.out()).isEqualTo(shown.out());
    }

    private Run showTo(String counsel, String... which) {
        List<String> words = new ArrayList<>(List.of("show"));
        words.addAll(List.of(which));
        words.addAll(
                List.of("--audience", "counsel", "--to", counsel, "--participant", "person-1", "--on", "2026-03-02"));
        return run(words.toArray(String[]::new));
    }

    @Test
    void aSupporterIsShownWhatConsentAllowsAndTheConsentIsOnRecord() throws IOException {
        run("record", caseWithASupporter());
        String[] show = {
            "show",
            "c2",
            "--audience",
            "supporter",
            "--to",
            "friend-1",
            "--participant",
            "person-1",
            "--on",
            "2026-03-02"
        };
        Run without = run(show);
        assertThat(without.out()).startsWith("{").doesNotContain("consents", "report-ordered");

        Path yes = Files.writeString(folder.resolve("consent.json"), """
                        [{"giver": "person-1", "scope": "court-documents", "audience": "supporter", "form": "written",
                          "givenOn": "2026-03-02"}]
                        """);
        Run with = run(plus(show, yes));
        assertThat(with.code()).isZero();
        assertThat(with.out()).contains("report-ordered", "\"givenOn\" : \"2026-03-02\"");
        assertThat(run("history", "c2").out().lines().filter(line -> line.contains("disclosure:")))
                .hasSize(2);

        Path unclear =
                Files.writeString(folder.resolve("unclear.json"), "{\"giver\": \"person-1\", \"scope\": \"Ann\"}");
        Run refused = run(plus(show, unclear));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err().lines()).hasSize(1);
        assertThat(refused.err()).contains("unclear.json", "scope").doesNotContain("Ann");
    }

    private static String[] plus(String[] words, Path consents) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--consent", consents.toString()));
        return all.toArray(String[]::new);
    }

    private String caseWithASupporter() throws IOException {
        return Files.writeString(folder.resolve("supporter.json"), """
                        {"formatVersion": 1, "case": {"id": "c2", "county": "yolo"}, "participant": {"id": "person-1"},
                         "events": [
                         {"id": "e1", "kind": "petition-filed", "occurredOn": "2026-02-02", "by": {"role": "petitioner"},
                          "facts": {"standing": "family-member", "examinedOn": "2026-01-20"}},
                         {"id": "e2", "kind": "report-ordered", "occurredOn": "2026-02-05", "by": {"role": "court"},
                          "facts": {"primaFacie": "found"}},
                         {"id": "e3", "kind": "supporter-designated", "occurredOn": "2026-02-09",
                          "by": {"role": "respondent"}, "facts": {"party": "friend-1"}}]}
                        """).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "history no-such-case",
                "correct agreement-2026 --event none --void --reason typed-wrongly --by clerk-1",
                "correct agreement-2026 --event e2 --void --reason because --by clerk-1",
                "correct agreement-2026 --event e2 --reason typed-wrongly --by clerk-1",
                "correct agreement-2026 --event e2 --void --reason typed-wrongly --by Ann/Invented",
                "show agreement-2026 --audience court --participant person-1",
                "show agreement-2026 --audience everyone",
                "worklist --county nowhere --through 2026-12-31",
                "verify --checkpoint no-such-file",
                "import no-such-file",
                "history agreement-2026 --as-of-recorded yesterday"
            })
    void wordsThatCannotBeUsedAreAnsweredOnOneLineThatNamesNobody(String words) {
        Run run = run(words.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).doesNotContain("Exception").doesNotContain("Ann");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no/such/store", "jdbc:h2:mem:lost", "jdbc:none:secret-word", "a;FILE_LOCK=NO"})
    void aStoreThatCannotBeUsedIsAnsweredOnOneLine(String where) {
        Run run = Run.of("verify", "--store", where);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("--store: ").doesNotContain("secret").doesNotContain("Exception");
    }

    private Run run(String... words) {
        return Run.on(store, folder, words);
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + store.toAbsolutePath(), "sa", "");
    }

    private void change(int sequence, String from, String to) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement read =
                        connection.prepareStatement("SELECT bytes FROM care_entry WHERE sequence = " + sequence);
                ResultSet row = read.executeQuery();
                PreparedStatement write =
                        connection.prepareStatement("UPDATE care_entry SET bytes = ? WHERE sequence = " + sequence)) {
            row.next();
            String bytes = new String(row.getBytes(1), StandardCharsets.UTF_8);
            write.setBytes(1, bytes.replace(from, to).getBytes(StandardCharsets.UTF_8));
            assertThat(write.executeUpdate()).isOne();
        }
    }
}
