package org.carepeers.workflow.workforce;

import org.carepeers.Coded;

/**
 * Where the record of something unsafe in the field stands.
 *
 * <p>It follows what is done for the worker, and says nothing about a participant.
 */
public enum IncidentStage implements Coded {
    /** Nothing is recorded. */
    NOT_RECORDED("not-recorded", "Not recorded"),
    /** It is recorded, and nobody has asked the worker yet how they are. */
    WORKER_TO_BE_REACHED("worker-to-be-reached", "Worker to be reached"),
    /** The worker was reached; what follows is under way. */
    LOOKED_AFTER("looked-after", "Looked after"),
    /** Nothing is left to do. */
    CLOSED("closed", "Closed");

    private final String code;
    private final String title;

    IncidentStage(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Returns the stage as a page writes it.
     *
     * @return the title
     */
    public String title() {
        return title;
    }
}
