package org.carepeers.workflow.care;

import java.util.List;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.machine.Reason;

/** The answer to an event: accepted with its effects, or refused with every reason. */
public sealed interface Decision {

    /**
     * Returns the event that was decided on.
     *
     * @return the event
     */
    CareEvent event();

    /**
     * Returns the fingerprint of the workflow that decided.
     *
     * @return the fingerprint
     */
    String workflow();

    /**
     * Says whether the event was accepted.
     *
     * @return whether this is {@link Accepted}
     */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /**
     * The event was accepted.
     *
     * @param event the event
     * @param effects what it changed, in the order in which it changed it
     * @param remarks what departs from the rules without standing in the way
     * @param citations the sections of the row that permits it
     * @param workflow the fingerprint of the workflow that decided
     */
    record Accepted(
            CareEvent event, List<Effect> effects, List<Reason> remarks, List<Citation> citations, String workflow)
            implements Decision {}

    /**
     * The event was refused, and nothing changed.
     *
     * @param event the event
     * @param reasons every reason, never empty
     * @param workflow the fingerprint of the workflow that decided
     */
    record Refused(CareEvent event, List<Reason> reasons, String workflow) implements Decision {}
}
