package org.carepeers.engagement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.PartyId;
import org.immutables.value.Value;

/**
 * A short meeting of a care team: who was there and what was agreed, as codes, with words beside them only where needed.
 *
 * <p>A huddle is no case conference and keeps no minutes of what was said about someone.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableHuddle.class)
@JsonPropertyOrder({"heldOn", "present", "agreed"})
public abstract class Huddle {

    Huddle() {}

    /** {@return the day} */
    public abstract LocalDate heldOn();

    /** {@return who was there, at least two} */
    public abstract List<PartyId> present();

    /** {@return what was agreed, in the order agreed; empty if nothing was} */
    public abstract List<HuddleAgreement> agreed();

    @Value.Check
    void check() {
        Invariant.holds(present().size() > 1, "Huddle.present must name at least two");
        Invariant.holds(
                present().stream().distinct().count() == present().size(), "Huddle.present must name nobody twice");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code Huddle}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableHuddle.Builder {

        Builder() {}
    }
}
