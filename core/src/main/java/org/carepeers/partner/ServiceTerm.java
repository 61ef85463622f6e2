package org.carepeers.partner;

import java.util.Optional;
import java.util.OptionalInt;
import org.carepeers.invariant.Invariant;

/**
 * What a partner agreed to for one of its services.
 *
 * <p>The numbers are those of the agreement; the library has none of its own, and what an agreement does not say is
 * empty.
 *
 * @param service the service
 * @param places for how many people at one time, or empty if not agreed
 * @param answersWithin within which time the partner answers a referral, or empty if not agreed
 * @param nightsAtMost for how many nights a person may stay, or empty if it is no stay or not agreed
 */
public record ServiceTerm(
        PartnerService service, OptionalInt places, Optional<ResponseTime> answersWithin, OptionalInt nightsAtMost) {

    /**
     * Refuses numbers below nothing.
     *
     * @param service the service
     * @param places for how many people at one time
     * @param answersWithin within which time the partner answers a referral
     * @param nightsAtMost for how many nights a person may stay
     * @throws IllegalArgumentException if there are fewer than 0 places or less than 1 night
     */
    public ServiceTerm {
        Invariant.holds(places.orElse(0) >= 0, "ServiceTerm.places must be 0 or more");
        Invariant.holds(nightsAtMost.orElse(1) > 0, "ServiceTerm.nightsAtMost must be 1 or more");
    }

    /**
     * Returns a term that says nothing but the service.
     *
     * @param service the service
     * @return the term
     */
    public static ServiceTerm of(PartnerService service) {
        return new ServiceTerm(service, OptionalInt.empty(), Optional.empty(), OptionalInt.empty());
    }
}
