package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.rule.DutyHolder;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.journal.Head;
import org.carepeers.workflow.journal.JdbcJournal;
import org.carepeers.workflow.journal.JdbcKeyStore;
import org.carepeers.workflow.journal.SchemaVersionException;
import org.carepeers.workflow.journal.UnsafeStorageException;
import org.carepeers.workflow.obligation.Basis;
import org.carepeers.workflow.obligation.ObligationId;
import org.carepeers.workflow.worklist.WorklistChange;
import org.carepeers.workflow.worklist.WorklistItem;
import org.carepeers.workflow.worklist.WorklistQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A journal is opened only where tables and settings are what it needs, and says which is not. */
class StorageSettingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String H2_NEEDS = "0, as by ;WRITE_DELAY=0 at the end of its URL";

    private static KeptConnections memory(String name) {
        return new KeptConnections("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa");
    }

    private static void assertRefused(DataSource source, String setting, String found, String needed) {
        assertThatExceptionOfType(UnsafeStorageException.class)
                .isThrownBy(() -> JdbcJournal.open(source))
                .satisfies(refusal -> {
                    assertThat(refusal.setting()).isEqualTo(setting);
                    assertThat(refusal.found()).isEqualTo(found);
                    assertThat(refusal.needed()).isEqualTo(needed);
                })
                .withMessageContaining(setting);
    }

    @Test
    void h2WritesBeforeItAcknowledgesOrIsNotOpened(@TempDir Path folder) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("journal");
        try (KeptConnections hasty = new KeptConnections(url, "sa")) {
            JdbcJournal.setUp(hasty);
            assertRefused(hasty, "WRITE_DELAY", "500", H2_NEEDS);
            PostgresServer.execute(hasty, "SET WRITE_DELAY 0");
        }
        try (KeptConnections again = new KeptConnections(url, "sa")) {
            assertRefused(again, "WRITE_DELAY", "500", H2_NEEDS);
        }
        try (KeptConnections durable = new KeptConnections(url + ";WRITE_DELAY=0", "sa")) {
            assertThatNoException().isThrownBy(() -> JdbcJournal.open(durable));
            PostgresServer.execute(durable, "SET WRITE_DELAY 300");
            assertRefused(durable, "WRITE_DELAY", "300", H2_NEEDS);
        }
    }

    @Test
    void whatIsInMemoryOnlyIsOpenedByThatNameOnly() {
        KeptConnections connections = memory("settings");
        JdbcJournal.setUp(connections);
        assertRefused(connections, "storage", "memory", "a file");
        assertThatNoException().isThrownBy(() -> JdbcJournal.openWithoutDurability(connections));
    }

    @ParameterizedTest
    @ValueSource(strings = {"memFS", "memLZF", "nioMemFS"})
    void aFileThatIsInMemoryIsNotOpenedEither(String files) {
        KeptConnections connections = new KeptConnections("jdbc:h2:" + files + ":settings;WRITE_DELAY=0", "sa");
        JdbcJournal.setUp(connections);
        assertRefused(connections, "storage", "memory", "a file");
    }

    @Test
    void idsThatDifferInCaseAreKeptApartOrNothingIsOpened(@TempDir Path folder) throws Exception {
        try (KeptConnections connections = new KeptConnections(
                "jdbc:h2:file:" + folder.resolve("journal") + ";WRITE_DELAY=0;IGNORECASE=TRUE", "sa")) {
            JdbcJournal.setUp(connections);
            assertRefused(connections, "IGNORECASE", "on", "off, as ids that differ in case are of different people");
        }
    }

    @Test
    void whatIsNotCommittedIsNotRead(@TempDir Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("journal") + ";WRITE_DELAY=0";
        KeptConnections connections = new KeptConnections(url, "sa");
        JdbcJournal.setUp(connections);
        WatchedConnections dirty = new WatchedConnections(connections)
                .answering("getTransactionIsolation", Connection.TRANSACTION_READ_UNCOMMITTED);
        assertRefused(dirty, "transaction isolation", "read uncommitted", "read committed");
        PostgresServer.execute(connections, "SHUTDOWN");
    }

    @Test
    void postgresDoesNotAcknowledgeWhatIsNotOnTheDisk() {
        String url = PostgresServer.newDatabase();
        KeptConnections connections = new KeptConnections(url, PostgresServer.USER);
        JdbcJournal.setUp(connections);
        assertThatNoException().isThrownBy(() -> JdbcJournal.open(connections));
        String hasty = url + "&options=-c%20synchronous_commit=off";
        assertRefused(new KeptConnections(hasty, PostgresServer.USER), "synchronous_commit", "off", "on");
    }

    @Test
    void aTableThatIsEmptyAfterACrashIsNotOpened() {
        KeptConnections connections = new KeptConnections(PostgresServer.newDatabase(), PostgresServer.USER);
        JdbcJournal.setUp(connections);
        for (String table : List.of("care_stream", "care_entry", "care_worklist", "care_era", "care_data_key")) {
            PostgresServer.execute(connections, "ALTER TABLE " + table + " SET UNLOGGED");
            assertRefused(connections, "persistence of " + table, "unlogged", "permanent");
            PostgresServer.execute(connections, "ALTER TABLE " + table + " SET LOGGED");
        }
        assertThatNoException().isThrownBy(() -> JdbcJournal.open(connections));
    }

    @Test
    void aServerThatDoesNotWaitForTheDiskIsNotUsed() throws Exception {
        for (Map.Entry<String, String> off :
                Map.of("fsync", "full_page_writes", "full_page_writes", "fsync").entrySet()) {
            try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig(off.getKey(), "off")
                    .setServerConfig(off.getValue(), "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start()) {
                JdbcJournal.setUp(server.getPostgresDatabase());
                assertRefused(server.getPostgresDatabase(), off.getKey(), "off", "on");
            }
        }
    }

    @Test
    void settingUpAgainChangesNothing() {
        for (KeptConnections connections : new KeptConnections[] {
            memory("again"), new KeptConnections(PostgresServer.newDatabase(), PostgresServer.USER)
        }) {
            JdbcJournal.setUp(connections);
            JdbcJournal journal = JdbcJournal.openWithoutDurability(connections);
            Head head = JournalContract.append(
                    journal,
                    JournalContract.caseOf(County.SAN_DIEGO, "invented-case-1"),
                    Head.START,
                    JournalContract.event("e1"));
            JdbcJournal.setUp(connections);
            assertThat(journal.head(JournalContract.caseOf(County.SAN_DIEGO, "invented-case-1")))
                    .isEqualTo(head);
        }
    }

    @Test
    void tablesOfANewerReleaseAndNoTablesAreRefusedWithTheirVersion() {
        for (KeptConnections connections : new KeptConnections[] {
            memory("newer"), new KeptConnections(PostgresServer.newDatabase(), PostgresServer.USER)
        }) {
            assertThatExceptionOfType(SchemaVersionException.class)
                    .isThrownBy(() -> JdbcJournal.openWithoutDurability(connections))
                    .satisfies(refusal -> assertThat(refusal.found()).isZero())
                    .withMessageContaining("setUp");
            JdbcJournal.setUp(connections);
            PostgresServer.execute(connections, "INSERT INTO care_schema (version) VALUES (4)");
            assertThatExceptionOfType(SchemaVersionException.class)
                    .isThrownBy(() -> JdbcJournal.setUp(connections))
                    .satisfies(refusal -> {
                        assertThat(refusal.found()).isEqualTo(4);
                        assertThat(refusal.known()).isEqualTo(3);
                    })
                    .withMessageContaining("newer release");
            assertThatExceptionOfType(SchemaVersionException.class)
                    .isThrownBy(() -> JdbcJournal.openWithoutDurability(connections));
        }
    }

    private static void takeBackTheSecondVersion(DataSource source) {
        PostgresServer.execute(source, "DROP TABLE care_data_key");
        PostgresServer.execute(source, "DELETE FROM care_schema WHERE version = 2");
    }

    private static void takeBackTheThirdVersion(DataSource source) {
        PostgresServer.execute(source, "DROP INDEX care_worklist_day");
        PostgresServer.execute(source, "ALTER TABLE care_worklist DROP COLUMN on_offer_through");
        PostgresServer.execute(
                source, "CREATE INDEX care_worklist_day ON care_worklist (county, last_day, kind, subject, id)");
        PostgresServer.execute(source, "DELETE FROM care_schema WHERE version = 3");
    }

    /** The tables as the first version of them made them, with an entry. */
    @Test
    void tablesOfAnEarlierVersionAreBroughtToThisOneWithWhatIsInThem() throws Exception {
        for (KeptConnections connections : new KeptConnections[] {
            memory("earlier"), new KeptConnections(PostgresServer.newDatabase(), PostgresServer.USER)
        }) {
            JdbcJournal.setUp(connections);
            StreamKey stream = JournalContract.caseOf(County.SAN_DIEGO, "invented-case-1");
            Head head = JournalContract.append(
                    JdbcJournal.openWithoutDurability(connections), stream, Head.START, JournalContract.event("e1"));
            takeBackTheThirdVersion(connections);
            takeBackTheSecondVersion(connections);
            assertThatExceptionOfType(SchemaVersionException.class)
                    .isThrownBy(() -> JdbcKeyStore.openWithoutDurability(connections))
                    .satisfies(refusal -> assertThat(refusal.found()).isEqualTo(1))
                    .withMessageContaining("setUp brings them there");
            JdbcJournal.setUp(connections);
            assertThat(JdbcJournal.openWithoutDurability(connections).head(stream))
                    .isEqualTo(head);
            assertThat(JdbcKeyStore.openWithoutDurability(connections).subjects())
                    .isEmpty();
        }
    }

    /** The second version did not know until when something is on offer, so what is there has no end of it. */
    @Test
    void theWorklistOfAnEarlierVersionStaysAndIsOnOfferWithoutAnEnd() throws Exception {
        for (KeptConnections connections : new KeptConnections[] {
            memory("second"), new KeptConnections(PostgresServer.newDatabase(), PostgresServer.USER)
        }) {
            JdbcJournal.setUp(connections);
            StreamKey stream = JournalContract.caseOf(County.SAN_DIEGO, "invented-case-1");
            WorklistItem item = new WorklistItem(
                    stream,
                    ObligationId.of(RuleId.of("invented-rule"), EventId.of("e1")),
                    "something invented",
                    Basis.COUNTY_POLICY,
                    DutyHolder.PEER_WORKER,
                    Optional.empty(),
                    Optional.of(DAY),
                    Optional.of(DAY));
            JournalContract.append(
                    JdbcJournal.openWithoutDurability(connections),
                    stream,
                    Head.START,
                    JournalContract.event("e1", new WorklistChange.Opened(item)));
            takeBackTheThirdVersion(connections);
            JdbcJournal.setUp(connections);
            WorklistQuery query =
                    WorklistQuery.dueThrough(County.SAN_DIEGO, DAY, 10).asOf(DAY.plusDays(1));
            assertThat(JdbcJournal.openWithoutDurability(connections).worklist().page(query))
                    .containsExactly(item.withOnOfferThrough(Optional.empty()));
        }
    }

    @Test
    void keysAreNotKeptWhereTheyCouldBeLost() {
        KeptConnections connections = memory("keys");
        JdbcJournal.setUp(connections);
        assertThatExceptionOfType(UnsafeStorageException.class)
                .isThrownBy(() -> JdbcKeyStore.open(connections))
                .withMessageContaining("memory");
    }
}
