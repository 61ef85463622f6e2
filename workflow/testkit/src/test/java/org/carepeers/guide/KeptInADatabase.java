package org.carepeers.guide;

import javax.sql.DataSource;
import org.carepeers.workflow.journal.JdbcJournal;
import org.carepeers.workflow.journal.Journal;

final class KeptInADatabase {

    private KeptInADatabase() {}

    static Journal open(DataSource source) {
        JdbcJournal.setUp(source);
        Journal journal = JdbcJournal.open(source);
        return journal;
    }
}
