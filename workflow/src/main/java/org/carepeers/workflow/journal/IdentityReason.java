package org.carepeers.workflow.journal;

import org.carepeers.workflow.machine.ReasonCode;

/** Why two ids cannot be joined or parted. */
public enum IdentityReason implements ReasonCode {
    /** An id is always the same person as itself. */
    SAME_ID("same-id"),
    /** The id is joined with another already; part them first. */
    JOINED_ALREADY("joined-already"),
    /** The two are one person already, the other way round. */
    JOINED_THE_OTHER_WAY("joined-the-other-way"),
    /** The two are not joined. */
    NOT_JOINED("not-joined");

    private final String code;

    IdentityReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
