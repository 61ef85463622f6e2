package org.carepeers.consent;

import org.carepeers.Coded;

/** Why something had to be said before anyone could be asked. It tells the kind of danger and nothing more. */
public enum SafetyReason implements Coded {
    /** The person may come to serious harm by their own hand. */
    DANGER_TO_SELF("danger-to-self"),
    /** Someone else may come to serious harm. */
    DANGER_TO_OTHERS("danger-to-others"),
    /** A child may be abused or neglected. */
    ABUSE_OF_CHILD("abuse-of-child"),
    /** An elder or a dependent adult may be abused or neglected. */
    ABUSE_OF_ELDER_OR_DEPENDENT_ADULT("abuse-of-elder-or-dependent-adult");

    private final String code;

    SafetyReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
