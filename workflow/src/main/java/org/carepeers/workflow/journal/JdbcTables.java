package org.carepeers.workflow.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** The tables of a journal and the version that they have. */
final class JdbcTables {

    /** One script for each version, from 1. */
    private static final List<String> SCRIPTS = List.of("V1__journal.sql", "V2__data_keys.sql", "V3__on_offer.sql");

    private JdbcTables() {}

    /** Brings the tables to the version that this release knows. */
    static void setUp(Connection connection, SqlDialect dialect) throws SQLException {
        int found = version(connection);
        if (found > SCRIPTS.size()) {
            throw new SchemaVersionException(found, SCRIPTS.size());
        }
        for (String script : SCRIPTS.subList(found, SCRIPTS.size())) {
            run(connection, script(dialect.scripts() + "/" + script));
        }
    }

    /** Checks that the tables have the version that this release knows. */
    static void check(Connection connection) throws SQLException {
        int found = version(connection);
        if (found != SCRIPTS.size()) {
            throw new SchemaVersionException(found, SCRIPTS.size());
        }
    }

    private static int version(Connection connection) throws SQLException {
        if (!isThere(connection)) {
            return 0;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT max(version) FROM care_schema")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static boolean isThere(Connection connection) throws SQLException {
        boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
        String table = upper ? "CARE_SCHEMA" : "care_schema";
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), table, new String[] {"TABLE", "BASE TABLE"})) {
            return tables.next();
        }
    }

    private static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements(script)) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> statements(String script) {
        String bare = script.lines()
                .filter(line -> !line.startsWith("--"))
                .reduce("", (before, line) -> before + line + "\n");
        return Stream.of(bare.split(";\n"))
                .map(String::strip)
                .filter(sql -> !sql.isEmpty())
                .toList();
    }

    private static String script(String name) {
        try (InputStream in = JdbcTables.class.getResourceAsStream("sql/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The library carries the script " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The script " + name + " can be read", e);
        }
    }
}
