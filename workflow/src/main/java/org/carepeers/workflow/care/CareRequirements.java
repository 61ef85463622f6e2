package org.carepeers.workflow.care;

import java.util.Set;
import java.util.function.Predicate;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.Finding;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.machine.Asked;
import org.carepeers.workflow.machine.MachineReason;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.ReasonCode;
import org.carepeers.workflow.machine.Requirement;

/** The requirements that rows of every part of the process share. */
final class CareRequirements {

    private CareRequirements() {}

    /** The event states the fact, whatever its value. */
    static Requirement<CareCase, CareEvent> states(Fact<?> fact) {
        return Requirement.states(CareEvent::facts, fact);
    }

    /** The event states the fact, which this section asks for here. */
    static Requirement<CareCase, CareEvent> states(Fact<?> fact, String section) {
        return Requirement.states(CareEvent::facts, fact, Citation.parse(section));
    }

    /** The court found it; not determined never counts as found. */
    static Requirement<CareCase, CareEvent> found(Fact<Finding> finding) {
        return Requirement.found(CareEvent::facts, finding);
    }

    /** The court found what this section asks for here; not determined never counts as found. */
    static Requirement<CareCase, CareEvent> found(Fact<Finding> finding, String section) {
        return Requirement.found(CareEvent::facts, finding, Citation.parse(section));
    }

    /** The court decided the question the other way; not determined counts as neither. */
    static Requirement<CareCase, CareEvent> notFound(Fact<Finding> finding) {
        return notFound(
                finding, about(MachineReason.NOT_DETERMINED, finding), about(CareReason.FOUND_INSTEAD, finding));
    }

    /** The court decided the question of this section the other way; not determined counts as neither. */
    static Requirement<CareCase, CareEvent> notFound(Fact<Finding> finding, String section) {
        Citation citation = Citation.parse(section);
        return notFound(
                finding,
                about(Reason.of(MachineReason.NOT_DETERMINED, citation), finding),
                about(Reason.of(CareReason.FOUND_INSTEAD, citation), finding));
    }

    private static Requirement<CareCase, CareEvent> notFound(Fact<Finding> finding, Reason undetermined, Reason found) {
        return Requirement.<CareCase, CareEvent>ofEvent(
                        CareReason.FOUND_INSTEAD,
                        (subject, event) -> {
                            Finding value = event.facts().orNull(finding);
                            if (value == Finding.NOT_FOUND) {
                                return null;
                            }
                            return value == Finding.FOUND ? found : undetermined;
                        },
                        finding)
                .asking(Asked.oneCode(finding, Finding.NOT_FOUND));
    }

    /** All of these stipulated; counsel may do so for the respondent. */
    static Requirement<CareCase, CareEvent> stipulatedBy(String citation, Role... roles) {
        Set<Role> needed = Set.of(roles);
        Reason missing = Reason.of(CareReason.NOT_STIPULATED, Citation.parse(citation))
                .with("field", CareFacts.STIPULATED_BY.name())
                .with("roles", needed.stream().sorted().toList());
        return Requirement.<CareCase, CareEvent>ofEvent(
                        CareReason.NOT_STIPULATED,
                        (subject, event) -> haveStipulated(event, needed) ? null : missing,
                        CareFacts.STIPULATED_BY)
                .asking(Asked.allCodes(CareFacts.STIPULATED_BY, roles));
    }

    static boolean haveStipulated(CareEvent event, Set<Role> needed) {
        Set<Role> stipulated = event.facts().find(CareFacts.STIPULATED_BY).orElse(Set.of());
        return needed.stream()
                .allMatch(role -> stipulated.contains(role)
                        || (role == Role.RESPONDENT && stipulated.contains(Role.RESPONDENT_COUNSEL)));
    }

    /** The criteria stated one by one, if any are, add up to the finding stated. */
    static Requirement<CareCase, CareEvent> criteriaAgree() {
        Reason contradiction = Reason.of(CareReason.CRITERIA_CONTRADICT, Citation.parse("WIC 5972"))
                .with("field", CareFacts.CRITERIA.name())
                .with("finding", CareFacts.ELIGIBILITY.name());
        return Requirement.ofEvent(
                CareReason.CRITERIA_CONTRADICT,
                (subject, event) -> event.facts()
                        .find(CareFacts.CRITERIA)
                        .filter(criteria -> criteria.determination()
                                != event.facts().find(CareFacts.ELIGIBILITY).orElse(Finding.NOT_DETERMINED))
                        .map(criteria -> contradiction)
                        .orElse(null));
    }

    /** Remarks that the row stands on a choice, in the cases in which the law alone would not carry it. */
    static Requirement<CareCase, CareEvent> shownAsChoice(CareChoice choice, Predicate<CareCase> needed) {
        Reason chosen = Reason.of(CareReason.BY_CHOICE, choice.near().get(0)).with("choice", choice);
        return Requirement.<CareCase, CareEvent>ofCase(
                        CareReason.BY_CHOICE, subject -> needed.test(subject) ? chosen : null)
                .asRemark();
    }

    static Reason about(ReasonCode code, Fact<?> fact) {
        Reason reason =
                fact.citation().map(citation -> Reason.of(code, citation)).orElseGet(() -> Reason.of(code));
        return about(reason, fact);
    }

    private static Reason about(Reason reason, Fact<?> fact) {
        return reason.with("field", fact.name()).with("meaning", fact.meaning());
    }
}
