package org.carepeers.peer;

import org.carepeers.Coded;

/**
 * Another part that a worker has in the life or the case of the participant, because of which the two are not matched.
 *
 * <p>That there is one keeps them apart; which one is told to nobody by a match. What a worker told their supervisor and
 * nobody else needs to know, such as care of their own in the same program, is {@link #NOT_SAID} and nothing more.
 */
public enum DualRole implements Coded {
    /** The worker, in private or in another job, filed the petition. */
    PETITIONER("petitioner"),
    /** The worker is related to the participant, or lives with them. */
    RELATIVE("relative"),
    /** The participant chose the worker as supporter. */
    SUPPORTER("supporter"),
    /** The worker walks beside the participant's family, or, in a match for the family, beside the participant. */
    WALKS_WITH_THE_OTHER_SIDE("walks-with-the-other-side"),
    /** Something that is known to those who need to know it. */
    NOT_SAID("not-said");

    private final String code;

    DualRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
