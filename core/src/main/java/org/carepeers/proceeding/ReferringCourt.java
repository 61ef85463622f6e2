package org.carepeers.proceeding;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/** The proceedings from which a court may refer someone to the CARE court (WIC 5978(a)). */
public enum ReferringCourt implements Coded {
    /** Assisted outpatient treatment. */
    ASSISTED_OUTPATIENT_TREATMENT(
            "assisted-outpatient-treatment",
            Citation.parse("WIC 5346"),
            PetitionerCandidate.COUNTY_BEHAVIORAL_HEALTH_DIRECTOR,
            Set.of()),
    /** Conservatorship under the Lanterman-Petris-Short Act. */
    LPS_CONSERVATORSHIP("lps-conservatorship", Citation.parse("WIC 5350"), PetitionerCandidate.CONSERVATOR, Set.of()),
    /** A misdemeanor case of someone found incompetent to stand trial. */
    MISDEMEANOR(
            "misdemeanor",
            Citation.parse("PEN 1370.01"),
            PetitionerCandidate.COUNTY_BEHAVIORAL_HEALTH_DIRECTOR,
            EnumSet.of(
                    CriminalReferral.MISDEMEANOR_IN_PLACE_OF_DIVERSION, CriminalReferral.MISDEMEANOR_AFTER_DIVERSION)),
    /** A felony case of someone found incompetent to stand trial. */
    FELONY(
            "felony",
            Citation.parse("PEN 1370"),
            PetitionerCandidate.COUNTY_BEHAVIORAL_HEALTH_DIRECTOR,
            EnumSet.of(CriminalReferral.FELONY));

    private final String code;
    private final Citation citation;
    private final PetitionerCandidate candidate;
    private final Set<CriminalReferral> ways;

    ReferringCourt(String code, Citation citation, PetitionerCandidate candidate, Set<CriminalReferral> ways) {
        this.code = code;
        this.citation = citation;
        this.candidate = candidate;
        this.ways = Collections.unmodifiableSet(ways);
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

    /** {@return the ways by which the court may refer, in declared order; empty for a court that is no criminal court} */
    public Set<CriminalReferral> ways() {
        return ways;
    }
}
