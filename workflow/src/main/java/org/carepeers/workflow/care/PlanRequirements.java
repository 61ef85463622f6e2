package org.carepeers.workflow.care;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CarePlan;
import org.carepeers.proceeding.CareService;
import org.carepeers.proceeding.ClinicalEvaluation;
import org.carepeers.proceeding.CountyReport;
import org.carepeers.proceeding.EvaluationContent;
import org.carepeers.proceeding.EvaluationOrigin;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.ReportContent;
import org.carepeers.proceeding.ReportKind;
import org.carepeers.proceeding.RespondentRequest;
import org.carepeers.proceeding.ServiceDelivery;
import org.carepeers.proceeding.ServiceKind;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.machine.Asked;
import org.carepeers.workflow.machine.MachineReason;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Requirement;
import org.jspecify.annotations.Nullable;

/** What rows ask for of reports, evaluations, agreements, plans and further terms. */
final class PlanRequirements {

    private static final Reason TERM_NOT_OVER = Reason.of(CareReason.TERM_NOT_OVER, Citation.parse("WIC 5977.1(e)"));

    private PlanRequirements() {}

    /** The report stated is of this kind. */
    static Requirement<CareCase, CareEvent> reportIs(ReportKind kind) {
        Reason other = Reason.of(CareReason.WRONG_REPORT, kind.citation())
                .with("field", "countyReport.kind")
                .with("expected", kind);
        return Requirement.<CareCase, CareEvent>ofEvent(
                        CareReason.WRONG_REPORT,
                        (subject, event) -> event.facts()
                                .find(CareFacts.COUNTY_REPORT)
                                .filter(report -> report.kind() != kind)
                                .map(report -> other.with("stated", report.kind()))
                                .orElse(null))
                .asking(Asked.oneInDocument(CareFacts.COUNTY_REPORT, "kind", kind));
    }

    /** The evaluation stated came before the court as the event tells. */
    static Requirement<CareCase, CareEvent> originIs(EvaluationOrigin origin) {
        Reason other = Reason.of(CareReason.ORIGIN_DIFFERS, origin.citation())
                .with("field", "evaluation.origin")
                .with("expected", origin);
        return Requirement.<CareCase, CareEvent>ofEvent(CareReason.ORIGIN_DIFFERS, (subject, event) -> {
                    ClinicalEvaluation evaluation = event.facts().orNull(CareFacts.EVALUATION);
                    return evaluation == null || evaluation.origin() == origin
                            ? null
                            : other.with("stated", evaluation.origin());
                })
                .asking(Asked.oneInDocument(CareFacts.EVALUATION, "origin", origin));
    }

    /** Remarks where the plan states another day for its order than the event. */
    static Requirement<CareCase, CareEvent> planOfThatDay() {
        return Requirement.<CareCase, CareEvent>ofEvent(
                        CareReason.PLAN_DATE_DIFFERS,
                        (subject, event) -> event.facts()
                                .find(CareFacts.CARE_PLAN)
                                .filter(plan -> !plan.orderedOn().equals(event.occurredOn()))
                                .map(plan -> Reason.of(CareReason.PLAN_DATE_DIFFERS)
                                        .with("field", "carePlan.orderedOn")
                                        .with("stated", plan.orderedOn())
                                        .with("date", event.occurredOn()))
                                .orElse(null))
                .asRemark();
    }

    /** Remarks on what a county's report lacks. */
    static Requirement<CareCase, CareEvent> reportComplete() {
        Reason incomplete = Reason.of(CareReason.CONTENTS_MISSING, Citation.parse("WIC 5977(a)(3)"))
                .with("field", "countyReport.contents");
        return Requirement.<CareCase, CareEvent>ofEvent(CareReason.CONTENTS_MISSING, (subject, event) -> {
                    CountyReport report = event.facts().orNull(CareFacts.COUNTY_REPORT);
                    Set<ReportContent> missing = report == null ? Set.of() : report.missing();
                    return missing.isEmpty()
                            ? null
                            : incomplete.with(
                                    "missing", missing.stream().sorted().toList());
                })
                .asRemark();
    }

    /** Remarks on what a clinical evaluation lacks. */
    static Requirement<CareCase, CareEvent> evaluationComplete() {
        Reason incomplete = Reason.of(CareReason.CONTENTS_MISSING, Citation.parse("WIC 5977.1(b)"))
                .with("field", "evaluation.contents");
        return Requirement.<CareCase, CareEvent>ofEvent(CareReason.CONTENTS_MISSING, (subject, event) -> {
                    ClinicalEvaluation evaluation = event.facts().orNull(CareFacts.EVALUATION);
                    Set<EvaluationContent> missing = evaluation == null ? Set.of() : evaluation.missing();
                    return missing.isEmpty()
                            ? null
                            : incomplete.with(
                                    "missing", missing.stream().sorted().toList());
                })
                .asRemark();
    }

