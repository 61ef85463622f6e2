package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carepeers.party.County;
import org.carepeers.party.StreamKey;
import org.carepeers.workflow.journal.Appended;
import org.carepeers.workflow.journal.Digest;
import org.carepeers.workflow.journal.Entry;
import org.carepeers.workflow.journal.Head;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.Position;
import org.junit.jupiter.api.Test;

/** What every {@link Journal} promises where many append at once, as tests to extend. */
public abstract class JournalRaceContract {

    private static final int THREADS = 8;
    private static final int EACH = 25;
    private static final StreamKey STREAM = JournalContract.caseOf(County.SAN_DIEGO, "invented-case-1");

    /** For the test class of a journal. */
    protected JournalRaceContract() {}

    /**
     * Returns the journal under test.
     *
     * @return a journal without entries, the same throughout one test
     */
    protected abstract Journal journal();

    @Test
    void whatManyAppendToOneStreamIsAllThere() throws Exception {
        Journal journal = journal();
        all(IntStream.range(0, THREADS).mapToObj(thread -> (Callable<Integer>) () -> {
            for (int i = 0; i < EACH; i++) {
                appendInTurn(journal, STREAM, "t" + thread + "." + i);
            }
            return EACH;
        }));
        List<Entry> entries = journal.read(STREAM, 0, 10_000);
        assertThat(entries).hasSize(THREADS * EACH).extracting(Entry::id).doesNotHaveDuplicates();
        Digest digest = Digest.NONE;
        long sequence = 0;
        for (Entry entry : entries) {
            digest = digest.then(entry.bytes());
            sequence++;
            assertThat(entry.head()).isEqualTo(new Head(sequence, sequence, digest));
        }
        assertThat(journal.head(STREAM)).isEqualTo(new Head(sequence, sequence, digest));
    }

    @Test
    void ofThoseWhoAppendTheSameIdAtOnceOneWrites() throws Exception {
        Journal journal = journal();
        List<Appended> answers = all(IntStream.range(0, THREADS).mapToObj(thread ->
                (Callable<Appended>) () -> journal.append(STREAM, Head.START, List.of(JournalContract.event("e1")))));
        assertThat(answers)
                .filteredOn(answer -> answer instanceof Appended.Done)
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !(answer instanceof Appended.Done))
                .allSatisfy(answer -> assertThat(answer).isInstanceOf(Appended.AlreadyThere.class));
        assertThat(journal.read(STREAM, 0, 10)).hasSize(1);
    }

    /** While some write in many streams, one reads on from where it was and misses nothing. */
    @Test
    void whoeverReadsOnFromTheLastPlaceMissesNothing() throws Exception {
        Journal journal = journal();
        AtomicInteger writing = new AtomicInteger(THREADS);
        List<Callable<List<Entry>>> tasks = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            StreamKey own = JournalContract.caseOf(County.SAN_DIEGO, "invented-case-" + thread);
            tasks.add(() -> {
                try {
                    Head head = Head.START;
                    for (int i = 0; i < EACH; i++) {
                        head = JournalContract.append(
                                journal, own, head, JournalContract.event("a" + i), JournalContract.event("b" + i));
                    }
                } finally {
                    writing.decrementAndGet();
                }
                return List.of();
            });
        }
        tasks.add(() -> follow(journal, writing));
        List<Entry> followed = all(tasks.stream()).get(THREADS);
        assertThat(followed).hasSize(2 * THREADS * EACH).isEqualTo(JournalContract.followed(journal, 1_000));
        assertThat(followed).extracting(Entry::position).isSorted();
    }

    /** Reads until nothing is left, which something that still runs in the storage may hold back for a moment. */
    private static List<Entry> follow(Journal journal, AtomicInteger writing) {
        List<Entry> read = new ArrayList<>();
        Position after = Position.START;
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        boolean last = false;
        while (true) {
            List<Entry> page = journal.readAll(after, 7);
            if (page.isEmpty() && last && (read.size() >= 2 * THREADS * EACH || System.nanoTime() > end)) {
                return read;
            }
            last = writing.get() == 0;
            read.addAll(page);
            after = page.isEmpty() ? after : page.get(page.size() - 1).position();
        }
    }

    /** Appends after whatever head the stream has by then. */
    static void appendInTurn(Journal journal, StreamKey stream, String id) {
        Head head = journal.head(stream);
        while (journal.append(stream, head, List.of(JournalContract.event(id)))
                instanceof Appended.Overtaken overtaken) {
            head = overtaken.now();
        }
    }

    private static <T> List<T> all(Stream<Callable<T>> tasks) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(tasks.toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
