package org.carepeers.examples.commandline.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.carepeers.consent.Disclosure;
import org.carepeers.json.CareJson;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.journal.Entry;
import org.carepeers.workflow.journal.RecordedStep;

/** A case in a store, with what was decided when it was recorded. */
public final class RecordedCase {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Store store;
    private final StreamKey key;

    /**
     * Looks at a case.
     *
     * @param store the store
     * @param key the case
     */
    public RecordedCase(Store store, StreamKey key) {
        this.store = store;
        this.key = key;
    }

    /** {@return its history as it stands, by the effects that were recorded} */
    public CareHistory history() {
        List<RecordedStep<CareEvent, Effect>> steps = store.recorder().steps(key);
        CaseFile file = CaseFile.builder()
                .from(opened())
                .events(steps.stream().map(RecordedStep::event).toList())
                .build();
        List<Decision> decisions = steps.stream().map(RecordedCase::decision).toList();
        return new CareHistory(file, decisions, store.recorder().load(key).present());
    }

    private static Decision decision(RecordedStep<CareEvent, Effect> step) {
        String workflow = tree(step.entry().text()).path("workflow").asText();
        return new Decision.Accepted(step.event(), step.effects(), List.of(), List.of(), workflow);
    }

    private CaseFile opened() {
        Entry first = store.journal().read(key, 0, 1).get(0);
        return CareJson.standard()
                .readCaseFile(tree(first.text()).path("header").toString());
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts a disclosure on record, after whatever others append meanwhile.
     *
     * @param disclosure what is shown to whom
     * @return the entry
     */
    public Entry disclosed(Disclosure disclosure) {
        EventId id = EventId.of("disclosure:" + UUID.randomUUID());
        return store.recorder().disclosed(key, id, disclosure);
    }
}
