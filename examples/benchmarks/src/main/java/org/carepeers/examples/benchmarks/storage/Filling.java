package org.carepeers.examples.benchmarks.storage;

import java.sql.SQLException;

/** Fills a journal with many streams of one entry and one obligation each, by the database's own means. */
final class Filling {

    private final Database database;
    private int streams;

    Filling(Database database) {
        this.database = database;
    }

    /** Adds streams until there are so many. */
    void upTo(int wanted) throws SQLException {
        String batch = "filled-" + wanted + "-";
        String numbers = database.isH2() ? "SYSTEM_RANGE(" : "generate_series(";
        String number = database.isH2() ? "x" : "g";
        String alias = database.isH2() ? "" : " g";
        String zeros = database.isH2() ? "X'" + "00".repeat(32) + "'" : "decode(repeat('00', 32), 'hex')";
        String bytes = database.isH2() ? "STRINGTOUTF8(REPEAT('x', 900))" : "decode(repeat('78', 900), 'hex')";
        String day = database.isH2()
                ? "DATEADD(DAY, MOD(stream, 365), DATE '2026-03-02')"
                : "DATE '2026-03-02' + (stream % 365)::int";
        String those = " FROM care_stream WHERE subject LIKE '" + batch + "%'";
        database.execute("INSERT INTO care_stream (county, kind, subject, sequence, version, digest)"
                + " SELECT 'san-diego', 'case', '" + batch + "' || " + number + ", 1, 1, " + zeros + " FROM " + numbers
                + (streams + 1) + ", " + wanted + ")" + alias);
        database.execute("INSERT INTO care_entry"
                + " (major, stream, sequence, version, digest, entry, id, recorded_at, bytes)"
                + " SELECT -stream, stream, 1, 1, digest, 'event', 'e1', 0, " + bytes + those);
        database.execute("INSERT INTO care_worklist"
                + " (stream, id, county, kind, subject, title, basis, who, first_day, last_day)"
                + " SELECT stream, 'invented-rule@e1', county, kind, subject, 'something invented', 'statute', 'court',"
                + " NULL, " + day + those);
        database.execute("ANALYZE");
        streams = wanted;
    }
}
