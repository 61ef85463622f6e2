package org.carepeers.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.workflow.journal.Appended;
import org.carepeers.workflow.journal.Draft;
import org.carepeers.workflow.journal.Entry;
import org.carepeers.workflow.journal.EntryKind;
import org.carepeers.workflow.journal.Head;
import org.carepeers.workflow.journal.JdbcJournal;
import org.carepeers.workflow.journal.Journal;

/** Counts on in eight threads: each reads the last number of a stream and appends the next. */
final class CountingProgram {

    static final int THREADS = 8;
    static final int EACH = 25;
    static final int STREAMS = 2;

    private CountingProgram() {}

    static StreamKey stream(int i) {
        return JournalContract.caseOf(County.SAN_DIEGO, "invented-case-" + i % STREAMS);
    }

    public static void main(String[] arguments) throws Exception {
        KeptConnections connections = new KeptConnections(arguments[0], arguments[1]);
        Journal journal = JdbcJournal.open(connections);
        System.out.println("ready");
        if (System.in.read() < 0) {
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            String name = arguments[2] + "." + thread;
            tasks.add(() -> countOn(journal, name));
        }
        int overtaken = 0;
        for (Future<Integer> each : threads.invokeAll(tasks)) {
            overtaken += each.get();
        }
        threads.shutdown();
        connections.close();
        System.out.println(overtaken);
    }

    /** Returns how often someone else was faster. */
    private static int countOn(Journal journal, String name) {
        int overtaken = 0;
        for (int i = 0; i < EACH; ) {
            StreamKey stream = stream(i);
            Head head = journal.head(stream);
            int next = numberAt(journal, stream, head) + 1;
            Draft draft = new Draft(
                    EntryKind.EVENT,
                    EventId.of(name + "." + i),
                    Instant.parse("2026-03-02T17:00:00Z"),
                    "{\"number\":" + next + "}",
                    List.of());
            if (journal.append(stream, head, List.of(draft)) instanceof Appended.Done) {
                i++;
            } else {
                overtaken++;
            }
        }
        return overtaken;
    }

    static int numberAt(Journal journal, StreamKey stream, Head head) {
        return journal.read(stream, head.sequence() - 1, 1).stream()
                .map(Entry::text)
                .map(text -> text.replaceAll(".*\"number\":(\\d+).*", "$1"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }
}
