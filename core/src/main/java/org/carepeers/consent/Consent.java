package org.carepeers.consent;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.PartyId;
import org.immutables.value.Value;

/**
 * A participant's leave to show one kind of thing to one audience, from one day on.
 *
 * <p>The court's file asks that consent be express, in writing or orally in court (CRC 7.2210(b)). It may be revoked on
 * any day; what was shown before stays shown.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableConsent.class)
@JsonPropertyOrder({"giver", "scope", "audience", "recipient", "form", "givenOn", "expiresOn", "revokedOn"})
public abstract class Consent {

    Consent() {}

    /** {@return whoever gives the consent} */
    public abstract PartyId giver();

    /** {@return what it opens} */
    public abstract DisclosureScope scope();

    /** {@return to whom} */
    public abstract Audience audience();

    /** {@return the one party of that audience it names, or empty if it names none} */
    public abstract Optional<PartyId> recipient();

    /** {@return how it was given} */
    public abstract ConsentForm form();

    /** {@return the day it was given, which is the first day it is in force} */
    public abstract LocalDate givenOn();

    /** {@return the last day it is in force by its own words, or empty if it names none} */
    public abstract Optional<LocalDate> expiresOn();

    /** {@return the day it was revoked, which is the first day it is not in force, or empty if it was not} */
    public abstract Optional<LocalDate> revokedOn();

    /**
     * Says whether the consent is in force on a day.
     *
     * @param date the day on which something would be shown
     * @return whether the day lies on or after {@link #givenOn()}, on or before {@link #expiresOn()} and before
     *     {@link #revokedOn()}
     */
    public boolean isInForceOn(LocalDate date) {
        return !date.isBefore(givenOn())
                && expiresOn().map(last -> !date.isAfter(last)).orElse(true)
                && revokedOn().map(date::isBefore).orElse(true);
    }

    /**
     * Says whether the consent lets a scope be shown to a party of an audience on a day.
     *
     * @param shown what would be shown
     * @param to the audience
     * @param party the party of that audience
     * @param date the day
     * @return whether the consent is in force, opens that scope to that audience, and names that party or none
     */
    public boolean permits(DisclosureScope shown, Audience to, PartyId party, LocalDate date) {
        return scope() == shown
                && audience() == to
                && recipient().map(party::equals).orElse(true)
                && isInForceOn(date);
    }

    @Value.Check
    void check() {
        Invariant.inOrder("Consent.expiresOn", givenOn(), expiresOn());
        Invariant.inOrder("Consent.revokedOn", givenOn(), revokedOn());
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code Consent}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableConsent.Builder {

        Builder() {}
    }
}
