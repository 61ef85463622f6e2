package org.carepeers.proceeding;

import org.carepeers.Coded;

/** Why a service stands in a document. */
public enum ServiceBasis implements Coded {
    /** The court ordered it. */
    ORDERED("ordered"),
    /** The parties agreed on it. */
    AGREED("agreed"),
    /** The court suggested it and did not order it (WIC 5982(d)). */
    SUGGESTED("suggested");

    private final String code;

    ServiceBasis(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
