package org.carepeers.peer;

import org.carepeers.invariant.Invariant;

/**
 * The pay of a position, from the least to the most.
 *
 * @param least the least
 * @param most the most, not less than the least
 * @param per the time for which it is paid
 */
public record PayBand(Money least, Money most, PayUnit per) {

    /**
     * Refuses a band whose most is less than its least.
     *
     * @param least the least
     * @param most the most
     * @param per the time for which it is paid
     * @throws IllegalArgumentException if the most is less than the least
     */
    public PayBand {
        Invariant.holds(most.compareTo(least) >= 0, "PayBand.most must not be less than the least");
    }
}
