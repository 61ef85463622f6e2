package org.carepeers.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.carepeers.Coded;
import org.jspecify.annotations.Nullable;

/** Builds values from trees whose shape was checked; what can still be wrong is a broken invariant. */
final class Values {

    private static final String HOME = "org.carepeers.";

    private final ObjectMapper mapper;

    Values(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    static <E extends Enum<E> & Coded> E constant(Class<E> type, String code) {
        return Coded.find(type, code).orElseThrow(() -> new IllegalStateException("unchecked code"));
    }

    /** Returns the value, or null if it is absent or something is wrong with it. */
    <T> @Nullable T read(JsonPath place, JsonNode node, Class<T> type, Problems problems) {
        if (node.isMissingNode() || problems.touch(place)) {
            return null;
        }
        try {
            return mapper.treeToValue(node, type);
        } catch (JsonMappingException e) {
            problems.add(below(place, e), JsonProblemKind.INVARIANT_BROKEN, invariant(e));
        } catch (JsonProcessingException e) {
            problems.add(place, JsonProblemKind.INVARIANT_BROKEN, "cannot be built");
        }
        return null;
    }

    /** Returns the values that can be built. */
    <T> List<T> readAll(JsonPath place, JsonNode list, Class<T> type, Problems problems) {
        List<T> values = new ArrayList<>();
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            T value = read(place.index(i), list.get(i), type, problems);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private static JsonPath below(JsonPath place, JsonMappingException e) {
        JsonPath path = place;
        for (JsonMappingException.Reference reference : e.getPath()) {
            if (reference.getFieldName() != null) {
                path = path.field(reference.getFieldName());
            } else if (reference.getIndex() >= 0) {
                path = path.index(reference.getIndex());
            }
        }
        return path;
    }

    /** Returns what an invariant of this library says; anyone else's words could repeat a value. */
    private static String invariant(JsonMappingException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause.getClass() == IllegalArgumentException.class && isOurs(cause)) {
                return String.valueOf(cause.getMessage());
            }
        }
        return "cannot be built";
    }

    private static boolean isOurs(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(HOME);
    }
}
