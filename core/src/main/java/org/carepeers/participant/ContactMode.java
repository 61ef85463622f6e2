package org.carepeers.participant;

import org.carepeers.Coded;

/** How someone wishes to be reached. */
public enum ContactMode implements Coded {
    /** In person. */
    IN_PERSON("in-person"),
    /** By a call. */
    TELEPHONE("telephone"),
    /** By a text message. */
    TEXT_MESSAGE("text-message"),
    /** By a video call. */
    VIDEO("video"),
    /** By electronic mail. */
    EMAIL("email"),
    /** By a letter. */
    LETTER("letter"),
    /** Through the supporter. */
    THROUGH_SUPPORTER("through-supporter"),
    /** Through counsel. */
    THROUGH_COUNSEL("through-counsel");

    private final String code;

    ContactMode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
