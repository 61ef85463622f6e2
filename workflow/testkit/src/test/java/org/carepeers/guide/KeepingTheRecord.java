package org.carepeers.guide;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.carepeers.json.CareJson;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.StreamKey;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.journal.Amendment;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.Checkpoint;
import org.carepeers.workflow.journal.Correction;
import org.carepeers.workflow.journal.CorrectionReason;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.Verification;

final class KeepingTheRecord {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T17:00:00Z"));
    private static final CaseFile FILE = CareJson.standard().readCaseFile("""
            {"formatVersion": 1,
             "case": {"id": "invented-1", "county": "alameda"},
             "events": [
               {"id": "e1", "kind": "petition-filed", "occurredOn": "2026-02-02",
                "by": {"role": "petitioner", "party": "person-2"},
                "facts": {"standing": "family-member", "examinedOn": "2026-01-20"}},
               {"id": "e2", "kind": "report-ordered", "occurredOn": "2026-02-05", "by": {"role": "court"},
                "facts": {"primaFacie": "found"}}]}
            """);

    private KeepingTheRecord() {}

    public static void main(String[] arguments) {
        Journal journal = new MemoryJournal();
        CaseRecorder recorder = CaseRecorder.of(journal, CareWorkflow.california(), CLOCK);
        StreamKey key = recorder.open(FILE);
        for (CareEvent event : FILE.events()) {
            System.out.println(recorder.record(key, event).getClass().getSimpleName());
        }
        System.out.println(recorder.record(key, FILE.events().get(0)).getClass().getSimpleName());

        CareEvent ordered = CareEvent.builder()
                .from(FILE.events().get(1))
                .occurredOn(LocalDate.of(2026, 2, 6))
                .build();
        recorder.correct(
                key,
                new Correction<>(
                        EventId.of("correction-1"),
                        CorrectionReason.TYPED_WRONGLY,
                        PartyId.of("clerk-1"),
                        List.of(new Amendment.Replaced<>(ordered.id(), ordered))));

        Checkpoint kept = Checkpoint.of(journal, CLOCK);
        System.out.println(Verification.against(journal, kept));
    }
}
