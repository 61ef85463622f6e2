package org.carepeers.workflow.care;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.carepeers.proceeding.EventKind;

/**
 * Something that happened to one party, by itself.
 *
 * @param kind what happened
 * @param party the id of the party
 */
record PartyEvent(EventKind kind, String party) {

    /** What is kept for each local entity, because a later order asks whether it happened to that entity. */
    private static final Set<EventKind> KEPT = Collections.unmodifiableSet(EnumSet.of(
            EventKind.JOINDER_REQUESTED,
            EventKind.LOCAL_ENTITY_CITED,
            EventKind.SERVICE_FAILURE_REPORTED,
            EventKind.SHOW_CAUSE_ORDERED));

    static boolean isKept(EventKind kind) {
        return KEPT.contains(kind);
    }
}
