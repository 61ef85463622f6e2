package org.carepeers.rule;

import org.carepeers.Coded;

/** Who made the rules of an {@link Overlay}. */
public enum Authority implements Coded {
    /** A superior court, by its local rules or orders (CRC 7.2210(a)). */
    COURT("court"),
    /** A county or its behavioral health agency, by its policy. */
    COUNTY("county"),
    /** A state agency, by its guidance. */
    STATE("state");

    private final String code;

    Authority(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
