package org.carepeers.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A computed date with its working: where the count began, what was counted, which days were left out and why, and
 * whether the last day moved.
 *
 * <p>The sentence is composed from the other attributes, so the two cannot disagree. The days left out are looked up in
 * the calendar when they are first asked for; a working read from JSON carries them. Immutable, thread-safe, equal by
 * value.
 */
@JsonPropertyOrder({
    "date",
    "start",
    "direction",
    "span",
    "landedOn",
    "roll",
    "skipped",
    "readings",
    "uncheckedYears",
    "sentence"
})
@JsonIgnoreProperties(value = "sentence", allowGetters = true)
public final class DateWorking {

    private final LocalDate start;
    private final Direction direction;
    private final Span span;
    private final Roll roll;
    private final LocalDate landedOn;
    private final LocalDate date;
    private final List<Reading> readings;
    private final List<Integer> uncheckedYears;
    private final @Nullable CourtCalendar calendar;
    private @Nullable List<ClosedDay> skipped;

    DateWorking(
            LocalDate start,
            Direction direction,
            Span span,
            Roll roll,
            LocalDate landedOn,
            LocalDate date,
            List<Reading> readings,
            List<Integer> uncheckedYears,
            @Nullable CourtCalendar calendar) {
        this.start = start;
        this.direction = direction;
        this.span = span;
        this.roll = roll;
        this.landedOn = landedOn;
        this.date = date;
        this.readings = readings;
        this.uncheckedYears = uncheckedYears;
        this.calendar = calendar;
    }

    /**
     * Returns a working as it was recorded, whatever a calendar says by now.
     *
     * @param start the day where the count began
     * @param direction which way was counted
     * @param span what was counted
     * @param roll the rule for a count that ends on a closed day
     * @param landedOn the day on which the bare count ended
     * @param date the computed date
     * @param skipped the closed days that were left out; none if absent
     * @param readings the readings on which the date rests; none if absent
     * @param uncheckedYears the years that had not been checked; none if absent
     * @return the working
     * @throws IllegalArgumentException if the count did not go in its direction, or the date moved where its roll does not
     *     move it
     */
    @JsonCreator
    public static DateWorking recorded(
            @JsonProperty(value = "start", required = true) LocalDate start,
            @JsonProperty(value = "direction", required = true) Direction direction,
            @JsonProperty(value = "span", required = true) Span span,
            @JsonProperty(value = "roll", required = true) Roll roll,
            @JsonProperty(value = "landedOn", required = true) LocalDate landedOn,
            @JsonProperty(value = "date", required = true) LocalDate date,
            @JsonProperty("skipped") @Nullable List<ClosedDay> skipped,
            @JsonProperty("readings") @Nullable List<Reading> readings,
            @JsonProperty("uncheckedYears") @Nullable List<Integer> uncheckedYears) {
        DateWorking working = new DateWorking(
                start, direction, span, roll, landedOn, date, orEmpty(readings), orEmpty(uncheckedYears), null);
        working.skipped = orEmpty(skipped);
        working.check();
        return working;
    }

    /** An empty list may be left out. */
    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * Returns the computed date.
     *
     * @return the result, after any move
     */
    @JsonProperty
    public LocalDate date() {
        return date;
    }

    /**
     * Returns the day where the count began, itself not counted.
     *
     * @return the act, the hearing or the beginning of the term
     */
    @JsonProperty
    public LocalDate start() {
        return start;
    }

    /**
     * Returns which way was counted.
     *
     * @return the direction
     */
    @JsonProperty
    public Direction direction() {
        return direction;
    }

    /**
     * Returns what was counted.
     *
     * @return the span
     */
    @JsonProperty
    public Span span() {
        return span;
    }

    /**
     * Returns the day on which the bare count ended.
     *
     * @return the date before any move from a closed day; equal to {@link #date()} if nothing moved
     */
    @JsonProperty
    public LocalDate landedOn() {
        return landedOn;
    }

    /**
     * Returns the rule for a count that ends on a closed day.
     *
     * @return the rule that applied, whether or not the date had to move
     */
    @JsonProperty
    public Roll roll() {
        return roll;
    }

    /**
     * Says whether the date moved from a closed day.
     *
     * @return whether {@link #landedOn()} and {@link #date()} differ
     */
    public boolean moved() {
        return !landedOn.equals(date);
    }

    /**
     * Returns the closed days that were left out of a count of court or business days, or that the last day of another
     * count moved past.
     *
     * @return the days in order of date, each with its reason and section; empty if there were none
     */
    @JsonProperty
    public List<ClosedDay> skipped() {
        List<ClosedDay> known = skipped;
        if (known == null) {
            known = calendar == null ? List.of() : lookUp(calendar);
            skipped = known;
        }
        return known;
    }

    /**
     * Returns the readings of a silent text on which the date rests.
     *
     * @return the choices made; empty if the date follows from the text alone
     */
    @JsonProperty
    public List<Reading> readings() {
        return readings;
    }

    /**
     * Returns the years of the count whose holidays have not been checked against an official list.
     *
     * @return the years in order; empty if the calendar is sure of all of them
     */
    @JsonProperty
    public List<Integer> uncheckedYears() {
        return uncheckedYears;
    }

    /**
     * Says whether the calendar is sure of every year of the count.
     *
     * @return whether {@link #uncheckedYears()} is empty
     */
    @JsonIgnore
    public boolean isSure() {
        return uncheckedYears.isEmpty();
    }

    /**
     * Returns the working as one English sentence, as in
     *
     * <pre>14 court days after Monday, January 5, 2026 is Monday, January 26, 2026; not counted: 6 weekend days, Martin
     * Luther King Jr. Day (January 19).</pre>
     *
     * @return the sentence, with its full stop
     */
    @JsonProperty
    public String sentence() {
        return WorkingSentence.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof DateWorking that
                        && date.equals(that.date)
                        && start.equals(that.start)
                        && direction == that.direction
                        && span.equals(that.span)
                        && landedOn.equals(that.landedOn)
                        && roll == that.roll
                        && readings.equals(that.readings)
                        && uncheckedYears.equals(that.uncheckedYears)
                        && skipped().equals(that.skipped()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, start, direction, span);
    }

    /** Returns the sentence. */
    @Override
    public String toString() {
        return sentence();
    }

    private void check() {
        int counted = landedOn.compareTo(start);
        if (direction == Direction.AFTER ? counted <= 0 : counted >= 0) {
            throw new IllegalArgumentException("The landedOn of a working lies in its direction from its start");
        }
        int rolled = date.compareTo(landedOn);
        boolean allowed = switch (roll) {
            case LATER -> rolled >= 0;
            case EARLIER -> rolled <= 0;
            case NONE -> rolled == 0;
        };
        if (!allowed) {
            throw new IllegalArgumentException("The date of a working lies where its roll may move it");
        }
    }

    private List<ClosedDay> lookUp(CourtCalendar days) {
        return switch (roll) {
            case LATER -> days.closedDays(landedOn, date);
            case EARLIER -> days.closedDays(date.plusDays(1), landedOn.plusDays(1));
            case NONE -> lookUpBetween(days);
        };
    }

    private List<ClosedDay> lookUpBetween(CourtCalendar days) {
        if (span.unit() != SpanUnit.COURT_DAYS && span.unit() != SpanUnit.BUSINESS_DAYS) {
            return List.of();
        }
        return direction == Direction.AFTER
                ? days.closedDays(start.plusDays(1), date)
                : days.closedDays(date.plusDays(1), start);
    }
}
