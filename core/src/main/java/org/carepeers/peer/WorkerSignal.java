package org.carepeers.peer;

import org.carepeers.Coded;

/**
 * Something that asks a supervisor to look after a worker. It is never a mark against the worker.
 *
 * <p>What has a record of its own raises no signal beside it: care after something unsafe is due by the record of that
 * ({@link IncidentEventKind}), and care after a hearing that moved again by the table of peer work.
 */
public enum WorkerSignal implements Coded {
    /** A week was heavy by the county's own weights. */
    HEAVY_WEEK("heavy-week", "heavy week"),
    /** A participant whom the worker knew has died. */
    LOSS_OF_A_PARTICIPANT("loss-of-a-participant", "loss of a participant"),
    /** Someone asked the worker for a task that is not a peer's. */
    ASKED_OUTSIDE_ROLE("asked-outside-role", "asked for what is not a peer's"),
    /** The worker was alone where two were planned. */
    WORKING_ALONE("working-alone", "working alone");

    private final String code;
    private final String title;

    WorkerSignal(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Returns the signal as it stands in a list.
     *
     * @return a few English words
     */
    public String title() {
        return title;
    }
}
