package org.carepeers.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command of a store, at the address of a real PostgreSQL. */
class StoreInPostgresTest {

    private static EmbeddedPostgres server;
    private static int databases;

    @TempDir
    Path folder;

    private String store;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void newDatabase() throws SQLException {
        databases++;
        store = server.getJdbcUrl("postgres", "store" + databases);
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE store" + databases);
        }
    }

    private Run run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(1, List.of("--store", store));
        return Run.in(folder, all.toArray(String[]::new));
    }

    @Test
    void aCaseIsRecordedCorrectedShownDueAndVerified() {
        assertThat(run("record", "agreement").out()).contains("e1 A petition was filed: recorded as entry 2");
        assertThat(run("record", "agreement").out()).contains("already recorded as entry 2");
        assertThat(run("correct agreement-2026 --event e2 --on 2026-01-09 --reason typed-wrongly --by clerk-1"
                                .split(" "))
                        .out())
                .contains("corrected by entry 20");
        Run shown = run("show agreement-2026 --audience counsel --to counsel-1 --participant person-1 --on 2026-03-02"
                .split(" "));
        assertThat(shown.code()).isZero();
        assertThat(shown.out()).startsWith("{");
        assertThat(run("history", "agreement-2026").out())
                .contains("#20 ", "correction", "#21 ", "disclosure disclosure:");
        assertThat(run("worklist", "--county", "san-francisco", "--through", "2027-12-31")
                        .code())
                .isZero();
        Path checkpoint = folder.resolve("checkpoint.txt");
        assertThat(run("verify", "--write-checkpoint", checkpoint.toString()).out())
                .contains("21 entries", "every entry is as it was recorded");
        assertThat(run("verify", "--checkpoint", checkpoint.toString()).code()).isZero();
    }

    @Test
    void whatItExportsIsReadIntoAFileAndIntoAnotherDatabaseAndIsTheSame() throws Exception {
        run("record", "agreement");
        run("record", "hospital");
        Path lines = folder.resolve("out.jsonl");
        run("export", lines.toString());
        newDatabase();
        assertThat(run("import", lines.toString()).code()).isZero();
        Path again = folder.resolve("again.jsonl");
        run("export", again.toString());
        store = folder.resolve("file").toString();
        assertThat(run("import", lines.toString()).code()).isZero();
        Path third = folder.resolve("third.jsonl");
        run("export", third.toString());
        List<String> sorted = Files.readAllLines(lines).stream().sorted().toList();
        assertThat(Files.readAllLines(again).stream().sorted()).containsExactlyElementsOf(sorted);
        assertThat(Files.readAllLines(third).stream().sorted()).containsExactlyElementsOf(sorted);
    }

    @Test
    void aServerThatIsNotThereIsAnsweredOnOneLineWithoutItsAddress() {
        store = "jdbc:postgresql://localhost:1/nobody?user=postgres&password=secret-word";
        Run run = run("verify");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("--store: ").doesNotContain("secret").doesNotContain("localhost");
    }
}
