package org.carepeers.engagement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.PartyId;
import org.immutables.value.Value;

/**
 * Work that someone would like a peer to do: planned or assigned, not done yet.
 *
 * <p>What was done is an {@link Engagement}. Activities are what peers do; acts are what the plan asks for beyond that,
 * from the list of {@link ProhibitedAct}.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePlannedWork.class)
@JsonPropertyOrder({
    "participant",
    "worker",
    "capacity",
    "assigned",
    "activities",
    "acts",
    "plannedFor",
    "askedBy",
    "agency",
    "presence",
    "wish",
    "tellsFamily",
    "familyMember"
})
public abstract class PlannedWork {

    PlannedWork() {}

    /** {@return the participant whom it concerns} */
    public abstract PartyId participant();

    /** {@return who is to do it} */
    public abstract PartyId worker();

    /** {@return the capacity in which they are to do it; as a peer support worker unless said otherwise} */
    @Value.Default
    public WorkCapacity capacity() {
        return WorkCapacity.AS_PEER_WORKER;
    }

    /** {@return the participant beside whom the worker is assigned on that day, or empty if none} */
    public abstract Optional<PartyId> assigned();

    /** {@return what of peer work it holds; empty if nothing} */
    public abstract Set<Activity> activities();

    /** {@return what it asks for beyond peer work; empty if nothing} */
    public abstract Set<ProhibitedAct> acts();

    /** {@return the day for which it is planned} */
    public abstract LocalDate plannedFor();

    /** {@return who asked for it; not said unless someone did} */
    @Value.Default
    public TaskAsker askedBy() {
        return TaskAsker.NOT_SAID;
    }

    /** {@return the agency on whose side it was asked, or empty if not known} */
    public abstract Optional<PartyId> agency();

    /** {@return why the worker may be in the room at a hearing, or empty if not recorded} */
    public abstract Optional<PresenceBasis> presence();

    /** {@return whether the person wants it; not asked unless recorded} */
    @Value.Default
    public PersonsWish wish() {
        return PersonsWish.NOT_ASKED;
    }

    /** {@return what of the participant a relative or a friend would be told; empty if nothing} */
    public abstract Optional<DisclosureScope> tellsFamily();

    /** {@return who would be told it, or empty if nobody} */
    public abstract Optional<PartyId> familyMember();

    @Value.Check
    void check() {
        Invariant.holds(
                tellsFamily().isPresent() == familyMember().isPresent(),
                "PlannedWork.tellsFamily and familyMember must be stated together");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code PlannedWork}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutablePlannedWork.Builder {

        Builder() {}
    }
}
