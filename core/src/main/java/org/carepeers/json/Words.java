package org.carepeers.json;

import java.util.List;

/** What a shape allows, in a few words for whoever reads an error. */
final class Words {

    private Words() {}

    static String of(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return text.rule().map(TextRule::words).orElse("a text");
        }
        if (shape instanceof Shape.Dated dated) {
            return dated.form().words();
        }
        if (shape instanceof Shape.Whole whole) {
            return whole.least() == Integer.MIN_VALUE
                    ? "a whole number"
                    : "a whole number from " + whole.least() + " to " + whole.most();
        }
        if (shape instanceof Shape.Codes codes) {
            return codes.codes().size() == 1 ? codes.codes().get(0) : "one of " + JsonProblem.listed(codes.codes());
        }
        if (shape instanceof Shape.Many many) {
            return "a list; of each item: " + of(many.item());
        }
        return shape instanceof Shape.Fields fields
                ? ofObject(fields.name(), fields.names())
                : ofObject(((Shape.Choice) shape).name(), List.of(((Shape.Choice) shape).by()));
    }

    private static String ofObject(String name, List<String> fields) {
        return "an object" + (name.isEmpty() ? "" : " " + name) + " with " + JsonProblem.listed(fields);
    }

    /** What a shape allows, each code by itself. */
    static List<String> allowed(Shape shape) {
        return shape instanceof Shape.Codes codes ? codes.codes() : List.of(of(shape));
    }
}
