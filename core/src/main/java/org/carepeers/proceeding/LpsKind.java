package org.carepeers.proceeding;

import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/** What a matter under the Lanterman-Petris-Short Act is. */
public enum LpsKind implements Coded {
    /** An evaluation ordered by a court, which WIC 5979(a)(2) lets the CARE court use. */
    COURT_ORDERED_EVALUATION("court-ordered-evaluation", Citation.parse("WIC 5200")),
    /** Detention for assessment and evaluation. */
    HOLD("hold", Citation.parse("WIC 5150")),
    /** Certification for intensive treatment. */
    INTENSIVE_TREATMENT("intensive-treatment", Citation.parse("WIC 5250")),
    /** A temporary conservatorship. */
    TEMPORARY_CONSERVATORSHIP("temporary-conservatorship", Citation.parse("WIC 5352.1")),
    /** A conservatorship. */
    CONSERVATORSHIP("conservatorship", Citation.parse("WIC 5350"));

    private final String code;
    private final Citation citation;

    LpsKind(String code, Citation citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the section under which the matter runs} */
    public Citation citation() {
        return citation;
    }
}
