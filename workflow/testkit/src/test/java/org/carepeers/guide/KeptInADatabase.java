package org.carepeers.guide;

import java.security.SecureRandom;
import javax.sql.DataSource;
import org.carepeers.workflow.journal.JdbcJournal;
import org.carepeers.workflow.journal.JdbcKeyStore;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.KeyCustodian;
import org.carepeers.workflow.journal.PayloadSealer;

final class KeptInADatabase {

    private KeptInADatabase() {}

    static Journal open(DataSource source) {
        JdbcJournal.setUp(source);
        Journal journal = JdbcJournal.open(source);
        return journal;
    }

    static PayloadSealer sealer(KeyCustodian custodian, DataSource keys) {
        JdbcJournal.setUp(keys);
        return new PayloadSealer(custodian, JdbcKeyStore.open(keys), new SecureRandom());
    }
}
