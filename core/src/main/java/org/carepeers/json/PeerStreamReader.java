package org.carepeers.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carepeers.party.County;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerEventKind;
import org.carepeers.peer.PeerStream;
import org.jspecify.annotations.Nullable;

/** Builds a stream of peer work from a tree whose shape was checked: each event that has the shape. */
final class PeerStreamReader {

    private final EventReader events;
    private final Problems problems;

    PeerStreamReader(Values values, Problems problems) {
        this.events = new EventReader(values, problems);
        this.problems = problems;
    }

    /** Returns the stream, or null if there are problems. */
    <K extends Enum<K> & PeerEventKind> @Nullable PeerStream<K> read(JsonNode tree, Class<K> kinds) {
        List<PeerEvent<K>> read = events(JsonPath.ROOT.field("events"), tree.path("events"), kinds);
        return problems.isEmpty()
                ? new PeerStream<>(
                        kinds,
                        SubjectId.of(tree.path("subject").textValue()),
                        Values.constant(County.class, tree.path("county").textValue()),
                        read)
                : null;
    }

    private <K extends Enum<K> & PeerEventKind> List<PeerEvent<K>> events(
            JsonPath place, JsonNode list, Class<K> kinds) {
        List<PeerEvent<K>> read = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            JsonPath at = place.index(i);
            PeerEvent<K> event = events.readPeer(at, list.get(i), kinds);
            if (event != null && !ids.add(event.id().value())) {
                problems.add(at.field("id"), JsonProblemKind.INVARIANT_BROKEN, "an earlier event has the same id");
            } else if (event != null) {
                read.add(event);
            }
        }
        return read;
    }
}
