package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carepeers.party.StreamKey;
import org.carepeers.workflow.journal.Entry;
import org.carepeers.workflow.journal.JdbcJournal;
import org.carepeers.workflow.journal.Journal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two programs with eight threads each count on in the same streams of one PostgreSQL, and no number is lost or doubled. */
@Execution(ExecutionMode.CONCURRENT)
class TwoProgramsTest {

    @Test
    void noUpdateIsLostBetweenTwoProgramsOfEightThreads() throws Exception {
        KeptConnections connections =
                new KeptConnections(PostgresServer.newDatabaseBesideOthers(), PostgresServer.USER);
        JdbcJournal.setUp(connections);
        Journal journal = JdbcJournal.open(connections);
        String url = connections.url();
        List<ChildJvm> programs = Stream.of("a", "b")
                .map(name -> ChildJvm.start(CountingProgram.class, url, PostgresServer.USER, name))
                .toList();
        try {
            programs.forEach(program -> assertThat(program.line()).isEqualTo("ready"));
            programs.forEach(program -> program.tell("go"));
            int overtaken = programs.stream()
                    .mapToInt(program -> Integer.parseInt(program.line()))
                    .sum();
            assertThat(overtaken).as("they did race").isPositive();
        } finally {
            programs.forEach(ChildJvm::close);
        }
        int all = 0;
        for (int i = 0; i < CountingProgram.STREAMS; i++) {
            StreamKey stream = CountingProgram.stream(i);
            List<Entry> entries = journal.read(stream, 0, 10_000);
            assertThat(entries)
                    .extracting(Entry::text)
                    .extracting(text -> text.replaceAll(".*\"number\":(\\d+).*", "$1"))
                    .isEqualTo(IntStream.rangeClosed(1, entries.size())
                            .mapToObj(String::valueOf)
                            .toList());
            all += entries.size();
        }
        assertThat(all).isEqualTo(2 * CountingProgram.THREADS * CountingProgram.EACH);
        connections.close();
    }
}
