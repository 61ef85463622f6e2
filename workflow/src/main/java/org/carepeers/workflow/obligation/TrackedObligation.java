package org.carepeers.workflow.obligation;

import java.time.LocalDate;
import java.util.List;

/**
 * An obligation with everything that became of it.
 *
 * @param obligation the obligation as it stands after the last change
 * @param changes every change in the order recorded, beginning with {@link ObligationChange.Began}
 */
public record TrackedObligation(Obligation obligation, List<ObligationChange> changes) {

    /**
     * Keeps an unchangeable copy of the changes.
     *
     * @param obligation the obligation as it stands after the last change
     * @param changes every change in the order recorded
     */
    public TrackedObligation {
        changes = List.copyOf(changes);
    }

    /**
     * Returns how the obligation stands at the end of a day, by what had happened until then.
     *
     * @param date the day that is asked about
     * @param soonDays how many calendar days ahead count as soon
     * @return the state
     */
    public ObligationState stateOn(LocalDate date, int soonDays) {
        Due due = null;
        boolean extended = false;
        for (ObligationChange change : changes) {
            if (change.on().isAfter(date)) {
                continue;
            }
            if (change instanceof ObligationChange.Began began) {
                due = began.obligation().due();
            } else if (change instanceof ObligationChange.Extended more) {
                due = more.due();
                extended = true;
            } else if (change instanceof ObligationChange.Redated redated) {
                due = redated.due();
            } else if (change instanceof ObligationChange.Met met) {
                return new ObligationState(ObligationState.Standing.of(met.timeliness()), met.daysLate(), extended);
            } else {
                return new ObligationState(ObligationState.Standing.FALLEN_AWAY, 0, extended);
            }
        }
        return due == null
                ? new ObligationState(ObligationState.Standing.NOT_BEGUN, 0, false)
                : ObligationState.open(due, date, soonDays, extended);
    }
}
