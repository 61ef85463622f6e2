package org.carepeers.peer;

import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.PartyId;

/**
 * What an hour of a peer support worker costs an agency, as the agency itself states it.
 *
 * <p>Whether it holds wages alone, or benefits, supervision and overhead too, is for the agency to say beside it.
 *
 * @param agency the agency
 * @param perHour the cost of an hour
 * @param from the first day for which it holds
 * @param until the last day for which it holds, or empty if it has no end
 */
public record CostRate(PartyId agency, Money perHour, LocalDate from, Optional<LocalDate> until) {

    /**
     * Refuses an end before the beginning.
     *
     * @param agency the agency
     * @param perHour the cost of an hour
     * @param from the first day for which it holds
     * @param until the last day for which it holds
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public CostRate {
        Invariant.inOrder("CostRate.until", from, until);
    }

    /**
     * Says whether the rate is one for an agency on a day.
     *
     * @param of the agency
     * @param date the day
     * @return whether it is this agency's and the day lies between the first and the last day, both inclusive
     */
    public boolean holdsFor(PartyId of, LocalDate date) {
        return agency.equals(of)
                && !date.isBefore(from)
                && until.map(last -> !date.isAfter(last)).orElse(true);
    }
}
