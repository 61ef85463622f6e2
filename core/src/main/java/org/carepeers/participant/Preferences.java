package org.carepeers.participant;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.party.PartyId;
import org.immutables.value.Value;

/**
 * What a participant would like, as they put it: a payload of its own, keyed by the participant's id.
 *
 * <p>The words stay the person's own and are never rewritten. All of them print as redacted.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePreferences.class)
@JsonPropertyOrder({"participant", "statedOn", "contact", "pronouns", "places", "times", "words"})
public abstract class Preferences {

    Preferences() {}

    /** {@return the participant} */
    public abstract PartyId participant();

    /** {@return the day they were stated; a later statement replaces an earlier one} */
    public abstract LocalDate statedOn();

    /** {@return how the person wishes to be reached, or empty if they did not say} */
    public abstract Optional<ContactMode> contact();

    /** {@return the pronouns the person uses, or empty if they did not say} */
    @Value.Redacted
    public abstract Optional<String> pronouns();

    /** {@return where the person likes to meet, or empty if they did not say} */
    @Value.Redacted
    public abstract Optional<String> places();

    /** {@return when the person likes to meet, or empty if they did not say} */
    @Value.Redacted
    public abstract Optional<String> times();

    /** {@return anything else, in the person's own words} */
    @Value.Redacted
    public abstract Optional<String> words();

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code Preferences}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutablePreferences.Builder {

        Builder() {}
    }
}
