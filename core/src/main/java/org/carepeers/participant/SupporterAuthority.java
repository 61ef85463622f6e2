package org.carepeers.participant;

import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.invariant.Invariant;

/**
 * Explicit authority for a supporter to do what is otherwise withheld (WIC 5981(c)).
 *
 * <p>It is recorded only where the respondent had the capacity to give it.
 *
 * @param act what the supporter may do
 * @param givenOn the day the respondent gave it
 * @param revokedOn the first day it is no longer in force, or empty while it is
 */
public record SupporterAuthority(SupporterAct act, LocalDate givenOn, Optional<LocalDate> revokedOn) {

    /**
     * Checks the order of the days.
     *
     * @param act what the supporter may do
     * @param givenOn the day the respondent gave it
     * @param revokedOn the first day it is no longer in force, or empty while it is
     * @throws IllegalArgumentException if {@code revokedOn} lies before {@code givenOn}
     */
    public SupporterAuthority {
        Invariant.inOrder("SupporterAuthority.revokedOn", givenOn, revokedOn);
    }

    /**
     * Returns authority that is not revoked.
     *
     * @param act what the supporter may do
     * @param givenOn the day the respondent gave it
     * @return the authority
     */
    public static SupporterAuthority of(SupporterAct act, LocalDate givenOn) {
        return new SupporterAuthority(act, givenOn, Optional.empty());
    }

    /**
     * Says whether the authority is in force on a day.
     *
     * @param date the day
     * @return whether the day lies on or after {@link #givenOn()} and before {@link #revokedOn()}
     */
    public boolean isInForceOn(LocalDate date) {
        return !date.isBefore(givenOn) && revokedOn.map(date::isBefore).orElse(true);
    }
}
