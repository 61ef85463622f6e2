package org.carepeers.json;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.Optional;

/**
 * A place in a piece of JSON, known exactly and shown without what people may have written into its keys.
 */
final class JsonPath {

    static final JsonPath ROOT = new JsonPath(Optional.empty(), "", -1, true);

    private final Optional<JsonPath> parent;
    private final String name;
    private final int index;
    private final boolean sayable;

    private JsonPath(Optional<JsonPath> parent, String name, int index, boolean sayable) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.sayable = sayable;
    }

    /** Returns the place of a field whose name belongs to the format. */
    JsonPath field(String field) {
        return new JsonPath(Optional.of(this), field, -1, true);
    }

    /** Returns the place of a field whose name must not be repeated. */
    JsonPath unsaidField(String field) {
        return new JsonPath(Optional.of(this), field, -1, false);
    }

    JsonPath index(int item) {
        return new JsonPath(Optional.of(this), "", item, true);
    }

    boolean isAtOrBelow(JsonPath place) {
        JsonPointer head = place.pointer();
        JsonPointer own = pointer();
        return own.equals(head) || own.toString().startsWith(head + "/");
    }

    /** Returns the exact place, for finding it in the text; never shown. */
    JsonPointer pointer() {
        return parent.map(JsonPath::pointer)
                .map(pointer -> index < 0 ? pointer.appendProperty(name) : pointer.appendIndex(index))
                .orElse(JsonPointer.empty());
    }

    @Override
    public String toString() {
        return parent.map(before -> before + last()).orElse("$");
    }

    private String last() {
        if (index >= 0) {
            return "[" + index + "]";
        }
        return sayable ? "." + name : ".*";
    }
}
