package org.carepeers.peer;

import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.ExternalReference;

/**
 * Money for a position from one source, from one day to another.
 *
 * @param source where it comes from
 * @param share how much of a full-time position it pays
 * @param from the first day it pays for
 * @param until the last day it pays for, or empty if no end is known
 * @param requirement what it asks of the agency in return, or empty if nothing
 * @param reference where the agency keeps the award or contract, or empty if not noted
 */
public record Funding(
        FundingSource source,
        FullTimeEquivalent share,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<EmploymentRequirement> requirement,
        Optional<ExternalReference> reference) {

    /**
     * Refuses an end before the beginning.
     *
     * @param source where it comes from
     * @param share how much of a full-time position it pays
     * @param from the first day it pays for
     * @param until the last day it pays for
     * @param requirement what it asks of the agency in return
     * @param reference where the agency keeps the award or contract
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public Funding {
        Invariant.inOrder("Funding.until", from, until);
    }

    /**
     * Says whether the money pays for a day.
     *
     * @param date the day
     * @return whether the day lies between the first and the last day, both inclusive
     */
    public boolean paysOn(LocalDate date) {
        return !date.isBefore(from) && until.map(last -> !date.isAfter(last)).orElse(true);
    }

    /**
     * Returns this funding with another last day, as when an award is cut short.
     *
     * @param last the last day it pays for; a day before the first leaves one day
     * @return new funding
     */
    public Funding endingOn(LocalDate last) {
        LocalDate end = last.isBefore(from) ? from : last;
        return new Funding(source, share, from, Optional.of(end), requirement, reference);
    }
}
