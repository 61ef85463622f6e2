package org.carepeers.proceeding;

import org.carepeers.party.Actor;

/**
 * How someone came to a hearing.
 *
 * @param who whoever was expected, in the capacity expected
 * @param presence how they came, or that they did not
 */
public record Appearance(Actor who, Presence presence) {

    /**
     * Returns an appearance.
     *
     * @param who whoever was expected, in the capacity expected
     * @param presence how they came, or that they did not
     * @return the value
     */
    public static Appearance of(Actor who, Presence presence) {
        return new Appearance(who, presence);
    }
}
