package org.carepeers.engagement;

import org.carepeers.Coded;

/** How contact was made or sought. */
public enum EngagementMode implements Coded {
    /** In person. */
    IN_PERSON("in-person"),
    /** By telephone. */
    TELEPHONE("telephone"),
    /** By video. */
    VIDEO("video"),
    /** By text message. */
    TEXT_MESSAGE("text-message"),
    /** By electronic mail. */
    EMAIL("email"),
    /** By letter. */
    LETTER("letter");

    private final String code;

    EngagementMode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
