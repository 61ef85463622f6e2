package org.carepeers.workflow.accompaniment;

/**
 * How a county makes billing units of minutes.
 *
 * <p>No source that could be read says how, so none is built in. Modifiers and places of service are the embedder's as
 * well.
 */
@FunctionalInterface
public interface UnitRounding {

    /**
     * Returns the units of one span.
     *
     * @param route the way it is paid
     * @param minutes the minutes, at least 1
     * @return the units, 0 or more
     */
    int units(ClaimRoute route, int minutes);
}
