package org.carepeers.proceeding;

import org.carepeers.Coded;

/** Whether a dismissal bars another petition. */
public enum Prejudice implements Coded {
    /** Without prejudice. */
    WITHOUT("without"),
    /** With prejudice. */
    WITH("with"),
    /** The section does not say. */
    NOT_STATED("not-stated");

    private final String code;

    Prejudice(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
