package org.carepeers.guide;

import static org.carepeers.guide.InventedRecord.CLOCK;
import static org.carepeers.guide.InventedRecord.FILE;

import java.time.LocalDate;
import java.util.List;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.StreamKey;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.journal.Amendment;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.Correction;
import org.carepeers.workflow.journal.CorrectionOutcome;
import org.carepeers.workflow.journal.CorrectionReason;
import org.carepeers.workflow.journal.MemoryJournal;

final class CorrectingTheRecord {

    private CorrectingTheRecord() {}

    public static void main(String[] arguments) {
        CaseRecorder recorder = CaseRecorder.of(new MemoryJournal(), CareWorkflow.california(), CLOCK);
        StreamKey key = recorder.open(FILE);
        FILE.events().forEach(event -> recorder.record(key, event));

        tell(recorder.correct(key, correction("c1", new Amendment.Voided<>(EventId.of("e1")))));

        CareEvent ordered = InventedRecord.moved(FILE.events().get(1), LocalDate.of(2026, 2, 6));
        tell(recorder.correct(key, correction("c2", new Amendment.Replaced<>(ordered.id(), ordered))));

        System.out.println(recorder.asOccurredBy(key, LocalDate.of(2026, 2, 5)).stage());
        System.out.println(recorder.load(key).present().stage());
    }

    private static Correction<CareEvent> correction(String id, Amendment<CareEvent> amendment) {
        return new Correction<>(
                EventId.of(id), CorrectionReason.TYPED_WRONGLY, PartyId.of("clerk-1"), List.of(amendment));
    }

    private static void tell(CorrectionOutcome<CareCase> outcome) {
        if (outcome instanceof CorrectionOutcome.WouldNotStand<CareCase> refused) {
            refused.fallen().forEach(each -> System.out.println(each.id() + " would no longer stand"));
        } else {
            System.out.println(outcome.getClass().getSimpleName());
        }
    }
}
