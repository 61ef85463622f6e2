package org.carepeers.workflow.accompaniment;

import java.util.List;
import org.carepeers.party.PartyId;
import org.carepeers.workflow.machine.Reason;

/**
 * One worker in a view of a match, with the reasons that its audience may know.
 *
 * @param worker the worker
 * @param reasons the reasons; may be empty for a worker who is proposed
 */
public record MatchLine(PartyId worker, List<Reason> reasons) {

    /**
     * Keeps an unchangeable copy of the reasons.
     *
     * @param worker the worker
     * @param reasons the reasons
     */
    public MatchLine {
        reasons = List.copyOf(reasons);
    }
}
