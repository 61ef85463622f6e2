package org.carepeers.workflow.workforce;

import org.carepeers.Coded;

/**
 * Where a worker's employment stands.
 *
 * <p>Being away is a state of its own and says nothing about why.
 */
public enum EmploymentStage implements Coded {
    /** Nobody employs the worker at the moment. */
    NOT_EMPLOYED("not-employed", "Not employed"),
    /** The worker is employed and at work. */
    AT_WORK("at-work", "At work"),
    /** The worker is employed and away. */
    AWAY("away", "Away");

    private final String code;
    private final String title;

    EmploymentStage(String code, String title) {
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
