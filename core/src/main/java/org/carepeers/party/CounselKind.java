package org.carepeers.party;

import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/** How counsel comes to represent the respondent. */
public enum CounselKind implements Coded {
    /** A qualified legal services project, which the court appoints first. */
    LEGAL_SERVICES_PROJECT("legal-services-project", Citation.parse("WIC 5977(a)(3)(A)(ii)")),
    /** A public defender, where no legal services project has agreed to take appointments. */
    PUBLIC_DEFENDER("public-defender", Citation.parse("WIC 5977(a)(3)(A)(ii)")),
    /** Other counsel appointed in the capacity of a public defender. */
    OTHER_APPOINTED("other-appointed", Citation.parse("WIC 5977(a)(3)(A)(ii)")),
    /** Counsel of the respondent's own choice, permitted to substitute. */
    RETAINED("retained", Citation.parse("WIC 5977(b)(1)"));

    private final String code;
    private final Citation citation;

    CounselKind(String code, Citation citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the section under which such counsel comes in} */
    public Citation citation() {
        return citation;
    }
}
