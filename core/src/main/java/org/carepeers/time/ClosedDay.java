package org.carepeers.time;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Comparator;
import org.carepeers.statute.Citation;

/**
 * A date on which the court is closed, with the reason: one line of a list of holidays, or one day left out of a count.
 *
 * <p>Closed days sort by date.
 *
 * @param date the date
 * @param kind what sort of closure it is
 * @param reason the name of the holiday, the day of the week or the words of the closure, never blank
 * @param citation the section that makes the day a holiday
 */
@JsonPropertyOrder({"date", "kind", "reason", "citation"})
public record ClosedDay(LocalDate date, ClosureKind kind, String reason, Citation citation)
        implements Comparable<ClosedDay> {

    private static final Comparator<ClosedDay> ORDER = Comparator.comparing(ClosedDay::date)
            .thenComparing(ClosedDay::kind)
            .thenComparing(ClosedDay::reason)
            .thenComparing(ClosedDay::citation);

    /**
     * Checks that the reason says something.
     *
     * @param date the date
     * @param kind what sort of closure it is
     * @param reason the name of the holiday, the day of the week or the words of the closure, never blank
     * @param citation the section that makes the day a holiday
     * @throws IllegalArgumentException if the reason is blank
     */
    public ClosedDay {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("The reason of a closed day is not blank");
        }
    }

    /**
     * Returns a date together with the status a calendar gives it.
     *
     * @param date the date
     * @param status why it is closed
     * @return the closed day
     */
    public static ClosedDay of(LocalDate date, DayStatus.Closed status) {
        return new ClosedDay(date, status.kind(), status.reason(), status.citation());
    }

    /**
     * Says whether the day is closed only because it is a Saturday or a Sunday.
     *
     * @return whether the kind is {@link ClosureKind#WEEKEND}
     */
    @JsonIgnore
    public boolean isWeekend() {
        return kind == ClosureKind.WEEKEND;
    }

    @Override
    public int compareTo(ClosedDay other) {
        return ORDER.compare(this, other);
    }
}
