package org.carepeers.proceeding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.Role;
import org.immutables.value.Value;

/**
 * A hearing's going over to another day: on what ground, at whose request, and to when.
 *
 * <p>An original petitioner who keeps notice is told a general reason (WIC 5977(b)(6)(B)(ii)(II)). A continuance moves
 * the hearing and what is counted back from it; it moves no other limit.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableContinuance.class)
@JsonPropertyOrder({"basis", "movedBy", "stipulatedBy", "goodCause", "newDate"})
public abstract class Continuance {

    Continuance() {}

    /** {@return the ground} */
    public abstract ContinuanceBasis basis();

    /** {@return who asked, or empty if the court acted on its own} */
    public abstract Optional<Role> movedBy();

    /** {@return who stipulated; empty if there was no stipulation} */
    public abstract Set<Role> stipulatedBy();

    /** {@return whether the court found good cause} */
    @Value.Default
    public Finding goodCause() {
        return Finding.NOT_DETERMINED;
    }

    /** {@return the day to which the hearing went over, or empty if it was left open} */
    public abstract Optional<LocalDate> newDate();

    @Value.Check
    void check() {
        Invariant.holds(
                basis() != ContinuanceBasis.STIPULATION || stipulatedBy().size() > 1,
                "Continuance.stipulatedBy must name at least two where the basis is a stipulation");
        Invariant.holds(
                basis() != ContinuanceBasis.GOOD_CAUSE || goodCause() != Finding.NOT_FOUND,
                "Continuance.goodCause must not be denied where it is the basis");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code Continuance}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableContinuance.Builder {

        Builder() {}
    }
}
