package org.carepeers.peer;

import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.PartyId;

/**
 * Some minutes of peer support workers at an agency, by what they were used for.
 *
 * <p>It names the agency and no worker, on purpose: how an agency uses its peers is a question to the agency. An embedder
 * makes these from its timesheets or from engagements.
 *
 * @param agency the agency that employs whoever worked
 * @param on the day
 * @param category what the time was used for
 * @param minutes how many minutes, 1 or more
 * @param place where
 * @param timing when
 * @param remuneration how it was rewarded
 * @param occasion the one contact or hearing it was for, or empty if it was for none
 */
public record WorkTime(
        PartyId agency,
        LocalDate on,
        WorkCategory category,
        int minutes,
        WorkPlace place,
        WorkTiming timing,
        Remuneration remuneration,
        Optional<WorkOccasion> occasion) {

    /**
     * Refuses a time without minutes.
     *
     * @param agency the agency that employs whoever worked
     * @param on the day
     * @param category what the time was used for
     * @param minutes how many minutes
     * @param place where
     * @param timing when
     * @param remuneration how it was rewarded
     * @param occasion the one contact or hearing it was for
     * @throws IllegalArgumentException if there is not a minute
     */
    public WorkTime {
        Invariant.holds(minutes > 0, "WorkTime.minutes must be 1 or more");
    }
}
