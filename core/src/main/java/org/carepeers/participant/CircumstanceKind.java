package org.carepeers.participant;

import org.carepeers.Coded;

/**
 * A state of the participant's life that bears on the case without being a stage of it.
 *
 * <p>In every one of them the case stands where it stood and its clocks run, until a court says otherwise.
 */
public enum CircumstanceKind implements Coded {
    /** In jail or prison. Custody is never a lack of participation. */
    IN_CUSTODY("in-custody"),
    /** In a hospital or another facility, under a hold or not. */
    IN_HOSPITAL("in-hospital"),
    /** Not found at the usual places. */
    LOCATION_UNKNOWN("location-unknown"),
    /** Has lost the place where they lived. It is never a reason against the person. */
    HOUSING_LOST("housing-lost"),
    /** Resides in another county of California; a transfer needs consent (WIC 5973(b)). */
    MOVED_COUNTY("moved-county"),
    /** No longer resides in California, where reporting ends (WIC 5985(a)(3)(A)). */
    LEFT_STATE("left-state"),
    /** Has died. It has no end, and there is at most one. */
    DIED("died");

    private final String code;

    CircumstanceKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
