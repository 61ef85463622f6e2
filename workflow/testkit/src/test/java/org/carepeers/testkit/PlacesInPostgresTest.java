package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.carepeers.party.County;
import org.carepeers.party.StreamKey;
import org.carepeers.workflow.journal.Appended;
import org.carepeers.workflow.journal.Entry;
import org.carepeers.workflow.journal.Head;
import org.carepeers.workflow.journal.JdbcJournal;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A lower place that commits later is not lost to whoever reads on. */
class PlacesInPostgresTest {

    private static final StreamKey SLOW = JournalContract.caseOf(County.SAN_DIEGO, "invented-slow");
    private static final StreamKey QUICK = JournalContract.caseOf(County.SAN_DIEGO, "invented-quick");

    private KeptConnections connections;
    private Journal journal;

    @BeforeEach
    void open() {
        connections = new KeptConnections(PostgresServer.newDatabase(), PostgresServer.USER);
        JdbcJournal.setUp(connections);
        journal = JdbcJournal.open(connections);
    }

    @AfterEach
    void close() throws Exception {
        connections.close();
    }

    @Test
    void aLowerPlaceThatCommitsLaterIsNotLost() throws Exception {
        Head first = JournalContract.append(journal, SLOW, Head.START, JournalContract.event("a1"));
        Position seen = journal.readAll(Position.START, 10).get(0).position();
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (Connection holder = connections.getConnection()) {
            holder.setAutoCommit(false);
            query(holder, "SELECT 1 FROM care_stream WHERE subject = 'invented-slow' FOR UPDATE");
            Future<Appended> slow =
                    threads.submit(() -> journal.append(SLOW, first, List.of(JournalContract.event("a2"))));
            awaitSomeoneWaiting();
            JournalContract.append(journal, QUICK, Head.START, JournalContract.event("b1"));

            assertThat(journal.readAll(seen, 10))
                    .as("it waits for what may come before")
                    .isEmpty();
            long quickPlace = query("SELECT max(major) FROM care_entry WHERE id = 'b1'");
            assertThat(quickPlace)
                    .as("a reader that only orders by place sees it")
                    .isGreaterThan(seen.major());

            holder.rollback();
            holder.setAutoCommit(true);
            assertThat(slow.get()).isInstanceOf(Appended.Done.class);
            assertThat(query("SELECT max(major) FROM care_entry WHERE id = 'a2'"))
                    .as("that reader would go on after it and never see the lower one")
                    .isLessThan(quickPlace);
            assertThat(journal.readAll(seen, 10))
                    .extracting(entry -> entry.id().value())
                    .containsExactly("a2", "b1");
        } finally {
            threads.shutdown();
        }
    }

    /** Asks the server until an append waits for the lock. */
    private void awaitSomeoneWaiting() throws SQLException {
        while (query("SELECT count(*) FROM pg_stat_activity, pg_sleep(0.01)"
                        + " WHERE datname = current_database() AND wait_event_type = 'Lock'")
                == 0) {
            Thread.onSpinWait();
        }
    }

    private long query(String sql) throws SQLException {
        try (Connection connection = connections.getConnection()) {
            return query(connection, sql);
        }
    }

    private static long query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void afterARestoreIntoAnotherServerPlacesGoOnAfterTheLast() {
        Head head = JournalContract.append(journal, SLOW, Head.START, JournalContract.event("a1"));
        PostgresServer.execute(connections, "UPDATE care_entry SET major = major + 1000000");
        Position last = new Position(Long.MAX_VALUE, 0);
        assertThat(journal.readAll(Position.START, 10))
                .as("the server counts anew")
                .isEmpty();
        Journal restored = JdbcJournal.open(connections);
        JournalContract.append(restored, SLOW, head, JournalContract.event("a2"));
        List<Entry> all = restored.readAll(Position.START, 10);
        assertThat(all).extracting(entry -> entry.id().value()).containsExactly("a1", "a2");
        assertThat(all).extracting(Entry::position).isSorted().allMatch(place -> place.compareTo(last) < 0);
    }

    /** An append is one statement, so the strictest isolation only makes the database give up more often. */
    @Test
    void aStricterIsolationDoesNoHarm() throws Exception {
        String strict = connections.url() + "&options=-c%20default_transaction_isolation=serializable";
        try (KeptConnections serializable = new KeptConnections(strict, PostgresServer.USER)) {
            Journal other = JdbcJournal.open(serializable);
            ExecutorService threads = Executors.newFixedThreadPool(4);
            List<Future<?>> all = IntStream.range(0, 4)
                    .<Future<?>>mapToObj(thread -> threads.submit(() -> {
                        for (int i = 0; i < 10; i++) {
                            JournalRaceContract.appendInTurn(other, SLOW, "t" + thread + "." + i);
                        }
                    }))
                    .toList();
            for (Future<?> each : all) {
                each.get();
            }
            threads.shutdown();
            assertThat(journal.read(SLOW, 0, 100)).hasSize(40);
        }
    }
}
