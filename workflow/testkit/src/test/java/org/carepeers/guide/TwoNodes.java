package org.carepeers.guide;

import static org.carepeers.guide.InventedRecord.CLOCK;
import static org.carepeers.guide.InventedRecord.FILE;

import java.time.LocalDate;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.Loaded;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.Outcome;

final class TwoNodes {

    private TwoNodes() {}

    public static void main(String[] arguments) {
        Journal journal = new MemoryJournal();
        CareEvent petition = FILE.events().get(0);
        CareEvent.Builder another = CareEvent.builder();
        CareEvent sameAgain = another.from(petition)
                .id(EventId.of("typed-by-another-clerk"))
                .occurredOn(LocalDate.of(2026, 2, 3))
                .build();

        CaseRecorder here = CaseRecorder.of(journal, CareWorkflow.california(), CLOCK);
        CaseRecorder there = CaseRecorder.of(journal, CareWorkflow.california(), CLOCK);
        StreamKey key = here.open(FILE);
        Loaded<CareCase> seen = there.load(key);

        System.out.println(here.record(key, petition).getClass().getSimpleName());
        Outcome<CareCase> late = there.record(key, sameAgain, seen);
        if (late instanceof Outcome.Overtaken<CareCase> overtaken) {
            System.out.println("overtaken by " + overtaken.since());
        }
    }
}
