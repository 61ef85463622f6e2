package org.carepeers.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import org.carepeers.json.CareJson;
import org.carepeers.party.StreamKey;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.Journal;

/** An invented case from petition to graduation, recorded event by event, a minute after each other. */
final class RecordedFile {

    static final CareWorkflow CALIFORNIA = CareWorkflow.california();
    static final CaseFile GRADUATED = read("graduated");

    private static final Instant START = Instant.parse("2026-03-02T17:00:00Z");

    final Journal journal;
    final CaseRecorder recorder;
    final StreamKey key;
    private int minutes;

    private RecordedFile(Journal journal, CaseFile file) {
        this.journal = journal;
        this.recorder = CaseRecorder.of(journal, CALIFORNIA, () -> minute(minutes));
        this.key = recorder.open(file);
        for (CareEvent event : file.events()) {
            minutes++;
            recorder.record(key, event);
        }
        minutes++;
    }

    static RecordedFile of(Journal journal, CaseFile file) {
        return new RecordedFile(journal, file);
    }

    static RecordedFile graduatedIn(Journal journal) {
        return of(journal, GRADUATED);
    }

    static Instant minute(int minute) {
        return START.plusSeconds(60L * minute);
    }

    static CaseFile read(String history) {
        try (InputStream stream = RecordedFile.class.getResourceAsStream("/histories/" + history + ".json")) {
            return CareJson.standard().readCaseFile(Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CaseFile withId(CaseFile file, String id) {
        return CaseFile.builder()
                .from(file)
                .id(org.carepeers.party.CaseId.of(id))
                .build();
    }
}
