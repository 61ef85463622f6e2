package org.carepeers.party;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who a party is and how to reach them: a payload of its own, keyed by the party's id.
 *
 * <p>Events never hold any of it. Every attribute but the id prints as redacted.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePersonDetails.class)
@JsonPropertyOrder({"party", "name", "calledName", "birthDate", "address", "telephone", "email"})
public abstract class PersonDetails {

    PersonDetails() {}

    /** {@return the person} */
    public abstract PartyId party();

    /** {@return the name, or empty if not known} */
    @Value.Redacted
    public abstract Optional<String> name();

    /** {@return what the person wishes to be called, or empty if not known} */
    @Value.Redacted
    public abstract Optional<String> calledName();

    /** {@return the day of birth, or empty if not known} */
    @Value.Redacted
    public abstract Optional<LocalDate> birthDate();

    /** {@return the last known address, or empty if there is none (WIC 5975(a))} */
    @Value.Redacted
    public abstract Optional<String> address();

    /** {@return a telephone number, or empty if there is none} */
    @Value.Redacted
    public abstract Optional<String> telephone();

    /** {@return an electronic mail address, or empty if there is none} */
    @Value.Redacted
    public abstract Optional<String> email();

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code PersonDetails}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutablePersonDetails.Builder {

        Builder() {}
    }
}
