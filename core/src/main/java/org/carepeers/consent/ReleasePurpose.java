package org.carepeers.consent;

import org.carepeers.Coded;

/** What something is shown for. */
public enum ReleasePurpose implements Coded {
    /** Supporting the person. */
    SUPPORT("support"),
    /** The CARE proceedings. */
    CARE_PROCEEDINGS("care-proceedings"),
    /** Proceedings for a conservatorship, or steps toward one. */
    CONSERVATORSHIP("conservatorship"),
    /** Any other proceedings. */
    OTHER_PROCEEDINGS("other-proceedings");

    private final String code;

    ReleasePurpose(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
