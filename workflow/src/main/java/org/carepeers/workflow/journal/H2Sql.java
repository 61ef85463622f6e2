package org.carepeers.workflow.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;

/**
 * Plain SQL on H2 in a file.
 *
 * <p>H2 acknowledges a commit up to half a second before it writes it, unless told otherwise; and even then it leaves it to
 * the operating system when the disk is reached. So the delay must be none, and each append ends with the command that
 * waits for the disk. The delay belongs into the URL: what {@code SET WRITE_DELAY} leaves in the database is shown when it
 * is opened again, beside the delay that it really has.
 */
final class H2Sql extends PlainSql {

    private static final String DELAY = "WRITE_DELAY";
    private static final String FILE = "info.FILE_SIZE";

    H2Sql() {
        super("H2");
    }

    @Override
    public String scripts() {
        return "h2";
    }

    @Override
    public void checkDurability(Connection connection) throws SQLException {
        Map<String, Set<String>> settings = Rows.settings(
                connection,
                "SELECT setting_name, setting_value FROM information_schema.settings" + " WHERE setting_name IN ('"
                        + DELAY + "', '" + FILE + "')");
        if (!settings.containsKey(FILE)) {
            throw new UnsafeStorageException("storage", "memory", "a file");
        }
        for (String delay : settings.getOrDefault(DELAY, Set.of("unknown"))) {
            if (!delay.equals("0")) {
                throw new UnsafeStorageException(DELAY, delay, "0, as by ;WRITE_DELAY=0 at the end of its URL");
            }
        }
    }

    @Override
    public void force(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }
}
