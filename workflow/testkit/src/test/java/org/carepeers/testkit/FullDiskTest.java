package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.carepeers.party.County;
import org.carepeers.party.StreamKey;
import org.carepeers.workflow.journal.Appended;
import org.carepeers.workflow.journal.Draft;
import org.carepeers.workflow.journal.Head;
import org.carepeers.workflow.journal.JdbcJournal;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.JournalUnavailableException;
import org.carepeers.workflow.journal.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The file of a journal on H2 finds no more room on its disk, again and again, at a random byte. Whatever was acknowledged is
 * there once there is room, nothing is there by half, and the error says what happened.
 */
class FullDiskTest {

    private static final int TIMES = Integer.getInteger("carepeers.full.disks", 40);
    private static final long SEED = 20_261_123;
    private static final int MOST_ROOM = 120_000;
    private static final StreamKey STREAM = JournalContract.caseOf(County.SAN_DIEGO, "invented-case-1");

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private Head acknowledged = Head.START;

    @AfterEach
    void thereIsRoomAgain() {
        FullDisk.ROOM.set(Long.MAX_VALUE);
    }

    private KeptConnections connections() {
        return new KeptConnections("jdbc:h2:fulldisk:" + folder.resolve("journal") + ";WRITE_DELAY=0", "sa");
    }

    @Test
    void whatWasAcknowledgedBeforeTheDiskWasFullIsThereAndNothingIsHalfWritten() throws Exception {
        FullDisk.mount();
        JdbcJournal.setUp(connections());
        for (int time = 0; time < TIMES; time++) {
            fill(time);
            FullDisk.ROOM.set(Long.MAX_VALUE);
            check(time);
        }
        assertThat(acknowledged.sequence()).as("entries acknowledged").isGreaterThan(TIMES);
        System.out.printf(
                "Full disks with seed %d: %d times, %d entries acknowledged, all there%n",
                SEED, TIMES, acknowledged.sequence());
    }

    private void fill(int time) throws Exception {
        Journal journal = JdbcJournal.open(connections());
        FullDisk.ROOM.set(Files.size(folder.resolve("journal.mv.db")) + random.nextInt(MOST_ROOM));
        assertThatExceptionOfType(JournalUnavailableException.class)
                .as("time %d with seed %d", time, SEED)
                .isThrownBy(() -> {
                    while (true) {
                        acknowledged = append(journal);
                    }
                })
                .withMessageContaining("invented-case-1")
                .withMessageMatching(
                        ".*(the file cannot be read or written|the disk is full|the database was closed).*")
                .withMessageNotContaining("Jane");
    }

    private Head append(Journal journal) {
        long from = acknowledged.sequence();
        List<Draft> drafts = List.of(JournalContract.event("e" + (from + 1)), JournalContract.event("e" + (from + 2)));
        return ((Appended.Done) journal.append(STREAM, acknowledged, drafts)).head();
    }

    private void check(int time) {
        Journal journal = JdbcJournal.open(connections());
        Head head = journal.head(STREAM);
        assertThat(head.sequence())
                .as("time %d with seed %d", time, SEED)
                .isGreaterThanOrEqualTo(acknowledged.sequence())
                .isEven();
        assertThat(acknowledged.sequence() == 0
                        || journal.read(STREAM, acknowledged.sequence() - 1, 1)
                                .get(0)
                                .head()
                                .equals(acknowledged))
                .isTrue();
        assertThat(Verification.of(journal).isSound()).isTrue();
        acknowledged = head;
        PostgresServer.execute(connections(), "SHUTDOWN");
    }
}
