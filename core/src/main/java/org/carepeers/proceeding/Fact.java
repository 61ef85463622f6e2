package org.carepeers.proceeding;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/**
 * The description of one thing that an event states: its name, type, meaning and section.
 *
 * <p>A fact is described once. From that description come the JSON of an event, its schema, the fields that
 * {@code options} asks for, and the words of an error. Two facts are the same if they are the same object; the facts
 * of the CARE process are the constants of {@link CareFacts}. This type is immutable and thread-safe.
 *
 * @param <T> the Java type of the value
 */
public final class Fact<T> {

    private final String name;
    private final FactType<T> type;
    private final String meaning;
    private final Optional<Citation> citation;
    private final boolean kept;

    private Fact(String name, FactType<T> type, String meaning, Optional<Citation> citation, boolean kept) {
        this.name = Objects.requireNonNull(name);
        this.type = Objects.requireNonNull(type);
        this.meaning = Objects.requireNonNull(meaning);
        this.citation = citation;
        this.kept = kept;
    }

    /**
     * Describes a fact.
     *
     * @param <T> the Java type of the value
     * @param name the name in JSON, in camel case
     * @param type the type of the value
     * @param meaning what the fact says, in one sentence without a full stop
     * @return the description, of a fact that only its own event needs
     */
    public static <T> Fact<T> of(String name, FactType<T> type, String meaning) {
        return new Fact<>(name, type, meaning, Optional.empty(), false);
    }

    /**
     * Describes a fact whose value is one code of a closed list.
     *
     * @param <E> the enumeration
     * @param name the name in JSON, in camel case
     * @param type the enumeration's class
     * @param meaning what the fact says
     * @return the description
     */
    public static <E extends Enum<E> & Coded> Fact<E> code(String name, Class<E> type, String meaning) {
        return of(name, new FactType.Code<>(type), meaning);
    }

    /**
     * Describes a fact whose value is a set of codes of a closed list.
     *
     * @param <E> the enumeration
     * @param name the name in JSON, in camel case
     * @param type the enumeration's class
     * @param meaning what the fact says
     * @return the description
     */
    public static <E extends Enum<E> & Coded> Fact<Set<E>> codes(String name, Class<E> type, String meaning) {
        return of(name, new FactType.Codes<>(type), meaning);
    }

    /**
     * Returns this description with the section that asks for the fact.
     *
     * @param citation the section, in its one written form
     * @return a new description
     * @throws IllegalArgumentException if the citation is not of that form
     */
    public Fact<T> under(String citation) {
        return new Fact<>(name, type, meaning, Optional.of(Citation.parse(citation)), kept);
    }

    /**
     * Returns this description as one whose last stated value stays in force in the case, so that later events can be
     * judged by it.
     *
     * @return a new description
     */
    public Fact<T> keptInForce() {
        return new Fact<>(name, type, meaning, citation, true);
    }

    /**
     * Returns the name under which the fact stands in JSON.
     *
     * @return the name, in camel case
     */
    public String name() {
        return name;
    }

    /**
     * Returns the type of the value.
     *
     * @return the type
     */
    public FactType<T> type() {
        return type;
    }

    /**
     * Returns what the fact says.
     *
     * @return one sentence without a full stop
     */
    public String meaning() {
        return meaning;
    }

    /**
     * Returns the section that asks for the fact.
     *
     * @return the section, or empty where no section asks for it
     */
    public Optional<Citation> citation() {
        return citation;
    }

    /**
     * Says whether the last stated value stays in force in the case.
     *
     * @return whether later events may be judged by it
     */
    public boolean isKept() {
        return kept;
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
