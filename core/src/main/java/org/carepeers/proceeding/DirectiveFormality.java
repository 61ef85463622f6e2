package org.carepeers.proceeding;

import org.carepeers.Coded;

/** How a psychiatric advance directive was executed. */
public enum DirectiveFormality implements Coded {
    /** Before witnesses. */
    WITNESSED("witnessed"),
    /** Before a notary public. */
    NOTARIZED("notarized"),
    /** Nobody recorded how. */
    NOT_STATED("not-stated");

    private final String code;

    DirectiveFormality(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
