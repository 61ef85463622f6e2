package org.carepeers.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.carepeers.Coded;

/** The fields of one JSON object, read strictly: whatever is wrong is added to one list of faults, and reading goes on. */
final class Fields {

    private final JsonNode node;
    private final String path;
    private final List<RuleFault> faults;
    private final Set<String> known = new HashSet<>();
    private final int faultsBefore;

    Fields(JsonNode node, String path, List<RuleFault> faults) {
        this.node = node;
        this.path = path;
        this.faults = faults;
        this.faultsBefore = faults.size();
        if (!node.isObject()) {
            faults.add(new RuleFault(path, "an object is wanted here"));
        }
    }

    /** Whether anything was wrong with this object so far. */
    boolean faulty() {
        return faults.size() > faultsBefore;
    }

    void fault(String field, String problem) {
        faults.add(new RuleFault(path + "." + field, problem));
    }

    /** The text of a field as it stands, without any check; empty if there is none. */
    String peek(String field) {
        return node.path(field).asText("");
    }

    /** A text that must be there; the faulty are empty. */
    Optional<String> text(String field) {
        Optional<String> text = optionalText(field);
        if (text.isEmpty() && !node.path(field).isValueNode()) {
            fault(field, "is missing");
        }
        return text;
    }

    Optional<String> optionalText(String field) {
        JsonNode value = value(field);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isTextual() || value.textValue().isBlank()) {
            fault(field, "a text is wanted here");
            return Optional.empty();
        }
        return Optional.of(value.textValue());
    }

    boolean flag(String field) {
        JsonNode value = value(field);
        if (!value.isMissingNode() && !value.isBoolean()) {
            fault(field, "true or false is wanted here");
        }
        return value.booleanValue();
    }

    <T> Optional<T> parsed(String field, Function<String, T> parse) {
        return text(field).flatMap(text -> parse(field, text, parse));
    }

    <T> Optional<T> optionallyParsed(String field, Function<String, T> parse) {
        return optionalText(field).flatMap(text -> parse(field, text, parse));
    }

    Optional<LocalDate> date(String field) {
        return parsed(field, Fields::toDate);
    }

    Optional<LocalDate> optionalDate(String field) {
        return optionallyParsed(field, Fields::toDate);
    }

    <E extends Enum<E> & Coded> Optional<E> coded(String field, Class<E> type) {
        return parsed(
                field,
                code -> Coded.find(type, code)
                        .orElseThrow(
                                () -> new IllegalArgumentException("\"" + code + "\" is not one of " + codes(type))));
    }

    <T> List<T> texts(String field, Function<String, T> parse) {
        List<T> values = new ArrayList<>();
        JsonNode list = list(field);
        for (int i = 0; i < list.size(); i++) {
            String place = field + "[" + i + "]";
            if (list.get(i).isTextual()) {
                parse(place, list.get(i).textValue(), parse).ifPresent(values::add);
            } else {
                fault(place, "a text is wanted here");
            }
        }
        return values;
    }

    List<Fields> objects(String field) {
        List<Fields> objects = new ArrayList<>();
        JsonNode list = list(field);
        for (int i = 0; i < list.size(); i++) {
            objects.add(new Fields(list.get(i), path + "." + field + "[" + i + "]", faults));
        }
        return objects;
    }

    Optional<Fields> optionalObject(String field) {
        JsonNode value = value(field);
        return value.isMissingNode() ? Optional.empty() : Optional.of(new Fields(value, path + "." + field, faults));
    }

    /** Reports every field that was not asked for. */
    void end() {
        Set<String> unknown = new TreeSet<>();
        node.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(known);
        unknown.forEach(field -> fault(field, "is not a field of this object; known are " + new TreeSet<>(known)));
    }

    private JsonNode value(String field) {
        known.add(field);
        return node.path(field);
    }

    private JsonNode list(String field) {
        JsonNode list = value(field);
        if (!list.isMissingNode() && !list.isArray()) {
            fault(field, "a list is wanted here");
        }
        return list.isArray() ? list : node.path("");
    }

    private <T> Optional<T> parse(String field, String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            fault(field, "\"" + text + "\" cannot be read. " + e.getMessage());
            return Optional.empty();
        }
    }

    private static LocalDate toDate(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("A day is written as in 2026-01-01", e);
        }
    }

    private static <E extends Enum<E> & Coded> List<String> codes(Class<E> type) {
        return List.of(type.getEnumConstants()).stream().map(Coded::code).toList();
    }
}
