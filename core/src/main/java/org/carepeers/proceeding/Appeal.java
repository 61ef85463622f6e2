package org.carepeers.proceeding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.Role;
import org.immutables.value.Value;

/**
 * An appeal by the respondent or the county behavioral health agency (WIC 5976(i), 5979(c)).
 *
 * <p>A reversal may reinstate a case that had ended; only a court order does.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableAppeal.class)
@JsonPropertyOrder({"appellant", "openedOn", "outcome", "closedOn"})
@JsonTypeName("appeal")
public abstract non-sealed class Appeal implements SideMatter {

    Appeal() {}

    /** {@return who appeals} */
    public abstract Role appellant();

    /** {@return the day the appeal was filed} */
    @Override
    public abstract LocalDate openedOn();

    /** {@return how it ended, or empty while it has not} */
    public abstract Optional<AppealOutcome> outcome();

    /** {@return the first day on which it was no longer open, or empty while it is} */
    @Override
    public abstract Optional<LocalDate> closedOn();

    @Override
    public SideMatterKind kind() {
        return SideMatterKind.APPEAL;
    }

    @Value.Check
    void check() {
        Invariant.inOrder("Appeal.closedOn", openedOn(), closedOn());
        Invariant.holds(
                outcome().isEmpty() || closedOn().isPresent(), "Appeal.outcome must come with the day of its end");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code Appeal}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableAppeal.Builder {

        Builder() {}
    }
}
