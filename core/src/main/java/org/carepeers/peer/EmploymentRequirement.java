package org.carepeers.peer;

import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.ExternalReference;
import org.carepeers.party.PartyId;

/**
 * What a contract, an accreditation body or a county asks of an agency: to employ peers, this many.
 *
 * @param agency the agency
 * @param origin what asks for it
 * @param least how much of full-time positions must be filled at the least
 * @param from the first day on which it holds
 * @param until the last day on which it holds, or empty if it has no end
 * @param reference where the agency keeps the text, or empty if not noted
 */
public record EmploymentRequirement(
        PartyId agency,
        EmploymentRequirementOrigin origin,
        FullTimeEquivalent least,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<ExternalReference> reference) {

    /**
     * Refuses an end before the beginning.
     *
     * @param agency the agency
     * @param origin what asks for it
     * @param least how much of full-time positions must be filled at the least
     * @param from the first day on which it holds
     * @param until the last day on which it holds
     * @param reference where the agency keeps the text
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public EmploymentRequirement {
        Invariant.inOrder("EmploymentRequirement.until", from, until);
    }

    /**
     * Says whether the requirement holds on a day.
     *
     * @param date the day
     * @return whether the day lies between the first and the last day, both inclusive
     */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && until.map(last -> !date.isAfter(last)).orElse(true);
    }
}
