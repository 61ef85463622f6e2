package org.carepeers.proceeding;

import java.util.Optional;
import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/** What a hearing is for. Several may be pending together; a hearing is not a stage of the case. */
public enum HearingKind implements Coded {
    /** The first hearing after a prima facie finding (WIC 5977(b)). */
    INITIAL_APPEARANCE("initial-appearance", "WIC 5977(b)"),
    /**
     * The hearing on whether the respondent meets the criteria; may share a day with the initial appearance (WIC
     * 5977(c)).
     */
    MERITS("merits", "WIC 5977(c)"),
    /** The hearing on whether the parties have entered, or are likely to enter, a CARE agreement (WIC 5977.1(a)). */
    CASE_MANAGEMENT("case-management", "WIC 5977.1(a)"),
    /**
     * A hearing on progress under a CARE agreement; not the {@link #STATUS_REVIEW} of a CARE plan (WIC
     * 5977.1(a)(2)(A)).
     */
    PROGRESS("progress", "WIC 5977.1(a)(2)(A)"),
    /** The hearing that reviews the clinical evaluation (WIC 5977.1(c)). */
    EVALUATION_REVIEW("evaluation-review", "WIC 5977.1(c)"),
    /** The hearing at which the proposed CARE plan or plans are considered (WIC 5977.1(d)). */
    CARE_PLAN_REVIEW("care-plan-review", "WIC 5977.1(d)"),
    /** A hearing on whether a local entity is joined as a party (WIC 5977.1(d)(4)). */
    JOINDER("joinder", "WIC 5977.1(d)(4)"),
    /**
     * A periodic hearing while a CARE plan is in force; not the {@link #PROGRESS} hearing of an agreement (WIC
     * 5977.2(a)).
     */
    STATUS_REVIEW("status-review", "WIC 5977.2(a)"),
    /** A hearing asked for by a party, or called by the court, because circumstances changed (WIC 5977.2(b)). */
    CHANGE("change", "WIC 5977.2(b)"),
    /** The evidentiary hearing in the eleventh month of the process timeline (WIC 5977.3(a)). */
    ONE_YEAR_STATUS("one-year-status", "WIC 5977.3(a)(1)"),
    /** The hearing at which the graduation plan is recited (WIC 5977.3(a)(3)(A)). */
    GRADUATION("graduation", "WIC 5977.3(a)(3)(A)"),
    /** A hearing on ending the participation in the process (WIC 5979(a)(1)). */
    TERMINATION("termination", "WIC 5979(a)(1)"),
    /** A hearing at which a county or local entity answers for services not provided (WIC 5979(b)(2)(A)). */
    ORDER_TO_SHOW_CAUSE("order-to-show-cause", "WIC 5979(b)(2)(A)"),
    /** A hearing on the respondent's motion to seal (WIC 5976.5(e)). */
    SEALING("sealing", "WIC 5976.5(e)"),
    /** A hearing of a kind the Act does not name. */
    OTHER("other");

    private final String code;
    private final Optional<Citation> citation;

    HearingKind(String code, String section) {
        this.code = code;
        this.citation = Optional.of(Citation.parse(section));
    }

    HearingKind(String code) {
        this.code = code;
        this.citation = Optional.empty();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String inWords() {
        return this == ONE_YEAR_STATUS ? "one-year status" : Coded.super.inWords();
    }

    /**
     * Returns the section that calls for the hearing.
     *
     * @return the citation, or empty for {@link #OTHER}
     */
    public Optional<Citation> citation() {
        return citation;
    }
}
