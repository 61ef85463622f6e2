package org.carepeers.party;

import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/** Why a county's agency has to do with a case. */
public enum AgencyPlace implements Coded {
    /** The proceedings are pending in the county; its agency is a party and provides or coordinates services. */
    WHERE_PENDING("where-pending", Citation.parse("WIC 5982(f)(2)")),
    /** The respondent resides in the county; it answers for the cost of behavioral health services. */
    OF_RESIDENCE("of-residence", Citation.parse("WIC 5982(f)(3)")),
    /** The respondent resides where the proceedings are pending. */
    BOTH("both", Citation.parse("WIC 5982(f)(1)"));

    private final String code;
    private final Citation citation;

    AgencyPlace(String code, Citation citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the paragraph that makes the agency responsible} */
    public Citation citation() {
        return citation;
    }
}
