package org.carepeers.proceeding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.carepeers.Coded;

/**
 * The type of a {@link Fact}: which values it may take and how they are written.
 *
 * <p>The same description reads and writes JSON, makes the JSON Schema, and tells a form what to offer. All types are
 * immutable and thread-safe.
 *
 * @param <T> the Java type of the value
 */
public sealed interface FactType<T> {

    /**
     * Says whether a value belongs to this type.
     *
     * @param value the value
     * @return whether the value may be stated for a fact of this type
     */
    boolean admits(Object value);

    /**
     * Returns the type in a few words, for people who fill in a form or read an error.
     *
     * @return the words, such as {@code date (YYYY-MM-DD)}
     */
    String words();

    /**
     * Returns the codes that are allowed, where the type has a closed list.
     *
     * @return the codes in their declared order; empty where the values are not a closed list
     */
    default List<String> allowed() {
        return List.of();
    }

    /** A calendar date, without a time of day. */
    record Day() implements FactType<LocalDate> {
        @Override
        public boolean admits(Object value) {
            return value instanceof LocalDate;
        }

        @Override
        public String words() {
            return "date (YYYY-MM-DD)";
        }
    }

    /** A whole number, not negative. */
    record Count() implements FactType<Integer> {
        @Override
        public boolean admits(Object value) {
            return value instanceof Integer count && count >= 0;
        }

        @Override
        public String words() {
            return "whole number, 0 or more";
        }
    }

    /**
     * An opaque identifier or code that the embedder or the court assigns; never a name.
     *
     * @param what what it identifies, such as {@code case id}
     */
    record Id(String what) implements FactType<String> {

        /** The form of every id, as a regular expression for the whole text. */
        public static final String PATTERN = "[A-Za-z0-9._:-]{1,64}";

        private static final Pattern FORM = Pattern.compile(PATTERN);

        @Override
        public boolean admits(Object value) {
            return value instanceof String text && FORM.matcher(text).matches();
        }

        @Override
        public String words() {
            return what + " (1 to 64 letters, digits, '.', '_', ':' or '-')";
        }
    }

    /**
     * One constant of a closed list.
     *
     * @param <E> the enumeration
     * @param type the enumeration's class
     */
    record Code<E extends Enum<E> & Coded>(Class<E> type) implements FactType<E> {
        @Override
        public boolean admits(Object value) {
            return type.isInstance(value);
        }

        @Override
        public String words() {
            return "one code";
        }

        @Override
        public List<String> allowed() {
            return codes(type);
        }
    }

    /**
     * A set of constants of a closed list.
     *
     * @param <E> the enumeration
     * @param type the enumeration's class
     */
    record Codes<E extends Enum<E> & Coded>(Class<E> type) implements FactType<Set<E>> {
        @Override
        public boolean admits(Object value) {
            return value instanceof Set<?> set && set.stream().allMatch(type::isInstance);
        }

        @Override
        public String words() {
            return "list of codes";
        }

        @Override
        public List<String> allowed() {
            return codes(type);
        }
    }

    /**
     * A document of this library, such as a {@code Hearing} or a {@code CarePlan}.
     *
     * @param <T> the document's type
     * @param type the document's class
     */
    record Document<T>(Class<T> type) implements FactType<T> {
        @Override
        public boolean admits(Object value) {
            return type.isInstance(value);
        }

        @Override
        public String words() {
            List<String> required = required(type);
            return required.isEmpty()
                    ? "an object, such as with " + String.join(", ", names(type))
                    : "an object with at least " + String.join(", ", required);
        }

        private static List<String> names(Class<?> type) {
            JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);
            return order == null ? List.of() : List.of(order.value());
        }

        /** What may not be left out: whatever is neither optional, nor a list, nor has a value of its own. */
        private static List<String> required(Class<?> type) {
            return names(type).stream().filter(name -> isRequired(type, name)).toList();
        }

        private static boolean isRequired(Class<?> type, String name) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                    .anyMatch(method -> Modifier.isAbstract(method.getModifiers())
                            && method.getReturnType() != Optional.class
                            && method.getReturnType() != OptionalInt.class
                            && !Collection.class.isAssignableFrom(method.getReturnType()));
        }
    }

    private static <E extends Enum<E> & Coded> List<String> codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
    }
}
