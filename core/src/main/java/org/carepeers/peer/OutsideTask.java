package org.carepeers.peer;

import org.carepeers.Coded;

/** A task that someone asked of a peer support worker and that is not peer support. */
public enum OutsideTask implements Coded {
    /** Driving someone without any time for support. */
    DRIVING_ONLY("driving-only"),
    /** Filing, copying, answering the telephone. */
    CLERICAL_WORK("clerical-work"),
    /** The work of a case manager. */
    CASE_MANAGEMENT("case-management"),
    /** Assessing, treating, or handing out medication. */
    CLINICAL_TASK("clinical-task"),
    /** Checking whether someone does as they were told. */
    WATCHING_OVER("watching-over"),
    /** Testifying or reporting for the county. */
    SPEAKING_IN_COURT("speaking-in-court"),
    /** Interpreting, because the worker speaks the language. */
    INTERPRETING("interpreting"),
    /** Whatever was left over. */
    FILLING_A_GAP("filling-a-gap");

    private final String code;

    OutsideTask(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
