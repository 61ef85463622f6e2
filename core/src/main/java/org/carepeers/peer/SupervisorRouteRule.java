package org.carepeers.peer;

import org.carepeers.invariant.Invariant;

/**
 * A route by which someone qualifies to supervise, with the years that it asks for.
 *
 * @param route the route
 * @param years the years in the behavioral health system, or of direct service, that it asks for
 */
public record SupervisorRouteRule(SupervisorRoute route, int years) {

    /**
     * Refuses what cannot be meant.
     *
     * @param route the route
     * @param years the years in the behavioral health system, or of direct service, that it asks for
     * @throws IllegalArgumentException if a figure is out of range or something is missing
     */
    public SupervisorRouteRule {
        Invariant.holds(years >= 0, "SupervisorRouteRule.years must not be negative");
    }
}
