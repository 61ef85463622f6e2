package org.carepeers.consent;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Set;
import org.carepeers.invariant.Invariant;
import org.immutables.value.Value;

/** An order of a court that something be shown to it. It opens what it names and nothing else. */
@Value.Immutable
@JsonDeserialize(as = ImmutableDisclosureOrder.class)
@JsonPropertyOrder({"madeOn", "covers"})
public abstract class DisclosureOrder {

    DisclosureOrder() {}

    /** {@return the day of the order, which is the first day on which it opens anything} */
    public abstract LocalDate madeOn();

    /** {@return what it names, at least one scope} */
    public abstract Set<DisclosureScope> covers();

    /**
     * Says whether the order opens a scope on a day.
     *
     * @param scope the scope
     * @param date the day
     * @return whether it names the scope and was made on or before the day
     */
    public boolean opens(DisclosureScope scope, LocalDate date) {
        return covers().contains(scope) && !date.isBefore(madeOn());
    }

    @Value.Check
    void check() {
        Invariant.holds(!covers().isEmpty(), "DisclosureOrder.covers must name at least one scope");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code DisclosureOrder}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableDisclosureOrder.Builder {

        Builder() {}
    }
}
