package org.carepeers.peer;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.immutables.value.Value;

/**
 * A place for a peer support worker at an agency, whether someone holds it or not.
 *
 * <p>Who holds it, who pays for it and since when stand in the position's stream. Nothing here is of a person.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePosition.class)
@JsonPropertyOrder({"id", "agency", "role", "title", "share", "remuneration", "pay", "comparedWith", "careerStep"})
public abstract class Position {

    Position() {}

    /** {@return the position, which is also the subject of its stream} */
    public abstract SubjectId id();

    /** {@return the {@link org.carepeers.party.Organization} whose position it is} */
    public abstract PartyId agency();

    /** {@return what whoever holds it does} */
    public abstract PeerRole role();

    /** {@return the title the agency uses} */
    public abstract String title();

    /** {@return how much of a full-time position it is} */
    public abstract FullTimeEquivalent share();

    /** {@return how the work is rewarded} */
    public abstract Remuneration remuneration();

    /** {@return the pay, or empty if it is not stated} */
    public abstract Optional<PayBand> pay();

    /** {@return the position without lived experience that asks as much, or empty if nobody compared} */
    public abstract Optional<ComparablePosition> comparedWith();

    /** {@return the step of the county's ladder it stands on, or empty if none is named} */
    public abstract Optional<String> careerStep();

    @Value.Check
    void check() {
        Invariant.holds(!title().isBlank(), "Position.title must not be blank");
        Invariant.holds(
                pay().isEmpty() || remuneration() != Remuneration.UNPAID,
                "Position.pay must not be stated for unpaid work");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code Position}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutablePosition.Builder {

        Builder() {}
    }
}
