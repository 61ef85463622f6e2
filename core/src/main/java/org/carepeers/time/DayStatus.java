package org.carepeers.time;

import org.carepeers.statute.Citation;

/**
 * What a calendar says of one day: that it is a court day, or why it is not.
 *
 * <p>The Act does not define a court day; it is read here, as generally, as a day on which the court is open for judicial
 * business: not a Saturday, Sunday, judicial holiday or day of closure.
 */
public sealed interface DayStatus {

    /**
     * Returns the status of a court day.
     *
     * @return the one such status
     */
    static DayStatus courtDay() {
        return CourtDay.INSTANCE;
    }

    /**
     * Returns the status of a day on which the court is closed.
     *
     * @param kind what sort of closure it is
     * @param reason the name of the holiday, the day of the week or the words of the closure, never blank
     * @param citation the section that makes the day a holiday
     * @return the status
     * @throws IllegalArgumentException if the reason is blank
     */
    static Closed closed(ClosureKind kind, String reason, Citation citation) {
        return new Closed(kind, reason, citation);
    }

    /**
     * Says whether the day is a court day.
     *
     * @return whether the court is open
     */
    boolean isCourtDay();

    /** A day on which the court is open. */
    enum CourtDay implements DayStatus {
        /** The only value. */
        INSTANCE;

        @Override
        public boolean isCourtDay() {
            return true;
        }
    }

    /**
     * A day on which the court is closed. A day may be closed for several reasons; the one of general law is told.
     *
     * @param kind what sort of closure it is
     * @param reason the name of the holiday, the day of the week or the words of the closure, never blank
     * @param citation the section that makes the day a holiday
     */
    record Closed(ClosureKind kind, String reason, Citation citation) implements DayStatus {

        /**
         * Checks that the reason says something.
         *
         * @param kind what sort of closure it is
         * @param reason the name of the holiday, the day of the week or the words of the closure, never blank
         * @param citation the section that makes the day a holiday
         * @throws IllegalArgumentException if the reason is blank
         */
        public Closed {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("The reason of a closed day is not blank");
            }
        }

        @Override
        public boolean isCourtDay() {
            return false;
        }
    }
}
