package org.carepeers.proceeding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.PartyId;
import org.immutables.value.Value;

/**
 * A person's own instructions for care in a crisis to come, made with capacity and by choice (WIC 5971(p), PROB 4600).
 *
 * <p>The words and the agent's name are the person's own. The day, and how it was executed, are all that others need to
 * know.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePsychiatricAdvanceDirective.class)
@JsonPropertyOrder({"principal", "executedOn", "formality", "capacity", "agent", "revokedOn", "words"})
public abstract class PsychiatricAdvanceDirective {

    PsychiatricAdvanceDirective() {}

    /** {@return the person whose directive it is} */
    public abstract PartyId principal();

    /** {@return the day it was executed} */
    public abstract LocalDate executedOn();

    /** {@return how it was executed} */
    @Value.Default
    public DirectiveFormality formality() {
        return DirectiveFormality.NOT_STATED;
    }

    /** {@return whether the person had the capacity to make medical decisions} */
    @Value.Default
    public Finding capacity() {
        return Finding.NOT_DETERMINED;
    }

    /** {@return whom the person chose to speak for them, or empty if nobody} */
    public abstract Optional<PartyId> agent();

    /** {@return the first day it is no longer in force, or empty while it is} */
    public abstract Optional<LocalDate> revokedOn();

    /** {@return what it says, or empty if it is kept elsewhere} */
    @Value.Redacted
    public abstract Optional<String> words();

    /**
     * Says whether the directive is in force on a day.
     *
     * @param date the day
     * @return whether the day lies on or after {@link #executedOn()} and before {@link #revokedOn()}
     */
    public boolean isInForceOn(LocalDate date) {
        return !date.isBefore(executedOn()) && revokedOn().map(date::isBefore).orElse(true);
    }

    @Value.Check
    void check() {
        Invariant.inOrder("PsychiatricAdvanceDirective.revokedOn", executedOn(), revokedOn());
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code PsychiatricAdvanceDirective}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutablePsychiatricAdvanceDirective.Builder {

        Builder() {}
    }
}
