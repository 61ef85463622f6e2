package org.carepeers.workflow.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.party.StreamKey;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.ObligationChange;
import org.carepeers.workflow.obligation.ObligationId;

/** Something that changes on the worklist with an entry. All variants are immutable and thread-safe. */
public sealed interface WorklistChange {

    /**
     * An obligation came onto the list.
     *
     * @param item the item
     */
    record Opened(WorklistItem item) implements WorklistChange {}

    /**
     * An obligation has other days now.
     *
     * @param id the obligation
     * @param due when it is due now
     * @param onOfferThrough the last day on which it is on offer now, or empty if that is as it was
     */
    record Dated(ObligationId id, Due due, Optional<LocalDate> onOfferThrough) implements WorklistChange {}

    /**
     * An obligation was met or fell away.
     *
     * @param id the obligation
     */
    record Closed(ObligationId id) implements WorklistChange {}

    /**
     * Everything that the stream had on the list makes way for what is open in it now, as after a correction.
     *
     * @param items what is open now
     */
    record Restated(List<WorklistItem> items) implements WorklistChange {

        /**
         * Keeps an unchangeable copy of the items.
         *
         * @param items what is open now
         */
        public Restated {
            items = List.copyOf(items);
        }
    }

    /**
     * Returns what a change of an obligation changes on the list.
     *
     * @param stream where the obligation stands
     * @param change what became of it
     * @return the change of the list
     */
    static WorklistChange of(StreamKey stream, ObligationChange change) {
        if (change instanceof ObligationChange.Began began) {
            return new Opened(WorklistItem.of(stream, began.obligation()));
        }
        if (change instanceof ObligationChange.Extended extended) {
            return new Dated(extended.id(), extended.due(), Optional.empty());
        }
        if (change instanceof ObligationChange.Redated redated) {
            return new Dated(redated.id(), redated.due(), Optional.empty());
        }
        return new Closed(change.id());
    }
}
