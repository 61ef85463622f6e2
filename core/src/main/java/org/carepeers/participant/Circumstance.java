package org.carepeers.participant;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.Actor;
import org.immutables.value.Value;

/**
 * A state of the participant's life over a span of days.
 *
 * <p>Circumstances are not stages: a case stands where it stood while the person is in custody or cannot be found.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCircumstance.class)
@JsonPropertyOrder({"kind", "since", "until", "source"})
public abstract class Circumstance {

    Circumstance() {}

    /** {@return what the circumstance is} */
    public abstract CircumstanceKind kind();

    /** {@return the first day on which it is known to hold} */
    public abstract LocalDate since();

    /** {@return the first day on which it no longer holds, or empty while it holds} */
    public abstract Optional<LocalDate> until();

    /** {@return who said so, or empty if nobody recorded it} */
    public abstract Optional<Actor> source();

    /**
     * Says whether the circumstance holds on a day.
     *
     * @param date the day
     * @return whether the day lies on or after {@link #since()} and before {@link #until()}
     */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(since()) && until().map(date::isBefore).orElse(true);
    }

    @Value.Check
    void check() {
        Invariant.inOrder("Circumstance.until", since(), until());
        Invariant.holds(
                kind() != CircumstanceKind.DIED || until().isEmpty(), "Circumstance.until must be absent for a death");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code Circumstance}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableCircumstance.Builder {

        Builder() {}
    }
}
