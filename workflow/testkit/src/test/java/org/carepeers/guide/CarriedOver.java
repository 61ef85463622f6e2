package org.carepeers.guide;

import static org.carepeers.guide.InventedRecord.CLOCK;
import static org.carepeers.guide.InventedRecord.FILE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.Migration;
import org.carepeers.workflow.journal.StreamProcesses;

final class CarriedOver {

    private CarriedOver() {}

    public static void main(String[] arguments) {
        Journal journal = new MemoryJournal();
        CareWorkflow workflow = CareWorkflow.california();
        CaseRecorder recorder = CaseRecorder.of(journal, workflow, CLOCK);
        StreamKey key = recorder.open(FILE);
        FILE.events().forEach(event -> recorder.record(key, event));

        Migration<CareEvent, Effect, CareCase> renamed = Migration.of(
                EventId.of("our-number-for-a-petitioner"),
                StreamProcesses.ofCases(workflow),
                (stream, told) -> withAnotherId(told, "person-2", "petitioner-2"));
        System.out.println(renamed.preview(journal));
        System.out.println(renamed.apply(journal, CLOCK).size() + " carried over");
        System.out.println(renamed.preview(journal).size() + " left");
    }

    private static Optional<ObjectNode> withAnotherId(ObjectNode told, String before, String after) {
        JsonNode by = told.path("event").path("by");
        if (!by.path("party").asText().equals(before)) {
            return Optional.empty();
        }
        ((ObjectNode) by).put("party", after);
        return Optional.of(told);
    }
}
