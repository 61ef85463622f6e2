package org.carepeers.peer;

import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.invariant.Invariant;

/**
 * Days on which a worker is away. There is no place for a reason, here or anywhere else.
 *
 * @param from the first day
 * @param through the last day, or empty if it is not known
 */
public record Away(LocalDate from, Optional<LocalDate> through) {

    /**
     * Checks the order of the days.
     *
     * @param from the first day
     * @param through the last day, or empty if it is not known
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public Away {
        Invariant.inOrder("Away.through", from, through);
    }

    /**
     * Returns days whose end is not known.
     *
     * @param from the first day
     * @return the value
     */
    public static Away from(LocalDate from) {
        return new Away(from, Optional.empty());
    }

    /**
     * Returns days whose end is known.
     *
     * @param from the first day
     * @param through the last day
     * @return the value
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public static Away of(LocalDate from, LocalDate through) {
        return new Away(from, Optional.of(through));
    }

    /**
     * Says whether the worker is away on a day.
     *
     * @param date the day
     * @return whether it lies between the first and the last day, both included
     */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && through.map(last -> !date.isAfter(last)).orElse(true);
    }
}
