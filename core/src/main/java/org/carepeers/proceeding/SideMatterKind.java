package org.carepeers.proceeding;

import org.carepeers.Coded;

/** A matter beside the case. None of them is a stage, and several may be pending together. */
public enum SideMatterKind implements Coded {
    /** A matter under the Lanterman-Petris-Short Act. */
    LPS("lps"),
    /** A criminal case, with clocks of its own. */
    CRIMINAL_CASE("criminal-case"),
    /** An order to show cause to a county or another local entity. */
    ORDER_TO_SHOW_CAUSE("order-to-show-cause"),
    /** A motion to seal records. */
    SEALING("sealing"),
    /** An appeal. */
    APPEAL("appeal");

    private final String code;

    SideMatterKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
