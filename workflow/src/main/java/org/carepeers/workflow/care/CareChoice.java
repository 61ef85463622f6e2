package org.carepeers.workflow.care;

import java.util.List;
import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/**
 * A question that the statute leaves open, and the answer this library takes unless it is told otherwise.
 *
 * <p>None of the answers is law. A county's counsel may choose the other one for each; the choice becomes part of the
 * workflow's fingerprint, and every row that exists only by it names it.
 */
public enum CareChoice implements Coded {
    /**
     * A referral that is accepted as a petition goes the way of a petition by someone other than the county: the
     * county agency reports. Otherwise the initial appearance is set at once. WIC 5978(b) does not say who is then the
     * petitioner; the report is the more literal reading. On by default.
     */
    REPORT_AFTER_ACCEPTED_REFERRAL("report-after-accepted-referral", true, "WIC 5978(b)"),
    /**
     * A conservator, or proposed conservator, whom the court orders to decide on a petition may file one, although
     * WIC 5974 does not name them. On by default.
     */
    CONSERVATOR_MAY_PETITION("conservator-may-petition", true, "WIC 5978(f)(2)", "WIC 5974"),
    /** An agreement may be approved after the evaluation was ordered, and up to the order of a plan. On by default. */
    LATE_SETTLEMENT("late-settlement", true, "WIC 5977.1(a)(2)"),
    /** A clinical evaluation may be ordered when an agreement does not hold. On by default. */
    EVALUATION_AFTER_AGREEMENT("evaluation-after-agreement", true, "WIC 5977.1(b)"),
    /** A hearing on changed circumstances may be asked for before there is a plan. On by default. */
    CHANGE_HEARING_BEFORE_PLAN("change-hearing-before-plan", true, "WIC 5977.2(b)", "WIC 5971"),
    /** A participant may graduate from a second term. On by default. */
    GRADUATION_IN_SECOND_TERM("graduation-in-second-term", true, "WIC 5977.3(a)(3)(A)"),
    /**
     * A further term that is long enough has a one-year hearing of its own, in the 11th month from its beginning, with its
     * report. WIC 5977.3(a)(1) speaks of the process timeline, and not of a further year. On by default.
     */
    ONE_YEAR_HEARING_IN_FURTHER_TERM("one-year-hearing-in-further-term", true, "WIC 5977.3(a)(1)"),
    /**
     * A voluntary extra year and an involuntary reappointment may follow one another, up to three years in all.
     * WIC 5977.3(c) limits reappointment to once and is silent on this. Off by default: two years at most.
     */
    THIRD_TERM("third-term", false, "WIC 5977.3(c)"),
    /**
     * Participation is not ended while the participant is in custody or in a hospital, from where taking part is not in
     * their hands. No section says so: it is practice. If it is off, the order is recorded with a remark. On by
     * default.
     */
    NO_TERMINATION_WHILE_HELD("no-termination-while-held", true);

    private final String code;
    private final boolean onByDefault;
    private final List<Citation> near;

    CareChoice(String code, boolean onByDefault, String... near) {
        this.code = code;
        this.onByDefault = onByDefault;
        this.near = List.of(near).stream().map(Citation::parse).toList();
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Says whether the choice is on unless the embedder turns it off.
     *
     * @return the default
     */
    public boolean isOnByDefault() {
        return onByDefault;
    }

    /**
     * Returns the sections that come nearest to the question.
     *
     * @return the citations; empty where no section comes near, and the choice is practice alone
     */
    public List<Citation> near() {
        return near;
    }
}
