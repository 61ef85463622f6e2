package org.carepeers.examples.commandline.store;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carepeers.examples.commandline.UnusableInputException;
import org.carepeers.party.StreamKey;
import org.carepeers.party.StreamKind;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.JdbcJournal;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.StreamHead;

/** A journal that is open for one command. Not thread-safe. */
public final class Store implements AutoCloseable {

    private static final int PAGE = 1_000;

    private final OneConnection connection;
    private final Journal journal;
    private final InstantSource clock = InstantSource.system();

    private Store(OneConnection connection, Journal journal) {
        this.connection = connection;
        this.journal = journal;
    }

    /**
     * Opens a store that is there.
     *
     * @param where a file or a JDBC URL
     * @return the store
     * @throws UnusableInputException if it cannot be reached
     */
    public static Store open(String where) {
        return opened(new StorePlace(where).connect(false), false);
    }

    /**
     * Opens a store, and begins one where there is none.
     *
     * @param where a file or a JDBC URL
     * @return the store
     * @throws UnusableInputException if it cannot be reached
     */
    public static Store begin(String where) {
        return opened(new StorePlace(where).connect(true), true);
    }

    private static Store opened(OneConnection connection, boolean mayBegin) {
        Journal journal = null;
        try {
            if (mayBegin) {
                JdbcJournal.setUp(connection);
            }
            journal = JdbcJournal.open(connection);
            return new Store(connection, journal);
        } finally {
            if (journal == null) {
                close(connection);
            }
        }
    }

    /** {@return the journal} */
    public Journal journal() {
        return journal;
    }

    /** {@return what tells the moment at which something is recorded} */
    public InstantSource clock() {
        return clock;
    }

    /** {@return what records cases in this store} */
    public CaseRecorder recorder() {
        return CaseRecorder.of(journal, CareWorkflow.california(), clock);
    }

    /**
     * Lists the streams of one kind.
     *
     * @param kind the kind
     * @return their keys, in their order
     */
    public List<StreamKey> streams(StreamKind kind) {
        List<StreamKey> found = new ArrayList<>();
        List<StreamHead> page = journal.streams(Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .map(StreamHead::stream)
                    .filter(key -> key.kind() == kind)
                    .forEach(found::add);
            page = journal.streams(Optional.of(page.get(page.size() - 1).stream()), PAGE);
        }
        return found;
    }

    /**
     * Finds a case.
     *
     * @param words its id, or where that is not enough its whole key, such as {@code yolo/case/c1}
     * @return its key
     * @throws UnusableInputException if there is none, or more than one
     */
    public StreamKey caseOf(String words) {
        List<StreamKey> found = streams(StreamKind.CASE).stream()
                .filter(key -> key.id().value().equals(words) || key.toString().equals(words))
                .toList();
        if (found.size() > 1) {
            throw UnusableInputException.at("CASE", "more than one county has it; write COUNTY/case/ID");
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> UnusableInputException.at("CASE", "no such case in the store"));
    }

    /** Closes the database. Whatever was acknowledged is on the disk already. */
    @Override
    public void close() {
        close(connection);
    }

    private static void close(OneConnection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw UnusableInputException.at("--store", "cannot be closed (SQLSTATE " + e.getSQLState() + ")");
        }
    }
}
