package org.carepeers.workflow.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;

/** What is read of the entries, each with one statement. Immutable and thread-safe. */
final class JdbcReader {

    private static final String COLUMNS =
            "e.sequence, e.version, e.digest, e.entry, e.id, e.recorded_at, e.bytes, e.major, ";
    private static final String OF_STREAM = " FROM care_entry e WHERE e.stream ="
            + " (SELECT s.stream FROM care_stream s WHERE s.county = ? AND s.kind = ? AND s.subject = ?)";
    private static final String HEAD = "SELECT s.sequence, s.version, s.digest FROM care_stream s"
            + " WHERE s.county = ? AND s.kind = ? AND s.subject = ?";
    private static final String HEADS =
            "SELECT s.county, s.kind, s.subject, s.sequence, s.version, s.digest FROM care_stream s WHERE ";
    private static final String IN_ORDER = " ORDER BY s.county, s.kind, s.subject LIMIT ?";

    private final String page;
    private final String one;
    private final String all;

    JdbcReader(SqlDialect dialect) {
        String columns = COLUMNS + dialect.minor();
        this.page = "SELECT " + columns + OF_STREAM + " AND e.sequence > ? ORDER BY e.stream, e.sequence LIMIT ?";
        this.one = "SELECT " + columns + OF_STREAM + " AND e.id = ?";
        this.all = "SELECT s.county, s.kind, s.subject, " + columns
                + " FROM care_entry e LEFT JOIN care_stream s ON s.stream = e.stream"
                + " WHERE e.major >= ? AND (e.major > ? OR " + dialect.minor() + " > ?)" + dialect.settled()
                + " ORDER BY e.major" + (dialect.minor().equals("0") ? "" : ", " + dialect.minor()) + " LIMIT ?";
    }

    Head head(Connection connection, StreamKey stream) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HEAD)) {
            Parameters.of(select).add(stream);
            return Rows.all(select, row -> Rows.head(row, 1)).stream()
                    .findFirst()
                    .orElse(Head.START);
        }
    }

    List<Entry> page(Connection connection, StreamKey stream, long after, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(page)) {
            Parameters.of(select).add(stream).add(after).add(limit);
            return Rows.all(select, row -> Rows.entry(stream, row, 1));
        }
    }

    Optional<Entry> find(Connection connection, StreamKey stream, EventId id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(one)) {
            Parameters.of(select).add(stream).add(id.value());
            return Rows.all(select, row -> Rows.entry(stream, row, 1)).stream().findFirst();
        }
    }

    List<Entry> all(Connection connection, Position after, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(all)) {
            Parameters.of(select)
                    .add(after.major())
                    .add(after.major())
                    .add(after.minor())
                    .add(limit);
            return Rows.all(select, row -> Rows.entry(Rows.keyOfEntry(row), row, 4));
        }
    }

    /** Three ranges of one index, each read only if the ones before it did not fill the page. */
    List<StreamHead> heads(Connection connection, Optional<StreamKey> after, int limit) throws SQLException {
        if (after.isEmpty()) {
            return heads(connection, "s.county > ?", List.of(""), limit);
        }
        StreamKey key = after.orElseThrow();
        String county = key.county().code();
        String kind = key.kind().code();
        List<StreamHead> heads = new ArrayList<>(heads(
                connection,
                "s.county = ? AND s.kind = ? AND s.subject > ?",
                List.of(county, kind, key.id().value()),
                limit));
        if (heads.size() < limit) {
            heads.addAll(heads(connection, "s.county = ? AND s.kind > ?", List.of(county, kind), limit - heads.size()));
        }
        if (heads.size() < limit) {
            heads.addAll(heads(connection, "s.county > ?", List.of(county), limit - heads.size()));
        }
        return heads;
    }

    private static List<StreamHead> heads(Connection connection, String where, List<String> values, int limit)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HEADS + where + IN_ORDER)) {
            Parameters parameters = Parameters.of(select);
            for (String value : values) {
                parameters.add(value);
            }
            parameters.add(limit);
            return Rows.all(select, row -> new StreamHead(Rows.key(row, 1), Rows.listedHead(row, 4)));
        }
    }
}
