package org.carepeers.proceeding;

import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/** The proceedings from which a court may refer someone to the CARE court (WIC 5978(a)). */
public enum ReferringCourt implements Coded {
    /** Assisted outpatient treatment. */
    ASSISTED_OUTPATIENT_TREATMENT(
            "assisted-outpatient-treatment",
            Citation.parse("WIC 5346"),
            PetitionerCandidate.COUNTY_BEHAVIORAL_HEALTH_DIRECTOR),
    /** Conservatorship under the Lanterman-Petris-Short Act. */
    LPS_CONSERVATORSHIP("lps-conservatorship", Citation.parse("WIC 5350"), PetitionerCandidate.CONSERVATOR),
    /** A misdemeanor case of someone found incompetent to stand trial. */
    MISDEMEANOR("misdemeanor", Citation.parse("PEN 1370.01"), PetitionerCandidate.COUNTY_BEHAVIORAL_HEALTH_DIRECTOR),
    /** A felony case of someone found incompetent to stand trial. */
    FELONY("felony", Citation.parse("PEN 1370"), PetitionerCandidate.COUNTY_BEHAVIORAL_HEALTH_DIRECTOR);

    private final String code;
    private final Citation citation;
    private final PetitionerCandidate candidate;

    ReferringCourt(String code, Citation citation, PetitionerCandidate candidate) {
        this.code = code;
        this.citation = citation;
        this.candidate = candidate;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the section under which the referring proceedings run} */
    public Citation citation() {
        return citation;
    }

    /** {@return whom the CARE court orders to look into a petition} */
    public PetitionerCandidate candidate() {
        return candidate;
    }
}
