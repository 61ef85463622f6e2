package org.carepeers.peer;

import org.carepeers.invariant.Invariant;

/**
 * How a county looks after its workers once something unsafe has happened.
 *
 * @param longestVisitPlanDays for how many days visits are made in another way at most, before someone looks at it anew
 */
public record IncidentPolicy(int longestVisitPlanDays) {

    /**
     * Refuses what cannot be meant.
     *
     * @param longestVisitPlanDays for how many days visits are made in another way at most, before someone looks at it anew
     * @throws IllegalArgumentException if a figure is out of range or something is missing
     */
    public IncidentPolicy {
        Invariant.holds(longestVisitPlanDays > 0, "IncidentPolicy.longestVisitPlanDays must be at least 1");
    }
}
