package org.carepeers.party;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.immutables.value.Value;

/** The attorney who represents the respondent (WIC 5971(e), 5976(c)). */
@Value.Immutable
@JsonDeserialize(as = ImmutableCounsel.class)
@JsonPropertyOrder({"party", "kind", "appointedOn", "relievedOn"})
public abstract class Counsel {

    Counsel() {}

    /** {@return the attorney or the office} */
    public abstract PartyId party();

    /** {@return how counsel comes to represent the respondent} */
    public abstract CounselKind kind();

    /** {@return the day the court appointed counsel or, for retained counsel, permitted the substitution} */
    public abstract LocalDate appointedOn();

    /** {@return the day counsel was relieved or substituted, or empty while counsel acts} */
    public abstract Optional<LocalDate> relievedOn();

    /**
     * Says whether counsel represents the respondent on a day.
     *
     * @param date the day
     * @return whether the day lies on or after the appointment and before any relief
     */
    public boolean isActingOn(LocalDate date) {
        return !date.isBefore(appointedOn()) && relievedOn().map(date::isBefore).orElse(true);
    }

    @Value.Check
    void check() {
        Invariant.inOrder("Counsel.relievedOn", appointedOn(), relievedOn());
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code Counsel}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableCounsel.Builder {

        Builder() {}
    }
}
