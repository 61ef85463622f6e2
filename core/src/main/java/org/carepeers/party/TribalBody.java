package org.carepeers.party;

import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/** The kinds of tribal body that the Act names. */
public enum TribalBody implements Coded {
    /** A federally recognized Indian tribe. */
    TRIBE("tribe", Citation.parse("WIC 5977(b)(5)")),
    /** A tribal court. */
    TRIBAL_COURT("tribal-court", Citation.parse("WIC 5977(b)(5)")),
    /** A tribal organization. */
    TRIBAL_ORGANIZATION("tribal-organization", Citation.parse("WIC 5977(b)(5)")),
    /** A program of the Indian Health Service, a tribe, a tribal organization or an urban Indian organization. */
    INDIAN_HEALTH_CARE_PROVIDER("indian-health-care-provider", Citation.parse("WIC 5971(k)"));

    private final String code;
    private final Citation citation;

    TribalBody(String code, Citation citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return where the Act names such a body} */
    public Citation citation() {
        return citation;
    }
}
