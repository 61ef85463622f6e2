package org.carepeers.invariant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of every value of a type, whoever builds it.
 *
 * <p>A broken invariant names the attribute and never repeats a value, which may be personal.
 */
public final class Invariant {

    private Invariant() {}

    /**
     * Demands that a condition holds.
     *
     * @param condition the condition
     * @param message what must hold, beginning with the attribute, as in {@code Hearing.continuance is ...}
     * @throws IllegalArgumentException if the condition does not hold
     */
    public static void holds(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /**
     * Demands that a day, if there is one, does not lie before another.
     *
     * @param attribute the attribute that holds the later day, as in {@code Consent.revokedOn}
     * @param earlier the day it follows; the same day is allowed
     * @param later the later day, if there is one
     * @throws IllegalArgumentException if the later day lies before the earlier one
     */
    public static void inOrder(String attribute, LocalDate earlier, Optional<LocalDate> later) {
        holds(later.isEmpty() || !later.get().isBefore(earlier), attribute + " must not lie before the day it follows");
    }

    /**
     * Demands that a day, if there is one, does not lie before another, if there is that one.
     *
     * @param attribute the attribute that holds the later day
     * @param earlier the day it follows, if there is one; the same day is allowed
     * @param later the later day, if there is one
     * @throws IllegalArgumentException if both are known and the later day lies before the earlier one
     */
    public static void inOrder(String attribute, Optional<LocalDate> earlier, Optional<LocalDate> later) {
        earlier.ifPresent(day -> inOrder(attribute, day, later));
    }

    /**
     * Returns an unchangeable copy of a list. A list that JSON leaves out is empty.
     *
     * @param <T> the type of the items
     * @param list the list, or null where JSON left it out
     * @return the copy, never null
     */
    public static <T> List<T> copyOrEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
