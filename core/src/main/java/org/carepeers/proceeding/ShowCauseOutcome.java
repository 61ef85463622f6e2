package org.carepeers.proceeding;

import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/** How an order to show cause ended. */
public enum ShowCauseOutcome implements Coded {
    /** It was discharged. */
    DISCHARGED("discharged", Citation.parse("WIC 5979(b)(2)(B)")),
    /** A fine was imposed. */
    FINED("fined", Citation.parse("WIC 5979(b)(2)(B)")),
    /** A special master was appointed. */
    SPECIAL_MASTER("special-master", Citation.parse("WIC 5979(b)(3)")),
    /** The local entity was added as a party. */
    JOINED("joined", Citation.parse("WIC 5977.1(d)(4)")),
    /** The local entity was not added as a party. */
    NOT_JOINED("not-joined", Citation.parse("WIC 5977.1(d)(4)"));

    private final String code;
    private final Citation citation;

    ShowCauseOutcome(String code, Citation citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the section} */
    public Citation citation() {
        return citation;
    }
}
