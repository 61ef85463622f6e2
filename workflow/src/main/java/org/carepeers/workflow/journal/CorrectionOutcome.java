package org.carepeers.workflow.journal;

import java.util.List;
import org.carepeers.party.EventId;
import org.carepeers.workflow.machine.Reason;

/**
 * What became of a correction. All variants are immutable and thread-safe.
 *
 * @param <S> the present that folding gives
 */
public sealed interface CorrectionOutcome<S> {

    /**
     * The correction is on record, from now on or since it was sent before under the same id.
     *
     * @param <S> the present
     * @param now the stream as it stands
     * @param entry the entry of the correction
     */
    record Corrected<S>(Loaded<S> now, Entry entry) implements CorrectionOutcome<S> {}

    /**
     * An event could not stand after the correction, so nothing was written: the correction must replace or void it too.
     *
     * @param <S> the present
     * @param fallen every such event
     */
    record WouldNotStand<S>(List<Fallen> fallen) implements CorrectionOutcome<S> {

        /**
         * Keeps an unchangeable copy of the list.
         *
         * @param fallen every such event
         */
        public WouldNotStand {
            fallen = List.copyOf(fallen);
        }
    }

    /**
     * The correction speaks of events that do not stand in the stream; nothing was written.
     *
     * @param <S> the present
     * @param ids their ids
     */
    record NotThere<S>(List<EventId> ids) implements CorrectionOutcome<S> {

        /**
         * Keeps an unchangeable copy of the ids.
         *
         * @param ids their ids
         */
        public NotThere {
            ids = List.copyOf(ids);
        }
    }

    /**
     * The id of the correction is that of another entry; nothing was written. A correction of its own needs another id.
     *
     * @param <S> the present
     * @param entry the entry that is there
     */
    record OtherThanRecorded<S>(Entry entry) implements CorrectionOutcome<S> {}

    /**
     * Someone else wrote in the stream meanwhile; nothing was written.
     *
     * @param <S> the present
     * @param now the stream as it stands
     */
    record Overtaken<S>(Loaded<S> now) implements CorrectionOutcome<S> {}

    /**
     * An event that could not stand, and why.
     *
     * @param id the event
     * @param reasons every reason
     */
    record Fallen(EventId id, List<Reason> reasons) {}
}
