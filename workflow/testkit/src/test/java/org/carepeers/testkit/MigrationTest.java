package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.Draft;
import org.carepeers.workflow.journal.Entry;
import org.carepeers.workflow.journal.EntryKind;
import org.carepeers.workflow.journal.Head;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.Migration;
import org.carepeers.workflow.journal.StreamProcesses;
import org.carepeers.workflow.journal.UnreadableEntryException;
import org.carepeers.workflow.journal.Verification;
import org.junit.jupiter.api.Test;

/** A release of ours renames a stage; what was recorded before it is told anew in one more entry, and nothing is changed. */
class MigrationTest {

    private final Journal sound = new MemoryJournal();
    private final RecordedFile recorded = RecordedFile.graduatedIn(sound);
    private final Journal old = old(sound, recorded.key);

    private final Migration<CareEvent, Effect, CareCase> rename = Migration.of(
            EventId.of("stage-report-renamed"),
            StreamProcesses.ofCases(RecordedFile.CALIFORNIA),
            (stream, step) -> renamed(step));

    /** The same record as an earlier release would have written it, with a stage that has another code by now. */
    private static Journal old(Journal sound, StreamKey key) {
        Journal old = new MemoryJournal();
        Head head = Head.START;
        for (Entry entry : sound.read(key, 0, 1_000)) {
            String text = entry.text().replace("\"awaiting-county-report\"", "\"report-pending\"");
            String content = "{" + text.substring(text.indexOf(',', text.indexOf("\"recordedAt\"")) + 1);
            old.append(
                    key,
                    head,
                    java.util.List.of(
                            new Draft(entry.kind(), entry.id(), entry.recordedAt(), content, java.util.List.of())));
            head = old.head(key);
        }
        return old;
    }

    private static Optional<ObjectNode> renamed(ObjectNode step) {
        boolean touched = false;
        for (JsonNode effect : step.path("effects")) {
            if (effect.path("stage").asText().equals("report-pending")) {
                ((ObjectNode) effect).put("stage", "awaiting-county-report");
                touched = true;
            }
        }
        return touched ? Optional.of(step) : Optional.empty();
    }

    private CaseRecorder recorder() {
        return CaseRecorder.of(old, RecordedFile.CALIFORNIA, () -> RecordedFile.minute(99));
    }

    @Test
    void withoutItTheStreamCannotBeReadAndSaysWhereAndNothingMore() {
        assertThatExceptionOfType(UnreadableEntryException.class)
                .isThrownBy(() -> recorder().load(recorded.key))
                .withMessageStartingWith("Entry 3 of " + recorded.key)
                .withMessageNotContaining("report-pending");
    }

    @Test
    void thePreviewListsWhatWouldBeDoneAndDoesNothing() {
        Head before = old.head(recorded.key);
        assertThat(rename.preview(old)).singleElement().satisfies(touched -> {
            assertThat(touched.stream()).isEqualTo(recorded.key);
            assertThat(touched.events()).as("only one event enters the stage").isEqualTo(1);
        });
        assertThat(old.head(recorded.key)).isEqualTo(before);
        assertThat(rename.preview(sound)).isEmpty();
    }

    @Test
    void afterItTheCaseIsWhatItWasAndTheOldEntriesStand() {
        assertThat(rename.apply(old, () -> RecordedFile.minute(50))).hasSize(1);
        assertThat(recorder().load(recorded.key).present())
                .isEqualTo(recorded.recorder.load(recorded.key).present());
        assertThat(old.read(recorded.key, 2, 1).get(0).text()).contains("report-pending");
        assertThat(Verification.of(old).isSound()).isTrue();
        assertThat(old.read(recorded.key, old.head(recorded.key).sequence() - 1, 1)
                        .get(0)
                        .kind())
                .isEqualTo(EntryKind.MIGRATION);
        assertThat(recorder().decideAgain(recorded.key)).isEmpty();
    }

    @Test
    void appliedAgainItFindsNothingToDo() {
        rename.apply(old, () -> RecordedFile.minute(50));
        Head after = old.head(recorded.key);
        assertThat(rename.apply(old, () -> RecordedFile.minute(51))).isEmpty();
        assertThat(old.head(recorded.key)).isEqualTo(after);
    }

    @Test
    void anEntryOfANewerReleaseIsRefusedWithItsVersion() {
        Entry entry = sound.read(recorded.key, 1, 1).get(0);
        Journal newer = new TamperedReading(sound, entry);
        assertThatExceptionOfType(UnreadableEntryException.class)
                .isThrownBy(() -> CaseRecorder.of(newer, RecordedFile.CALIFORNIA, () -> RecordedFile.minute(0))
                        .load(recorded.key))
                .withMessageContaining("format version 2")
                .withMessageContaining("reads version 1");
    }
}
