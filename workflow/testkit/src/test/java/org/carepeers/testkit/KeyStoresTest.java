package org.carepeers.testkit;

import java.nio.file.Path;
import org.carepeers.workflow.journal.DataKeyStore;
import org.carepeers.workflow.journal.JdbcJournal;
import org.carepeers.workflow.journal.JdbcKeyStore;
import org.carepeers.workflow.journal.MemoryKeyStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The stores of keys of the library keep every promise of one: in memory, in a file of H2, in a real PostgreSQL. */
class KeyStoresTest {

    @Nested
    class InMemory extends DataKeyStoreContract {
        private final DataKeyStore store = new MemoryKeyStore();

        @Override
        protected DataKeyStore store() {
            return store;
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class OnH2 extends DataKeyStoreContract {

        private KeptConnections connections;

        @BeforeAll
        void setUp(@TempDir Path folder) {
            connections = new KeptConnections("jdbc:h2:file:" + folder.resolve("keys") + ";WRITE_DELAY=0", "sa");
            JdbcJournal.setUp(connections);
        }

        @BeforeEach
        void empty() {
            PostgresServer.execute(connections, "TRUNCATE TABLE care_data_key");
        }

        @AfterAll
        void shutDown() {
            PostgresServer.execute(connections, "SHUTDOWN");
        }

        @Override
        protected DataKeyStore store() {
            return JdbcKeyStore.open(connections);
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class OnPostgres extends DataKeyStoreContract {

        private KeptConnections connections;

        @BeforeAll
        void setUp() {
            connections = new KeptConnections(PostgresServer.newDatabase(), PostgresServer.USER);
            JdbcJournal.setUp(connections);
        }

        @BeforeEach
        void empty() {
            PostgresServer.execute(connections, "TRUNCATE TABLE care_data_key");
        }

        @AfterAll
        void close() throws Exception {
            connections.close();
        }

        @Override
        protected DataKeyStore store() {
            return JdbcKeyStore.open(connections);
        }
    }
}
