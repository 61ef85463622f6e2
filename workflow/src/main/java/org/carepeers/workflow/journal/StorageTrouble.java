package org.carepeers.workflow.journal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

/** What a database says went wrong, by its SQLSTATE. Its own words may repeat what was to be stored and are not passed on. */
final class StorageTrouble {

    /** A unique key that is there already, a serialization failure, a deadlock, or a lock that was not given in time. */
    private static final Set<String> CONTENTION = Set.of("23505", "40001", "40P01", "55P03", "HYT00", "90131");

    private static final String FILES = "the file cannot be read or written, as where its disk is full";

    private static final Map<String, String> STATES = Map.of(
            "53100", "the disk is full, or nearly so",
            "90028", FILES,
            "90031", FILES,
            "90098", "the database was closed",
            "25006", "the database is read-only");

    private static final Map<String, String> CLASSES = Map.of(
            "08", "the connection was lost",
            "28", "the database does not let the user in",
            "42", "a table or a right is missing",
            "53", "the database lacks room or memory",
            "57", "the database was shut down",
            "58", "the database cannot read or write its files");

    private StorageTrouble() {}

    /** Whether someone else was there first or at the same moment, so that nothing was written and it can be tried again. */
    static boolean isContention(SQLException trouble) {
        return CONTENTION.contains(state(trouble));
    }

    static JournalUnavailableException unavailable(String what, SQLException trouble) {
        String said = (isOfFiles(trouble) ? FILES : STATES.getOrDefault(state(trouble), ofClass(state(trouble))))
                + " (SQLSTATE " + state(trouble)
                + ", code " + trouble.getErrorCode() + ")";
        SQLException bare = new SQLException(said, trouble.getSQLState(), trouble.getErrorCode());
        bare.setStackTrace(trouble.getStackTrace());
        return new JournalUnavailableException(what + ": " + said, bare);
    }

    /** Whether H2 found no room, or no file, and calls it a general error. */
    private static boolean isOfFiles(SQLException trouble) {
        Throwable cause = trouble;
        while (cause != null && !(cause instanceof IOException)) {
            cause = cause.getCause();
        }
        return cause != null && state(trouble).startsWith("HY");
    }

    private static String ofClass(String state) {
        return CLASSES.getOrDefault(state.substring(0, Math.min(2, state.length())), "the database reported an error");
    }

    private static String state(SQLException trouble) {
        for (SQLException each = trouble; each != null; each = each.getNextException()) {
            if (each.getSQLState() != null) {
                return each.getSQLState();
            }
        }
        return "unknown";
    }
}
