package org.carepeers.workflow.accompaniment;

/**
 * Decides, for many people at once, who is proposed to whom, seeing nothing but figures.
 *
 * <p>An embedder may put a library for the assignment problem behind it. It must be deterministic.
 */
@FunctionalInterface
public interface CaseloadSolver {

    /** The figure of a worker who is not available to a person, and the answer for a person with nobody. */
    int NOBODY = -1;

    /**
     * Solves one caseload.
     *
     * @param fit how well each worker fits each person: one row for each person, in it one figure of 0 or more for each
     *     worker, or {@link #NOBODY}; workers stand in the order of their ids
     * @param room how many people each worker may take on
     * @return the worker for each person, or {@link #NOBODY}; no worker more often than they have room
     */
    int[] solve(long[][] fit, int[] room);
}
