package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.carepeers.party.StreamKey;
import org.carepeers.workflow.journal.Checkpoint;
import org.carepeers.workflow.journal.Entry;
import org.carepeers.workflow.journal.Fault;
import org.carepeers.workflow.journal.FaultKind;
import org.carepeers.workflow.journal.Head;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.StreamHead;
import org.carepeers.workflow.journal.Verification;
import org.junit.jupiter.api.Test;

/** Whatever someone does to the storage is found and named. */
class VerificationTest {

    private final Journal journal = new MemoryJournal();
    private final StreamKey key = RecordedFile.graduatedIn(journal).key;
    private final Checkpoint checkpoint = Checkpoint.of(journal, () -> RecordedFile.minute(0));

    private List<Fault> faults(Consumer<List<Entry>> change) {
        return Verification.of(TamperedJournal.entries(journal, changing(change)))
                .faults();
    }

    private static UnaryOperator<List<Entry>> changing(Consumer<List<Entry>> change) {
        return entries -> {
            List<Entry> changed = new ArrayList<>(entries);
            change.accept(changed);
            return changed;
        };
    }

    @Test
    void aRecordThatNobodyTouchedIsSound() {
        Verification.Report report = Verification.against(journal, checkpoint);
        assertThat(report.isSound()).isTrue();
        assertThat(report.entries()).isEqualTo(journal.head(key).sequence()).isGreaterThan(10);
        assertThat(report.streams()).isEqualTo(1);
    }

    @Test
    void oneChangedByteIsFoundWhereverItStands() {
        Entry fifth = journal.read(key, 4, 1).get(0);
        for (int at = 0; at < fifth.text().length(); at++) {
            int place = at;
            char other = fifth.text().charAt(at) == '7' ? '8' : '7';
            String text =
                    fifth.text().substring(0, place) + other + fifth.text().substring(place + 1);
            assertThat(faults(entries -> entries.set(4, TamperedJournal.reworded(fifth, text))))
                    .as("character %d", place)
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.sequence()).isEqualTo(5);
                        assertThat(fault.kind()).isIn(FaultKind.CHANGED, FaultKind.MOVED);
                    });
        }
    }

    @Test
    void anEntryWithADigestOfItsOwnMakingIsFoundAtTheNext() {
        Entry fifth = journal.read(key, 4, 1).get(0);
        String text = fifth.text().replace("2026", "2027");
        Head forged = new Head(
                5,
                fifth.head().version(),
                journal.read(key, 3, 1).get(0).head().digest().then(text.getBytes(StandardCharsets.UTF_8)));
        Entry entry = Entry.stored(
                key,
                forged,
                fifth.kind(),
                fifth.id(),
                fifth.recordedAt(),
                fifth.position(),
                text.getBytes(StandardCharsets.UTF_8));
        assertThat(entry.text()).isNotEqualTo(fifth.text());
        assertThat(faults(entries -> entries.set(4, entry)))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.sequence()).isBetween(5L, 6L));
    }

    @Test
    void anEntryThatIsTakenOutIsNamed() {
        assertThat(faults(entries -> entries.remove(4))).contains(new Fault(FaultKind.MISSING, key, 5));
    }

    @Test
    void twoEntriesThatChangePlacesAreNamed() {
        assertThat(faults(entries -> Collections.swap(entries, 4, 5))).contains(new Fault(FaultKind.MOVED, key, 5));
    }

    @Test
    void anEntryOfAnotherCaseIsNamed() {
        Journal others = new MemoryJournal();
        RecordedFile other = RecordedFile.of(others, RecordedFile.withId(RecordedFile.GRADUATED, "invented-case-2"));
        Entry foreign = others.read(other.key, 4, 1).get(0);
        Entry moved = Entry.stored(
                key,
                foreign.head(),
                foreign.kind(),
                foreign.id(),
                foreign.recordedAt(),
                foreign.position(),
                foreign.bytes());
        assertThat(faults(entries -> entries.set(4, moved))).contains(new Fault(FaultKind.MOVED, key, 5));
    }

    @Test
    void anEntryThatWasNeverAppendedIsNamed() {
        assertThat(faults(entries -> entries.add(5, entries.get(4)))).contains(new Fault(FaultKind.MOVED, key, 5));
        Head before = journal.head(key);
        Journal longer = new MemoryJournal();
        RecordedFile more = RecordedFile.graduatedIn(longer);
        assertThat(longer.head(more.key)).isEqualTo(before);
        assertThat(Verification.of(new TamperedJournal(
                                journal,
                                UnaryOperator.identity(),
                                heads -> heads.stream()
                                        .map(each -> new StreamHead(
                                                each.stream(),
                                                journal.read(key, 9, 1).get(0).head()))
                                        .toList()))
                        .faults())
                .containsExactly(new Fault(FaultKind.INSERTED, key, 11));
    }

    @Test
    void aStreamThatWasCutShortIsNamed() {
        long end = journal.head(key).sequence();
        assertThat(faults(entries -> entries.remove(entries.size() - 1)))
                .containsExactly(new Fault(FaultKind.TRUNCATED, key, end));
        assertThat(faults(List::clear)).containsExactly(new Fault(FaultKind.TRUNCATED, key, 1));
    }

    @Test
    void whoeverCutsTheHeadsTooIsFoundByACheckpointKeptElsewhere() {
        TamperedJournal emptied = new TamperedJournal(journal, entries -> List.of(), heads -> List.of());
        assertThat(Verification.of(emptied).isSound()).isTrue();
        assertThat(Verification.against(emptied, checkpoint).faults())
                .containsExactly(new Fault(FaultKind.TRUNCATED, key, 1));
    }

    @Test
    void whoeverForgesAWholeChainIsFoundByACheckpointKeptElsewhere() {
        Journal forged = new MemoryJournal();
        RecordedFile.of(
                forged,
                org.carepeers.proceeding.CaseFile.builder()
                        .from(RecordedFile.GRADUATED)
                        .events(RecordedFile.GRADUATED.events().subList(0, 3))
                        .build());
        assertThat(Verification.of(forged).isSound()).isTrue();
        assertThat(Verification.against(forged, checkpoint).isSound()).isFalse();
    }

    @Test
    void aCheckpointIsReadAsItWasWrittenAndTellsWhereItWasChanged() {
        String text = checkpoint.write();
        assertThat(Checkpoint.parse(text)).isEqualTo(checkpoint);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checkpoint.parse(text.replace("/case/", "/worker/")))
                .withMessageContaining("line 1 attests");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checkpoint.parse(text.replaceFirst(" [0-9]+ [0-9]+ ", " x y ")))
                .withMessageContaining("Line");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checkpoint.parse(""))
                .withMessageContaining("Line 1");
    }
}
