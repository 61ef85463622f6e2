package org.carepeers.statute;

import org.carepeers.Coded;

/** Whether a form of the Judicial Council must be used. */
public enum FormUse implements Coded {
    /** The form must be used where it applies. */
    MANDATORY("mandatory"),
    /** One of several forms must be used, and this is one of them. */
    ALTERNATE_MANDATORY("alternate-mandatory"),
    /** The form may be used. */
    OPTIONAL("optional"),
    /** No source read says whether it must be used. */
    NOT_DETERMINED("not-determined");

    private final String code;

    FormUse(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
