package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.rule.DutyHolder;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.journal.Appended;
import org.carepeers.workflow.journal.Draft;
import org.carepeers.workflow.journal.Entry;
import org.carepeers.workflow.journal.Head;
import org.carepeers.workflow.journal.JdbcJournal;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.JournalUnavailableException;
import org.carepeers.workflow.obligation.Basis;
import org.carepeers.workflow.obligation.ObligationId;
import org.carepeers.workflow.worklist.WorklistChange;
import org.carepeers.workflow.worklist.WorklistItem;
import org.carepeers.workflow.worklist.WorklistQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full, a connection that is lost: at whichever call, there is a clear error and nothing is half-written. */
class StorageTroubleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static SQLException diskFull() {
        return new SQLException("could not extend file: Failing row contains (Jane Doe)", "53100", 7);
    }

    private static SQLException lost() {
        return new SQLException("An I/O error occurred: Jane Doe", "08006", 0);
    }

    @Test
    void nothingIsHalfWrittenInH2WhereverItBreaksOff(@TempDir Path folder) {
        KeptConnections connections =
                new KeptConnections("jdbc:h2:file:" + folder.resolve("journal") + ";WRITE_DELAY=0", "sa");
        breakOffEverywhere(connections);
        PostgresServer.execute(connections, "SHUTDOWN");
    }

    @Test
    void nothingIsHalfWrittenInPostgresWhereverItBreaksOff() {
        breakOffEverywhere(new KeptConnections(PostgresServer.newDatabase(), PostgresServer.USER));
    }

    private static void breakOffEverywhere(KeptConnections connections) {
        JdbcJournal.setUp(connections);
        Journal sound = JdbcJournal.open(connections);
        WatchedConnections watched = new WatchedConnections(connections);
        Journal journal = JdbcJournal.open(watched);
        int number = 0;
        for (SQLException trouble : List.of(diskFull(), lost())) {
            for (WatchedConnections.Moment moment : WatchedConnections.Moment.values()) {
                int call = 0;
                boolean brokenOff = true;
                while (brokenOff) {
                    call++;
                    number++;
                    watched.breakingOff(call, moment, trouble);
                    StreamKey stream = JournalContract.caseOf(County.SAN_DIEGO, "invented-case-" + number);
                    brokenOff = appendsWholeOrNot(journal, sound, stream, watched);
                }
                assertThat(call).as("calls at which it broke off, %s", moment).isGreaterThan(2);
            }
        }
    }

    /** Returns whether it broke off. */
    private static boolean appendsWholeOrNot(
            Journal journal, Journal sound, StreamKey stream, WatchedConnections watched) {
        List<Draft> drafts = List.of(
                JournalContract.event("e1", new WorklistChange.Opened(item(stream))), JournalContract.event("e2"));
        try {
            journal.append(stream, Head.START, drafts);
        } catch (JournalUnavailableException e) {
            assertThat(e).hasMessageContaining(stream.toString()).hasMessageContaining("SQLSTATE");
            assertThat(e.toString() + e.getCause()).doesNotContain("Doe");
        }
        boolean brokenOff = watched.hasBrokenOff();
        assertAutoCommit(watched);
        List<Entry> there = sound.read(stream, 0, 10);
        assertThat(there.size()).isIn(0, 2);
        assertThat(sound.head(stream))
                .isEqualTo(there.isEmpty() ? Head.START : there.get(1).head());
        assertThat(onTheList(sound, stream)).isEqualTo(there.isEmpty() ? 0 : 1);
        Appended again = sound.append(stream, Head.START, drafts);
        assertThat(again).isInstanceOf(there.isEmpty() ? Appended.Done.class : Appended.AlreadyThere.class);
        return brokenOff;
    }

    private static void assertAutoCommit(WatchedConnections watched) {
        watched.breakingOff(Integer.MAX_VALUE, WatchedConnections.Moment.BEFORE, lost());
        try (Connection connection = watched.getConnection()) {
            assertThat(connection.getAutoCommit()).isTrue();
        } catch (SQLException e) {
            throw new IllegalStateException("It is sound again", e);
        }
    }

    private static long onTheList(Journal journal, StreamKey stream) {
        return journal.worklist().page(WorklistQuery.dueThrough(County.SAN_DIEGO, DAY, 10_000)).stream()
                .filter(item -> item.stream().equals(stream))
                .count();
    }

    private static WorklistItem item(StreamKey stream) {
        return new WorklistItem(
                stream,
                ObligationId.of(RuleId.of("invented-rule"), EventId.of("e1")),
                "something invented",
                Basis.STATUTE,
                DutyHolder.COURT,
                Optional.empty(),
                Optional.of(DAY),
                Optional.empty());
    }

    @Test
    void aConnectionThatTheServerEndsIsTheEndOfOneAppendOnly() {
        KeptConnections connections = new KeptConnections(PostgresServer.newDatabase(), PostgresServer.USER);
        JdbcJournal.setUp(connections);
        Journal journal = JdbcJournal.open(connections);
        StreamKey stream = JournalContract.caseOf(County.SAN_DIEGO, "invented-case-1");
        KeptConnections other = new KeptConnections(connections.url(), PostgresServer.USER);
        PostgresServer.execute(
                other,
                "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
        List<Draft> drafts = List.of(JournalContract.event("e1"));
        assertThatExceptionOfType(JournalUnavailableException.class)
                .isThrownBy(() -> journal.append(stream, Head.START, drafts))
                .withMessageContaining("invented-case-1");
        assertThat(journal.read(stream, 0, 10)).isEmpty();
        assertThat(journal.append(stream, Head.START, drafts)).isInstanceOf(Appended.Done.class);
    }

    @Test
    void aDatabaseThatIsNotThereIsToldSo() {
        KeptConnections nobody = new KeptConnections("jdbc:postgresql://localhost:1/nobody", PostgresServer.USER);
        assertThatExceptionOfType(JournalUnavailableException.class)
                .isThrownBy(() -> JdbcJournal.open(nobody))
                .withMessageContaining("the connection was lost");
    }
}
