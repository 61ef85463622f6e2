package org.carepeers.workflow.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.carepeers.party.StreamKey;
import org.carepeers.workflow.obligation.ObligationId;
import org.carepeers.workflow.worklist.WorklistChange;
import org.carepeers.workflow.worklist.WorklistItem;

/**
 * SQL that any relational database understands: a transaction of a few statements.
 *
 * <p>The head of the stream is changed first, where it still is the expected one. The place among the entries of all
 * streams is taken from one row as late as can be; whoever takes the next one waits for the commit. So places become
 * visible in their order, and appends to one database follow one another.
 */
class PlainSql implements SqlDialect {

    private static final String BEGIN =
            "INSERT INTO care_stream (sequence, version, digest, county, kind, subject) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String CONTINUE = "UPDATE care_stream SET sequence = ?, version = ?, digest = ?"
            + " WHERE county = ? AND kind = ? AND subject = ? AND sequence = ? AND version = ? AND digest = ?";
    private static final String STREAM = "SELECT stream FROM care_stream WHERE county = ? AND kind = ? AND subject = ?";
    static final String TAKE = "UPDATE care_ticket SET last_place = last_place + ?";
    private static final String TAKEN = "SELECT last_place FROM care_ticket";
    private static final String ENTRY = "INSERT INTO care_entry"
            + " (major, stream, sequence, version, digest, entry, id, recorded_at, bytes)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ALL_GONE = "DELETE FROM care_worklist WHERE stream = ?";
    private static final String GONE = "DELETE FROM care_worklist WHERE stream = ? AND id = ?";
    private static final String DATED =
            "UPDATE care_worklist SET first_day = ?, last_day = ?, on_offer_through = coalesce(?, on_offer_through)"
                    + " WHERE stream = ? AND id = ?";
    private static final String PUT = "INSERT INTO care_worklist"
            + " (stream, id, county, kind, subject, title, basis, who, first_day, last_day, on_offer_through)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final String product;

    PlainSql(String product) {
        this.product = product;
    }

    @Override
    public String scripts() {
        throw new UnsafeStorageException("product", product, "H2 or PostgreSQL, for which there are scripts");
    }

    @Override
    public boolean isOneStatement() {
        return false;
    }

    @Override
    public String minor() {
        return "0";
    }

    @Override
    public String settled() {
        return "";
    }

    @Override
    public void moveOn(Connection connection) throws SQLException {
        // The ticket is kept with the entries and goes wherever they are restored.
    }

    @Override
    public void checkDurability(Connection connection) throws SQLException {
        throw new UnsafeStorageException("product", product, "H2 or PostgreSQL, whose settings can be checked");
    }

    @Override
    public void force(Connection connection) throws SQLException {
        // A commit is taken to be on the disk.
    }

    @Override
    public List<Entry> append(
            Connection connection, StreamKey stream, Head expected, List<Entry> entries, WorklistDelta worklist)
            throws SQLException {
        Head head = entries.get(entries.size() - 1).head();
        OptionalLong stands = moveHead(connection, stream, expected, head);
        if (stands.isEmpty()) {
            return List.of();
        }
        long number = stands.getAsLong();
        write(connection, number, expected.equals(Head.START), worklist);
        return write(connection, number, entries, take(connection, entries.size()));
    }

    /** Moves the head of a stream where it still is the expected one, and returns the number of the stream if it was. */
    OptionalLong moveHead(Connection connection, StreamKey stream, Head expected, Head head) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(moving(expected))) {
            addMove(Parameters.of(move), stream, expected, head);
            return move.executeUpdate() == 1 ? OptionalLong.of(number(connection, stream)) : OptionalLong.empty();
        }
    }

    /** The statement that moves a head. */
    static String moving(Head expected) {
        return expected.equals(Head.START) ? BEGIN : CONTINUE;
    }

    static void addMove(Parameters parameters, StreamKey stream, Head expected, Head head) throws SQLException {
        parameters.add(head).add(stream);
        if (!expected.equals(Head.START)) {
            parameters.add(expected);
        }
    }

    private static long number(Connection connection, StreamKey stream) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(STREAM)) {
            Parameters.of(select).add(stream);
            return number(select);
        }
    }

    static long number(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Returns the place before the first of so many; nobody else takes one before this transaction ends. */
    long take(Connection connection, int places) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE);
                PreparedStatement taken = connection.prepareStatement(TAKEN)) {
            Parameters.of(take).add(places);
            take.executeUpdate();
            return number(taken) - places;
        }
    }

    private static List<Entry> write(Connection connection, long number, List<Entry> entries, long before)
            throws SQLException {
        List<Entry> written = new ArrayList<>(entries.size());
        try (PreparedStatement insert = connection.prepareStatement(ENTRY)) {
            for (Entry entry : entries) {
                written.add(entry.at(new Position(before + written.size() + 1, 0)));
                Parameters.of(insert)
                        .add(before + written.size())
                        .add(number)
                        .add(entry.head())
                        .add(entry.kind().code())
                        .add(entry.id().value())
                        .add(Rows.nanos(entry.recordedAt()))
                        .add(entry.raw());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return written;
    }

    private static void write(Connection connection, long number, boolean begins, WorklistDelta worklist)
            throws SQLException {
        if (!begins) {
            remove(connection, number, worklist);
            date(connection, number, worklist.dated());
        }
        if (worklist.items().isEmpty()) {
            return;
        }
        try (PreparedStatement put = connection.prepareStatement(PUT)) {
            for (WorklistItem item : worklist.items()) {
                Parameters.of(put)
                        .add(number)
                        .add(item.id().toString())
                        .add(item.stream())
                        .add(item.title())
                        .add(item.basis().code())
                        .add(item.who().code())
                        .add(item.firstDay().orElse(null))
                        .add(item.lastDay().orElse(null))
                        .add(JdbcWorklist.onOfferThrough(item));
                put.addBatch();
            }
            put.executeBatch();
        }
    }

    private static void remove(Connection connection, long number, WorklistDelta worklist) throws SQLException {
        if (worklist.isAllGone()) {
            try (PreparedStatement delete = connection.prepareStatement(ALL_GONE)) {
                Parameters.of(delete).add(number);
                delete.executeUpdate();
            }
            return;
        }
        List<ObligationId> ids = new ArrayList<>(worklist.gone());
        worklist.items().forEach(item -> ids.add(item.id()));
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement(GONE)) {
            for (ObligationId id : ids) {
                Parameters.of(delete).add(number).add(id.toString());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private static void date(Connection connection, long number, Collection<WorklistChange.Dated> dated)
            throws SQLException {
        if (dated.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(DATED)) {
            for (WorklistChange.Dated each : dated) {
                Parameters.of(update)
                        .add(each.due().firstDay().orElse(null))
                        .add(each.due().lastDay().orElse(null))
                        .add(each.onOfferThrough().orElse(null))
                        .add(number)
                        .add(each.id().toString());
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
