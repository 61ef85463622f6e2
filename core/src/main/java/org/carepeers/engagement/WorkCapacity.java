package org.carepeers.engagement;

import org.carepeers.Coded;

/**
 * The capacity in which someone who works as a peer does a thing.
 *
 * <p>The boundaries of the role bind the role and not the person: a parent who files a petition about their own child
 * acts privately, whatever they do for a living.
 */
public enum WorkCapacity implements Coded {
    /** As a peer support worker. */
    AS_PEER_WORKER("as-peer-worker"),
    /** In another job, such as street outreach or an elected office. */
    IN_ANOTHER_JOB("in-another-job"),
    /** As a private person: a parent, a neighbor, a friend. */
    PRIVATELY("privately");

    private final String code;

    WorkCapacity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
