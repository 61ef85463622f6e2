package org.carepeers.engagement;

import org.carepeers.Coded;

/** Who was there besides the peer support worker. */
public enum Companion implements Coded {
    /** The participant. */
    PARTICIPANT("participant"),
    /** Family or friends of the participant. */
    FAMILY_OR_FRIEND("family-or-friend"),
    /** The supporter. */
    SUPPORTER("supporter"),
    /** Counsel for the participant. */
    COUNSEL("counsel"),
    /** Others of the care team. */
    CARE_TEAM("care-team"),
    /** An interpreter. */
    INTERPRETER("interpreter"),
    /** Other participants, in a group. */
    GROUP("group"),
    /** Others. */
    OTHER("other");

    private final String code;

    Companion(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
