package org.carepeers.party;

import java.util.Optional;

/**
 * Whoever did something, in the capacity in which it was done.
 *
 * <p>Rules read the role. The party may be absent, as when a court acts through whichever officer sits that day. The
 * actor is not whoever typed the record.
 *
 * @param role the capacity
 * @param party the person or body, or empty if only the capacity is known or matters
 */
public record Actor(Role role, Optional<PartyId> party) {

    /**
     * Returns an actor of whom only the capacity is known.
     *
     * @param role the capacity
     * @return the actor
     */
    public static Actor of(Role role) {
        return new Actor(role, Optional.empty());
    }

    /**
     * Returns a known party acting in a capacity.
     *
     * @param role the capacity
     * @param party the person or body
     * @return the actor
     */
    public static Actor of(Role role, PartyId party) {
        return new Actor(role, Optional.of(party));
    }
}
