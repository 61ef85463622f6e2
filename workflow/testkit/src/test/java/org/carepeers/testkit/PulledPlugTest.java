package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.carepeers.party.County;
import org.carepeers.workflow.journal.Digest;
import org.carepeers.workflow.journal.Entry;
import org.carepeers.workflow.journal.Head;
import org.carepeers.workflow.journal.JdbcJournal;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.worklist.WorklistQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A program that appends is killed at a random moment, again and again. Whatever it had said was appended is there, nothing
 * is there by half, and the chain holds. {@code -Dcarepeers.kills=1000} kills it more often.
 */
@Execution(ExecutionMode.CONCURRENT)
class PulledPlugTest {

    private static final int KILLS = Integer.getInteger("carepeers.kills", 100);
    private static final long SEED = 20_261_122;
    private static final int BEGUN_AHEAD = 2;
    private static final int LONGEST_MICROS = 40_000;

    private final Random random = new Random(SEED);
    private long acknowledged;

    @Test
    void whatH2AcknowledgedIsThereAfterEveryKill(@TempDir Path folder) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("journal") + ";WRITE_DELAY=0";
        setUp(url, "sa");
        killAgainAndAgain(url, "sa");
    }

    @Test
    void whatPostgresAcknowledgedIsThereAfterEveryKill() throws Exception {
        String url = PostgresServer.newDatabaseBesideOthers();
        setUp(url, PostgresServer.USER);
        killAgainAndAgain(url, PostgresServer.USER);
    }

    private static void setUp(String url, String user) throws Exception {
        try (KeptConnections connections = new KeptConnections(url, user)) {
            JdbcJournal.setUp(connections);
        }
    }

    private void killAgainAndAgain(String url, String user) throws Exception {
        Deque<ChildJvm> begun = new ArrayDeque<>();
        try {
            Head last = Head.START;
            for (int kill = 0; kill < KILLS; kill++) {
                while (begun.size() < BEGUN_AHEAD) {
                    begun.add(ChildJvm.start(AppendingProgram.class, url, user));
                }
                String said = killed(begun.remove());
                last = check(url, user, last, said, kill);
            }
            assertThat(acknowledged)
                    .as("appends that were acknowledged, one at least before each kill")
                    .isGreaterThanOrEqualTo(KILLS);
        } finally {
            begun.forEach(ChildJvm::close);
        }
    }

    /** Lets the program append for a while and kills it; returns the last line that it said. */
    private String killed(ChildJvm child) throws Exception {
        assertThat(child.line()).isEqualTo("ready");
        child.tell("go");
        String last = child.line();
        assertThat(last).as("it appends").isNotNull();
        long end = System.nanoTime() + TimeUnit.MICROSECONDS.toNanos(random.nextInt(LONGEST_MICROS));
        Thread killer = new Thread(() -> {
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            child.kill();
        });
        killer.start();
        for (String line = last; line != null; line = child.line()) {
            last = isWhole(line) ? line : last;
            acknowledged++;
        }
        killer.join();
        child.exit();
        return last;
    }

    private static boolean isWhole(String line) {
        return line.matches("\\d+ [0-9a-f]{64}");
    }

    private static Head check(String url, String user, Head before, String said, int kill) throws Exception {
        String seed = "after kill " + kill + " with seed " + SEED;
        try (KeptConnections connections = new KeptConnections(url, user)) {
            if (user.equals(PostgresServer.USER)) {
                PostgresServer.awaitNobodyElse(connections);
            }
            Journal journal = JdbcJournal.open(connections);
            Head head = journal.head(AppendingProgram.STREAM);
            List<Entry> later = journal.read(AppendingProgram.STREAM, before.sequence(), 1_000_000);
            Digest digest = before.digest();
            long sequence = before.sequence();
            String found = "";
            for (Entry entry : later) {
                sequence++;
                digest = digest.then(entry.bytes());
                assertThat(entry.head()).as(seed).isEqualTo(new Head(sequence, sequence, digest));
                found = (sequence + " " + digest).equals(said) ? said : found;
            }
            assertThat(found).as("what it said last, " + seed).isEqualTo(said);
            assertThat(head).as(seed).isEqualTo(new Head(sequence, sequence, digest));
            assertThat(sequence % AppendingProgram.TOGETHER)
                    .as("whole appends, " + seed)
                    .isZero();
            assertThat(journal.worklist().page(WorklistQuery.dueThrough(County.SAN_DIEGO, LocalDate.MAX, 10_000)))
                    .as(seed)
                    .hasSize((int) Math.min(10_000, sequence / AppendingProgram.TOGETHER));
            return head;
        }
    }
}
