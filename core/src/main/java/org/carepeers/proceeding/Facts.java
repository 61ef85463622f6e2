package org.carepeers.proceeding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The facts that an event states, or that are in force in a case: each {@link Fact} at most once, in the order stated.
 *
 * <p>Values are ids, codes, dates, counts and documents of ids, codes and dates; no fact holds a personal value. This
 * type is immutable and thread-safe.
 */
public final class Facts {

    private static final Facts NONE = new Facts(new Object[0]);

    /** Fact and value in turn. */
    private final Object[] pairs;

    private Facts(Object[] pairs) {
        this.pairs = pairs;
    }

    /**
     * Returns no facts.
     *
     * @return the empty value
     */
    public static Facts none() {
        return NONE;
    }

    /**
     * Returns one fact.
     *
     * @param <T> the type of the value
     * @param fact the fact
     * @param value what is stated
     * @return the facts
     * @throws IllegalArgumentException if the fact's type does not admit the value
     */
    public static <T> Facts of(Fact<T> fact, T value) {
        return NONE.with(fact, value);
    }

    /**
     * Returns these facts with one more, which takes the place of an earlier value of the same fact.
     *
     * @param <T> the type of the value
     * @param fact the fact
     * @param value what is stated
     * @return new facts
     * @throws IllegalArgumentException if the fact's type does not admit the value
     */
    public <T> Facts with(Fact<T> fact, T value) {
        if (!fact.type().admits(value)) {
            throw new IllegalArgumentException(
                    fact.name() + " must be " + fact.type().words());
        }
        return withAdmitted(fact, value);
    }

    private Facts withAdmitted(Fact<?> fact, Object value) {
        int at = indexOf(fact);
        Object[] copy = Arrays.copyOf(pairs, at < 0 ? pairs.length + 2 : pairs.length);
        int target = at < 0 ? pairs.length : at;
        copy[target] = fact;
        copy[target + 1] = value;
        return new Facts(copy);
    }

    /**
     * Returns these facts overlaid by the kept facts of others.
     *
     * @param later the facts stated later; only those that {@linkplain Fact#isKept() are kept} are taken
     * @return these facts themselves if there is nothing to take
     */
    public Facts withKept(Facts later) {
        Facts result = this;
        for (int i = 0; i < later.pairs.length; i += 2) {
            Fact<?> fact = (Fact<?>) later.pairs[i];
            if (fact.isKept()) {
                result = result.withAdmitted(fact, later.pairs[i + 1]);
            }
        }
        return result;
    }

    /**
     * Returns these facts without one of them.
     *
     * @param fact the fact to leave out
     * @return these facts themselves if the fact is not stated
     */
    public Facts without(Fact<?> fact) {
        int at = indexOf(fact);
        if (at < 0) {
            return this;
        }
        Object[] copy = new Object[pairs.length - 2];
        System.arraycopy(pairs, 0, copy, 0, at);
        System.arraycopy(pairs, at + 2, copy, at, pairs.length - at - 2);
        return new Facts(copy);
    }

    /**
     * Finds what is stated of a fact.
     *
     * @param <T> the type of the value
     * @param fact the fact
     * @return the value, or empty if the fact is not stated
     */
    public <T> Optional<T> find(Fact<T> fact) {
        return Optional.ofNullable(orNull(fact));
    }

    /**
     * Returns what is stated of a fact, or null: the same answer as {@link #find(Fact)} without the wrapper.
     *
     * @param <T> the type of the value
     * @param fact the fact
     * @return the value, or null if the fact is not stated
     */
    @SuppressWarnings("unchecked") // with() admits only values of the fact's own type
    public <T> @Nullable T orNull(Fact<T> fact) {
        int at = indexOf(fact);
        return at < 0 ? null : (T) pairs[at + 1];
    }

    /**
     * Says whether a fact is stated.
     *
     * @param fact the fact
     * @return whether it is stated
     */
    public boolean states(Fact<?> fact) {
        return indexOf(fact) >= 0;
    }

    /**
     * Says whether a finding is stated and is {@link Finding#FOUND}; unknown never counts as found.
     *
     * @param fact the finding
     * @return whether it is found
     */
    public boolean found(Fact<Finding> fact) {
        return orNull(fact) == Finding.FOUND;
    }

    /**
     * Returns the facts that are stated, in the order stated.
     *
     * @return an unchangeable list
     */
    public List<Fact<?>> stated() {
        List<Fact<?>> facts = new ArrayList<>(pairs.length / 2);
        forEach((fact, value) -> facts.add(fact));
        return Collections.unmodifiableList(facts);
    }

    /**
     * Hands every fact and its value to an action, in the order stated.
     *
     * @param action the action
     */
    public void forEach(BiConsumer<Fact<?>, Object> action) {
        for (int i = 0; i < pairs.length; i += 2) {
            action.accept((Fact<?>) pairs[i], pairs[i + 1]);
        }
    }

    /**
     * Says whether nothing is stated.
     *
     * @return whether there is no fact
     */
    public boolean isEmpty() {
        return pairs.length == 0;
    }

    private int indexOf(Fact<?> fact) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i] == fact) {
                return i;
            }
        }
        return -1;
    }

    private Map<Fact<?>, Object> asMap() {
        Map<Fact<?>, Object> map = new LinkedHashMap<>();
        forEach(map::put);
        return map;
    }

    /** Compares facts and values; the order in which they were stated does not count. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts facts && asMap().equals(facts.asMap());
    }

    @Override
    public int hashCode() {
        return asMap().hashCode();
    }

    /** Returns which facts are stated; their values, findings among them, are of a person and are not printed. */
    @Override
    public String toString() {
        return stated().toString();
    }
}
