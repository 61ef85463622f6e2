package org.carepeers.peer;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.PartyId;
import org.immutables.value.Value;

/**
 * A worker as one match sees them: when and where they work, what they carry, and whether something keeps the two apart.
 *
 * <p>What a worker has lived through is no part of it; see {@link SharedExperience}. What keeps the two apart prints as
 * redacted, and no view of a match ever names it.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCandidate.class)
@JsonPropertyOrder({
    "worker",
    "areas",
    "slots",
    "loadMinutes",
    "loadLimitMinutes",
    "specializations",
    "certification",
    "leaveForMatching",
    "away",
    "safeguards",
    "dualRoles",
    "supervisor"
})
public abstract class Candidate {

    Candidate() {}

    /** {@return the worker} */
    public abstract PeerWorker worker();

    /** {@return the areas they work in; empty if not known} */
    public abstract List<Area> areas();

    /** {@return when they work; empty if not known} */
    public abstract List<WeekSlot> slots();

    /** {@return what they carry in a week, in minutes as the county weighs them, or empty if not known} */
    public abstract OptionalInt loadMinutes();

    /** {@return from how many weighted minutes on nobody is added, by the county's policy, or empty if it has none} */
    public abstract OptionalInt loadLimitMinutes();

    /** {@return the further training they have; empty if none} */
    public abstract Set<PeerSpecialization> specializations();

    /** {@return whether their certification is active; by default nobody has looked} */
    @Value.Default
    public CertificationCheck certification() {
        return CertificationCheck.NOT_KNOWN;
    }

    /** {@return whether their leave to be matched by what they tell is in force; by default nobody has looked} */
    @Value.Default
    public LeaveCheck leaveForMatching() {
        return LeaveCheck.NOT_KNOWN;
    }

    /** {@return the days on which they are away, without a reason; empty if there are none} */
    public abstract List<Away> away();

    /** {@return the safeguards that concern this match; only that there is one, never why} */
    @Value.Redacted
    public abstract Set<SafeguardKind> safeguards();

    /** {@return other parts that they have in the person's life or case; empty if there are none} */
    @Value.Redacted
    public abstract Set<DualRole> dualRoles();

    /** {@return who supervises them, who alone is told that something keeps the two apart; empty if not known} */
    public abstract Optional<PartyId> supervisor();

    /**
     * Says whether the worker is away on a day.
     *
     * @param date the day
     * @return whether it is one of the days on which they are away
     */
    public boolean isAwayOn(LocalDate date) {
        return !away().isEmpty() && away().stream().anyMatch(days -> days.holdsOn(date));
    }

    /**
     * Says whether the worker carries as much as the county's policy lets them.
     *
     * @return whether load and limit are known and the load reaches the limit
     */
    public boolean carriesAllThatIsFair() {
        return loadMinutes().isPresent()
                && loadLimitMinutes().isPresent()
                && loadMinutes().getAsInt() >= loadLimitMinutes().getAsInt();
    }

    @Value.Check
    void check() {
        Invariant.holds(loadMinutes().orElse(0) >= 0, "Candidate.loadMinutes must not be negative");
        Invariant.holds(loadLimitMinutes().orElse(1) > 0, "Candidate.loadLimitMinutes must be at least 1");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code Candidate}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableCandidate.Builder {

        Builder() {}
    }
}
