package org.carepeers.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stretch of days in which something is to happen or must have happened: "in the 11th month", "within 60 days before".
 *
 * <p>It either is a numbered month after its anchor or looks back from it. Immutable, thread-safe, equal by value.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // the attribute; a builder that copies a window is not needed
@JsonDeserialize(as = ImmutableDateWindow.class)
@JsonPropertyOrder({
    "from",
    "toExclusive",
    "anchor",
    "month",
    "lookBack",
    "firstCourtDay",
    "lastCourtDay",
    "readings",
    "uncheckedYears",
    "sentence"
})
public interface DateWindow {

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the first day of the window.
     *
     * @return the day, itself in the window
     */
    LocalDate from();

    /**
     * Returns the day after the last day of the window.
     *
     * @return the day, itself no longer in the window
     */
    LocalDate toExclusive();

    /**
     * Returns the day from which the window is counted.
     *
     * @return the anchor
     */
    LocalDate anchor();

    /**
     * Returns the number of the month after the anchor.
     *
     * @return the number, 1 or more, or empty if the window looks back
     */
    Optional<Integer> month();

    /**
     * Returns how far the window looks back from its anchor.
     *
     * @return the span, or empty if the window is a numbered month
     */
    Optional<Span> lookBack();

    /**
     * Returns the first court day in the window.
     *
     * @return the day, or empty if the window has no court day
     */
    Optional<LocalDate> firstCourtDay();

    /**
     * Returns the last court day in the window: the last on which a hearing could be held in it.
     *
     * @return the day, or empty if the window has no court day
     */
    Optional<LocalDate> lastCourtDay();

    /**
     * Returns the readings of a silent text on which the window rests.
     *
     * @return the choices made
     */
    List<Reading> readings();

    /**
     * Returns the years of the window whose holidays have not been checked against an official list.
     *
     * @return the years in order; empty if the calendar is sure of all of them
     */
    List<Integer> uncheckedYears();

    /**
     * Returns the last day of the window.
     *
     * @return the day before {@link #toExclusive()}, itself in the window
     */
    default LocalDate lastDay() {
        return toExclusive().minusDays(1);
    }

    /**
     * Says whether a date lies in the window.
     *
     * @param date the date
     * @return whether it is neither before {@link #from()} nor after {@link #lastDay()}
     */
    default boolean contains(LocalDate date) {
        return !date.isBefore(from()) && date.isBefore(toExclusive());
    }

    /**
     * Returns the window as one English sentence, composed from the other attributes.
     *
     * @return the sentence, with its full stop
     */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    default String sentence() {
        return WorkingSentence.of(this);
    }

    /**
     * Checks that the window is of one kind and not empty.
     *
     * @throws IllegalArgumentException if it is of both kinds or of none, or ends before it begins
     */
    @Value.Check
    default void check() {
        if (month().isPresent() == lookBack().isPresent()) {
            throw new IllegalArgumentException("A window has either a month or a lookBack");
        }
        if (!toExclusive().isAfter(from())) {
            throw new IllegalArgumentException("The toExclusive of a window is after its from");
        }
    }

    /** Builds windows. */
    final class Builder extends ImmutableDateWindow.Builder {
        Builder() {}
    }
}