    /** No agreement or plan is in force for the person in another case, as far as is known. */
    static Requirement<CareCase, CareEvent> noOtherOrder() {
        Reason other = Reason.of(CareReason.ANOTHER_ORDER_IN_FORCE);
        return Requirement.ofCase(
                CareReason.ANOTHER_ORDER_IN_FORCE,
                subject -> subject.priorCases().otherOrderInForce().isFound() ? other : null);
    }

    /** Remarks where a medication order rests on a reused evaluation. */
    static Requirement<CareCase, CareEvent> medicationOnOrderedEvaluation() {
        Reason open = Reason.of(CareReason.REUSED_EVALUATION_FOR_MEDICATION, Citation.parse("WIC 5977.1(d)(3)"));
        return Requirement.<CareCase, CareEvent>ofEvent(
                        CareReason.REUSED_EVALUATION_FOR_MEDICATION, (subject, event) -> {
                            CarePlan plan = event.facts().orNull(CareFacts.CARE_PLAN);
                            boolean ordersMedication =
                                    plan != null && plan.medicationOrder().isPresent();
                            return ordersMedication && subject.lastOrNull(EventKind.EVALUATION_REUSED) != null
                                    ? open
                                    : null;
                        })
                .asRemark();
    }

    /** Agreed on and approved, or found necessary after a hearing. */
    static Requirement<CareCase, CareEvent> amendedOnABasis() {
        Reason missing = Reason.of(CareReason.AMENDMENT_WITHOUT_BASIS, Citation.parse("WIC 5977.1(d)(7)"))
                .with("field", CareFacts.STIPULATED_BY.name())
                .with("other", CareFacts.AMENDMENT_NECESSARY.name());
        return Requirement.<CareCase, CareEvent>ofEvent(CareReason.AMENDMENT_WITHOUT_BASIS, (subject, event) -> {
                    boolean agreed = CareRequirements.haveStipulated(event, Set.of(Role.RESPONDENT, Role.COUNTY_AGENCY))
                            && event.facts().found(CareFacts.COURT_APPROVES);
                    return agreed || event.facts().found(CareFacts.AMENDMENT_NECESSARY) ? null : missing;
                })
                .asking(Asked.oneGroup(
                        List.of(
                                Asked.all(CareFacts.STIPULATED_BY, Role.RESPONDENT, Role.COUNTY_AGENCY),
                                Asked.one(CareFacts.COURT_APPROVES, Finding.FOUND)),
                        List.of(Asked.one(CareFacts.AMENDMENT_NECESSARY, Finding.FOUND))));
    }

    /** The one-year status hearing of the present term was held. */
    static Requirement<CareCase, CareEvent> oneYearHearingHeld() {
        Reason missing = Reason.of(CareReason.ONE_YEAR_HEARING_NOT_HELD, Citation.parse("WIC 5977.3(a)(1)"));
        return Requirement.ofCase(
                CareReason.ONE_YEAR_HEARING_NOT_HELD,
                subject ->
                        heldInThisTerm(subject, subject.lastOrNull(EventKind.ONE_YEAR_HEARING_HELD)) ? null : missing);
    }

    /** A further term begins with its order; the hearing at which it was ordered belongs to the term before. */
    static boolean heldInThisTerm(CareCase subject, @Nullable LocalDate held) {
        LocalDate ordered = subject.facts().orNull(CareFacts.PLAN_ORDERED_ON);
        return held != null
                && (ordered == null || !held.isBefore(ordered))
                && isAfter(held, subject.lastOrNull(EventKind.CONTINUATION_GRANTED))
                && isAfter(held, subject.lastOrNull(EventKind.REAPPOINTED));
    }

    private static boolean isAfter(LocalDate held, @Nullable LocalDate further) {
        return further == null || held.isAfter(further);
    }

    /** The respondent asked for this at the one-year hearing. */
    static Requirement<CareCase, CareEvent> respondentAskedTo(RespondentRequest request) {
        Reason differs = Reason.of(CareReason.REQUEST_DIFFERS, Citation.parse("WIC 5977.3(a)(3)"))
                .with("expected", request);
        return Requirement.ofCase(CareReason.REQUEST_DIFFERS, subject -> {
            RespondentRequest stated = subject.facts().orNull(CareFacts.RESPONDENT_REQUEST);
            return stated == request
                    ? null
                    : differs.with("stated", stated == null ? MachineReason.NOT_STATED : stated);
        });
    }

    /** The case is in its first term, unless the choice admits this in a further one. */
    static Requirement<CareCase, CareEvent> inFirstTermUnless(boolean admitted, CareChoice choice) {
        Reason further = Reason.of(CareReason.SECOND_TERM, choice.near().get(0)).with("choice", choice);
        return Requirement.ofCase(CareReason.SECOND_TERM, subject -> admitted || subject.term() <= 1 ? null : further);
    }

