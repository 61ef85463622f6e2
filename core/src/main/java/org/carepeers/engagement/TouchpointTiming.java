package org.carepeers.engagement;

import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.carepeers.time.Span;

/**
 * When a county wants one kind of peer work offered. It is a policy and no law.
 *
 * @param touchpoint the peer work
 * @param moment from where the time is counted
 * @param within how long, where the moment is counted; empty otherwise
 * @param onOfferFor how long it is on offer, from the day on which it comes on offer, or empty if no time ends it
 */
public record TouchpointTiming(
        Touchpoint touchpoint, TouchpointMoment moment, Optional<Span> within, Optional<Span> onOfferFor) {

    /**
     * Checks that a length stands where one is counted, and nowhere else.
     *
     * @param touchpoint the peer work
     * @param moment from where the time is counted
     * @param within how long
     * @param onOfferFor how long it is on offer
     * @throws IllegalArgumentException if it does not
     */
    public TouchpointTiming {
        Invariant.holds(
                moment.isCounted() == within.isPresent(),
                "TouchpointTiming.within must be stated if, and only if, the moment is counted");
    }

    /**
     * Returns a timing with a length.
     *
     * @param touchpoint the peer work
     * @param moment from where the time is counted
     * @param within how long
     * @return the timing
     */
    public static TouchpointTiming of(Touchpoint touchpoint, TouchpointMoment moment, Span within) {
        return new TouchpointTiming(touchpoint, moment, Optional.of(within), Optional.empty());
    }

    /**
     * Returns a timing without a length.
     *
     * @param touchpoint the peer work
     * @param moment when
     * @return the timing
     */
    public static TouchpointTiming of(Touchpoint touchpoint, TouchpointMoment moment) {
        return new TouchpointTiming(touchpoint, moment, Optional.empty(), Optional.empty());
    }
}
