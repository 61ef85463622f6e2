package org.carepeers.peer;

import java.util.Optional;
import org.carepeers.party.PartyId;

/**
 * Whoever did something in peer work, in the capacity in which it was done.
 *
 * @param as the capacity
 * @param party the person or body, or empty if only the capacity is known or matters
 */
public record PeerActor(PeerCapacity as, Optional<PartyId> party) {

    /**
     * Returns an actor of whom only the capacity is known.
     *
     * @param as the capacity
     * @return the actor
     */
    public static PeerActor of(PeerCapacity as) {
        return new PeerActor(as, Optional.empty());
    }

    /**
     * Returns a known party acting in a capacity.
     *
     * @param as the capacity
     * @param party the person or body
     * @return the actor
     */
    public static PeerActor of(PeerCapacity as, PartyId party) {
        return new PeerActor(as, Optional.of(party));
    }
}
