package org.carepeers.proceeding;

import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/** Whom the court orders to look into a petition after a referral (WIC 5978(f)). */
public enum PetitionerCandidate implements Coded {
    /** The county behavioral health director or their designee. */
    COUNTY_BEHAVIORAL_HEALTH_DIRECTOR("county-behavioral-health-director", Citation.parse("WIC 5978(f)(1)")),
    /** The conservator or proposed conservator. A private one has no standing named by WIC 5974. */
    CONSERVATOR("conservator", Citation.parse("WIC 5978(f)(2)"));

    private final String code;
    private final Citation citation;

    PetitionerCandidate(String code, Citation citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the paragraph that names the candidate} */
    public Citation citation() {
        return citation;
    }
}
