package org.carepeers.workflow.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.carepeers.Coded;

/**
 * How an obligation stands on a day that is asked about.
 *
 * @param standing the standing
 * @param days the number that belongs to it: days left, days overdue or days late, in calendar days; 0 otherwise
 * @param isExtended whether more time was given before that day
 */
public record ObligationState(Standing standing, long days, boolean isExtended) {

    /** The ways in which an obligation may stand. */
    public enum Standing implements Coded {
        /** It had not begun. */
        NOT_BEGUN("not-begun"),
        /** It is open, and what its date is counted from has no date yet. */
        AWAITING_ANCHOR("awaiting-anchor"),
        /** It is open and not yet due soon, or the law gives no date. */
        OPEN("open"),
        /** It is open and due within the days that were asked about. */
        DUE_SOON("due-soon"),
        /** It is open and its last day has passed. */
        OVERDUE("overdue"),
        /** It was met: in time, or where no time is set. */
        MET("met"),
        /** It was met before its first day. */
        MET_EARLY("met-early"),
        /** It was met, and whether that was in time is not determined, as its last day is not known. */
        MET_NOT_DETERMINED("met-not-determined"),
        /** It was met late. */
        MET_LATE("met-late"),
        /** It fell away. */
        FALLEN_AWAY("fallen-away");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** Returns how an obligation stands that was met. */
        static Standing of(Timeliness timeliness) {
            return switch (timeliness) {
                case LATE -> MET_LATE;
                case EARLY -> MET_EARLY;
                case NOT_DETERMINED -> MET_NOT_DETERMINED;
                case IN_TIME, NO_TIME_SET -> MET;
            };
        }

        /**
         * Says whether there is still something to do.
         *
         * @return whether the obligation is open on that day
         */
        public boolean isOpen() {
            return this == AWAITING_ANCHOR || this == OPEN || this == DUE_SOON || this == OVERDUE;
        }
    }

    /**
     * Returns how an open obligation stands.
     *
     * @param due when it is due
     * @param date the day that is asked about
     * @param soonDays how many calendar days count as soon
     * @param isExtended whether more time was given
     * @return the state
     */
    static ObligationState open(Due due, LocalDate date, int soonDays, boolean isExtended) {
        Optional<LocalDate> last = due.lastDay();
        if (last.isEmpty()) {
            Standing standing = due instanceof Due.AwaitsAnchor ? Standing.AWAITING_ANCHOR : Standing.OPEN;
            return new ObligationState(standing, 0, isExtended);
        }
        long left = ChronoUnit.DAYS.between(date, last.get());
        if (left < 0) {
            return new ObligationState(Standing.OVERDUE, -left, isExtended);
        }
        return new ObligationState(left <= soonDays ? Standing.DUE_SOON : Standing.OPEN, left, isExtended);
    }
}
