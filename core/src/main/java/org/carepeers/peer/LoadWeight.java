package org.carepeers.peer;

import org.carepeers.invariant.Invariant;

/**
 * How much an hour of one kind weighs.
 *
 * @param kind what the hour was spent on
 * @param percent its weight in percent of a plain hour
 */
public record LoadWeight(LoadKind kind, int percent) {

    /** The weight of a plain hour. */
    public static final int PLAIN = 100;

    /**
     * Refuses what cannot be meant.
     *
     * @param kind what the hour was spent on
     * @param percent its weight in percent of a plain hour
     * @throws IllegalArgumentException if a figure is out of range or something is missing
     */
    public LoadWeight {
        Invariant.holds(percent > 0, "LoadWeight.percent must be at least 1");
        Invariant.holds(
                kind != LoadKind.NEW_PERSON && kind != LoadKind.GRIEF,
                "LoadWeight.kind must be a kind of time; new people and grief weigh by minutes a week");
    }
}
