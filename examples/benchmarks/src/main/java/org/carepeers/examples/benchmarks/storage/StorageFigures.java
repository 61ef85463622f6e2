package org.carepeers.examples.benchmarks.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.carepeers.party.County;
import org.carepeers.workflow.journal.JdbcJournal;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.worklist.WorklistQuery;

/**
 * Prints what appending, loading and the worklist cost on H2 in a file and on PostgreSQL, all with durable settings.
 *
 * <p>Arguments are the numbers of streams at which an append is measured; without any, 1,000 and 100,000.
 */
public final class StorageFigures {

    private static final int ROUNDS = 9;
    private static final int TIMES = 50;
    private static final int REVIEWS = 300;
    private static final int PAGE = 50;
    private static final int EARLY = 10;
    private static final int LATE = 10_000;

    private final Database database;
    private final JdbcJournal journal;
    private final PrintStream out;

    private StorageFigures(Database database, PrintStream out) {
        this.database = database;
        this.out = out;
        JdbcJournal.setUp(database);
        this.journal = JdbcJournal.open(database);
    }

    /**
     * Measures and prints.
     *
     * @param arguments numbers of streams, growing
     * @throws Exception if a database does not start
     */
    public static void main(String[] arguments) throws Exception {
        int[] streams = arguments.length == 0
                ? new int[] {1_000, 100_000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        Path folder = Files.createTempDirectory("care-peers-figures");
        String file = "jdbc:h2:file:" + folder.resolve("journal") + ";WRITE_DELAY=0";
        try (Database h2 = Database.at("H2", file, "sa")) {
            new StorageFigures(h2, System.out).measure(streams);
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .start();
                Database postgres = Database.at("PostgreSQL", server.getJdbcUrl("postgres", "postgres"), "postgres")) {
            new StorageFigures(postgres, System.out).measure(streams);
        }
    }

    private void measure(int[] streams) throws Exception {
        database.execute("CREATE TABLE raw_entry (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, bytes "
                + (database.isH2() ? "VARBINARY(1048576)" : "BYTEA") + " NOT NULL)");
        append("append", journal, true);
        if (database.isH2()) {
            append("append, not forced", JdbcJournal.openWithoutDurability(database), false);
        }
        replay();
        longStream();
        Filling filling = new Filling(database);
        for (int number : streams) {
            filling.upTo(number);
            manyStreams(number);
            worklist(number);
        }
    }

    private void append(String what, Journal measured, boolean durable) throws Exception {
        Appending appending = Appending.goOn(measured, durable ? "durable" : "hasty", EARLY);
        double[] medians = Stopwatch.medians(
                ROUNDS, TIMES, appending::next, Appending.raw(database, appending.lastBytes(), durable));
        ratio(what + " against raw insert and commit", medians[0], medians[1]);
    }

    private void replay() throws Exception {
        Replaying replaying = new Replaying(database, JdbcJournal.openWithoutDurability(database), REVIEWS);
        double[] medians = Stopwatch.medians(ROUNDS, TIMES, replaying::load, replaying::readRows);
        ratio("load " + replaying.entries() + " entries against the same rows", medians[0], medians[1]);
    }

    private void longStream() throws Exception {
        Appending early = Appending.goOn(journal, "early", EARLY);
        Appending late = Appending.goOn(JdbcJournal.openWithoutDurability(database), "late", LATE)
                .with(journal);
        double[] medians = Stopwatch.medians(ROUNDS, TIMES, early::next, late::next);
        ratio("append at entry " + EARLY + " against entry " + LATE, medians[0], medians[1]);
    }

    private void manyStreams(int number) throws Exception {
        int[] next = {0};
        double[] medians =
                Stopwatch.medians(ROUNDS, TIMES, () -> Appending.begin(journal, "begun-" + number + "-" + next[0]++));
        figure("begin a stream beside " + number, medians[0]);
    }

    private void worklist(int number) throws Exception {
        WorklistQuery query = WorklistQuery.dueThrough(County.SAN_DIEGO, LocalDate.of(2027, 12, 31), PAGE);
        List<?> page = journal.worklist().page(query);
        double[] medians =
                Stopwatch.medians(ROUNDS, TIMES, () -> journal.worklist().page(query));
        figure("first " + page.size() + " of the worklist of " + number + " cases", medians[0]);
    }

    private void ratio(String what, double micros, double beside) {
        out.printf(
                "%-10s  %-58s %10.1f us %10.1f us %6.0f %%%n",
                database.name(), what, micros, beside, 100 * beside / micros);
    }

    private void figure(String what, double micros) {
        out.printf("%-10s  %-58s %10.1f us%n", database.name(), what, micros);
    }
}
