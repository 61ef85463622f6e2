package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.carepeers.workflow.journal.BadLineException;
import org.carepeers.workflow.journal.EntryKind;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.JournalLines;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.Position;
import org.carepeers.workflow.journal.Verification;
import org.junit.jupiter.api.Test;

/**
 * A journal that a release wrote is kept for ever, and every later one reads it and tells the same. A file of a newer form is
 * refused. {@code -Dcarepeers.keep=DIRECTORY} writes the files of this release.
 */
class KeptJournalTest {

    private static final JournalLines LINES = JournalLines.with(
            List.of(KeptJournal.CASES, KeptJournal.ACCOMPANIMENTS, KeptJournal.WORKERS, KeptJournal.IDENTITIES));

    private static String kept(String file) {
        try (InputStream in = KeptJournalTest.class.getResourceAsStream("/journals/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static JournalLines.Imported read(String lines, Journal into) {
        try {
            return LINES.read(new StringReader(lines), into);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Journal journal) {
        StringWriter out = new StringWriter();
        try {
            JournalLines.write(journal, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Test
    void whatTheFirstFormSaidIsReadVerifiedAndToldForEver() throws IOException {
        if (System.getProperty("carepeers.keep") != null) {
            keep(Path.of(System.getProperty("carepeers.keep")));
        }
        Journal journal = new MemoryJournal();
        String lines = kept("format-1.jsonl");
        assertThat(read(lines, journal).appended())
                .isEqualTo(lines.lines().count())
                .isEqualTo(13);
        assertThat(Verification.of(journal).isSound()).isTrue();
        assertThat(KeptJournal.told(journal)).isEqualTo(kept("format-1.txt"));
        assertThat(written(journal)).isEqualTo(lines);
        assertThat(journal.readAll(Position.START, 100))
                .extracting(entry -> entry.kind())
                .contains(
                        EntryKind.OPENED,
                        EntryKind.EVENT,
                        EntryKind.REFUSAL,
                        EntryKind.CORRECTION,
                        EntryKind.DISCLOSURE);
    }

    private static void keep(Path folder) throws IOException {
        Journal journal = new MemoryJournal();
        KeptJournal.writeInto(journal);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("format-1.jsonl"), written(journal));
        Files.writeString(folder.resolve("format-1.txt"), KeptJournal.told(journal));
    }

    /** What this release records today tells the same as what the first release of the form recorded then. */
    @Test
    void thisReleaseTellsTheSameOfTheSameEvents() {
        Journal journal = new MemoryJournal();
        KeptJournal.writeInto(journal);
        assertThat(KeptJournal.told(journal)).isEqualTo(kept("format-1.txt"));
    }

    @Test
    void aFileOfANewerFormGivesOneClearErrorAndNothingOfTheLineIsThere() {
        Journal journal = new MemoryJournal();
        assertThatExceptionOfType(BadLineException.class)
                .isThrownBy(() -> read(kept("format-2.jsonl"), journal))
                .withMessage(
                        "Line 3 has format version 2; this release reads version 1, and a newer one may read more");
        assertThat(journal.readAll(Position.START, 100)).hasSize(2);
    }
}
