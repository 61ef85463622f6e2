package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.StreamKey;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.journal.AesKeyCustodian;
import org.carepeers.workflow.journal.Amendment;
import org.carepeers.workflow.journal.Correction;
import org.carepeers.workflow.journal.CorrectionOutcome;
import org.carepeers.workflow.journal.CorrectionReason;
import org.carepeers.workflow.journal.Entry;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.KeyDestroyedException;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.MemoryKeyStore;
import org.carepeers.workflow.journal.PayloadSealer;
import org.carepeers.workflow.journal.Position;
import org.carepeers.workflow.journal.Recorder;
import org.carepeers.workflow.journal.StreamProcess;
import org.carepeers.workflow.journal.StreamProcesses;
import org.carepeers.workflow.journal.UnreadableEntryException;
import org.carepeers.workflow.journal.Verification;
import org.carepeers.workflow.journal.WorklistVerification;
import org.junit.jupiter.api.Test;

/** What a sealed stream tells is read with its key, and without it nobody reads it and everybody can verify it. */
class SealedRecordsTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Journal journal = new MemoryJournal();
    private final PayloadSealer sealer = new PayloadSealer(
            AesKeyCustodian.of("county-key-1", RANDOM.generateSeed(32), RANDOM), new MemoryKeyStore(), RANDOM);
    private final StreamKey key = StreamKey.ofCase(RecordedFile.GRADUATED.county(), RecordedFile.GRADUATED.id());
    private final List<CareEvent> events = RecordedFile.GRADUATED.events();
    private final CareCase expected =
            RecordedFile.graduatedIn(new MemoryJournal()).recorder.load(key).present();

    private Recorder<CareEvent, Effect, CareCase> unsealed() {
        return Recorder.of(journal, StreamProcesses.ofCases(RecordedFile.CALIFORNIA), () -> RecordedFile.minute(0));
    }

    private Recorder<CareEvent, Effect, CareCase> recorded() {
        Recorder<CareEvent, Effect, CareCase> recorder = unsealed().sealedBy(sealer);
        events.forEach(event -> recorder.record(key, event));
        return recorder;
    }

    @Test
    void whoeverHasTheKeyReadsTheCaseAsItIs() {
        recorded();
        assertThat(unsealed().sealedBy(sealer).load(key).present()).isEqualTo(expected);
        assertThat(unsealed().sealedBy(sealer).steps(key).stream().map(step -> step.event()))
                .containsExactlyElementsOf(events);
    }

    @Test
    void noEntrySaysWhatHappened() {
        recorded();
        assertThat(journal.readAll(Position.START, 1_000))
                .hasSizeGreaterThan(10)
                .extracting(Entry::text)
                .noneMatch(text -> text.contains("\"kind\"") || text.contains("occurredOn") || text.contains("effect"));
        for (ThrowingCallable read : List.<ThrowingCallable>of(
                () -> unsealed().load(key),
                () -> unsealed().steps(key),
                () -> unsealed().decideAgain(key))) {
            assertThatExceptionOfType(UnreadableEntryException.class)
                    .isThrownBy(read)
                    .withMessage(key + " is sealed; what seals it has to be given by sealedBy");
        }
    }

    @Test
    void theWorklistOfASealedStreamIsComparedByWhatSealsIt() {
        Recorder<CareEvent, Effect, CareCase> recorder = unsealed().sealedBy(sealer);
        events.subList(0, 4).forEach(event -> recorder.record(key, event));
        StreamProcess<CareEvent, Effect, CareCase> process = StreamProcesses.ofCases(RecordedFile.CALIFORNIA);
        assertThat(WorklistVerification.differing(journal, process, sealer)).isEmpty();
        assertThatExceptionOfType(UnreadableEntryException.class)
                .isThrownBy(() -> WorklistVerification.differing(journal, process));
        sealer.destroyKey(key.id());
        assertThat(WorklistVerification.differing(journal, process, sealer))
                .as("what is due in it is still listed, and nothing gives it any more")
                .containsExactly(key);
    }

    @Test
    void aSealedStreamIsCorrectedLikeAnyOther() {
        CareEvent last = events.get(events.size() - 1);
        CorrectionOutcome<CareCase> outcome = recorded()
                .correct(
                        key,
                        new Correction<>(
                                EventId.of("correction-1"),
                                CorrectionReason.DID_NOT_HAPPEN,
                                PartyId.of("clerk-1"),
                                List.of(new Amendment.Voided<>(last.id()))));
        assertThat(outcome).isInstanceOf(CorrectionOutcome.Corrected.class);
        assertThat(unsealed().sealedBy(sealer).steps(key)).hasSize(events.size() - 1);
    }

    @Test
    void whoeverHadItLoadedDoesNotReadItEither() {
        Recorder<CareEvent, Effect, CareCase> recorder = recorded();
        recorder.load(key);
        sealer.destroyKey(key.id());
        assertThatExceptionOfType(KeyDestroyedException.class).isThrownBy(() -> recorder.load(key));
    }

    @Test
    void onceTheKeyIsDestroyedNobodyReadsItAndTheChainStillVerifies() {
        recorded();
        sealer.destroyKey(key.id());
        assertThatExceptionOfType(KeyDestroyedException.class)
                .isThrownBy(() -> unsealed().sealedBy(sealer).load(key))
                .withMessageContaining(key.toString());
        assertThatExceptionOfType(KeyDestroyedException.class)
                .isThrownBy(() -> unsealed()
                        .sealedBy(sealer)
                        .record(StreamKey.ofCase(key.county(), RecordedFile.GRADUATED.id()), events.get(0)));
        assertThat(Verification.of(journal).isSound()).isTrue();
    }
}
