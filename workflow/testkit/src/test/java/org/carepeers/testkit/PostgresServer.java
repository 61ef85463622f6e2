package org.carepeers.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * Real PostgreSQL with durable settings: a quiet server for tests that run one after the other, a busy one for those that run
 * beside others, and a database of its own for whoever asks.
 *
 * <p>They are two because ids of transactions are counted for a whole server: whatever runs in another database holds back
 * what {@code readAll} hands out.
 */
final class PostgresServer {

    static final String USER = "postgres";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** Begun when it is first needed; it ends with the program. Nothing of its own runs in it between two statements. */
    private static final class Quiet {
        private static final EmbeddedPostgres SERVER =
                start(EmbeddedPostgres.builder().setServerConfig("autovacuum", "off"));
    }

    /** Begun when it is first needed; it ends with the program. */
    private static final class Busy {
        private static final EmbeddedPostgres SERVER = start(EmbeddedPostgres.builder());
    }

    private PostgresServer() {}

    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
        try {
            return builder.setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL starts", e);
        }
    }

    /** Returns the address of a new, empty database in a server that nobody else uses meanwhile. */
    static String newDatabase() {
        return newDatabase(Quiet.SERVER);
    }

    /** Returns the address of a new, empty database for a test that runs beside others. */
    static String newDatabaseBesideOthers() {
        return newDatabase(Busy.SERVER);
    }

    private static String newDatabase(EmbeddedPostgres server) {
        String name = "care" + DATABASES.incrementAndGet();
        execute(server.getPostgresDatabase(), "CREATE DATABASE " + name);
        return server.getJdbcUrl(USER, name);
    }

    /** Waits until the server has ended what programs that are gone had asked it for. */
    static void awaitNobodyElse(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement others = connection.prepareStatement("SELECT count(*) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND backend_type = 'client backend'"
                        + " AND pid <> pg_backend_pid()")) {
            boolean alone = false;
            while (!alone) {
                try (ResultSet row = others.executeQuery()) {
                    row.next();
                    alone = row.getLong(1) == 0;
                }
            }
        }
    }

    static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
