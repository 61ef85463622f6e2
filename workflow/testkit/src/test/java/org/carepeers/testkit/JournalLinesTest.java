package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.workflow.journal.Amendment;
import org.carepeers.workflow.journal.BadLineException;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.Correction;
import org.carepeers.workflow.journal.CorrectionReason;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.JournalLines;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.Position;
import org.carepeers.workflow.journal.StreamProcesses;
import org.carepeers.workflow.journal.Verification;
import org.carepeers.workflow.worklist.WorklistQuery;
import org.junit.jupiter.api.Test;

/** A journal goes out as lines and comes in as it was, or not at all. */
class JournalLinesTest {

    private static final JournalLines LINES =
            JournalLines.with(List.of(StreamProcesses.ofCases(RecordedFile.CALIFORNIA)));

    private final Journal journal = new MemoryJournal();
    private final RecordedFile first = RecordedFile.graduatedIn(journal);
    private final RecordedFile second =
            RecordedFile.of(journal, RecordedFile.withId(RecordedFile.read("rare-turn-01"), "invented-case-2"));
    private final String written = written(journal);

    private static String written(Journal journal) {
        StringWriter out = new StringWriter();
        try {
            JournalLines.write(journal, out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toString();
    }

    private static JournalLines.Imported read(String lines, Journal into) {
        try {
            return LINES.read(new StringReader(lines), into);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whatComesInIsByteForByteWhatWentOut() {
        Journal copy = new MemoryJournal();
        JournalLines.Imported imported = read(written, copy);
        assertThat(imported.appended()).isEqualTo(written.lines().count()).isGreaterThan(20);
        assertThat(written(copy)).isEqualTo(written);
        assertThat(copy.readAll(Position.START, 1_000)).isEqualTo(journal.readAll(Position.START, 1_000));
        assertThat(Verification.of(copy).isSound()).isTrue();
        assertThat(CaseRecorder.of(copy, RecordedFile.CALIFORNIA, () -> RecordedFile.minute(0))
                        .load(first.key))
                .isEqualTo(first.recorder.load(first.key));
    }

    @Test
    void theWorklistIsThereAgainEvenAfterACorrection() {
        List<org.carepeers.proceeding.CareEvent> events = RecordedFile.GRADUATED.events();
        first.recorder.correct(
                first.key,
                new Correction<>(
                        EventId.of("correction-1"),
                        CorrectionReason.DID_NOT_HAPPEN,
                        PartyId.of("clerk-1"),
                        List.of(new Amendment.Voided<>(
                                events.get(events.size() - 1).id()))));
        Journal copy = new MemoryJournal();
        read(written(journal), copy);
        for (RecordedFile each : List.of(first, second)) {
            WorklistQuery all = WorklistQuery.dueThrough(each.key.county(), LocalDate.MAX, 1_000);
            assertThat(copy.worklist().page(all)).isEqualTo(journal.worklist().page(all));
        }
        assertThat(journal.worklist().page(WorklistQuery.dueThrough(first.key.county(), LocalDate.MAX, 10)))
                .isNotEmpty();
    }

    @Test
    void readingInGoesOnWhereItStopped() {
        Journal copy = new MemoryJournal();
        List<String> lines = written.lines().toList();
        read(String.join("\n", lines.subList(0, 7)) + "\n", copy);
        JournalLines.Imported rest = read(written, copy);
        assertThat(rest.known()).isEqualTo(7);
        assertThat(written(copy)).isEqualTo(written);
    }

    @Test
    void theFirstBadLineEndsItAndIsNamedWithoutItsWords() {
        List<String> lines = written.lines().toList();
        String bad = lines.get(4).replace("2026", "2027");
        Journal copy = new MemoryJournal();
        assertThatExceptionOfType(BadLineException.class)
                .isThrownBy(() -> read(String.join("\n", lines.subList(0, 4)) + "\n" + bad + "\n", copy))
                .satisfies(thrown -> assertThat(thrown.line()).isEqualTo(5))
                .withMessageNotContaining("2027");
        assertThat(copy.readAll(Position.START, 100)).hasSize(4);
    }

    @Test
    void noChangedCharacterIsTakenAndNoneEndsOtherwiseThanWithItsLine() {
        SplittableRandom random = new SplittableRandom(5970);
        for (int i = 0; i < 1_000; i++) {
            int at = random.nextInt(written.length());
            char other = (char) (32 + random.nextInt(95));
            String changed = written.substring(0, at) + other + written.substring(at + 1);
            if (changed.equals(written)) {
                continue;
            }
            Journal copy = new MemoryJournal();
            long line = written.substring(0, at)
                            .chars()
                            .filter(each -> each == '\n')
                            .count()
                    + 1;
            assertThatExceptionOfType(BadLineException.class)
                    .as(
                            "character %d: %s",
                            at, changed.substring(Math.max(0, at - 60), Math.min(changed.length(), at + 40)))
                    .isThrownBy(() -> read(changed, copy))
                    .satisfies(thrown -> assertThat(thrown.line()).isBetween(line, line + 1));
        }
    }

    @Test
    void aLineWithoutEndIsRefusedBeforeItFillsTheMemory() {
        String endless = "x".repeat(JournalLines.LONGEST_LINE + 10);
        assertThatExceptionOfType(BadLineException.class)
                .isThrownBy(() -> read(endless, new MemoryJournal()))
                .withMessageContaining("longer than");
    }
}
