package org.carepeers.guide;

import static org.carepeers.guide.InventedRecord.CLOCK;
import static org.carepeers.guide.InventedRecord.FILE;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepeers.party.StreamKey;
import org.carepeers.party.SubjectId;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.journal.AesKeyCustodian;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.KeyDestroyedException;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.MemoryKeyStore;
import org.carepeers.workflow.journal.PayloadSealer;
import org.carepeers.workflow.journal.Retention;
import org.carepeers.workflow.journal.Verification;

final class SealedAndDestroyed {

    private SealedAndDestroyed() {}

    public static void main(String[] arguments) {
        Journal journal = new MemoryJournal();
        SecureRandom random = new SecureRandom();
        SubjectId person = SubjectId.of("person-1");
        PayloadSealer sealer = new PayloadSealer(
                        AesKeyCustodian.of("county-key-1", random.generateSeed(32), random),
                        new MemoryKeyStore(),
                        random)
                .forPeople(stream -> person);
        CaseRecorder recorder =
                CaseRecorder.of(journal, CareWorkflow.california(), CLOCK).sealedBy(sealer);
        StreamKey key = recorder.open(FILE);
        FILE.events().forEach(event -> recorder.record(key, event));
        System.out.println(journal.read(key, 1, 1).get(0).text().contains("petition"));

        Retention policy = new Retention(
                Map.of("court-case", Period.ofYears(7)),
                "an invented county's schedule",
                List.of(new Retention.Hold(Optional.of(person), LocalDate.of(2034, 1, 1), Optional.empty())));
        List<Retention.Held> records =
                List.of(new Retention.Held(person, key, "court-case", Optional.of(LocalDate.of(2026, 6, 1))));
        LocalDate day = LocalDate.of(2034, 3, 1);
        System.out.println(policy.destroy(sealer, List.of(person), records, day).kept());

        Retention released = new Retention(policy.periods(), policy.source(), List.of());
        System.out.println(
                released.destroy(sealer, List.of(person), records, day).mayBeDestroyed());
        try {
            recorder.load(key);
        } catch (KeyDestroyedException e) {
            System.out.println("nobody reads it");
        }
        System.out.println(Verification.of(journal).isSound());
    }
}
