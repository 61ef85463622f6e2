package org.carepeers.partner;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.County;
import org.carepeers.party.ExternalReference;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.immutables.value.Value;

/**
 * What a county and a partner agreed on: which services, for how many, how soon, from when until when.
 *
 * <p>A memorandum counts as much as a contract. Where there is none, there are referrals all the same; they are only
 * remarked on.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePartnerAgreement.class)
@JsonPropertyOrder({"id", "partner", "county", "firstDay", "lastDay", "terms", "reference"})
public abstract class PartnerAgreement {

    PartnerAgreement() {}

    /** {@return the agreement, as the county numbers them} */
    public abstract SubjectId id();

    /** {@return the {@link org.carepeers.party.Organization} that is the partner} */
    public abstract PartyId partner();

    /** {@return the county} */
    public abstract County county();

    /** {@return the first day on which it is in force} */
    public abstract LocalDate firstDay();

    /** {@return the last day on which it is in force, or empty if it has no end} */
    public abstract Optional<LocalDate> lastDay();

    /** {@return what was agreed for each service, each at most once} */
    public abstract List<ServiceTerm> terms();

    /** {@return where the county keeps the text, or empty if not noted} */
    public abstract Optional<ExternalReference> reference();

    /**
     * Says whether the agreement is in force on a day.
     *
     * @param date the day
     * @return whether the day lies between the first and the last day, both inclusive
     */
    public boolean isInForceOn(LocalDate date) {
        return !date.isBefore(firstDay())
                && lastDay().map(last -> !date.isAfter(last)).orElse(true);
    }

    /**
     * Finds what was agreed for a service.
     *
     * @param service the service
     * @return the term, or empty if the agreement does not name the service
     */
    public Optional<ServiceTerm> term(PartnerService service) {
        return terms().stream().filter(term -> term.service() == service).findFirst();
    }

    @Value.Check
    void check() {
        Invariant.inOrder("PartnerAgreement.lastDay", firstDay(), lastDay());
        Invariant.holds(
                terms().stream().map(ServiceTerm::service).distinct().count() == terms().size(),
                "PartnerAgreement.terms must name each service once");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code PartnerAgreement}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutablePartnerAgreement.Builder {

        Builder() {}
    }
}
