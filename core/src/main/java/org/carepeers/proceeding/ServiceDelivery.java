package org.carepeers.proceeding;

import org.carepeers.Coded;

/** What became of a service. */
public enum ServiceDelivery implements Coded {
    /** It is due and not provided yet, or nobody recorded that it was. */
    AWAITED("awaited"),
    /** It is or was provided. */
    PROVIDED("provided"),
    /** It is or was not provided. */
    NOT_PROVIDED("not-provided");

    private final String code;

    ServiceDelivery(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
