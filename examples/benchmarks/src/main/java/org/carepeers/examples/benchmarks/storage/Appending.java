package org.carepeers.examples.benchmarks.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.rule.DutyHolder;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.journal.Appended;
import org.carepeers.workflow.journal.Draft;
import org.carepeers.workflow.journal.EntryKind;
import org.carepeers.workflow.journal.Head;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.obligation.Basis;
import org.carepeers.workflow.obligation.ObligationId;
import org.carepeers.workflow.worklist.WorklistChange;
import org.carepeers.workflow.worklist.WorklistItem;

/** Appends entries of an ordinary size, each of which closes one obligation and opens another, or leaves all as they are. */
final class Appending {

    private static final String CONTENT = "{\"event\":\"" + "x".repeat(900) + "\"}";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Journal journal;
    private final StreamKey stream;
    private final boolean changesWhatIsDue;
    private Head head = Head.START;

    private Appending(Journal journal, String subject, boolean changesWhatIsDue) {
        this.journal = journal;
        this.stream = StreamKey.ofCase(County.SAN_DIEGO, CaseId.of(subject));
        this.changesWhatIsDue = changesWhatIsDue;
    }

    /** Goes on with entries that change nothing of what is due. */
    static Appending thatOnlyTells(Journal journal, String subject) {
        return new Appending(journal, subject, false);
    }

    static Appending goOn(Journal journal, String subject, int entries) {
        Appending appending = new Appending(journal, subject, true);
        for (int i = 0; i < entries; i++) {
            appending.next();
        }
        return appending;
    }

    /** Goes on in another journal over the same tables. */
    Appending with(Journal other) {
        journal = other;
        return this;
    }

    /** Appends the next entry and waits until it is acknowledged. */
    void next() {
        long before = head.sequence();
        Draft draft = new Draft(
                EntryKind.EVENT, EventId.of("e" + before), Instant.ofEpochSecond(before), CONTENT, changes(before));
        if (journal.append(stream, head, List.of(draft)) instanceof Appended.Done done) {
            head = done.head();
        } else {
            throw new IllegalStateException("Nobody else appends");
        }
    }

    private List<WorklistChange> changes(long before) {
        return changesWhatIsDue
                ? List.of(new WorklistChange.Closed(obligation(before)), new WorklistChange.Opened(item(before + 1)))
                : List.of();
    }

    /** Begins a stream of its own. */
    static void begin(Journal journal, String subject) {
        new Appending(journal, subject, true).next();
    }

    private static ObligationId obligation(long number) {
        return ObligationId.of(RuleId.of("invented-rule"), EventId.of("e" + number));
    }

    private WorklistItem item(long number) {
        return new WorklistItem(
                stream,
                obligation(number),
                "something invented",
                Basis.STATUTE,
                DutyHolder.COURT,
                Optional.empty(),
                Optional.of(DAY.plusDays(number % 100)),
                Optional.empty());
    }

    byte[] lastBytes() {
        return journal.read(stream, head.sequence() - 1, 1).get(0).bytes();
    }

    /** Returns the least that the database can do with the same bytes: one prepared insert and its commit. */
    static Stopwatch.Work raw(Database database, byte[] bytes, boolean durable) throws SQLException {
        Connection connection = database.connection();
        return () -> {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO raw_entry (bytes) VALUES (?)")) {
                insert.setBytes(1, bytes);
                insert.executeUpdate();
            }
            connection.commit();
            connection.setAutoCommit(true);
            if (durable) {
                database.force();
            }
        };
    }
}
