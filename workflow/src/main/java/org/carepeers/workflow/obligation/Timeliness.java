package org.carepeers.workflow.obligation;

import java.time.LocalDate;
import org.carepeers.Coded;

/** Whether an obligation that was met was met in time. What is not known never counts as in time. */
public enum Timeliness implements Coded {
    /** On or before its last day, and not before its first. */
    IN_TIME("in-time"),
    /** After its last day. */
    LATE("late"),
    /** Before the first day on which it may be met. */
    EARLY("early"),
    /** The law gives no number, or the time was left to agreement: it can be neither in time nor late. */
    NO_TIME_SET("no-time-set"),
    /** The day from which its time is counted is not known. */
    NOT_DETERMINED("not-determined");

    private final String code;

    Timeliness(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Finds whether a day is in time.
     *
     * @param due when it is due
     * @param on the day on which it is met
     * @return whether that is in time
     */
    public static Timeliness of(Due due, LocalDate on) {
        if (due instanceof Due.NotKnown || due instanceof Due.AwaitsAnchor) {
            return NOT_DETERMINED;
        }
        if (due instanceof Due.Undated || due instanceof Due.AsAgreed) {
            return NO_TIME_SET;
        }
        if (due.lastDay().filter(on::isAfter).isPresent()) {
            return LATE;
        }
        return due.firstDay().filter(on::isBefore).isPresent() ? EARLY : IN_TIME;
    }
}
