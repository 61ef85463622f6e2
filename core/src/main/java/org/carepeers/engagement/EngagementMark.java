package org.carepeers.engagement;

import org.carepeers.Coded;

/** What a worker marks a meeting with for the sake of their own load. It judges nobody, and no note or report draws on it. */
public enum EngagementMark implements Coded {
    /** The worker was with someone in a crisis, by the worker's own word. */
    IN_A_CRISIS("in-a-crisis");

    private final String code;

    EngagementMark(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