    /** The case is in a further term under its plan. */
    static boolean inFurtherTerm(CareCase subject) {
        return subject.term() > 1;
    }

    /** The case is not yet under a plan. */
    static boolean beforePlan(CareCase subject) {
        return !CareStages.underPlan().contains(subject.stage());
    }

    /** No further term of this kind was given before, unless the choice is off and this is the first term. */
    static Requirement<CareCase, CareEvent> furtherTermOnlyOnce(boolean thirdAdmitted, EventKind kind) {
        CareChoice choice = CareChoice.THIRD_TERM;
        Reason further = Reason.of(CareReason.SECOND_TERM, choice.near().get(0)).with("choice", choice);
        return Requirement.ofCase(CareReason.SECOND_TERM, subject -> {
            boolean free = subject.term() <= 1 || thirdAdmitted && subject.lastOrNull(kind) == null;
            return free ? null : further;
        });
    }

    /** A further term follows the one-year hearing of the present one, and comes once unless a choice admits another. */
    static List<Requirement<CareCase, CareEvent>> furtherTerm(boolean thirdAdmitted, EventKind kind) {
        return List.of(
                oneYearHearingHeld(),
                furtherTermOnlyOnce(thirdAdmitted, kind),
                CareRequirements.shownAsChoice(CareChoice.THIRD_TERM, PlanRequirements::inFurtherTerm));
    }

    /** The last day of the term has come. */
    static Requirement<CareCase, CareEvent> termIsOver() {
        return Requirement.ofEvent(
                CareReason.TERM_NOT_OVER, (subject, event) -> termNotOver(subject, event.occurredOn()));
    }

    /** Why a term cannot have ended by a day, or null if it can. */
    static @Nullable Reason termNotOver(CareCase subject, LocalDate on) {
        LocalDate end = subject.termEndsOn;
        return end == null || !on.isBefore(end)
                ? null
                : TERM_NOT_OVER.with("ends", end).with("date", on);
    }

    /** Remarks where services of the agreement or plan in force are left out while the participant is in a hospital. */
    static Requirement<CareCase, CareEvent> nothingLostOverAHospitalStay() {
        Reason lost = Reason.of(CareReason.SERVICES_LEFT_OUT_IN_HOSPITAL, Citation.parse("WIC 5977.2(a)(3)"));
        return Requirement.<CareCase, CareEvent>ofEvent(CareReason.SERVICES_LEFT_OUT_IN_HOSPITAL, (subject, event) -> {
                    boolean inHospital = subject.circumstances().containsKey(CircumstanceKind.IN_HOSPITAL);
                    return inHospital && leavesOut(subject, event) ? lost : null;
                })
                .asRemark();
    }

    /** An agreement is compared with the agreement, and a plan with the plan. */
    private static boolean leavesOut(CareCase subject, CareEvent event) {
        LocalDate day = event.occurredOn();
        return event.facts().states(CareFacts.CARE_PLAN)
                ? leavesOut(subject, event, CareFacts.CARE_PLAN, plan -> plan.servicesOn(day))
                : leavesOut(subject, event, CareFacts.CARE_AGREEMENT, agreement -> agreement.servicesOn(day));
    }

    private static <T> boolean leavesOut(
            CareCase subject, CareEvent event, Fact<T> document, Function<T, List<CareService>> services) {
        Set<ServiceKind> left = EnumSet.noneOf(ServiceKind.class);
        subject.facts().find(document).map(services).ifPresent(each -> each.forEach(one -> left.add(one.kind())));
        event.facts().find(document).map(services).ifPresent(each -> each.forEach(one -> left.remove(one.kind())));
        return !left.isEmpty();
    }

    /** Remarks where the court found that all services were provided and the plan in force records otherwise. */
    static Requirement<CareCase, CareEvent> noServiceMissing() {
        Reason missing = Reason.of(CareReason.SERVICE_NOT_PROVIDED, Citation.parse("WIC 5977.3(b)(2)"));
        return Requirement.<CareCase, CareEvent>ofEvent(CareReason.SERVICE_NOT_PROVIDED, (subject, event) -> {
                    CarePlan plan = subject.facts().orNull(CareFacts.CARE_PLAN);
                    boolean claimed = event.facts().found(CareFacts.ALL_SERVICES_PROVIDED);
                    return claimed && plan != null && lacksAService(plan, event.occurredOn()) ? missing : null;
                })
                .asRemark();
    }

    private static boolean lacksAService(CarePlan plan, LocalDate day) {
        return plan.servicesOn(day).stream().anyMatch(service -> service.delivery() == ServiceDelivery.NOT_PROVIDED);
    }
}
