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

/** A real PostgreSQL with durable settings, one for all tests, and a database of its own for whoever asks. */
final class PostgresServer {

    static final String USER = "postgres";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** Begun when it is first needed; it ends with the program. */
    private static final class Shared {
        private static final EmbeddedPostgres SERVER = start();
    }

    private PostgresServer() {}

    static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL starts", e);
        }
    }

    /** Returns the address of a new, empty database. */
    static String newDatabase() {
        String name = "care" + DATABASES.incrementAndGet();
        execute(Shared.SERVER.getPostgresDatabase(), "CREATE DATABASE " + name);
        return Shared.SERVER.getJdbcUrl(USER, name);
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
