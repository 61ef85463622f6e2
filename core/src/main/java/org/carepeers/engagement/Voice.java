package org.carepeers.engagement;

import org.carepeers.Coded;

/** Who says in court what a person wants said. A peer is beside the person and does not speak for them. */
public enum Voice implements Coded {
    /** The person. */
    THE_PERSON("the-person"),
    /** Counsel for the person. */
    COUNSEL("counsel"),
    /** The supporter, with the person's authority. */
    SUPPORTER("supporter"),
    /** Nobody: the person wants it kept for now. */
    NOBODY_YET("nobody-yet");

    private final String code;

    Voice(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
