package org.carepeers.peer;

import org.carepeers.Coded;

/** Something that asks a supervisor to look after a worker. It is never a mark against the worker. */
public enum WorkerSignal implements Coded {
    /** A week was heavy by the county's own weights. */
    HEAVY_WEEK("heavy-week"),
    /** A participant whom the worker knew has died. */
    LOSS_OF_A_PARTICIPANT("loss-of-a-participant"),
    /** Someone asked the worker for a task that is not a peer's. */
    ASKED_OUTSIDE_ROLE("asked-outside-role"),
    /** The worker was alone where two were planned. */
    WORKING_ALONE("working-alone"),
    /** Something happened in the field. */
    AFTER_AN_INCIDENT("after-an-incident"),
    /** A hearing for which the worker had prepared a person was put off again. */
    SECOND_CONTINUANCE("second-continuance");

    private final String code;

    WorkerSignal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
