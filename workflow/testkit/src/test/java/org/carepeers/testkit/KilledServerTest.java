package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.carepeers.party.County;
import org.carepeers.party.StreamKey;
import org.carepeers.workflow.journal.Appended;
import org.carepeers.workflow.journal.Head;
import org.carepeers.workflow.journal.JdbcJournal;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.JournalUnavailableException;
import org.carepeers.workflow.journal.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * PostgreSQL itself is killed with all its processes while a program appends, and begins again on what is on the disk.
 * Whatever it had acknowledged is there.
 */
@Execution(ExecutionMode.CONCURRENT)
class KilledServerTest {

    private static final int KILLS = Integer.getInteger("carepeers.server.kills", 12);
    private static final long SEED = 20_261_124;
    private static final int LONGEST_MILLIS = 400;
    private static final StreamKey STREAM = JournalContract.caseOf(County.SAN_DIEGO, "invented-case-1");

    private final Random random = new Random(SEED);
    private Head acknowledged = Head.START;
    private int inFlight;

    @Test
    void whatPostgresAcknowledgedIsThereAfterItWasKilledAndBegunAgain(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        for (int kill = 0; kill < KILLS; kill++) {
            try (EmbeddedPostgres server = start(data)) {
                KeptConnections connections =
                        new KeptConnections(server.getJdbcUrl(PostgresServer.USER, "postgres"), PostgresServer.USER);
                JdbcJournal.setUp(connections);
                Journal journal = JdbcJournal.open(connections);
                check(journal, "after kill " + kill + " with seed " + SEED);
                CompletableFuture<Void> appending = CompletableFuture.runAsync(() -> append(journal));
                killAfter(data, TimeUnit.MILLISECONDS.toNanos(1 + random.nextInt(LONGEST_MILLIS)));
                appending.get(1, TimeUnit.MINUTES);
            }
        }
        assertThat(acknowledged.sequence()).as("entries acknowledged").isGreaterThan(KILLS);
        System.out.printf(
                "Killed servers with seed %d: %d kills, %d entries acknowledged, all there; %d answers were lost%n",
                SEED, KILLS, acknowledged.sequence(), inFlight);
    }

    private static EmbeddedPostgres start(Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
    }

    private void append(Journal journal) {
        try {
            while (true) {
                long from = acknowledged.sequence();
                acknowledged = ((Appended.Done) journal.append(
                                STREAM,
                                acknowledged,
                                List.of(
                                        JournalContract.event("e" + (from + 1)),
                                        JournalContract.event("e" + (from + 2)))))
                        .head();
            }
        } catch (JournalUnavailableException e) {
            inFlight++;
        }
    }

    /** The process that is in charge, and all that it began, at once. */
    private static void killAfter(Path data, long nanos) throws IOException {
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(data.resolve("postmaster.pid")).get(0)))
                .orElseThrow();
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        List<ProcessHandle> all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().join();
        all.forEach(each -> each.onExit().join());
    }

    private void check(Journal journal, String when) {
        Head head = journal.head(STREAM);
        assertThat(head.sequence())
                .as(when)
                .isGreaterThanOrEqualTo(acknowledged.sequence())
                .isEven();
        if (acknowledged.sequence() > 0) {
            assertThat(journal.read(STREAM, acknowledged.sequence() - 1, 1)
                            .get(0)
                            .head())
                    .as(when)
                    .isEqualTo(acknowledged);
        }
        assertThat(Verification.of(journal).isSound()).as(when).isTrue();
        acknowledged = head;
    }
}
