package org.carepeers.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.carepeers.json.Shape.Field;
import org.carepeers.json.Shape.Fields;

/** Writes shapes as JSON Schema; objects and lists of codes that have a name become definitions. Not thread-safe. */
final class SchemaWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    /** Returns the definitions that what was written so far refers to, in the order of their names. */
    ObjectNode definitions() {
        ObjectNode all = NODES.objectNode();
        definitions.forEach(all::set);
        return all;
    }

    /** Returns the schema of a shape, or a reference to its definition. */
    private ObjectNode write(Shape shape) {
        if (shape instanceof Fields fields && !fields.isAnonymous()) {
            return reference(fields.name(), fields);
        }
        if (shape instanceof Shape.Choice choice) {
            return reference(choice.name(), choice);
        }
        if (shape instanceof Shape.Codes codes && codes.codes().size() > 1) {
            return reference(codes.name(), codes);
        }
        return inline(shape);
    }

    private ObjectNode reference(String name, Shape shape) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, NODES.objectNode());
            definitions.put(name, inline(shape));
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    /** Returns the schema of a shape itself. */
    ObjectNode inline(Shape shape) {
        if (shape instanceof Fields fields) {
            return object(fields);
        }
        if (shape instanceof Shape.Choice choice) {
            return choice(choice);
        }
        if (shape instanceof Shape.Many many) {
            return many(many);
        }
        if (shape instanceof Shape.Codes codes) {
            return codes(codes.codes());
        }
        if (shape instanceof Shape.Whole whole) {
            return whole(whole);
        }
        return text(shape);
    }

    private static ObjectNode text(Shape shape) {
        ObjectNode schema = NODES.objectNode().put("type", "string");
        if (shape instanceof Shape.Dated dated) {
            if (!dated.form().format().isEmpty()) {
                schema.put("format", dated.form().format());
            }
            schema.put("pattern", "^" + dated.form().pattern() + "$");
            schema.put("description", dated.form().words());
        } else if (shape instanceof Shape.Text plain) {
            plain.rule()
                    .ifPresent(rule ->
                            schema.put("pattern", "^" + rule.pattern() + "$").put("description", rule.words()));
        }
        return schema;
    }

    private static ObjectNode codes(List<String> codes) {
        ObjectNode schema = NODES.objectNode();
        if (codes.size() == 1) {
            return schema.put("const", codes.get(0));
        }
        ArrayNode list = schema.put("type", "string").putArray("enum");
        codes.forEach(list::add);
        return schema;
    }

    private static ObjectNode whole(Shape.Whole whole) {
        if (whole.least() == whole.most()) {
            return NODES.objectNode().put("const", whole.least());
        }
        return NODES.objectNode()
                .put("type", "integer")
                .put("minimum", whole.least())
                .put("maximum", whole.most());
    }

    private ObjectNode many(Shape.Many many) {
        ObjectNode schema = NODES.objectNode().put("type", "array");
        schema.set("items", write(many.item()));
        if (many.distinct()) {
            schema.put("uniqueItems", true);
        }
        return schema;
    }

    private ObjectNode object(Fields fields) {
        ObjectNode schema = NODES.objectNode();
        if (!fields.meaning().isEmpty()) {
            schema.put("description", fields.meaning());
        }
        schema.put("type", "object");
        List<String> required = fields.fields().stream()
                .filter(Field::required)
                .map(Field::name)
                .toList();
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        ObjectNode properties = schema.putObject("properties");
        fields.fields().forEach(field -> properties.set(field.name(), property(field)));
        schema.put("additionalProperties", false);
        return schema;
    }

    private ObjectNode property(Field field) {
        ObjectNode schema = write(field.shape());
        if (!field.meaning().isEmpty()) {
            schema.put("description", field.meaning());
        }
        return schema;
    }

    /** One of several objects: the code in their common field decides which, so that an error is about that one. */
    private ObjectNode choice(Shape.Choice choice) {
        ObjectNode schema = NODES.objectNode().put("type", "object");
        schema.putArray("required").add(choice.by());
        schema.putObject("properties").set(choice.by(), codes(choice.codes()));
        ArrayNode all = schema.putArray("allOf");
        choice.byCode().forEach((code, fields) -> {
            ObjectNode branch = all.addObject();
            ObjectNode condition = branch.putObject("if");
            condition.putArray("required").add(choice.by());
            condition.putObject("properties").putObject(choice.by()).put("const", code);
            branch.set("then", write(fields));
        });
        return schema;
    }
}
