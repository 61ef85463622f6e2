package org.carepeers.workflow.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepeers.party.EventId;

/**
 * What the entries of a stream tell together: a correction takes the place of everything from some event on. An event of
 * which it gives nothing but the id stands as it was told before, and in the entry that told it.
 */
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
        List<Told> later = told.subList(Math.min(from, told.size()), told.size());
        Map<EventId, Told> before =
                later.stream().collect(Collectors.toMap(Told::id, Function.identity(), (one, other) -> other));
        later.clear();
        line.node("told").ifPresent(anew -> anew.forEach(each -> told.add(toldAnew(entry, each, before))));
    }

    private static Told toldAnew(Entry entry, JsonNode each, Map<EventId, Told> before) {
        EventId id = EventId.of(each.path("id").asText());
        if (!isAsBefore(each)) {
            return new Told(entry, id, Line.of(each.toString()));
        }
        Told unchanged = before.remove(id);
        if (unchanged == null) {
            throw new UnreadableEntryException("An entry names an event that was not told before, or names it twice");
        }
        return unchanged;
    }

    /** Says whether nothing but the id is told: the event and what it changed then stand as they did. */
    static boolean isAsBefore(JsonNode told) {
        return told.size() == 1;
    }
}
