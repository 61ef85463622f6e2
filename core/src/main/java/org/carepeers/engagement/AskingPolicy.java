package org.carepeers.engagement;

import org.carepeers.invariant.Invariant;

/**
 * How a county keeps from wearing anybody down: when it asks again, and how often it looks for someone.
 *
 * <p>No law gives any of these figures. A day that the person named always comes first.
 *
 * @param daysAfterNotNow how many calendar days at least lie between a <em>not now</em> without a day and the next offer
 * @param attemptsInARow how many attempts without contact are made before a pause
 * @param pauseDays how many calendar days the pause lasts
 */
public record AskingPolicy(int daysAfterNotNow, int attemptsInARow, int pauseDays) {

    /**
     * Checks the figures.
     *
     * @param daysAfterNotNow how many days at least lie before the next offer, at least one
     * @param attemptsInARow how many attempts are made before a pause, at least one
     * @param pauseDays how many days the pause lasts, at least one
     * @throws IllegalArgumentException if one is less
     */
    public AskingPolicy {
        Invariant.holds(daysAfterNotNow > 0, "AskingPolicy.daysAfterNotNow must be at least 1");
        Invariant.holds(attemptsInARow > 0, "AskingPolicy.attemptsInARow must be at least 1");
        Invariant.holds(pauseDays > 0, "AskingPolicy.pauseDays must be at least 1");
    }
}
