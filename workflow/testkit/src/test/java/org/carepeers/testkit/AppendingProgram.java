package org.carepeers.testkit;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.rule.DutyHolder;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.journal.Appended;
import org.carepeers.workflow.journal.Head;
import org.carepeers.workflow.journal.JdbcJournal;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.obligation.Basis;
import org.carepeers.workflow.obligation.ObligationId;
import org.carepeers.workflow.worklist.WorklistChange;
import org.carepeers.workflow.worklist.WorklistItem;

/** Appends and says so, until it is killed. Three entries and one item of the worklist come together. */
final class AppendingProgram {

    static final int TOGETHER = 3;
    static final StreamKey STREAM = JournalContract.caseOf(County.SAN_DIEGO, "invented-case-1");

    private AppendingProgram() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].startsWith("jdbc:h2")) {
            warmUp();
        }
        BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println("ready");
        if (told.readLine() == null) {
            return;
        }
        try (KeptConnections connections = new KeptConnections(arguments[0], arguments[1])) {
            append(JdbcJournal.open(connections), Integer.MAX_VALUE);
        }
    }

    private static void warmUp() {
        KeptConnections memory = new KeptConnections("jdbc:h2:mem:warm", "sa");
        JdbcJournal.setUp(memory);
        append(JdbcJournal.openWithoutDurability(memory), 0);
    }

    private static void append(Journal journal, int times) {
        Head head = journal.head(STREAM);
        for (int i = 0; i < times; i++) {
            long from = head.sequence();
            Appended appended = journal.append(
                    STREAM,
                    head,
                    List.of(
                            JournalContract.event("e" + (from + 1)),
                            JournalContract.event("e" + (from + 2)),
                            JournalContract.event("e" + (from + 3), new WorklistChange.Opened(item(from + 3)))));
            head = ((Appended.Done) appended).head();
            System.out.println(head.sequence() + " " + head.digest());
        }
    }

    private static WorklistItem item(long sequence) {
        return new WorklistItem(
                STREAM,
                ObligationId.of(RuleId.of("invented-rule"), EventId.of("e" + sequence)),
                "something invented",
                Basis.STATUTE,
                DutyHolder.COURT,
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 3, 2)),
                Optional.empty());
    }
}
