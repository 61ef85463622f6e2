package org.carepeers.workflow.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Borrows connections and gives them back as they came, with the auto-commit that they had. Thread-safe if the source is.
 */
final class Connections {

    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);

    private final DataSource source;

    Connections(DataSource source) {
        this.source = source;
    }

    /**
     * Does something in which each statement stands for itself.
     *
     * @param what what could not be done, should it fail
     */
    <T> T each(String what, SqlWork<T> work) {
        return borrow(what, true, work);
    }

    /** Does something as one transaction. */
    <T> T together(String what, SqlWork<T> work) {
        return borrow(what, false, connection -> inTransaction(connection, work));
    }

    /**
     * Writes entries, and says nothing was written where someone else was there first.
     *
     * @param oneStatement whether each statement may stand for itself
     * @param after what is done once they are committed
     * @return what was written; empty where nothing was
     */
    List<Entry> write(String what, boolean oneStatement, SqlWork<List<Entry>> work, SqlWork<Boolean> after) {
        return borrow(what, oneStatement, connection -> {
            List<Entry> written = unlessContended(connection, oneStatement, work);
            if (!written.isEmpty()) {
                after.on(connection);
            }
            return written;
        });
    }

    private static List<Entry> unlessContended(Connection connection, boolean oneStatement, SqlWork<List<Entry>> work)
            throws SQLException {
        try {
            return oneStatement ? work.on(connection) : inTransaction(connection, work);
        } catch (SQLException e) {
            if (StorageTrouble.isContention(e)) {
                return List.of();
            }
            throw e;
        }
    }

    private <T> T borrow(String what, boolean autoCommit, SqlWork<T> work) {
        try (Connection connection = source.getConnection()) {
            boolean before = connection.getAutoCommit();
            if (before != autoCommit) {
                connection.setAutoCommit(autoCommit);
            }
            try {
                return work.on(connection);
            } finally {
                restore(connection, before);
            }
        } catch (SQLException e) {
            throw StorageTrouble.unavailable(what, e);
        }
    }

    private static <T> T inTransaction(Connection connection, SqlWork<T> work) throws SQLException {
        boolean committed = false;
        try {
            T answer = work.on(connection);
            connection.commit();
            committed = true;
            return answer;
        } finally {
            if (!committed) {
                rollBack(connection);
            }
        }
    }

    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            LOG.debug("A transaction that did not commit could not be rolled back; the database does it");
        }
    }

    /** What was committed stays so, whatever becomes of the connection afterwards. */
    private static void restore(Connection connection, boolean autoCommit) {
        try {
            if (connection.getAutoCommit() != autoCommit) {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            LOG.debug("A connection was lost before it was given back");
        }
    }
}
