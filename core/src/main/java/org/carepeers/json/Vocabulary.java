package org.carepeers.json;

import java.util.HashSet;
import java.util.Set;

/** The names of a shape: keys that are no one's words. */
final class Vocabulary {

    private Vocabulary() {}

    static Set<String> of(Shape shape) {
        Set<String> names = new HashSet<>();
        collect(shape, names);
        return Set.copyOf(names);
    }

    private static void collect(Shape shape, Set<String> names) {
        if (shape instanceof Shape.Many many) {
            collect(many.item(), names);
        } else if (shape instanceof Shape.Choice choice) {
            choice.byCode().values().forEach(each -> collect(each, names));
        } else if (shape instanceof Shape.Fields fields) {
            names.addAll(fields.names());
            fields.fields().forEach(field -> collect(field.shape(), names));
        }
    }
}
