package org.carepeers.workflow.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.workflow.worklist.Worklist;

/**
 * A journal in a relational database: H2 in a file where one program is enough, PostgreSQL where there are many.
 *
 * <p>It needs nothing but JDBC and a {@link DataSource} of the embedder's, who brings driver and pool. Read committed is
 * isolation enough: an append changes the head of its stream where that still is the expected one, in the same transaction
 * as everything else, and no row is read before it is written. A stricter isolation does no harm; what the database then
 * gives up is tried again.
 *
 * <p>{@link #setUp} makes the tables, from scripts that Flyway or Liquibase can run instead
 * ({@code org/carepeers/workflow/journal/sql/h2} and {@code …/postgresql}). {@link #open} looks at the settings first and
 * opens nothing that could lose what it has acknowledged. This type is thread-safe and keeps no entry in memory.
 */
public final class JdbcJournal implements Journal {

    /** How often an append is tried where the database gave it up although nobody else had appended. */
    private static final int TRIES = 10;

    private final Connections connections;
    private final SqlDialect dialect;
    private final JdbcReader reader;
    private final Worklist worklist;
    private final boolean durable;

    private JdbcJournal(Connections connections, SqlDialect dialect, boolean durable) {
        this.connections = connections;
        this.dialect = dialect;
        this.reader = new JdbcReader(dialect);
        this.worklist = new JdbcWorklist(connections);
        this.durable = durable;
    }

    /**
     * Makes the tables of a journal and of a {@link JdbcKeyStore}, or brings them to the version of this release; does nothing where they have it.
     *
     * @param source the database, H2 or PostgreSQL, for a user who may make tables
     * @throws SchemaVersionException if a newer release has set the tables up
     * @throws UnsafeStorageException if it is another database
     * @throws JournalUnavailableException if the database cannot be reached
     */
    public static void setUp(DataSource source) {
        new Connections(source).together("The tables of the journal cannot be set up", connection -> {
            JdbcTables.setUp(connection, SqlDialect.of(connection));
            return source;
        });
    }

    /**
     * Opens a journal, once it is certain that the database keeps what it acknowledges.
     *
     * @param source the database, H2 in a file or PostgreSQL
     * @return the journal
     * @throws UnsafeStorageException if a setting of the database says otherwise; it names the setting
     * @throws SchemaVersionException if the tables are not those of this release
     * @throws JournalUnavailableException if the database cannot be reached
     */
    public static JdbcJournal open(DataSource source) {
        return open(source, true);
    }

    /**
     * Opens a journal that may lose what it has acknowledged, in a database of any settings: for tests that are thrown away.
     *
     * @param source the database; of another kind than H2 and PostgreSQL if its tables have been made alike
     * @return the journal
     * @throws SchemaVersionException if the tables are not those of this release
     * @throws JournalUnavailableException if the database cannot be reached
     */
    public static JdbcJournal openWithoutDurability(DataSource source) {
        return open(source, false);
    }

    private static JdbcJournal open(DataSource source, boolean durable) {
        Connections connections = new Connections(source);
        return connections.each("The journal cannot be opened", connection -> {
            SqlDialect dialect = checked(connection, durable);
            dialect.moveOn(connection);
            return new JdbcJournal(connections, dialect, durable);
        });
    }

    /** Returns how the database writes, once its tables are those of this release and, if asked for, nothing can be lost. */
    static SqlDialect checked(Connection connection, boolean durable) throws SQLException {
        SqlDialect dialect = SqlDialect.of(connection);
        if (durable) {
            checkIsolation(connection);
            dialect.checkDurability(connection);
            dialect.force(connection);
        }
        JdbcTables.check(connection);
        return dialect;
    }

    private static void checkIsolation(Connection connection) throws SQLException {
        int isolation = connection.getTransactionIsolation();
        if (isolation < Connection.TRANSACTION_READ_COMMITTED) {
            throw new UnsafeStorageException("transaction isolation", "read uncommitted", "read committed");
        }
    }

    @Override
    public Appended append(StreamKey stream, Head expected, List<Draft> drafts) {
        List<Entry> entries = Chain.link(stream, expected, drafts);
        WorklistDelta delta = WorklistDelta.of(drafts);
        String what = "Appending to " + stream + " was broken off";
        for (int tries = 0; tries < TRIES; tries++) {
            List<Entry> written = connections.write(
                    what,
                    dialect.isOneStatement(),
                    connection -> dialect.append(connection, stream, expected, entries, delta),
                    this::force);
            if (!written.isEmpty()) {
                return new Appended.Done(written);
            }
            Optional<Appended> other =
                    connections.each(what, connection -> other(connection, stream, expected, entries));
            if (other.isPresent()) {
                return other.orElseThrow();
            }
        }
        throw new JournalUnavailableException(
                what, new SQLException("the database gave it up " + TRIES + " times although nobody else appended"));
    }

    private boolean force(Connection connection) throws SQLException {
        if (durable) {
            dialect.force(connection);
        }
        return durable;
    }

    /** Returns why nothing was written; empty if it may be tried again. */
    private Optional<Appended> other(Connection connection, StreamKey stream, Head expected, List<Entry> entries)
            throws SQLException {
        for (Entry entry : entries) {
            Optional<Entry> there = reader.find(connection, stream, entry.id());
            if (there.isPresent()) {
                return Optional.of(new Appended.AlreadyThere(there.orElseThrow()));
            }
        }
        Head now = reader.head(connection, stream);
        return now.equals(expected) ? Optional.empty() : Optional.of(new Appended.Overtaken(now));
    }

    @Override
    public Head head(StreamKey stream) {
        return connections.each(stream + " cannot be read", connection -> reader.head(connection, stream));
    }

    @Override
    public List<Entry> read(StreamKey stream, long after, int limit) {
        return connections.each(
                stream + " cannot be read", connection -> reader.page(connection, stream, after, limit));
    }

    @Override
    public Optional<Entry> find(StreamKey stream, EventId id) {
        return connections.each(stream + " cannot be read", connection -> reader.find(connection, stream, id));
    }

    @Override
    public List<Entry> readAll(Position after, int limit) {
        return connections.each("The entries cannot be read", connection -> reader.all(connection, after, limit));
    }

    @Override
    public List<StreamHead> streams(Optional<StreamKey> after, int limit) {
        return connections.each("The streams cannot be listed", connection -> reader.heads(connection, after, limit));
    }

    @Override
    public Worklist worklist() {
        return worklist;
    }
}
