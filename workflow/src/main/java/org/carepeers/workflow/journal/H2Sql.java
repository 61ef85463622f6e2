package org.carepeers.workflow.journal;

import java.io.File;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.carepeers.party.StreamKey;

/**
 * Plain SQL on H2 in a file.
 *
 * <p>H2 acknowledges a commit up to half a second before it writes it, unless told otherwise; and even then it leaves it to
 * the operating system when the disk is reached. So the delay must be none, and each append ends with the command that
 * waits for the disk. The delay belongs into the URL: what {@code SET WRITE_DELAY} leaves in the database is shown when it
 * is opened again, beside the delay that it really has.
 *
 * <p>Nothing is appended while its disk has hardly any room left. A version that was seen to come back without what it had
 * acknowledged last, where the next write was broken off, is not opened.
 */
final class H2Sql extends PlainSql {

    private static final String DELAY = "WRITE_DELAY";
    private static final String FILE = "info.FILE_SIZE";
    private static final String CASE = "IGNORECASE";
    /** The file systems of H2's own that keep files in memory. */
    private static final Pattern IN_MEMORY = Pattern.compile("mem(FS|LZF):", Pattern.CASE_INSENSITIVE);

    private static final String DISK_FULL = "53100";

    /** Versions that lost an acknowledged append in {@code FullDiskTest} and {@code PulledPlugTest}. */
    private static final Set<String> LOSING = Set.of("2.5.252");

    private static final String KEEPING = "2.3.232, with which this release is tested";

    /** The room that must be left, in bytes: many times what one append writes. */
    static final long LEAST_ROOM = 64L * 1024 * 1024;

    private final LongSupplier room;

    H2Sql(LongSupplier room) {
        super("H2");
        this.room = room;
    }

    /** Returns the dialect for a database in a file, or in memory, where there is no disk to look at. */
    static H2Sql of(Connection connection) throws SQLException {
        String path = path(connection);
        File folder = path.isEmpty() ? null : new File(path).getAbsoluteFile().getParentFile();
        return new H2Sql(folder == null || !folder.isDirectory() ? () -> Long.MAX_VALUE : folder::getUsableSpace);
    }

    /** Returns where the database is, as H2 writes it; empty where it is in memory. */
    private static String path(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COALESCE(DATABASE_PATH(), '')")) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public List<Entry> append(
            Connection connection, StreamKey stream, Head expected, List<Entry> entries, WorklistDelta worklist)
            throws SQLException {
        if (room.getAsLong() < LEAST_ROOM) {
            throw new SQLException("less than " + LEAST_ROOM + " bytes are left", DISK_FULL);
        }
        return super.append(connection, stream, expected, entries, worklist);
    }

    @Override
    OptionalLong moveHead(Connection connection, StreamKey stream, Head expected, Head head) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(asItStands("stream", moving(expected)))) {
            addMove(Parameters.of(move), stream, expected, head);
            try (ResultSet row = move.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    @Override
    long take(Connection connection, int places) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(asItStands("last_place", TAKE))) {
            Parameters.of(take).add(places);
            return number(take) - places;
        }
    }

    /** The statement that changes a row and reads what became of it. */
    private static String asItStands(String column, String change) {
        return "SELECT " + column + " FROM FINAL TABLE (" + change + ")";
    }

    @Override
    public String scripts() {
        return "h2";
    }

    @Override
    public void checkDurability(Connection connection) throws SQLException {
        checkVersion(connection.getMetaData().getDatabaseProductVersion());
        Map<String, Set<String>> settings = Rows.settings(
                connection,
                "SELECT setting_name, setting_value FROM information_schema.settings" + " WHERE setting_name IN ('"
                        + DELAY + "', '" + FILE + "', '" + CASE + "')");
        if (!settings.containsKey(FILE) || IN_MEMORY.matcher(path(connection)).find()) {
            throw new UnsafeStorageException("storage", "memory", "a file");
        }
        if (!settings.getOrDefault(CASE, Set.of("0")).equals(Set.of("0"))) {
            throw new UnsafeStorageException(CASE, "on", "off, as ids that differ in case are of different people");
        }
        for (String delay : settings.getOrDefault(DELAY, Set.of("unknown"))) {
            if (!delay.equals("0")) {
                throw new UnsafeStorageException(DELAY, delay, "0, as by ;WRITE_DELAY=0 at the end of its URL");
            }
        }
    }

    /** Refuses a version that is known to lose what it acknowledged; the number stands before what else is said of it. */
    static void checkVersion(String version) {
        String number = version.split(" ")[0];
        if (LOSING.contains(number)) {
            throw new UnsafeStorageException("H2 version", number, KEEPING);
        }
    }

    @Override
    public void force(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }
}
