package org.carepeers.proceeding;

import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/** One thing that a {@link ReportKind} of report must contain. */
public enum ReportContent implements Coded {
    /** Whether the respondent meets, or is likely to meet, the criteria. */
    CRITERIA_DETERMINED("criteria-determined", Citation.parse("WIC 5977(a)(3)(B)(i)"), ReportKind.INVESTIGATION),
    /** The outcome of efforts at voluntary engagement during the report period. */
    ENGAGEMENT_OUTCOME("engagement-outcome", Citation.parse("WIC 5977(a)(3)(B)(ii)"), ReportKind.INVESTIGATION),
    /** Conclusions and recommendations on the ability to engage voluntarily. */
    ABILITY_TO_ENGAGE("ability-to-engage", Citation.parse("WIC 5977(a)(3)(B)(iii)"), ReportKind.INVESTIGATION),
    /** The information needed to support the determinations. */
    SUPPORTING_INFORMATION("supporting-information", Citation.parse("WIC 5977(a)(3)(B)(iv)"), ReportKind.INVESTIGATION),
    /** Whether the respondent meets, or is likely to meet, the criteria. */
    PETITION_CRITERIA_DETERMINED(
            "petition-criteria-determined",
            Citation.parse("WIC 5977(a)(3)(A)(iii)(I)"),
            ReportKind.PETITION_SUPPLEMENT),
    /** The outcome of efforts at voluntary engagement before the petition. */
    PETITION_ENGAGEMENT_OUTCOME(
            "petition-engagement-outcome",
            Citation.parse("WIC 5977(a)(3)(A)(iii)(II)"),
            ReportKind.PETITION_SUPPLEMENT),
    /** Conclusions and recommendations on the ability to engage voluntarily. */
    PETITION_ABILITY_TO_ENGAGE(
            "petition-ability-to-engage",
            Citation.parse("WIC 5977(a)(3)(A)(iii)(III)"),
            ReportKind.PETITION_SUPPLEMENT),
    /** The progress made on the CARE plan. */
    PROGRESS("progress", Citation.parse("WIC 5977.2(a)(1)(A)"), ReportKind.STATUS),
    /** Which services and supports were provided and which were not. */
    SERVICES_PROVIDED("services-provided", Citation.parse("WIC 5977.2(a)(1)(B)"), ReportKind.STATUS),
    /** Issues the respondent expressed or exhibited with the plan. */
    ISSUES_EXPRESSED("issues-expressed", Citation.parse("WIC 5977.2(a)(1)(C)"), ReportKind.STATUS),
    /** Changes that would make the plan more successful. */
    RECOMMENDED_CHANGES("recommended-changes", Citation.parse("WIC 5977.2(a)(1)(D)"), ReportKind.STATUS),
    /** The progress made, with a final assessment of stability. */
    YEAR_PROGRESS_AND_STABILITY(
            "year-progress-and-stability", Citation.parse("WIC 5977.3(a)(1)(A)"), ReportKind.ONE_YEAR),
    /** Which services and supports were provided over the life of the program and which were not. */
    YEAR_SERVICES_PROVIDED("year-services-provided", Citation.parse("WIC 5977.3(a)(1)(B)"), ReportKind.ONE_YEAR),
    /** Issues the respondent expressed or exhibited with the plan. */
    YEAR_ISSUES_EXPRESSED("year-issues-expressed", Citation.parse("WIC 5977.3(a)(1)(C)"), ReportKind.ONE_YEAR),
    /** Next steps, with the ongoing and additional services the county can facilitate or provide. */
    YEAR_NEXT_STEPS("year-next-steps", Citation.parse("WIC 5977.3(a)(1)(D)"), ReportKind.ONE_YEAR);

    private final String code;
    private final Citation citation;
    private final ReportKind kind;

    ReportContent(String code, Citation citation, ReportKind kind) {
        this.code = code;
        this.citation = citation;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the subdivision that asks for it} */
    public Citation citation() {
        return citation;
    }

    /** {@return the kind of report that must contain it} */
    public ReportKind kind() {
        return kind;
    }
}
