package org.carepeers.testkit;

import java.nio.file.Path;
import org.carepeers.workflow.journal.JdbcJournal;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.MemoryJournal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The journals of the library keep every promise of a journal: in memory, in a file of H2, in a real PostgreSQL. */
class JournalsTest {

    @Nested
    class InMemory {

        @Nested
        class Entries extends JournalContract {
            private final Journal journal = new MemoryJournal();

            @Override
            protected Journal journal() {
                return journal;
            }
        }

        @Nested
        class OnTheWorklist extends JournalWorklistContract {
            private final Journal journal = new MemoryJournal();

            @Override
            protected Journal journal() {
                return journal;
            }
        }

        @Nested
        class Racing extends JournalRaceContract {
            private final Journal journal = new MemoryJournal();

            @Override
            protected Journal journal() {
                return journal;
            }
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class OnH2 {

        private KeptConnections connections;

        @BeforeAll
        void setUp(@TempDir Path folder) {
            connections = new KeptConnections("jdbc:h2:file:" + folder.resolve("journal") + ";WRITE_DELAY=0", "sa");
            JdbcJournal.setUp(connections);
        }

        @AfterAll
        void shutDown() throws Exception {
            PostgresServer.execute(connections, "SHUTDOWN");
        }

        @BeforeEach
        void empty() {
            for (String table : new String[] {"care_entry", "care_stream", "care_worklist"}) {
                PostgresServer.execute(connections, "TRUNCATE TABLE " + table);
            }
        }

        @Nested
        class Entries extends JournalContract {
            @Override
            protected Journal journal() {
                return JdbcJournal.open(connections);
            }
        }

        @Nested
        class OnTheWorklist extends JournalWorklistContract {
            @Override
            protected Journal journal() {
                return JdbcJournal.open(connections);
            }
        }

        @Nested
        class Racing extends JournalRaceContract {
            @Override
            protected Journal journal() {
                return JdbcJournal.open(connections);
            }
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class OnPostgres {

        private KeptConnections connections;

        @BeforeAll
        void setUp() {
            connections = new KeptConnections(PostgresServer.newDatabase(), PostgresServer.USER);
            JdbcJournal.setUp(connections);
        }

        @AfterAll
        void close() throws Exception {
            connections.close();
        }

        @BeforeEach
        void empty() {
            PostgresServer.execute(connections, "TRUNCATE TABLE care_entry, care_stream, care_worklist");
        }

        @Nested
        class Entries extends JournalContract {
            @Override
            protected Journal journal() {
                return JdbcJournal.open(connections);
            }
        }

        @Nested
        class OnTheWorklist extends JournalWorklistContract {
            @Override
            protected Journal journal() {
                return JdbcJournal.open(connections);
            }
        }

        @Nested
        class Racing extends JournalRaceContract {
            @Override
            protected Journal journal() {
                return JdbcJournal.open(connections);
            }
        }
    }
}
