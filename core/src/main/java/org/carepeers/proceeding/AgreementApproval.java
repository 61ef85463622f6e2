package org.carepeers.proceeding;

import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/** How the court approved a CARE agreement. */
public enum AgreementApproval implements Coded {
    /** As the parties agreed on it. */
    AS_AGREED("as-agreed", Citation.parse("WIC 5977.1(a)(2)(A)")),
    /** As modified by the court. */
    AS_MODIFIED("as-modified", Citation.parse("WIC 5977.1(a)(2)(A)"));

    private final String code;
    private final Citation citation;

    AgreementApproval(String code, Citation citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the subparagraph} */
    public Citation citation() {
        return citation;
    }
}
