package org.carepeers.party;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.immutables.value.Value;

/**
 * A body that employs, serves, refers or is joined, such as a county department or a peer-run organization.
 *
 * <p>The name of an organization is not a person's name and is printed. The county behavioral health agency as a party
 * to a case is a {@link CountyBehavioralHealthAgency}.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableOrganization.class)
@JsonPropertyOrder({"party", "kind", "name", "county"})
public abstract class Organization {

    Organization() {}

    /** {@return the organization} */
    public abstract PartyId party();

    /** {@return what it is to the CARE process} */
    public abstract OrganizationKind kind();

    /** {@return its name, as it calls itself} */
    public abstract String name();

    /** {@return the county it belongs to or works in, or empty if that is no one county} */
    public abstract Optional<County> county();

    @Value.Check
    void check() {
        Invariant.holds(!name().isBlank(), "Organization.name must not be blank");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code Organization}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableOrganization.Builder {

        Builder() {}
    }
}
