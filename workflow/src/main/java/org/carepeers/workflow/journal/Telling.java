package org.carepeers.workflow.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.carepeers.party.EventId;

/** What the entries of a stream tell together: a correction takes the place of everything from some event on. */
final class Telling {

    private Telling() {}

    /** One event as it stands: the entry that tells of it, its id, and what is stored of it. */
    record Told(Entry entry, EventId id, Line line) {}

    /** Returns the events as they stand after every correction, in their order. */
    static List<Told> of(List<Entry> entries) {
        List<Told> told = new ArrayList<>();
        for (Entry entry : entries) {
            switch (entry.kind()) {
                case EVENT -> told.add(new Told(entry, entry.id(), Line.of(entry)));
                case CORRECTION, MIGRATION -> tellAnew(told, entry);
                case OPENED, REFUSAL, DISCLOSURE -> {
                    // tells of no event
                }
            }
        }
        return told;
    }

    private static void tellAnew(List<Told> told, Entry entry) {
        Line line = Line.of(entry);
        int from = line.node("from").map(JsonNode::intValue).orElse(told.size());
        told.subList(Math.min(from, told.size()), told.size()).clear();
        line.node("told")
                .ifPresent(anew -> anew.forEach(each ->
                        told.add(new Told(entry, EventId.of(each.path("id").asText()), Line.of(each.toString())))));
    }
}
