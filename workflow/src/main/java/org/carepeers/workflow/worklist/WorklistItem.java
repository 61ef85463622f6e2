package org.carepeers.workflow.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.carepeers.party.StreamKey;
import org.carepeers.rule.DutyHolder;
import org.carepeers.workflow.obligation.Basis;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationId;

/**
 * One open obligation on the worklist.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param stream the case or accompaniment it stands in
 * @param id the id within that stream
 * @param title what is to be done, in a few English words
 * @param basis why it exists
 * @param who who has to act
 * @param firstDay the first day on which it can be met, or empty if any day will do
 * @param lastDay the day on which it is due, or empty if no date is known
 */
public record WorklistItem(
        StreamKey stream,
        ObligationId id,
        String title,
        Basis basis,
        DutyHolder who,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay) {

    /** By the day on which they are due, those without a date last; then by stream and id. */
    public static final Comparator<WorklistItem> ORDER = Comparator.comparing(
                    (WorklistItem item) -> item.lastDay().orElse(LocalDate.MAX))
            .thenComparing(WorklistItem::stream)
            .thenComparing(item -> item.id().toString());

    /**
     * Returns an open obligation as it stands on the list.
     *
     * @param stream where it stands
     * @param obligation the obligation
     * @return the item
     */
    public static WorklistItem of(StreamKey stream, Obligation obligation) {
        return new WorklistItem(
                stream,
                obligation.id(),
                obligation.title(),
                obligation.basis(),
                obligation.who(),
                obligation.due().firstDay(),
                obligation.due().lastDay());
    }

    /**
     * Returns this item with other days.
     *
     * @param due when it is due now
     * @return a new item
     */
    public WorklistItem dated(Due due) {
        return new WorklistItem(stream, id, title, basis, who, due.firstDay(), due.lastDay());
    }
}
