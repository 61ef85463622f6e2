package org.carepeers.engagement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.PartyId;
import org.immutables.value.Value;

/** Someone in a care team, with what they do and since when. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCareTeamMember.class)
@JsonPropertyOrder({"party", "role", "does", "since", "until"})
public abstract class CareTeamMember {

    CareTeamMember() {}

    /** {@return who it is} */
    public abstract PartyId party();

    /** {@return what they are in the team} */
    public abstract CareTeamRole role();

    /** {@return what they do; empty if nothing is agreed yet} */
    public abstract Set<CareTeamTask> does();

    /** {@return the first day in the team} */
    public abstract LocalDate since();

    /** {@return the last day in the team, or empty while they are in it} */
    public abstract Optional<LocalDate> until();

    /**
     * Says whether they are in the team on a day.
     *
     * @param date the day
     * @return whether it lies between the first and the last day, both included
     */
    public boolean isMemberOn(LocalDate date) {
        return !date.isBefore(since())
                && until().map(last -> !date.isAfter(last)).orElse(true);
    }

    @Value.Check
    void check() {
        Invariant.inOrder("CareTeamMember.until", since(), until());
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code CareTeamMember}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableCareTeamMember.Builder {

        Builder() {}
    }
}
