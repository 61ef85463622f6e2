package org.carepeers.guide;

import static org.carepeers.guide.InventedRecord.CLOCK;
import static org.carepeers.guide.InventedRecord.FILE;

import org.carepeers.party.StreamKey;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.Checkpoint;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.Verification;

final class KeepingTheRecord {

    private KeepingTheRecord() {}

    public static void main(String[] arguments) {
        Journal journal = new MemoryJournal();
        CaseRecorder recorder = CaseRecorder.of(journal, CareWorkflow.california(), CLOCK);
        StreamKey key = recorder.open(FILE);
        for (CareEvent event : FILE.events()) {
            System.out.println(recorder.record(key, event).getClass().getSimpleName());
        }
        System.out.println(recorder.record(key, FILE.events().get(0)).getClass().getSimpleName());
        System.out.println(recorder.load(key).present());

        Checkpoint kept = Checkpoint.of(journal, CLOCK);
        System.out.println(Verification.against(journal, kept));
    }
}
