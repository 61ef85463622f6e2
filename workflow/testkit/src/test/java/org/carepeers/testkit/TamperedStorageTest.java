package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.carepeers.party.StreamKey;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.journal.Fault;
import org.carepeers.workflow.journal.FaultKind;
import org.carepeers.workflow.journal.Head;
import org.carepeers.workflow.journal.JdbcJournal;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.JournalLines;
import org.carepeers.workflow.journal.JournalUnavailableException;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.Position;
import org.carepeers.workflow.journal.StreamProcess;
import org.carepeers.workflow.journal.StreamProcesses;
import org.carepeers.workflow.journal.UnreadableEntryException;
import org.carepeers.workflow.journal.Verification;
import org.carepeers.workflow.journal.WorklistVerification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Someone changes rows of the tables themselves, in each database; and someone keeps a transaction open. */
class TamperedStorageTest {

    @TempDir
    private Path folder;

    private KeptConnections connections;
    private Journal journal;
    private StreamKey key;

    /** Where the tables are. */
    enum Where {
        H2,
        POSTGRESQL
    }

    private void begin(Where where) {
        connections = where == Where.H2
                ? new KeptConnections("jdbc:h2:file:" + folder.resolve("journal") + ";WRITE_DELAY=0", "sa")
                : new KeptConnections(PostgresServer.newDatabase(), PostgresServer.USER);
        JdbcJournal.setUp(connections);
        journal = JdbcJournal.open(connections);
        key = RecordedFile.graduatedIn(journal).key;
    }

