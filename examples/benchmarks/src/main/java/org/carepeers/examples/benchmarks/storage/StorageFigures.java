package org.carepeers.examples.benchmarks.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.carepeers.party.County;
import org.carepeers.workflow.journal.Entry;
import org.carepeers.workflow.journal.JdbcJournal;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.worklist.WorklistQuery;

/**
 * Prints what appending, loading and the worklist cost on H2 in a file and on PostgreSQL, all with durable settings.
 *
 * <p>Arguments are a folder for the two plots and the numbers of streams at which an append is measured.
 */
public final class StorageFigures {

    private static final int ROUNDS = 9;
    private static final int TIMES = 50;
    private static final int REVIEWS = 300;
    private static final int PAGE = 50;
    private static final int EARLY = 10;
    private static final int HASHED = 1_000;
    private static final List<Integer> LENGTHS = List.of(EARLY, 100, 1_000, 10_000);

    private final Database database;
    private final JdbcJournal journal;
    private final PrintStream out;
    private final Plot lengths;
    private final Plot numbers;

    private StorageFigures(Database database, PrintStream out, Plot lengths, Plot numbers) {
        this.database = database;
        this.out = out;
        this.lengths = lengths;
        this.numbers = numbers;
        JdbcJournal.setUp(database);
        this.journal = JdbcJournal.open(database);
    }

    /**
     * Measures and prints.
     *
     * @param arguments a folder that is there, and numbers of streams, growing
     * @throws Exception if a database does not start
     */
    public static void main(String[] arguments) throws Exception {
        Path plots = Path.of(arguments[0]);
        int[] streams =
                Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray();
        Plot lengths = new Plot("What one append costs beside the length of its stream");
        Plot numbers = new Plot("What beginning a stream costs beside the number of streams");
        inMemory(System.out);
        Path folder = Files.createTempDirectory("care-peers-figures");
        String file = "jdbc:h2:file:" + folder.resolve("journal") + ";WRITE_DELAY=0";
        try (Database h2 = Database.at("H2", file, "sa")) {
            new StorageFigures(h2, System.out, lengths, numbers).measure(streams);
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .start();
                Database postgres = Database.at("PostgreSQL", server.getJdbcUrl("postgres", "postgres"), "postgres")) {
            new StorageFigures(postgres, System.out, lengths, numbers).measure(streams);
        }
        Files.writeString(plots.resolve("append-by-length.svg"), lengths.svg("entries in the stream"));
        Files.writeString(plots.resolve("append-by-streams.svg"), numbers.svg("streams in the journal"));
    }

    private static void inMemory(PrintStream out) throws Exception {
        Journal journal = Verifying.inMemory();
        long entries = Verifying.verify(journal);
        double micros = Stopwatch.medians(ROUNDS, 3, () -> Verifying.verify(journal))[0];
        out.printf(
                "%-10s  %-58s %10.2f million a second%n", "memory", "verify " + entries + " entries", entries / micros);
    }

    private void measure(int[] streams) throws Exception {
        database.execute("CREATE TABLE raw_entry (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, bytes "
                + (database.isH2() ? "VARBINARY(1048576)" : "BYTEA") + " NOT NULL)");
        longStream();
        append("append", journal, true);
        if (database.isH2()) {
            append("append, not forced", JdbcJournal.openWithoutDurability(database), false);
        }
        replay();
        verify();
        Filling filling = new Filling(database);
        for (int number : streams) {
            filling.upTo(number);
            manyStreams(number);
            worklist(number);
        }
    }

    private void append(String what, Journal measured, boolean durable) throws Exception {
        Appending appending = Appending.goOn(measured, durable ? "durable" : "hasty", EARLY);
        Appending telling = Appending.thatOnlyTells(measured, durable ? "durable-told" : "hasty-told");
        double[] medians = Stopwatch.medians(
                ROUNDS, TIMES, appending::next, telling::next, Appending.raw(database, appending.lastBytes(), durable));
        ratio(what + " against raw insert and commit", medians[0], medians[2]);
        ratio(what + ", nothing due changes", medians[1], medians[2]);
    }

    private void replay() throws Exception {
        Replaying replaying = new Replaying(database, JdbcJournal.openWithoutDurability(database), REVIEWS);
        List<byte[]> effects = replaying.effects();
        double[] medians = Stopwatch.medians(
                ROUNDS,
                TIMES,
                replaying::load,
                replaying::readRows,
                replaying::loadAgain,
                () -> Replaying.tokens(effects));
        ratio("load " + replaying.entries() + " entries against the same rows", medians[0], medians[1]);
        figure("the tokens of their effects alone", medians[3]);
        figure("load them again, nothing being new", medians[2]);
    }

    private void longStream() throws Exception {
        Stopwatch.Work[] works = new Stopwatch.Work[LENGTHS.size()];
        for (int i = 0; i < works.length; i++) {
            Appending appending = Appending.goOn(
                            JdbcJournal.openWithoutDurability(database), "long-" + LENGTHS.get(i), LENGTHS.get(i))
                    .with(journal);
            works[i] = appending::next;
        }
        double[] medians = Stopwatch.medians(ROUNDS, TIMES, works);
        for (int i = 0; i < works.length; i++) {
            figure("append after " + LENGTHS.get(i) + " entries", medians[i]);
            lengths.add(database.name(), LENGTHS.get(i), medians[i]);
        }
    }

    private void verify() throws Exception {
        Verifying verifying = new Verifying(database, journal);
        double[] medians = Stopwatch.medians(ROUNDS, 1, verifying::verify, verifying::readRows);
        long entries = Verifying.verify(journal);
        ratio("verify " + entries + " entries against the same rows", medians[0], medians[1]);
        List<Entry> some = verifying.entries(HASHED);
        double hashed = Stopwatch.medians(ROUNDS, TIMES, () -> Verifying.hash(some))[0] / some.size();
        figure("SHA-256 of their bytes alone", hashed * entries);
    }

    private void manyStreams(int number) throws Exception {
        int[] next = {0};
        double[] medians =
                Stopwatch.medians(ROUNDS, TIMES, () -> Appending.begin(journal, "begun-" + number + "-" + next[0]++));
        figure("begin a stream beside " + number, medians[0]);
        numbers.add(database.name(), number, medians[0]);
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
