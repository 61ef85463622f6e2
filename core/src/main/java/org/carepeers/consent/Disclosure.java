package org.carepeers.consent;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.immutables.value.Value;

/**
 * One showing of one note: to whom, on which day, in which form and on what basis.
 *
 * <p>It carries a copy of the consents it rests on, as they read that day, so that whoever receives the note can be told
 * how far it may go. It holds no word of the note.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDisclosure.class)
@JsonPropertyOrder({
    "engagement",
    "participant",
    "audience",
    "recipient",
    "form",
    "purpose",
    "on",
    "basis",
    "consents",
    "order",
    "safety"
})
public abstract class Disclosure {

    Disclosure() {}

    /** {@return the engagement whose note it is} */
    public abstract EventId engagement();

    /** {@return the participant whom it is about} */
    public abstract PartyId participant();

    /** {@return to whom} */
    public abstract Audience audience();

    /** {@return the party of that audience} */
    public abstract PartyId recipient();

    /** {@return in which form} */
    public abstract ReleaseForm form();

    /** {@return what for} */
    public abstract ReleasePurpose purpose();

    /** {@return the day} */
    public abstract LocalDate on();

    /** {@return why it may be shown} */
    public abstract ReleaseBasis basis();

    /** {@return the consents on which it rests, as they read that day; empty if it rests on none} */
    public abstract List<Consent> consents();

    /** {@return the order on which it rests, or empty if it rests on none} */
    public abstract Optional<DisclosureOrder> order();

    /** {@return the danger on account of which it is shown, or empty if there is none} */
    public abstract Optional<SafetyReason> safety();

    @Value.Check
    void check() {
        Invariant.holds(
                basis() != ReleaseBasis.CONSENT || !consents().isEmpty(),
                "Disclosure.consents must hold the consent on which it rests");
        Invariant.holds(
                basis() != ReleaseBasis.COURT_ORDER || order().isPresent(),
                "Disclosure.order must be the order on which it rests");
        Invariant.holds(
                (basis() == ReleaseBasis.SAFETY) == safety().isPresent(),
                "Disclosure.safety must be stated if, and only if, safety is the basis");
        Invariant.holds(
                consents().stream().allMatch(consent -> consent.isInForceOn(on())),
                "Disclosure.consents must be in force on the day");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code Disclosure}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableDisclosure.Builder {

        Builder() {}
    }
}
