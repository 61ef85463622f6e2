package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.StreamKey;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.journal.AesKeyCustodian;
import org.carepeers.workflow.journal.Amendment;
import org.carepeers.workflow.journal.BadLineException;
import org.carepeers.workflow.journal.Correction;
import org.carepeers.workflow.journal.CorrectionReason;
import org.carepeers.workflow.journal.Entry;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.JournalLines;
import org.carepeers.workflow.journal.KeyDestroyedException;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.MemoryKeyStore;
import org.carepeers.workflow.journal.Migration;
import org.carepeers.workflow.journal.PayloadSealer;
import org.carepeers.workflow.journal.Position;
import org.carepeers.workflow.journal.Recorder;
import org.carepeers.workflow.journal.StreamProcess;
import org.carepeers.workflow.journal.StreamProcesses;
import org.carepeers.workflow.journal.UnreadableEntryException;
import org.carepeers.workflow.journal.Verification;
import org.carepeers.workflow.worklist.WorklistItem;
import org.carepeers.workflow.worklist.WorklistQuery;
import org.junit.jupiter.api.Test;

/** Sealed streams are read in and migrated like any other by whoever has the key; whoever has not is told so. */
class SealedElsewhereTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final StreamProcess<CareEvent, Effect, CareCase> PROCESS =
            StreamProcesses.ofCases(RecordedFile.CALIFORNIA);
    private static final JournalLines LINES = JournalLines.with(List.of(PROCESS));
    private static final CaseFile FILE = KeptJournal.FILE;
    private static final StreamKey KEY = StreamKey.ofCase(FILE.county(), FILE.id());

    private final PayloadSealer sealer = new PayloadSealer(
            AesKeyCustodian.of("key-1", RANDOM.generateSeed(32), RANDOM), new MemoryKeyStore(), RANDOM);
    private final Journal journal = new MemoryJournal();

    private SealedElsewhereTest() {
        Recorder<CareEvent, Effect, CareCase> recorder = in(journal);
        FILE.events().forEach(event -> recorder.record(KEY, event));
        CareEvent.Builder moved = CareEvent.builder();
        recorder.correct(
                KEY,
                new Correction<>(
                        EventId.of("correction-1"),
                        CorrectionReason.TYPED_WRONGLY,
                        PartyId.of("invented-clerk-1"),
                        List.of(new Amendment.Replaced<>(
                                EventId.of("e2"),
                                moved.from(FILE.events().get(1))
                                        .occurredOn(LocalDate.of(2026, 2, 4))
                                        .build()))));
    }

    private Recorder<CareEvent, Effect, CareCase> in(Journal other) {
        return Recorder.of(other, PROCESS, () -> RecordedFile.minute(0)).sealedBy(sealer);
    }

    private static List<WorklistItem> worklist(Journal journal) {
        return journal.worklist().page(WorklistQuery.dueThrough(KEY.county(), LocalDate.MAX, 1_000));
    }

    private String written() {
        StringWriter out = new StringWriter();
        try {
            JournalLines.write(journal, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static Journal read(JournalLines lines, String text) {
        Journal copy = new MemoryJournal();
        try {
            lines.read(new StringReader(text), copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    @Test
    void withTheKeyTheWorklistIsThereAgainAfterReadingIn() {
        Journal copy = read(LINES.sealedBy(sealer), written());
        assertThat(worklist(copy)).isNotEmpty().isEqualTo(worklist(journal));
        assertThat(copy.readAll(Position.START, 100)).isEqualTo(journal.readAll(Position.START, 100));
        assertThat(in(copy).load(KEY)).isEqualTo(in(journal).load(KEY));
    }

    @Test
    void withoutTheKeyItIsNotReadInUnlessWithoutAWorklist() {
        assertThatExceptionOfType(BadLineException.class)
                .isThrownBy(() -> read(LINES, written()))
                .withMessageStartingWith("Line 1 is sealed and its key is not at hand")
                .withMessageContaining("sealedBy");
        Journal copy = read(JournalLines.with(List.of()), written());
        assertThat(Verification.of(copy).isSound()).isTrue();
        assertThat(worklist(copy)).isEmpty();
        assertThat(in(copy).load(KEY)).isEqualTo(in(journal).load(KEY));
    }

    @Test
    void whoseKeyWasDestroyedIsReadInWithoutAWorklistAndVerifies() {
        sealer.destroyKey(KEY.id());
        Journal copy = read(LINES.sealedBy(sealer), written());
        assertThat(worklist(copy)).isEmpty();
        assertThat(Verification.of(copy).isSound()).isTrue();
        assertThatExceptionOfType(KeyDestroyedException.class).isThrownBy(() -> in(copy).load(KEY));
    }

    private static final Migration<CareEvent, Effect, CareCase> RENAME =
            Migration.of(EventId.of("party-renamed"), PROCESS, (stream, step) -> renamed(step));

    private static Optional<ObjectNode> renamed(ObjectNode step) {
        JsonNode facts = step.path("event").path("facts");
        if (!facts.path("party").asText().equals("invented-counsel-1")) {
            return Optional.empty();
        }
        ((ObjectNode) facts).put("party", "invented-counsel-2");
        return Optional.of(step);
    }

    @Test
    void aSealedStreamIsMigratedAndStaysSealed() {
        Migration<CareEvent, Effect, CareCase> rename = RENAME.sealedBy(sealer);
        assertThat(rename.preview(journal)).containsExactly(new Migration.Touched(KEY, 1));
        CareCase before = in(journal).load(KEY).present();
        List<WorklistItem> due = worklist(journal);
        assertThat(rename.apply(journal, () -> RecordedFile.minute(9))).hasSize(1);
        assertThat(in(journal).steps(KEY).get(2).event().toString()).isNotEmpty();
        assertThat(in(journal).steps(KEY).get(2).event().facts())
                .isNotEqualTo(FILE.events().get(2).facts());
        assertThat(in(journal).load(KEY).present()).isEqualTo(before);
        assertThat(worklist(journal)).isEqualTo(due);
        assertThat(journal.readAll(Position.START, 100))
                .extracting(Entry::text)
                .noneMatch(text -> text.contains("invented-counsel"));
        assertThat(rename.preview(journal)).isEmpty();
        assertThat(Verification.of(journal).isSound()).isTrue();
    }

    @Test
    void withoutTheKeyAMigrationIsRefusedAndNothingIsDone() {
        long entries = journal.head(KEY).sequence();
        assertThatExceptionOfType(UnreadableEntryException.class)
                .isThrownBy(() -> RENAME.apply(journal, () -> RecordedFile.minute(9)))
                .withMessage(KEY + " is sealed; what seals it has to be given by sealedBy");
        assertThat(journal.head(KEY).sequence()).isEqualTo(entries);
    }

    @Test
    void whoseKeyWasDestroyedIsLeftAsItIs() {
        sealer.destroyKey(KEY.id());
        assertThat(RENAME.sealedBy(sealer).apply(journal, () -> RecordedFile.minute(9)))
                .isEmpty();
    }
}
