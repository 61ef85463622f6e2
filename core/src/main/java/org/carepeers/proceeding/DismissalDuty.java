package org.carepeers.proceeding;

import org.carepeers.Coded;

/** Whether a court may or must dismiss on a ground. */
public enum DismissalDuty implements Coded {
    /** The court may dismiss. */
    MAY("may"),
    /** The court shall dismiss. */
    SHALL("shall"),
    /** The Act does not speak of the ground. */
    NOT_STATED("not-stated");

    private final String code;

    DismissalDuty(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
