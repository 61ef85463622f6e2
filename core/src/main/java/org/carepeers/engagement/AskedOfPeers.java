package org.carepeers.engagement;

import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.PartyId;

/**
 * How often an agency asked peers for one thing that is not theirs to do.
 *
 * <p>It counts what was asked, and knows nobody who was asked.
 *
 * @param agency the agency on whose side it was asked, or empty if not known
 * @param act what was asked
 * @param times how often, at least once
 */
public record AskedOfPeers(Optional<PartyId> agency, ProhibitedAct act, int times) {

    /**
     * Checks the number.
     *
     * @param agency the agency on whose side it was asked, or empty if not known
     * @param act what was asked
     * @param times how often, at least once
     * @throws IllegalArgumentException if the number is below 1
     */
    public AskedOfPeers {
        Invariant.holds(times > 0, "AskedOfPeers.times must be at least 1");
    }
}
