package org.carepeers.peer;

import org.carepeers.Coded;

/**
 * Whether an hour of a peer support worker was used for what the role is.
 *
 * <p>It is said of hours and of agencies, never of a worker.
 */
public enum UseOfTime implements Coded {
    /** Peer work itself. */
    PEER_WORK("peer-work", "Peer work"),
    /** What peer work needs around it: learning, supervision, notes, ways. */
    AROUND_PEER_WORK("around-peer-work", "Around peer work"),
    /** What the agency asked for instead. */
    UNDER_USE("under-use", "Instead of peer work");

    private final String code;
    private final String title;

    UseOfTime(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the words for it, as a page writes them} */
    public String title() {
        return title;
    }
}
