package org.carepeers.workflow.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.carepeers.party.SubjectId;

/**
 * Wrapped data keys in a relational database: H2 in a file, or PostgreSQL.
 *
 * <p>{@link JdbcJournal#setUp} makes its table, {@code care_data_key}. It may be the journal's database; in another one, with
 * backups of its own, a stolen copy of the journal lacks even the wrapped keys. A key that is kept is on the disk before
 * anything is sealed with it. This type is thread-safe and keeps no key in memory.
 *
 * <p>Destroying overwrites the row with the mere fact that it was destroyed. What a database leaves behind of the row, in its
 * log, in free pages and in backups, is the key as it was wrapped: to be rid of that too, wrap the other keys anew
 * ({@link PayloadSealer#rewrap}) and let the custodian destroy the key under which it was wrapped.
 */
public final class JdbcKeyStore implements DataKeyStore {

    private static final int TRIES = 10;
    private static final String FIND = "SELECT custodian_key, wrapped FROM care_data_key WHERE subject = ?";
    private static final String KEEP = "INSERT INTO care_data_key (custodian_key, wrapped, subject) VALUES (?, ?, ?)";
    private static final String REPLACE = "UPDATE care_data_key SET custodian_key = ?, wrapped = ?"
            + " WHERE subject = ? AND custodian_key = ? AND wrapped = ?";
    private static final String DESTROY =
            "UPDATE care_data_key SET custodian_key = NULL, wrapped = NULL WHERE subject = ?";
    private static final String NEVER_ANY = "INSERT INTO care_data_key (subject) VALUES (?)";
    private static final String SUBJECTS =
            "SELECT subject FROM care_data_key WHERE wrapped IS NOT NULL ORDER BY subject";

    private final Connections connections;
    private final SqlDialect dialect;
    private final boolean durable;

    private JdbcKeyStore(Connections connections, SqlDialect dialect, boolean durable) {
        this.connections = connections;
        this.dialect = dialect;
        this.durable = durable;
    }

    /**
     * Opens a store of keys, once it is certain that the database keeps what it acknowledges.
     *
     * @param source the database, H2 in a file or PostgreSQL
     * @return the store
     * @throws UnsafeStorageException if a setting of the database says otherwise; it names the setting
     * @throws SchemaVersionException if the tables are not those of this release
     * @throws JournalUnavailableException if the database cannot be reached
     */
    public static JdbcKeyStore open(DataSource source) {
        return open(source, true);
    }

    /**
     * Opens a store that may lose a key it has acknowledged, and all that was sealed with it: for tests that are thrown away.
     *
     * @param source the database
     * @return the store
     * @throws SchemaVersionException if the tables are not those of this release
     * @throws JournalUnavailableException if the database cannot be reached
     */
    public static JdbcKeyStore openWithoutDurability(DataSource source) {
        return open(source, false);
    }

    private static JdbcKeyStore open(DataSource source, boolean durable) {
        Connections connections = new Connections(source);
        return connections.each(
                "The store of keys cannot be opened",
                connection -> new JdbcKeyStore(connections, JdbcJournal.checked(connection, durable), durable));
    }

    @Override
    public Stored find(SubjectId subject) {
        return connections.each(key(subject) + " cannot be read", connection -> find(connection, subject));
    }

    @Override
    public Stored keepIfAbsent(SubjectId subject, WrappedKey key) {
        return connections.each(key(subject) + " cannot be kept", connection -> {
            Stored there = find(connection, subject);
            for (int tries = 0; there instanceof Stored.Absent; tries++) {
                write(connection, tries, KEEP, key.custodianKey(), key.wrapped(), subject.value());
                there = find(connection, subject);
            }
            return there;
        });
    }

    @Override
    public boolean replace(SubjectId subject, WrappedKey before, WrappedKey after) {
        return connections.each(key(subject) + " cannot be wrapped anew", connection -> {
            Optional<Integer> rows = Optional.empty();
            for (int tries = 0; rows.isEmpty(); tries++) {
                rows = write(
                        connection,
                        tries,
                        REPLACE,
                        after.custodianKey(),
                        after.wrapped(),
                        subject.value(),
                        before.custodianKey(),
                        before.wrapped());
            }
            return rows.orElseThrow() == 1;
        });
    }

    @Override
    public void destroy(SubjectId subject) {
        connections.each(key(subject) + " cannot be destroyed", connection -> {
            for (int tries = 0; !(find(connection, subject) instanceof Stored.Destroyed); tries++) {
                if (write(connection, tries, DESTROY, subject.value()).equals(Optional.of(0))) {
                    write(connection, tries, NEVER_ANY, subject.value());
                }
            }
            return subject;
        });
    }

    @Override
    public List<SubjectId> subjects() {
        return connections.each("The subjects with keys cannot be listed", connection -> {
            try (PreparedStatement select = connection.prepareStatement(SUBJECTS)) {
                return Rows.all(select, row -> SubjectId.of(row.getString(1)));
            }
        });
    }

    private static String key(SubjectId subject) {
        return "The data key of " + subject;
    }

    private static Stored find(Connection connection, SubjectId subject) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setString(1, subject.value());
            return Rows.all(select, JdbcKeyStore::stored).stream().findFirst().orElseGet(Stored.Absent::new);
        }
    }

    private static Stored stored(ResultSet row) throws SQLException {
        String wrapped = row.getString(2);
        return wrapped == null ? new Stored.Destroyed() : new Stored.Kept(new WrappedKey(row.getString(1), wrapped));
    }

    /** Returns how many rows were written; empty if someone else was there first, which may be tried a few times. */
    private Optional<Integer> write(Connection connection, int tries, String sql, String... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            int rows = statement.executeUpdate();
            if (durable) {
                dialect.force(connection);
            }
            return Optional.of(rows);
        } catch (SQLException e) {
            if (StorageTrouble.isContention(e) && tries < TRIES) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
