package org.carepeers.party;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A tribal body and what is known of the respondent's connection with it.
 *
 * <p>Three sections bring tribes into a case, each by a {@link TribalTest} of its own, and the first two only with the
 * respondent's consent. The connections are personal and print as redacted.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableTribe.class)
@JsonPropertyOrder({"party", "body", "connections"})
public abstract class Tribe {

    Tribe() {}

    /** {@return the tribal body} */
    public abstract PartyId party();

    /** {@return what kind of body it is} */
    public abstract TribalBody body();

    /** {@return what is known of the connection; what is missing is not known} */
    @Value.Redacted
    public abstract Set<TribalConnection> connections();

    /**
     * Returns the tests that what is known meets.
     *
     * @return the tests, in the order of the process; consent is not among what they ask
     */
    public Set<TribalTest> testsMet() {
        return Stream.of(TribalTest.values())
                .filter(test -> test.isMetBy(connections()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TribalTest.class)));
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code Tribe}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableTribe.Builder {

        Builder() {}
    }
}
