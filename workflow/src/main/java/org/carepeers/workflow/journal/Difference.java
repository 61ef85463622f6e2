package org.carepeers.workflow.journal;

import java.util.List;
import org.carepeers.workflow.machine.Reason;

/**
 * An event on which today's answer would differ from the recorded one. What is recorded stands.
 *
 * @param entry the entry
 * @param recordedBy the fingerprint of what decided then
 * @param reasons why it would be refused today; empty where it would be accepted with other effects
 */
public record Difference(Entry entry, String recordedBy, List<Reason> reasons) {

    /**
     * Keeps an unchangeable copy of the reasons.
     *
     * @param entry the entry
     * @param recordedBy the fingerprint of what decided then
     * @param reasons why it would be refused today
     */
    public Difference {
        reasons = List.copyOf(reasons);
    }
}
