package org.carepeers.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of JSON must look like: the one description by which values are checked and from which the schema comes.
 */
sealed interface Shape {

    /** Any text, or a text of a form. */
    record Text(Optional<TextRule> rule) implements Shape {}

    /** A date, a moment or a time of day, written as ISO 8601 asks. */
    record Dated(DateForm form) implements Shape {}

    /** A whole number within bounds, both inclusive. */
    record Whole(int least, int most) implements Shape {

        boolean allows(int value) {
            return value >= least && value <= most;
        }
    }

    /** One of a closed list of codes. */
    record Codes(String name, List<String> codes) implements Shape {}

    /** A list, whose items may have to differ. */
    record Many(Shape item, boolean distinct) implements Shape {}

    /** An object with named fields and no others; some names are known from objects of the same sort. */
    record Fields(String name, String meaning, List<Field> fields, Set<String> elsewhere) implements Shape {

        static Fields of(String name, List<Field> fields) {
            return new Fields(name, "", fields, Set.of());
        }

        Fields mapping(UnaryOperator<Field> change) {
            return new Fields(name, meaning, fields.stream().map(change).toList(), elsewhere);
        }

        /** Says whether the object has no name of its own and is described where it stands. */
        boolean isAnonymous() {
            return name.isEmpty();
        }

        @Nullable
        Field find(String field) {
            return fields.stream()
                    .filter(each -> each.name().equals(field))
                    .findFirst()
                    .orElse(null);
        }

        List<String> names() {
            return fields.stream().map(Field::name).toList();
        }
    }

    /** One of several objects, told apart by the code in a field that all of them have. */
    record Choice(String name, String by, Map<String, Fields> byCode) implements Shape {

        List<String> codes() {
            return List.copyOf(byCode.keySet());
        }
    }

    /** One field of an object. */
    record Field(String name, Shape shape, boolean required, String meaning) {

        static Field required(String name, Shape shape) {
            return new Field(name, shape, true, "");
        }

        static Field optional(String name, Shape shape) {
            return new Field(name, shape, false, "");
        }
    }
}
