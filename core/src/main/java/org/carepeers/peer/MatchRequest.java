package org.carepeers.peer;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.LanguageTag;
import org.carepeers.party.PartyId;
import org.immutables.value.Value;

/**
 * What someone would like in the worker who is to walk beside them: what they said, and nothing concluded about them.
 *
 * <p>Everything but the person, the day and the kind of work may be left out, and each answer may change on any day. What
 * the person wishes and whom they do not want print as redacted.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMatchRequest.class)
@JsonPropertyOrder({
    "participant",
    "on",
    "role",
    "languages",
    "askedFor",
    "notThisPeer",
    "keptApart",
    "walkedBefore",
    "communities",
    "experience",
    "specializations",
    "area",
    "slots",
    "certification"
})
public abstract class MatchRequest {

    MatchRequest() {}

    /** {@return the person who looks for someone: the participant, or one of the family for a family peer} */
    public abstract PartyId participant();

    /** {@return the day of the match} */
    public abstract LocalDate on();

    /** {@return the work that is looked for} */
    public abstract PeerRole role();

    /** {@return the languages they would like to speak, the best one first; empty if they did not say} */
    public abstract List<LanguageTag> languages();

    /** {@return the workers they asked for by themselves; empty if none} */
    public abstract List<PartyId> askedFor();

    /** {@return the workers of whom they said <em>not this peer</em>, for which they owe nobody a reason} */
    @Value.Redacted
    public abstract List<PartyId> notThisPeer();

    /**
     * {@return the workers who may not be offered to them, such as whoever petitioned, walks beside their family, or is kept
     * away by a safeguard; it does not say which}
     */
    @Value.Redacted
    public abstract Set<PartyId> keptApart();

    /** {@return the workers who walked beside them before; empty if none did} */
    public abstract List<PartyId> walkedBefore();

    /** {@return the communities they would like the worker to belong to, in their words; empty if they did not say} */
    @Value.Redacted
    public abstract List<String> communities();

    /** {@return what they would like the worker to have lived through; empty if they did not say} */
    @Value.Redacted
    public abstract Set<LivedExperience> experience();

    /** {@return the further training they would like the worker to have; empty if they did not say} */
    @Value.Redacted
    public abstract Set<PeerSpecialization> specializations();

    /** {@return where they would like to meet, or empty if they did not say} */
    @Value.Redacted
    public abstract Optional<Area> area();

    /** {@return when they would like to meet; empty if they did not say} */
    public abstract List<WeekSlot> slots();

    /** {@return whether certification matters; by default it does not} */
    @Value.Default
    public CertificationNeed certification() {
        return CertificationNeed.NOT_NEEDED;
    }

    @Value.Check
    void check() {
        Invariant.holds(
                askedFor().stream().noneMatch(notThisPeer()::contains),
                "MatchRequest.askedFor must name nobody whom the person does not want");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code MatchRequest}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableMatchRequest.Builder {

        Builder() {}
    }
}
