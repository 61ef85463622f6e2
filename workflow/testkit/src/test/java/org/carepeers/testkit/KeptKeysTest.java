package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.carepeers.party.StreamKey;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.journal.AesKeyCustodian;
import org.carepeers.workflow.journal.JdbcJournal;
import org.carepeers.workflow.journal.JdbcKeyStore;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.PayloadSealer;
import org.carepeers.workflow.journal.Recorder;
import org.carepeers.workflow.journal.StreamProcesses;
import org.carepeers.workflow.journal.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Keys outlive the program that drew them; a custodian's key is changed under them; what was destroyed nobody reads. */
@Execution(ExecutionMode.CONCURRENT)
class KeptKeysTest {

    private static final StreamKey KEY = StreamKey.ofCase(RecordedFile.GRADUATED.county(), RecordedFile.GRADUATED.id());

    private static void seal(KeptConnections connections) {
        JdbcJournal.setUp(connections);
        Recorder<CareEvent, Effect, CareCase> recorder = recorded(
                JdbcJournal.open(connections), ReadingProgram.sealer(connections, ReadingProgram.custodian("key-1")));
        assertThat(recorder.steps(KEY)).hasSameSizeAs(RecordedFile.GRADUATED.events());
    }

    private static Recorder<CareEvent, Effect, CareCase> recorded(Journal journal, PayloadSealer sealer) {
        Recorder<CareEvent, Effect, CareCase> recorder = Recorder.of(
                        journal, StreamProcesses.ofCases(RecordedFile.CALIFORNIA), () -> RecordedFile.minute(0))
                .sealedBy(sealer);
        RecordedFile.GRADUATED.events().forEach(event -> recorder.record(KEY, event));
        return recorder;
    }

    private static String another(String url, String user, String custodianKey) throws Exception {
        try (ChildJvm program = ChildJvm.start(ReadingProgram.class, url, user, custodianKey)) {
            String told = program.line();
            program.exit();
            return told;
        }
    }

    @Test
    void inPostgresTheyAreSealedRotatedAndDestroyedByProgramsThatKnowNothingOfEachOther() throws Exception {
        String url = PostgresServer.newDatabaseBesideOthers();
        try (KeptConnections connections = new KeptConnections(url, PostgresServer.USER)) {
            seal(connections);
            assertThat(another(url, PostgresServer.USER, "key-1")).isEqualTo("graduated");
            assertThat(another(url, PostgresServer.USER, "key-2")).isEqualTo("not at hand");
            rotate(connections);
            assertThat(another(url, PostgresServer.USER, "key-2")).isEqualTo("graduated");
            assertThat(another(url, PostgresServer.USER, "key-1")).isEqualTo("not at hand");
            destroy(connections);
            assertThat(another(url, PostgresServer.USER, "key-2")).isEqualTo("destroyed");
        }
    }

    @Test
    void inH2Too(@TempDir Path folder) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("journal") + ";WRITE_DELAY=0";
        try (KeptConnections connections = new KeptConnections(url, "sa")) {
            seal(connections);
        }
        assertThat(another(url, "sa", "key-1")).isEqualTo("graduated");
        try (KeptConnections connections = new KeptConnections(url, "sa")) {
            rotate(connections);
        }
        assertThat(another(url, "sa", "key-2")).isEqualTo("graduated");
        assertThat(another(url, "sa", "key-1")).isEqualTo("not at hand");
        try (KeptConnections connections = new KeptConnections(url, "sa")) {
            destroy(connections);
        }
        assertThat(another(url, "sa", "key-2")).isEqualTo("destroyed");
    }

    private static void rotate(KeptConnections connections) {
        String bytes = sealedBytes(connections);
        AesKeyCustodian rotated = ReadingProgram.custodian("key-1").rotatedTo("key-2", ReadingProgram.key("key-2"));
        assertThat(ReadingProgram.sealer(connections, rotated).rewrap()).isEqualTo(new PayloadSealer.Rewrapped(1, 0));
        assertThat(sealedBytes(connections)).as("no payload was touched").isEqualTo(bytes);
    }

    private static void destroy(KeptConnections connections) throws SQLException {
        String bytes = sealedBytes(connections);
        ReadingProgram.sealer(connections, ReadingProgram.custodian("key-2")).destroyKey(KEY.id());
        assertThat(sealedBytes(connections)).as("no payload was touched").isEqualTo(bytes);
        assertThat(Verification.of(JdbcJournal.open(connections)).isSound()).isTrue();
        assertThat(JdbcKeyStore.open(connections).subjects()).isEmpty();
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT subject, custodian_key, wrapped FROM care_data_key")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo(KEY.id().value());
            assertThat(row.getString(2)).isNull();
            assertThat(row.getString(3)).isNull();
            assertThat(row.next()).isFalse();
        }
    }

    private static String sealedBytes(KeptConnections connections) {
        return JdbcJournal.open(connections).head(KEY).digest().toString();
    }

    /** A backup of the keys, or a page that the database has not yet written over, from before a key was destroyed. */
    @Test
    void whatABackupKeptOfADestroyedKeyIsUselessOnceTheCustodianHasChangedItsOwn() throws Exception {
        String url = PostgresServer.newDatabaseBesideOthers();
        try (KeptConnections connections = new KeptConnections(url, PostgresServer.USER)) {
            seal(connections);
            PostgresServer.execute(connections, "CREATE TABLE backup AS SELECT * FROM care_data_key");
            ReadingProgram.sealer(connections, ReadingProgram.custodian("key-1"))
                    .destroyKey(KEY.id());
            PostgresServer.execute(connections, "TRUNCATE TABLE care_data_key");
            PostgresServer.execute(connections, "INSERT INTO care_data_key SELECT * FROM backup");
            assertThat(another(url, PostgresServer.USER, "key-1")).isEqualTo("graduated");
            assertThat(another(url, PostgresServer.USER, "key-2")).isEqualTo("not at hand");
        }
    }
}
