package org.carepeers.workflow.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carepeers.party.StreamKey;
import org.carepeers.workflow.worklist.WorklistChange;
import org.carepeers.workflow.worklist.WorklistItem;

/**
 * PostgreSQL: an append is one statement, and places are ids of transactions.
 *
 * <p>The id of a transaction is given out before its entries are visible, so a later id may be visible first. Therefore only
 * entries below the oldest transaction that still runs are handed out: none that comes after can stand before them.
 */
final class PostgresSql implements SqlDialect {

    private static final String ADDED =
            "WITH added (sequence, version, digest, entry, id, recorded_at, bytes) AS (VALUES ";
    private static final String ENTRY = "(?::bigint, ?::bigint, ?::bytea, ?::text, ?::text, ?::bigint, ?::bytea)";
    private static final String BEGIN = "head AS (INSERT INTO care_stream"
            + " (sequence, version, digest, county, kind, subject) VALUES (?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT DO NOTHING RETURNING stream)";
    private static final String CONTINUE = "head AS (UPDATE care_stream SET sequence = ?, version = ?, digest = ?"
            + " WHERE county = ? AND kind = ? AND subject = ? AND sequence = ? AND version = ? AND digest = ?"
            + " RETURNING stream)";
    private static final String WRITTEN = ", written AS (INSERT INTO care_entry"
            + " (stream, sequence, version, digest, entry, id, recorded_at, major, bytes)"
            + " SELECT head.stream, a.sequence, a.version, a.digest, a.entry, a.id, a.recorded_at,"
            + " (SELECT begins FROM care_era) + pg_current_xact_id()::text::bigint, a.bytes FROM head, added a"
            + " RETURNING major)";
    private static final String GONE = ", gone AS (DELETE FROM care_worklist w USING head WHERE w.stream = head.stream";
    private static final String THOSE = " AND w.id = ANY (?::text[]))";
    private static final String ALL_BUT_THOSE = " AND w.id <> ALL (?::text[]))";
    private static final String DATED = ", dated AS (UPDATE care_worklist w"
            + " SET first_day = d.first_day, last_day = d.last_day,"
            + " on_offer_through = coalesce(d.on_offer_through, w.on_offer_through)"
            + " FROM head, (VALUES ";
    private static final String OF_THOSE =
            ") AS d(id, first_day, last_day, on_offer_through) WHERE w.stream = head.stream AND w.id = d.id)";
    private static final String DATE = "(?::text, ?::date, ?::date, ?::date)";
    private static final String PUT = ", put AS (INSERT INTO care_worklist"
            + " (county, kind, subject, stream, id, title, basis, who, first_day, last_day, on_offer_through)"
            + " SELECT ?, ?, ?, head.stream, p.id, p.title, p.basis, p.who, p.first_day, p.last_day, p.on_offer_through"
            + " FROM head, (VALUES ";
    private static final String IN_PLACE = ") AS p(id, title, basis, who, first_day, last_day, on_offer_through)"
            + " ON CONFLICT (stream, id) DO UPDATE SET title = EXCLUDED.title, basis = EXCLUDED.basis,"
            + " who = EXCLUDED.who, first_day = EXCLUDED.first_day, last_day = EXCLUDED.last_day,"
            + " on_offer_through = EXCLUDED.on_offer_through)";
    private static final String ITEM = "(?::text, ?::text, ?::text, ?::text, ?::date, ?::date, ?::date)";
    private static final String PLACE = " SELECT max(major) FROM written";

    /** What is in a transaction that still runs may become visible later, and with it everything that began after it. */
    private static final String SETTLED = " AND e.major < (SELECT era.begins FROM care_era era)"
            + " + pg_snapshot_xmin(pg_current_snapshot())::text::bigint";

    private static final String MOVE_ON = "UPDATE care_era SET begins ="
            + " (SELECT max(major) FROM care_entry) + 1"
            + " WHERE (SELECT max(major) FROM care_entry)"
            + " >= begins + pg_snapshot_xmax(pg_current_snapshot())::text::bigint";
    private static final List<String> SETTINGS = List.of("fsync", "full_page_writes", "synchronous_commit");

    @Override
    public String scripts() {
        return "postgresql";
    }

    @Override
    public boolean isOneStatement() {
        return true;
    }

    @Override
    public String minor() {
        return "e.sequence";
    }

    @Override
    public String settled() {
        return SETTLED;
    }

