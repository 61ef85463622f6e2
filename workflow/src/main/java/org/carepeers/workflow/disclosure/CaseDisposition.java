package org.carepeers.workflow.disclosure;

import org.carepeers.Coded;
import org.carepeers.proceeding.CareStage;

/** What became of a case so far, as coarsely as it may be counted (WIC 5985(h)). Every case has exactly one. */
public enum CaseDisposition implements Coded {
    /** Referred, or served outside court. */
    BEFORE_PETITION("before-petition"),
    /** Between the petition and an agreement or a plan. */
    PENDING("pending"),
    /** Under a CARE agreement. */
    AGREEMENT("agreement"),
    /** On the way to a CARE plan, or under one. */
    PLAN("plan"),
    /** Graduated. */
    GRADUATED("graduated"),
    /** Dismissed. */
    DISMISSED("dismissed"),
    /** Terminated by the court. */
    TERMINATED("terminated"),
    /** Ended with the term of the plan. */
    TERM_ENDED("term-ended"),
    /** Closed without a petition. */
    CLOSED_WITHOUT_PETITION("closed-without-petition");

    private final String code;

    CaseDisposition(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Returns what became of a case at a stage.
     *
     * @param stage the stage
     * @return the disposition
     */
    public static CaseDisposition of(CareStage stage) {
        return switch (stage) {
            case GRADUATED -> GRADUATED;
            case DISMISSED -> DISMISSED;
            case TERMINATED -> TERMINATED;
            case TERM_ENDED -> TERM_ENDED;
            case CLOSED_WITHOUT_PETITION -> CLOSED_WITHOUT_PETITION;
            default ->
                switch (stage.phase()) {
                    case BEFORE_PETITION -> BEFORE_PETITION;
                    case AGREEMENT -> AGREEMENT;
                    case PLAN -> PLAN;
                    default -> PENDING;
                };
        };
    }
}
