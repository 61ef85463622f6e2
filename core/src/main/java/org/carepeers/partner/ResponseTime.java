package org.carepeers.partner;

import org.carepeers.invariant.Invariant;

/**
 * The time within which a partner agreed to answer.
 *
 * @param amount how many, 1 or more
 * @param unit of what
 */
public record ResponseTime(int amount, ResponseUnit unit) {

    /**
     * Refuses a time of nothing.
     *
     * @param amount how many
     * @param unit of what
     * @throws IllegalArgumentException if the amount is less than 1
     */
    public ResponseTime {
        Invariant.holds(amount > 0, "ResponseTime.amount must be 1 or more");
    }
}
