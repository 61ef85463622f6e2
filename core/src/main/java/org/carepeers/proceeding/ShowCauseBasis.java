package org.carepeers.proceeding;

import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/** Why an order to show cause was issued. */
public enum ShowCauseBasis implements Coded {
    /** The county or another local entity did not comply with court orders. */
    ORDERS_NOT_FOLLOWED("orders-not-followed", Citation.parse("WIC 5979(b)(2)(A)")),
    /** A local entity is to be added as a party. */
    JOINDER("joinder", Citation.parse("WIC 5977.1(d)(4)"));

    private final String code;
    private final Citation citation;

    ShowCauseBasis(String code, Citation citation) {
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
