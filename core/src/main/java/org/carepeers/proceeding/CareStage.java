package org.carepeers.proceeding;

import static org.carepeers.proceeding.CarePhase.AGREEMENT;
import static org.carepeers.proceeding.CarePhase.BEFORE_PETITION;
import static org.carepeers.proceeding.CarePhase.COURT;
import static org.carepeers.proceeding.CarePhase.ENDED;
import static org.carepeers.proceeding.CarePhase.PETITION;
import static org.carepeers.proceeding.CarePhase.PLAN;

import java.util.Optional;
import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/**
 * Where a case is: what it awaits, or what it is under.
 *
 * <p>Hearings, extensions and amendments are events; a second year is a term of being under a plan; custody, hospital
 * and an unknown location are circumstances of the participant; conservatorship, a criminal case, sealing and appeal
 * are side matters. None of these is a stage.
 */
public enum CareStage implements Coded {
    /** Nothing has happened yet; every case begins here. */
    NOT_STARTED("not-started", BEFORE_PETITION, "Not started", "WIC 5970"),
    /** A facility has referred the person; the county assesses whether to file a petition. */
    AWAITING_COUNTY_ASSESSMENT(
            "awaiting-county-assessment", BEFORE_PETITION, "Awaiting the county's assessment", "WIC 5978.1(c)"),
    /** Another court has referred the person; the CARE court decides what to do with the referral. */
    AWAITING_RULING_ON_REFERRAL(
            "awaiting-ruling-on-referral", BEFORE_PETITION, "Awaiting a ruling on the referral", "WIC 5978(b)"),
    /** The petitioner candidate investigates and decides whether to file a petition. */
    AWAITING_PETITION_DECISION(
            "awaiting-petition-decision", BEFORE_PETITION, "Awaiting the decision to petition", "WIC 5978(d)"),
    /** The person receives services by choice, outside court. */
    IN_VOLUNTARY_SERVICES("in-voluntary-services", BEFORE_PETITION, "In voluntary services", "WIC 5985(a)(3)"),
    /** A petition is filed; the court reviews whether it makes a prima facie showing. */
    AWAITING_PRIMA_FACIE_REVIEW(
            "awaiting-prima-facie-review", PETITION, "Awaiting prima facie review", "WIC 5977(a)(1)"),
    /** The court has ordered a county agency to investigate and report. */
    AWAITING_COUNTY_REPORT("awaiting-county-report", PETITION, "Awaiting the county's report", "WIC 5977(a)(3)(B)"),
    /** The county's report is filed; the court decides on it. */
    AWAITING_RULING_ON_REPORT(
            "awaiting-ruling-on-report", PETITION, "Awaiting a ruling on the report", "WIC 5977(a)(5)"),
    /** The initial appearance is set. */
    AWAITING_INITIAL_APPEARANCE(
            "awaiting-initial-appearance", PETITION, "Awaiting the initial appearance", "WIC 5977(b)"),
    /** The initial appearance was held; the hearing on the merits follows. */
    AWAITING_MERITS_HEARING("awaiting-merits-hearing", COURT, "Awaiting the hearing on the merits", "WIC 5977(b)(7)"),
    /** The court has found that the person is eligible; the parties try for an agreement. */
    AWAITING_CASE_MANAGEMENT_HEARING(
            "awaiting-case-management-hearing", COURT, "Awaiting the case management hearing", "WIC 5977(c)(2)"),
    /** A CARE agreement is approved and in force. */
    UNDER_CARE_AGREEMENT("under-care-agreement", AGREEMENT, "Under a CARE agreement", "WIC 5977.1(a)(2)"),
    /** A clinical evaluation is ordered. */
    AWAITING_CLINICAL_EVALUATION(
            "awaiting-clinical-evaluation", PLAN, "Awaiting the clinical evaluation", "WIC 5977.1(b)"),
    /** An evaluation is before the court; the hearing on it follows. */
    AWAITING_EVALUATION_REVIEW(
            "awaiting-evaluation-review", PLAN, "Awaiting the evaluation review hearing", "WIC 5977.1(c)(1)"),
    /** The court has ordered that a CARE plan be developed. */
    AWAITING_CARE_PLAN("awaiting-care-plan", PLAN, "Awaiting a proposed CARE plan", "WIC 5977.1(c)(3)(A)"),
    /** A CARE plan is proposed; the hearing on it follows. */
    AWAITING_CARE_PLAN_REVIEW(
            "awaiting-care-plan-review", PLAN, "Awaiting the CARE plan review hearing", "WIC 5977.1(d)(1)"),
    /** A CARE plan is ordered and in force, in its first or its second term. */
    UNDER_CARE_PLAN("under-care-plan", PLAN, "Under a CARE plan", "WIC 5977.1(e)"),
    /** A graduation plan is in work; the graduation hearing follows. */
    AWAITING_GRADUATION_HEARING(
            "awaiting-graduation-hearing", PLAN, "Awaiting the graduation hearing", "WIC 5977.3(a)(3)(A)"),
    /** The participant has graduated. */
    GRADUATED("graduated", ENDED, "Graduated", "WIC 5977.3(a)(3)(A)"),
    /** The court has dismissed the petition. No one section leads here: each basis of a dismissal has its own, or none. */
    DISMISSED("dismissed", ENDED, "Dismissed"),
    /** The court has terminated the participation. */
    TERMINATED("terminated", ENDED, "Terminated", "WIC 5979(a)(1)"),
    /** The term of the CARE plan ended without graduation and without a further term. */
    TERM_ENDED("term-ended", ENDED, "Ended with the term of the plan", "WIC 5977.1(e)"),
    /** The matter ended and no petition was filed. No one section leads here: each way in stands under its own, or none. */
    CLOSED_WITHOUT_PETITION("closed-without-petition", ENDED, "Closed without a petition");

    private final String code;
    private final CarePhase phase;
    private final String title;
    private final Optional<Citation> citation;

    CareStage(String code, CarePhase phase, String title, String citation) {
        this.code = code;
        this.phase = phase;
        this.title = title;
        this.citation = Optional.of(Citation.parse(citation));
    }

    CareStage(String code, CarePhase phase, String title) {
        this.code = code;
        this.phase = phase;
        this.title = title;
        this.citation = Optional.empty();
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Returns the part of the process to which the stage belongs.
     *
     * @return the phase
     */
    public CarePhase phase() {
        return phase;
    }

    /**
     * Returns the stage in plain English words.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Returns the section under which the stage exists.
     *
     * @return the citation, or empty where several sections lead there, so that only the event that did can cite one
     */
    public Optional<Citation> citation() {
        return citation;
    }

    /**
     * Says whether the case has ended; only a court order that departs from the table leads out of such a stage.
     *
     * @return whether this is a final stage
     */
    public boolean isFinal() {
        return phase == ENDED;
    }

    /**
     * Says whether a petition is before the court and not yet disposed of.
     *
     * @return whether the stage lies between the petition and the end
     */
    public boolean isInCourt() {
        return phase != ENDED && phase != BEFORE_PETITION;
    }
}
