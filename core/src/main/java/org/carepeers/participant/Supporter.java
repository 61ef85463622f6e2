package org.carepeers.participant;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.PartyId;
import org.immutables.value.Value;

/**
 * The adult whom the respondent designates to help them understand, make and communicate their own decisions (WIC
 * 5971(s), 5980, 5981).
 *
 * <p>A supporter is not a {@code PeerWorker}: the respondent chooses the one, an employer the other. A supporter may be
 * present throughout; the four matters of WIC 5981(a) are no limit. Documents are another question, and take a consent
 * of their own.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSupporter.class)
@JsonPropertyOrder({
    "party",
    "participant",
    "designatedOn",
    "documentConsents",
    "authorities",
    "conflictDisclosedOn",
    "conflict",
    "removal"
})
public abstract class Supporter {

    Supporter() {}

    /** {@return the supporter} */
    public abstract PartyId party();

    /** {@return the participant who designated them} */
    public abstract PartyId participant();

    /** {@return the day of the designation} */
    public abstract LocalDate designatedOn();

    /** {@return the consents to receive documents; empty if none was given (WIC 5977.4(d)(1), (d)(2)(F))} */
    public abstract List<Consent> documentConsents();

    /** {@return explicit authority to decide or sign; empty if none was given (WIC 5981(c))} */
    public abstract List<SupporterAuthority> authorities();

    /** {@return the day a conflict of interest was disclosed, or empty if none was (WIC 5981(b)(4))} */
    public abstract Optional<LocalDate> conflictDisclosedOn();

    /** {@return what the conflict is, in the words of the disclosure} */
    @Value.Redacted
    public abstract Optional<String> conflict();

    /** {@return the end of the designation, or empty while it lasts} */
    public abstract Optional<SupporterRemoval> removal();

    /**
     * Says whether the person is the supporter on a day.
     *
     * @param date the day
     * @return whether the day lies on or after the designation and before any removal
     */
    public boolean isDesignatedOn(LocalDate date) {
        return !date.isBefore(designatedOn())
                && removal().map(end -> date.isBefore(end.removedOn())).orElse(true);
    }

    /**
     * Says whether the supporter may receive documents of one kind on a day.
     *
     * @param documents the kind, such as {@link DisclosureScope#COURT_DOCUMENTS}
     * @param date the day
     * @return whether the designation lasts and a consent to such documents is in force
     */
    public boolean mayReceiveOn(DisclosureScope documents, LocalDate date) {
        return isDesignatedOn(date)
                && documentConsents().stream()
                        .anyMatch(each -> each.permits(documents, Audience.SUPPORTER, party(), date));
    }

    /**
     * Says whether the supporter has explicit authority for an act on a day.
     *
     * @param act the act
     * @param date the day
     * @return whether the designation lasts and such authority is in force
     */
    public boolean mayOn(SupporterAct act, LocalDate date) {
        return isDesignatedOn(date)
                && authorities().stream().anyMatch(each -> each.act() == act && each.isInForceOn(date));
    }

    private boolean isTheirs(Consent consent) {
        return consent.giver().equals(participant())
                && consent.audience() == Audience.SUPPORTER
                && consent.recipient().map(party()::equals).orElse(true)
                && (consent.scope() == DisclosureScope.COURT_DOCUMENTS
                        || consent.scope() == DisclosureScope.PROVIDER_INFORMATION);
    }

    @Value.Check
    void check() {
        Invariant.holds(!party().equals(participant()), "Supporter.party must be another person than the participant");
        Invariant.holds(
                documentConsents().stream().allMatch(this::isTheirs),
                "Supporter.documentConsents must be given by the participant, for documents, to the supporter");
        Invariant.holds(
                conflict().isEmpty() || conflictDisclosedOn().isPresent(),
                "Supporter.conflict must come with the day of its disclosure");
        Invariant.inOrder("Supporter.removal", designatedOn(), removal().map(SupporterRemoval::removedOn));
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code Supporter}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableSupporter.Builder {

        Builder() {}
    }
}
