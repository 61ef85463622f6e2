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
 * @param onOfferThrough the last day on which it is on offer, as peer work may have one; empty if it stays until it is met or
 *     falls away
 */
public record WorklistItem(
        StreamKey stream,
        ObligationId id,
        String title,
        Basis basis,
        DutyHolder who,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> onOfferThrough) {

    /** By the day on which they are due, those without a date last; then by stream and id. */
    public static final Comparator<WorklistItem> ORDER = Comparator.comparing(
                    (WorklistItem item) -> item.lastDay().orElse(LocalDate.MAX))
            .thenComparing(WorklistItem::stream)
            .thenComparing(item -> item.id().toString());

    /**
     * Returns an open obligation as it stands on the list, without an end of its being on offer.
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
                obligation.due().lastDay(),
                Optional.empty());
    }

    /**
     * Returns this item with another last day on offer.
     *
     * @param day the last day on which it is on offer, or empty if it has none
     * @return a new item
     */
    public WorklistItem withOnOfferThrough(Optional<LocalDate> day) {
        return new WorklistItem(stream, id, title, basis, who, firstDay, lastDay, day);
    }

    /**
     * Returns this item with the days of a change.
     *
     * @param change when it is due now, and through which day it is on offer if that is another day now
     * @return a new item
     */
    public WorklistItem dated(WorklistChange.Dated change) {
        Due due = change.due();
        return new WorklistItem(
                stream,
                id,
                title,
                basis,
                who,
                due.firstDay(),
                due.lastDay(),
                change.onOfferThrough().or(() -> onOfferThrough));
    }

    /**
     * Says whether it is on offer no longer.
     *
     * @param date the day that is asked about
     * @return whether its last day on offer lies before that day; false if it has none
     */
    public boolean isPassedOn(LocalDate date) {
        return onOfferThrough.filter(date::isAfter).isPresent();
    }
}
