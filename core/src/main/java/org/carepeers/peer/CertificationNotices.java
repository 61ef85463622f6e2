package org.carepeers.peer;

import org.carepeers.invariant.Invariant;

/**
 * How early a county wants to see that something about a certification is coming due.
 *
 * @param renewalDays how many days before the end of a term a renewal stands on the worklist, if the certifying body's own window has not opened earlier
 * @param examDays how many days before the end of the time for the examination it stands on the worklist
 */
public record CertificationNotices(int renewalDays, int examDays) {

    /**
     * Refuses what cannot be meant.
     *
     * @param renewalDays how many days before the end of a term a renewal stands on the worklist, if the certifying body's own window has not opened earlier
     * @param examDays how many days before the end of the time for the examination it stands on the worklist
     * @throws IllegalArgumentException if a figure is out of range or something is missing
     */
    public CertificationNotices {
        Invariant.holds(renewalDays >= 0, "CertificationNotices.renewalDays must not be negative");
        Invariant.holds(examDays >= 0, "CertificationNotices.examDays must not be negative");
    }
}
