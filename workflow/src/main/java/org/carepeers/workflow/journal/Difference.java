package org.carepeers.workflow.journal;

import java.util.List;
import org.carepeers.party.EventId;
import org.carepeers.workflow.machine.Reason;

/**
 * An event on which today's answer would differ from the recorded one. What is recorded stands.
 *
 * @param event the event
 * @param entry the entry that tells it: the event's own, or a correction
 * @param recordedBy the fingerprint of what decided then
 * @param reasons why it would be refused today; empty where it would be accepted with other effects
 */
public record Difference(EventId event, Entry entry, String recordedBy, List<Reason> reasons) {

    /**
     * Keeps an unchangeable copy of the reasons.
     *
     * @param event the event
     * @param entry the entry that tells it: the event's own, or a correction
     * @param recordedBy the fingerprint of what decided then
     * @param reasons why it would be refused today
     */
    public Difference {
        reasons = List.copyOf(reasons);
    }
}
