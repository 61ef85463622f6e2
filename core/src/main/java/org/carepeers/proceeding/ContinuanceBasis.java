package org.carepeers.proceeding;

import java.util.Optional;
import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/** The ground on which a hearing was continued. */
public enum ContinuanceBasis implements Coded {
    /** The parties stipulated, as for time to enter into an agreement or to prepare for the evaluation hearing. */
    STIPULATION("stipulation", Optional.of(Citation.parse("WIC 5977.1(a)(2)(B)"))),
    /** The court found good cause. */
    GOOD_CAUSE("good-cause", Optional.of(Citation.parse("WIC 5977.1(c)(1)"))),
    /** The respondent was absent. */
    RESPONDENT_ABSENT("respondent-absent", Optional.of(Citation.parse("WIC 5977(b)(6)(B)(ii)(II)"))),
    /** A ground of the rule on continuances of trials. */
    RULE_OF_COURT("rule-of-court", Optional.of(Citation.parse("CRC 3.1332"))),
    /** The court ordered a supplemental report and awaits it. */
    REPORT_PENDING("report-pending", Optional.of(Citation.parse("WIC 5977.1(d)(5)"))),
    /** There is no CARE plan because the parties had too little time. */
    PLAN_NOT_READY("plan-not-ready", Optional.of(Citation.parse("WIC 5977.1(d)(6)"))),
    /** Another ground that the court stated. */
    AS_STATED_BY_COURT("as-stated-by-court", Optional.empty());

    private final String code;
    private final Optional<Citation> citation;

    ContinuanceBasis(String code, Optional<Citation> citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the section or rule that names the ground, or empty if none does} */
    public Optional<Citation> citation() {
        return citation;
    }
}
