package org.carepeers.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carepeers.json.Shape.Field;
import org.carepeers.json.Shape.Fields;

/** Walks a tree beside its shape and collects every difference. */
final class ShapeCheck {

    private final Problems problems;

    ShapeCheck(Problems problems) {
        this.problems = problems;
    }

    void check(JsonPath place, JsonNode node, Shape shape) {
        if (shape instanceof Shape.Many many) {
            checkMany(place, node, many);
        } else if (shape instanceof Fields fields) {
            checkFields(place, node, fields);
        } else if (shape instanceof Shape.Choice choice) {
            checkChoice(place, node, choice);
        } else if (shape instanceof Shape.Whole whole) {
            checkWhole(place, node, whole);
        } else if (!node.isTextual()) {
            wrongType(place, shape);
        } else {
            checkText(place, node.textValue(), shape);
        }
    }

    private void checkText(JsonPath place, String text, Shape shape) {
        if (shape instanceof Shape.Dated dated && !dated.form().allows(text)) {
            problems.add(place, JsonProblemKind.BAD_DATE, "bad date or time", List.of(Words.of(shape)));
        } else if (shape instanceof Shape.Codes codes && !codes.codes().contains(text)) {
            problems.add(
                    place,
                    JsonProblemKind.UNKNOWN_CODE,
                    "unknown code",
                    codes.codes(),
                    Nearest.to(text, codes.codes()));
        } else if (shape instanceof Shape.Text plain
                && plain.rule().map(rule -> !rule.allows().test(text)).orElse(false)) {
            problems.add(place, JsonProblemKind.BAD_TEXT, "a text not of the form", List.of(Words.of(shape)));
        }
    }

    private void checkWhole(JsonPath place, JsonNode node, Shape.Whole whole) {
        if (!node.isIntegralNumber()) {
            wrongType(place, whole);
        } else if (!node.canConvertToInt() || !whole.allows(node.intValue())) {
            problems.add(place, JsonProblemKind.OUT_OF_RANGE, "out of range", List.of(Words.of(whole)));
        }
    }

    private void checkMany(JsonPath place, JsonNode node, Shape.Many many) {
        if (!node.isArray()) {
            wrongType(place, many);
            return;
        }
        Set<JsonNode> seen = new HashSet<>();
        for (int i = 0; i < node.size() && !problems.isFull(); i++) {
            JsonNode item = node.get(i);
            check(place.index(i), item, many.item());
            if (many.distinct() && !seen.add(item)) {
                problems.add(place.index(i), JsonProblemKind.REPEATED_ITEM, "stands in the list twice");
            }
        }
    }

    private void checkChoice(JsonPath place, JsonNode node, Shape.Choice choice) {
        JsonNode code = node.path(choice.by());
        Fields chosen = choice.byCode().get(code.asText());
        if (!node.isObject()) {
            wrongType(place, choice);
        } else if (code.isMissingNode()) {
            problems.addMissing(place, choice.by(), choice.codes());
        } else if (chosen == null || !code.isTextual()) {
            check(place.field(choice.by()), code, new Shape.Codes(choice.by(), choice.codes()));
        } else {
            checkFields(place, node, chosen);
        }
    }

    private void checkFields(JsonPath place, JsonNode node, Fields fields) {
        if (!node.isObject()) {
            wrongType(place, fields);
            return;
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            Field field = fields.find(entry.getKey());
            if (field == null) {
                unknown(place, entry.getKey(), fields);
            } else {
                check(place.field(field.name()), entry.getValue(), field.shape());
            }
        }
        for (Field field : fields.fields()) {
            if (field.required() && !node.has(field.name())) {
                problems.addMissing(place, field.name(), Words.allowed(field.shape()));
            }
        }
    }

    private void unknown(JsonPath place, String name, Fields fields) {
        if (fields.elsewhere().contains(name)) {
            problems.add(
                    place.field(name),
                    JsonProblemKind.FACT_NOT_OF_KIND,
                    "an event of this kind does not state this fact",
                    fields.names());
            return;
        }
        Optional<String> near = Nearest.to(name, fields.names());
        JsonPath shown = near.isPresent() ? place.field(name) : place.unsaidField(name);
        problems.add(shown, JsonProblemKind.UNKNOWN_FIELD, "unknown field", fields.names(), near);
    }

    private void wrongType(JsonPath place, Shape shape) {
        problems.add(place, JsonProblemKind.WRONG_TYPE, "wrong type", Words.allowed(shape));
    }
}
