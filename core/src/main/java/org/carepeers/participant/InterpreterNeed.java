package org.carepeers.participant;

import org.carepeers.Coded;

/** Whether someone needs an interpreter to take full part (WIC 5976(j)). */
public enum InterpreterNeed implements Coded {
    /** An interpreter is needed. */
    NEEDED("needed"),
    /** The question was asked and no interpreter is needed. */
    NOT_NEEDED("not-needed"),
    /** Nobody asked, or nobody recorded the answer. */
    NOT_KNOWN("not-known");

    private final String code;

    InterpreterNeed(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
