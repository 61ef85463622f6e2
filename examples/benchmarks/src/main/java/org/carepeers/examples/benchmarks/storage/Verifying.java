package org.carepeers.examples.benchmarks.storage;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.workflow.journal.Appended;
import org.carepeers.workflow.journal.Draft;
import org.carepeers.workflow.journal.Entry;
import org.carepeers.workflow.journal.EntryKind;
import org.carepeers.workflow.journal.Head;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.Position;
import org.carepeers.workflow.journal.Verification;

/** Every entry of a journal verified, and the same rows read without a look at what they say. */
final class Verifying {

    private static final String ROWS =
            "SELECT s.county, s.kind, s.subject, e.sequence, e.version, e.digest, e.entry, e.id, e.recorded_at, e.bytes"
                    + " FROM care_entry e JOIN care_stream s ON s.stream = e.stream ORDER BY e.major";
    private static final int STREAMS = 1_000;
    private static final int ENTRIES = 100;
    private static final int FETCHED = 1_000;

    private final Database database;
    private final Journal journal;

    Verifying(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** Returns a journal in memory of many streams with short entries, each closing what it tells in one word. */
    static Journal inMemory() {
        Journal journal = new MemoryJournal();
        for (int stream = 0; stream < STREAMS; stream++) {
            StreamKey key = StreamKey.ofCase(County.SAN_DIEGO, CaseId.of("invented-" + stream));
            Head head = Head.START;
            for (int entry = 0; entry < ENTRIES; entry++) {
                Draft draft = new Draft(
                        EntryKind.EVENT,
                        EventId.of("e" + entry),
                        Instant.ofEpochSecond(entry),
                        "{\"told\":\"in a word\"}",
                        List.of());
                head = ((Appended.Done) journal.append(key, head, List.of(draft))).head();
            }
        }
        return journal;
    }

    static long verify(Journal journal) {
        Verification.Report report = Verification.of(journal);
        if (!report.isSound()) {
            throw new IllegalStateException("Nobody changed anything");
        }
        return report.entries();
    }

    void verify() {
        verify(journal);
    }

    /** Hashes what verifying hashes, and does nothing else: the bytes of each entry after a digest. */
    static void hash(List<Entry> entries) throws GeneralSecurityException {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        byte[] before = sha.digest();
        for (Entry entry : entries) {
            sha.update(before);
            before = sha.digest(entry.bytes());
        }
        if (before.length == 0) {
            throw new IllegalStateException("A digest has bytes");
        }
    }

    /** Returns so many entries of the journal. */
    List<Entry> entries(int number) {
        return journal.readAll(Position.START, number);
    }

    /** Reads every row, and of each every column. */
    void readRows() throws SQLException {
        long read = 0;
        database.connection().setAutoCommit(false);
        try (PreparedStatement select = database.connection().prepareStatement(ROWS)) {
            select.setFetchSize(FETCHED);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    read += rows.getString(1).length() + rows.getString(2).length();
                    read += rows.getString(3).length() + rows.getLong(4) + rows.getLong(5);
                    read += rows.getBytes(6).length + rows.getString(7).length();
                    read += rows.getString(8).length() + rows.getLong(9) + rows.getBytes(10).length;
                }
            }
        }
        database.connection().setAutoCommit(true);
        if (read == 0) {
            throw new IllegalStateException("There are entries");
        }
    }
}
