package org.carepeers.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.carepeers.engagement.DraftField;
import org.carepeers.engagement.EngagementDraft;

/** Reads what can be read of a field note: a part that is not of the format goes, and its field is listed. */
final class DraftReader {

    /** How often parts of fields are dropped before whole fields are. */
    private static final int PARTS_FIRST = 3;

    private final Values values;
    private final Shape.Fields shape;
    private final Set<DraftField> unread = EnumSet.noneOf(DraftField.class);

    DraftReader(Values values, Shape.Fields shape) {
        this.values = values;
        this.shape = shape;
    }

    /** Returns the draft; the tree loses what cannot be read. */
    EngagementDraft read(ObjectNode tree, Problems ofText) {
        ofText.places().forEach(this::list);
        dropWhatHasNoField(tree);
        EngagementDraft draft = null;
        for (int round = 0; draft == null; round++) {
            Problems problems = new Problems();
            new ShapeCheck(problems).check(JsonPath.ROOT, tree, shape);
            draft = values.read(JsonPath.ROOT, tree, EngagementDraft.class, problems);
            drop(tree, problems.places(), problems.isFull() || round >= PARTS_FIRST);
        }
        return EngagementDraft.builder().from(draft).addAllUnread(unread).build();
    }

    private void dropWhatHasNoField(ObjectNode tree) {
        List<String> unknown = new ArrayList<>();
        tree.properties().forEach(entry -> {
            if (entry.getValue().isNull()) {
                unknown.add(entry.getKey());
            } else if (shape.find(entry.getKey()) == null) {
                unread.add(DraftField.OTHER);
                unknown.add(entry.getKey());
            }
        });
        tree.remove(unknown);
    }

    /** Drops each part by itself, the last first, or the whole fields. */
    private void drop(ObjectNode tree, Set<JsonPointer> found, boolean whole) {
        List<JsonPointer> places = new ArrayList<>(found);
        Collections.reverse(places);
        for (JsonPointer place : places) {
            if (place.matches()) {
                throw new IllegalStateException("a draft that holds nothing together was refused as a whole");
            }
            list(place);
            if (whole) {
                tree.remove(place.getMatchingProperty());
            } else if (places.stream().noneMatch(other -> isBelow(place, other))) {
                remove(tree, place);
            }
        }
    }

    private static boolean isBelow(JsonPointer place, JsonPointer other) {
        return place.toString().startsWith(other + "/");
    }

    private static void remove(ObjectNode tree, JsonPointer place) {
        JsonNode holder = tree.at(place.head());
        if (holder instanceof ArrayNode list) {
            list.remove(place.last().getMatchingIndex());
        } else if (holder instanceof ObjectNode fields) {
            fields.remove(place.last().getMatchingProperty());
        }
    }

    private void list(JsonPointer place) {
        unread.add(DraftField.find(place.getMatchingProperty()).orElse(DraftField.OTHER));
    }
}
