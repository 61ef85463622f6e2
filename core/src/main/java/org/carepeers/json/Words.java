package org.carepeers.json;

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
            return codes.codes().size() == 1
                    ? codes.codes().get(0)
                    : "one of " + codes.codes().size() + " codes";
        }
        if (shape instanceof Shape.Many many) {
            return "a list; of each item: " + of(many.item());
        }
        return ("an object " + (shape instanceof Shape.Fields fields ? fields.name() : ((Shape.Choice) shape).name()))
                .strip();
    }
}