    @Override
    public void moveOn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(MOVE_ON);
        }
    }

    @Override
    public void checkDurability(Connection connection) throws SQLException {
        Map<String, Set<String>> settings = Rows.settings(
                connection,
                "SELECT name, setting FROM pg_settings"
                        + " WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit')");
        for (String setting : SETTINGS) {
            for (String found : settings.getOrDefault(setting, Set.of("unknown"))) {
                if (found.equals("off") || found.equals("unknown")) {
                    throw new UnsafeStorageException(setting, found, "on");
                }
            }
        }
        checkPersistence(connection);
    }

    /** A table that is not written ahead is empty after a crash. */
    private static void checkPersistence(Connection connection) throws SQLException {
        Map<String, Set<String>> tables = Rows.settings(
                connection,
                "SELECT relname, relpersistence::text FROM pg_class WHERE oid IN (to_regclass('care_stream'),"
                        + " to_regclass('care_entry'), to_regclass('care_worklist'), to_regclass('care_era'),"
                        + " to_regclass('care_schema'), to_regclass('care_data_key')) AND relpersistence <> 'p'"
                        + " ORDER BY relname");
        for (Map.Entry<String, Set<String>> table : tables.entrySet()) {
            String found = table.getValue().contains("u") ? "unlogged" : "temporary";
            throw new UnsafeStorageException("persistence of " + table.getKey(), found, "permanent");
        }
    }

    @Override
    public void force(Connection connection) throws SQLException {
        // A commit is on the disk, by the settings that were checked.
    }

    @Override
    public List<Entry> append(
            Connection connection, StreamKey stream, Head expected, List<Entry> entries, WorklistDelta worklist)
            throws SQLException {
        try (PreparedStatement append = connection.prepareStatement(sql(expected, entries.size(), worklist))) {
            Parameters parameters = Parameters.of(append);
            add(parameters, entries);
            parameters.add(entries.get(entries.size() - 1).head()).add(stream);
            if (!expected.equals(Head.START)) {
                parameters.add(expected);
            }
            add(parameters, stream, worklist);
            return written(append, entries);
        }
    }

    /** Rows are values, not arrays: their number is then known to the planner, which keeps one plan for all of a kind. */
    private static String sql(Head expected, int entries, WorklistDelta worklist) {
        return ADDED + rows(entries, ENTRY) + "), "
                + (expected.equals(Head.START) ? BEGIN : CONTINUE)
                + WRITTEN
                + gone(worklist)
                + (worklist.dated().isEmpty()
                        ? ""
                        : DATED + rows(worklist.dated().size(), DATE) + OF_THOSE)
                + (worklist.items().isEmpty() ? "" : PUT + rows(worklist.items().size(), ITEM) + IN_PLACE)
                + PLACE;
    }

    private static String rows(int number, String row) {
        return String.join(", ", Collections.nCopies(number, row));
    }

    private static String gone(WorklistDelta worklist) {
        if (worklist.isAllGone()) {
            return GONE + ALL_BUT_THOSE;
        }
        return worklist.gone().isEmpty() ? "" : GONE + THOSE;
    }

    private static void add(Parameters parameters, List<Entry> entries) throws SQLException {
        for (Entry entry : entries) {
            parameters
                    .add(entry.head())
                    .add(entry.kind().code())
                    .add(entry.id().value())
                    .add(Rows.nanos(entry.recordedAt()))
                    .add(entry.raw());
        }
    }

    private static void add(Parameters parameters, StreamKey stream, WorklistDelta worklist) throws SQLException {
        if (worklist.isAllGone()) {
            parameters.addTexts(worklist.items().stream().map(WorklistItem::id).toList());
        } else if (!worklist.gone().isEmpty()) {
            parameters.addTexts(worklist.gone());
        }
        for (WorklistChange.Dated dated : worklist.dated()) {
            parameters
                    .add(dated.id().toString())
                    .add(dated.due().firstDay().orElse(null))
                    .add(dated.due().lastDay().orElse(null))
                    .add(dated.onOfferThrough().orElse(null));
        }
        if (!worklist.items().isEmpty()) {
            parameters.add(stream);
        }
        for (WorklistItem item : worklist.items()) {
            parameters
                    .add(item.id().toString())
                    .add(item.title())
                    .add(item.basis().code())
                    .add(item.who().code())
                    .add(item.firstDay().orElse(null))
                    .add(item.lastDay().orElse(null))
                    .add(JdbcWorklist.onOfferThrough(item));
        }
    }

    private static List<Entry> written(PreparedStatement append, List<Entry> entries) throws SQLException {
        try (ResultSet row = append.executeQuery()) {
            row.next();
            long major = row.getLong(1);
            return row.wasNull()
                    ? List.of()
                    : entries.stream()
                            .map(entry -> entry.at(new Position(major, entry.sequence())))
                            .toList();
        }
    }
}
