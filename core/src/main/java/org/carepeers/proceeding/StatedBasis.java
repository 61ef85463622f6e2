package org.carepeers.proceeding;

import org.carepeers.Coded;

/**
 * The basis of an order that departs from the process table, as the court states it.
 */
public enum StatedBasis implements Coded {
    /** The parties stipulated to it. */
    STIPULATION("stipulation"),
    /** The court named the interests of justice. */
    INTERESTS_OF_JUSTICE("interests-of-justice"),
    /** An earlier order was reversed or set aside. */
    REVERSED_OR_SET_ASIDE("reversed-or-set-aside"),
    /** The case was reinstated. */
    REINSTATED("reinstated"),
    /** An earlier entry of the court was corrected. */
    CLERICAL_CORRECTION("clerical-correction"),
    /** Another basis; its words stand in the order itself. */
    OTHER("other");

    private final String code;

    StatedBasis(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
