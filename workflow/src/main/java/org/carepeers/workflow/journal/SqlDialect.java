package org.carepeers.workflow.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.carepeers.party.StreamKey;

/** How one kind of database writes, and orders what was written. Implementations are immutable and thread-safe. */
interface SqlDialect {

    /** The folder of the scripts that make the tables. */
    String scripts();

    /** Whether an append is one statement, which needs no transaction around it. */
    boolean isOneStatement();

    /**
     * Writes linked entries where the stream still has the head that was expected.
     *
     * @return the entries with their places; empty where the head is another, and then nothing stays written
     */
    List<Entry> append(
            Connection connection, StreamKey stream, Head expected, List<Entry> entries, WorklistDelta worklist)
            throws SQLException;

    /** The column that stands for {@link Position#minor()}. */
    String minor();

    /** What a place must fulfil, beyond standing after another, to be handed out. */
    String settled();

    /** Makes sure that a place given out from now on stands after every place there is. */
    void moveOn(Connection connection) throws SQLException;

    /**
     * Checks that nothing acknowledged can be lost.
     *
     * @throws UnsafeStorageException if a setting says otherwise
     */
    void checkDurability(Connection connection) throws SQLException;

    /** Puts what was committed where a power cut cannot reach it, if a commit alone does not. */
    void force(Connection connection) throws SQLException;

    /** Returns the dialect of the database at the other end of a connection. */
    static SqlDialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "PostgreSQL" -> new PostgresSql();
            case "H2" -> H2Sql.of(connection);
            default -> new PlainSql(product);
        };
    }
}