    @AfterEach
    void close() throws Exception {
        connections.close();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<Fault> faults() {
        return Verification.of(journal).faults();
    }

    @ParameterizedTest
    @EnumSource
    void anAbsurdNumberIsFoundAndDoesNotKeepVerificationBusy(Where where) throws Exception {
        begin(where);
        execute("UPDATE care_entry SET sequence = 9000000000000000000 WHERE sequence = 5");
        List<Fault> faults = faults();
        assertThat(faults).contains(new Fault(FaultKind.MISSING, key, 5)).hasSizeLessThan(500);
    }

    @ParameterizedTest
    @EnumSource
    void aColumnThatHoldsSomethingElseIsFoundAndTheRestIsLookedAt(Where where) throws Exception {
        begin(where);
        long entries = journal.head(key).sequence();
        execute("UPDATE care_entry SET entry = 'invented' WHERE sequence = 5");
        execute("UPDATE care_entry SET digest = " + (where == Where.H2 ? "X'00'" : "'\\x00'") + " WHERE sequence = 8");
        execute("UPDATE care_entry SET id = ' ' WHERE sequence = " + entries);
        Verification.Report report = Verification.of(journal);
        assertThat(report.faults())
                .containsExactly(
                        new Fault(FaultKind.CHANGED, key, 5),
                        new Fault(FaultKind.CHANGED, key, 8),
                        new Fault(FaultKind.CHANGED, key, entries));
        assertThat(report.entries()).isEqualTo(entries);
        assertThatExceptionOfType(UnreadableEntryException.class)
                .isThrownBy(() -> journal.read(key, 0, 100))
                .withMessageStartingWith("Entry 5 of " + key + " cannot be read");
    }

    @ParameterizedTest
    @EnumSource
    void aStreamWhoseRowIsGoneIsFoundByItsEntriesAndWrittenOut(Where where) throws Exception {
        begin(where);
        long entries = journal.head(key).sequence();
        execute("DELETE FROM care_stream");
        Verification.Report report = Verification.of(journal);
        assertThat(report.faults()).containsExactly(new Fault(FaultKind.INSERTED, key, entries));
        assertThat(report.entries()).isEqualTo(entries);
        assertThat(JournalLines.write(journal, new StringWriter())).isEqualTo(entries);
    }

    @ParameterizedTest
    @EnumSource
    void aHeadThatIsNoDigestIsFoundAndTheRestIsLookedAt(Where where) throws Exception {
        begin(where);
        StreamKey other = RecordedFile.of(journal, RecordedFile.withId(RecordedFile.GRADUATED, "invented-case-2")).key;
        execute("UPDATE care_stream SET digest = " + (where == Where.H2 ? "X'00'" : "'\\x00'") + " WHERE subject = '"
                + key.id() + "'");
        execute("UPDATE care_stream SET sequence = sequence - 1 WHERE subject = '" + other.id() + "'");
        long entries = journal.head(other).sequence() + 1;
        assertThat(faults())
                .containsExactlyInAnyOrder(
                        new Fault(FaultKind.CHANGED, key, entries), new Fault(FaultKind.INSERTED, other, entries));
    }

    @ParameterizedTest
    @EnumSource
    void whereNoPlaceCanBeGivenOutNothingIsHalfWritten(Where where) throws Exception {
        begin(where);
        execute("DELETE FROM " + (where == Where.H2 ? "care_ticket" : "care_era"));
        CaseFile second = RecordedFile.withId(RecordedFile.GRADUATED, "invented-case-2");
        assertThatExceptionOfType(JournalUnavailableException.class).isThrownBy(() -> RecordedFile.of(journal, second));
        assertThat(journal.head(StreamKey.ofCase(second.county(), second.id()))).isEqualTo(Head.START);
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatComesLaterIsComparedEvenIfWhatFollowsAnUnreadableRowIsGone(Where where) throws Exception {
        begin(where);
        execute("UPDATE care_entry SET entry = 'invented' WHERE sequence = 5");
        execute("DELETE FROM care_entry WHERE sequence = 6");
        execute("UPDATE care_entry SET digest = (SELECT digest FROM care_entry WHERE sequence = 7) WHERE sequence = 8");
        assertThat(faults())
                .contains(
                        new Fault(FaultKind.CHANGED, key, 5),
                        new Fault(FaultKind.MISSING, key, 6),
                        new Fault(FaultKind.CHANGED, key, 8));
    }

    @ParameterizedTest
    @EnumSource
    void aWorklistThatSomeoneChangedIsNamedAndMadeAnewByReadingIn(Where where) throws Exception {
        begin(where);
        StreamKey open = RecordedFile.of(journal, RecordedFile.read("under-care-agreement")).key;
        StreamKey other = RecordedFile.of(
                        journal, RecordedFile.withId(RecordedFile.read("under-care-agreement"), "invented-case-9"))
                .key;
        StreamProcess<CareEvent, Effect, CareCase> process = StreamProcesses.ofCases(RecordedFile.CALIFORNIA);
        assertThat(WorklistVerification.differing(journal, process)).isEmpty();
        execute("UPDATE care_worklist SET last_day = DATE '2031-01-01' WHERE subject = '" + open.id() + "'");
        execute("DELETE FROM care_worklist WHERE subject = '" + other.id() + "'");
        execute("UPDATE care_worklist SET subject = '" + key.id() + "' WHERE subject = '" + open.id() + "'");
        assertThat(WorklistVerification.differing(journal, process)).contains(key, open, other);
        assertThat(faults()).as("the entries are as they were").isEmpty();

        StringWriter out = new StringWriter();
        JournalLines.write(journal, out);
        Journal copy = new MemoryJournal();
        JournalLines.with(List.of(process)).read(new StringReader(out.toString()), copy);
        assertThat(WorklistVerification.differing(copy, process)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anotherLastDayOnOfferIsADifferenceToo(Where where) throws Exception {
        begin(where);
        StreamKey open = RecordedFile.of(
                        journal, RecordedFile.withId(RecordedFile.read("under-care-agreement"), "invented-case-9"))
                .key;
        StreamProcess<CareEvent, Effect, CareCase> process = StreamProcesses.ofCases(RecordedFile.CALIFORNIA);
        execute("UPDATE care_worklist SET on_offer_through = DATE '2026-01-01' WHERE subject = '" + open.id() + "'");
        assertThat(WorklistVerification.differing(journal, process)).containsExactly(open);
    }

    @Test
    void whileATransactionIsOpenEveryAcknowledgedEntryIsVerifiedAndWrittenOut() throws Exception {
        begin(Where.POSTGRESQL);
        try (Connection holder = connections.getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("SELECT pg_current_xact_id()");
            StreamKey other =
                    RecordedFile.of(journal, RecordedFile.withId(RecordedFile.GRADUATED, "invented-case-2")).key;
            long all = journal.head(key).sequence() + journal.head(other).sequence();
            assertThat(journal.readAll(Position.START, 1_000))
                    .as("what was appended after it began is held back")
                    .hasSizeLessThan((int) all);

            Verification.Report report = Verification.of(journal);
            assertThat(report.faults()).isEmpty();
            assertThat(report.entries()).isEqualTo(all);

            StringWriter out = new StringWriter();
            assertThat(JournalLines.write(journal, out)).isEqualTo(all);
            Journal copy = new MemoryJournal();
            JournalLines.with(List.of()).read(new StringReader(out.toString()), copy);
            assertThat(copy.head(other)).isEqualTo(journal.head(other));
            holder.rollback();
        }
    }
}
