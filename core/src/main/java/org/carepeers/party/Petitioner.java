package org.carepeers.party;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.immutables.value.Value;

/**
 * Whoever files a petition, or was appointed in the place of whoever did (WIC 5974, 5977(b)(6)).
 *
 * <p>Rules key on the standing and the capacity in which someone acts, not on the person. Once relieved, an original
 * petitioner is no longer the {@link Role#PETITIONER}.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePetitioner.class)
@JsonPropertyOrder({"party", "standing", "capacity", "succession", "actingFrom", "relievedOn"})
public abstract class Petitioner {

    Petitioner() {}

    /** {@return the person or body} */
    public abstract PartyId party();

    /**
     * {@return the standing in which the petition is brought, or empty for a private conservator, whose standing WIC
     * 5974 does not settle}
     */
    public abstract Optional<PetitionerStanding> standing();

    /** {@return whether they act for themselves, in an office, or for whoever holds it} */
    public abstract ActingCapacity capacity();

    /** {@return whether they filed the petition or were appointed in the place of whoever did} */
    public abstract Succession succession();

    /** {@return the day of filing or of appointment} */
    public abstract LocalDate actingFrom();

    /** {@return the day the court relieved them as petitioner, or empty if it did not (WIC 5977(b)(6)(A))} */
    public abstract Optional<LocalDate> relievedOn();

    private void checkCapacity(PetitionerStanding standing) {
        Invariant.holds(
                capacity() != ActingCapacity.DESIGNEE || standing.admitsDesignee(),
                "Petitioner.capacity may be designee only where the standing admits one");
        Invariant.holds(
                capacity() != ActingCapacity.PRIVATE || standing.isPrivate(),
                "Petitioner.capacity may be private only for a household or family member or the respondent");
        Invariant.holds(
                capacity() != ActingCapacity.OFFICIAL || !standing.isPrivate(),
                "Petitioner.capacity must not be official for a household or family member or the respondent");
    }

    @Value.Check
    void check() {
        Invariant.holds(
                standing().isPresent() || capacity() == ActingCapacity.CONSERVATOR,
                "Petitioner.standing may be absent only for a conservator");
        standing().ifPresent(this::checkCapacity);
        Invariant.holds(
                succession() == Succession.ORIGINAL
                        || standing().equals(Optional.of(PetitionerStanding.COUNTY_BEHAVIORAL_HEALTH_DIRECTOR)),
                "Petitioner.succession may be successor only for the county behavioral health director");
        Invariant.inOrder("Petitioner.relievedOn", actingFrom(), relievedOn());
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code Petitioner}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutablePetitioner.Builder {

        Builder() {}
    }
}
