package org.carepeers.consent;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.CaseId;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.immutables.value.Value;

/**
 * One showing of something that is on record about a person: to whom, on which day, in which form and on what basis.
 *
 * <p>What was shown is either one note or a {@linkplain ReleaseForm#VIEW view} of a case or an accompaniment, whose parts
 * are named with the extent of each. It carries a copy of the consents it rests on, as they read that day, so that whoever
 * receives it can be told how far it may go. It holds nothing of what was shown.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDisclosure.class)
@JsonPropertyOrder({
    "engagement",
    "caseId",
    "participant",
    "audience",
    "recipient",
    "form",
    "purpose",
    "on",
    "basis",
    "parts",
    "consents",
    "order",
    "safety"
})
public abstract class Disclosure {

    Disclosure() {}

    /** {@return the engagement whose note it is, or empty for a view} */
    public abstract Optional<EventId> engagement();

    /** {@return the case of which it is a view, or empty for a note and for a view of an accompaniment} */
    public abstract Optional<CaseId> caseId();

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

    /** {@return the parts that a view shows, each with its extent and basis; empty for a note} */
    public abstract List<DisclosedPart> parts();

    /** {@return the consents on which it rests, as they read that day; empty if it rests on none} */
    public abstract List<Consent> consents();

    /** {@return the order on which it rests, or empty if it rests on none} */
    public abstract Optional<DisclosureOrder> order();

    /** {@return the danger on account of which it is shown, or empty if there is none} */
    public abstract Optional<SafetyReason> safety();

    @Value.Check
    void check() {
        checkWhatIsShown();
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

    private void checkWhatIsShown() {
        boolean view = form() == ReleaseForm.VIEW;
        Invariant.holds(
                view != engagement().isPresent(), "Disclosure.engagement must be named if, and only if, it is no view");
        Invariant.holds(
                view == (basis() == ReleaseBasis.ACCESS_TABLE),
                "Disclosure.basis must be the table of access if, and only if, it is a view");
        Invariant.holds(view || (parts().isEmpty() && caseId().isEmpty()), "Disclosure.parts must be those of a view");
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
