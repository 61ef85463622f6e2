package org.carepeers.peer;

import java.time.LocalDate;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.FactType;
import org.carepeers.proceeding.Finding;

/**
 * The facts that events of a recruitment state.
 *
 * <p>There is none for why an applicant was not chosen, none for an applicant's health or past, and none for what a
 * background check said: what has no place cannot be written down.
 */
public final class RecruitmentFacts {

    /** The role. */
    public static final Fact<RoleDescription> ROLE_DESCRIPTION = Fact.of(
            "roleDescription", new FactType.Document<>(RoleDescription.class), "What the role is, and what it is not");

    /** The readiness of the agency. */
    public static final Fact<ReadinessReview> READINESS_REVIEW = Fact.of(
            "readinessReview", new FactType.Document<>(ReadinessReview.class), "What the agency answered about itself");

    /** The last day for applications. */
    public static final Fact<LocalDate> APPLY_UNTIL =
            Fact.of("applyUntil", new FactType.Day(), "Through which day applications are welcome, where that is set");

    /** The applicant. */
    public static final Fact<String> APPLICANT =
            Fact.of("applicant", new FactType.Id("applicant id"), "Which applicant is meant");

    /** The plan of the interviews. */
    public static final Fact<String> INTERVIEW_PLAN =
            Fact.of("interviewPlan", new FactType.Id("interview plan id"), "By which plan everyone is interviewed");

    /** Whether a peer interviews too. */
    public static final Fact<Finding> PEER_ON_PANEL = Fact.code(
            "peerOnPanel", Finding.class, "Whether someone with lived experience is among those who interview");

    /** The scores. */
    public static final Fact<InterviewScores> SCORES = Fact.of(
            "scores", new FactType.Document<>(InterviewScores.class), "What each interviewer scored for each question");

    /** Whether the offer is conditional. */
    public static final Fact<Finding> CONDITIONAL = Fact.code(
            "conditional", Finding.class, "Whether the offer depends on conditions that were told in writing");

    /** Whether the employer looked at this applicant and these duties. */
    public static final Fact<Finding> ASSESSED_INDIVIDUALLY = Fact.code(
                    "assessedIndividually",
                    Finding.class,
                    "Whether the employer weighed, for this applicant and these duties, whatever speaks against the hire")
            .under("GOV 12952(c)(1)(A)");

    /** Through which day the applicant could answer. */
    public static final Fact<LocalDate> ANSWER_BY = Fact.of(
                    "answerBy", new FactType.Day(), "Through which day the applicant could answer the written notice")
            .under("GOV 12952(c)");

    /** Who the applicant is from now on. */
    public static final Fact<String> WORKER =
            Fact.of("worker", new FactType.Id("worker id"), "Under which id the applicant works from now on");

    /** Why the opening was closed. */
    public static final Fact<OpeningClosure> CLOSURE =
            Fact.code("closure", OpeningClosure.class, "Why the opening was closed; nothing about an applicant");

    private RecruitmentFacts() {}
}
