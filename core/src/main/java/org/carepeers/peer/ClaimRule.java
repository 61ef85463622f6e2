package org.carepeers.peer;

import org.carepeers.Coded;

/** What a county makes of certification when it looks for a worker whose work it means to claim from Medi-Cal. */
public enum ClaimRule implements Coded {
    /** Only workers whose certification is active are proposed. */
    ONLY_CERTIFIED("only-certified"),
    /** Anyone may be proposed; the work of others is paid for in another way. */
    ANYONE("anyone");

    private final String code;

    ClaimRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
