package org.carepeers.participant;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.County;
import org.carepeers.party.PartyId;
import org.immutables.value.Value;

/**
 * The person at the center of a case, whom the statute calls the respondent while a petition is pending.
 *
 * <p>Name, birth date and address are {@link org.carepeers.party.PersonDetails}, and preferences are {@link
 * Preferences}: payloads of their own under the same id.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableParticipant.class)
@JsonPropertyOrder({"id", "residence", "languages", "circumstances"})
public abstract class Participant {

    Participant() {}

    /** {@return the person} */
    public abstract PartyId id();

    /** {@return the county of residence, or empty if not known (WIC 5973(b))} */
    public abstract Optional<County> residence();

    /** {@return the languages the person takes part in, the preferred one first; empty if not known} */
    public abstract List<LanguageNeed> languages();

    /** {@return the dated circumstances, in the order recorded} */
    public abstract List<Circumstance> circumstances();

    /**
     * Returns what holds on a day.
     *
     * @param date the day
     * @return the kinds of circumstance that hold; empty if none is recorded
     */
    public Set<CircumstanceKind> circumstancesOn(LocalDate date) {
        return circumstances().stream()
                .filter(each -> each.holdsOn(date))
                .map(Circumstance::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CircumstanceKind.class)));
    }

    @Value.Check
    void check() {
        Invariant.holds(
                circumstances().stream()
                                .filter(each -> each.kind() == CircumstanceKind.DIED)
                                .count()
                        <= 1,
                "Participant.circumstances must hold at most one death");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code Participant}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableParticipant.Builder {

        Builder() {}
    }
}
