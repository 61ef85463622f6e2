package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import org.carepeers.peer.CertificationRoute;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.TrainingTopic;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.proceeding.Fact;
import org.carepeers.rule.Rule;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Requirement;
import org.jspecify.annotations.Nullable;

/** What the rows of the certification process ask for, with the figures of the rules. */
final class CertificationRequirements {

    private final CertificationRules rules;

    CertificationRequirements(CertificationRules rules) {
        this.rules = rules;
    }

    private Certification of(WorkerRecord record) {
        return Certification.of(record, rules);
    }

    private Reason reason(WorkforceReason code, RuleId rule, LocalDate day) {
        Rule found = rules.rule(rule, day);
        return Reason.of(code, found.citation()).with("rule", rule).with("figure", found.figure());
    }

    /** The route was open on the day of the application. */
    Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> routeIsOpen() {
        return Requirement.ofEvent(
                WorkforceReason.ROUTE_CLOSED,
                (record, event) -> {
                    LocalDate on = event.occurredOn();
                    boolean closed = event.facts().orNull(WorkerFacts.ROUTE) == CertificationRoute.GRANDPARENTED
                            && !rules.isInForceOn(CertificationRules.GRANDPARENTING_HOURS, on);
                    if (!closed) {
                        return null;
                    }
                    Rule rule = rules.rule(CertificationRules.GRANDPARENTING_HOURS, on);
                    return Reason.of(WorkforceReason.ROUTE_CLOSED, rule.citation())
                            .with("route", CertificationRoute.GRANDPARENTED)
                            .with("date", on)
                            .with("until", rule.inForceUntil().orElse(on).minusDays(1));
                },
                WorkerFacts.ROUTE);
    }

    /** Remarks where the hours of earlier work are fewer than the route asks for. */
    Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> workOfTheRoute() {
        return remark(WorkforceReason.HOURS_SHORT, (record, event) -> switch (route(event)) {
            case INITIAL -> null;
            case GRANDPARENTED -> workShort(CertificationRules.GRANDPARENTING_HOURS, event);
            case OUT_OF_STATE -> workShort(CertificationRules.RECIPROCITY_HOURS, event);
        });
    }

    private @Nullable Reason workShort(RuleId rule, PeerEvent<WorkerEventKind> event) {
        return shortOf(WorkforceReason.HOURS_SHORT, rule, event, stated(event, WorkerFacts.HOURS_OF_PEER_WORK));
    }

    /** Remarks where fewer letters came along than the route asks for. */
    Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> lettersOfTheRoute() {
        return remark(
                WorkforceReason.LETTERS_SHORT,
                (record, event) -> route(event) == CertificationRoute.OUT_OF_STATE
                        ? shortOf(
                                WorkforceReason.LETTERS_SHORT,
                                CertificationRules.RECIPROCITY_LETTERS,
                                event,
                                stated(event, WorkerFacts.LETTERS))
                        : null);
    }

    private static CertificationRoute route(PeerEvent<WorkerEventKind> event) {
        return event.facts().find(WorkerFacts.ROUTE).orElse(CertificationRoute.INITIAL);
    }

    private static int stated(PeerEvent<WorkerEventKind> event, Fact<Integer> fact) {
        return event.facts().find(fact).orElse(0);
    }

    private @Nullable Reason shortOf(
            WorkforceReason code, RuleId rule, PeerEvent<WorkerEventKind> event, int onRecord) {
        return onRecord >= rules.number(rule, event.occurredOn())
                ? null
                : reason(code, rule, event.occurredOn()).with("recorded", onRecord);
    }

    /** Remarks where the worker's attestation to lived experience is not on record. */
    Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> attested() {
        return Requirement.<WorkerRecord, PeerEvent<WorkerEventKind>>ofCase(
                        WorkforceReason.NOT_ATTESTED,
                        record -> record.attestedOn().isPresent() ? null : Reason.of(WorkforceReason.NOT_ATTESTED))
                .asRemark();
    }

    /** The examination may be taken once more under this approval; an expired certification has no such count. */
    Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> attemptLeft() {
        return Requirement.ofCase(WorkforceReason.EXAM_ATTEMPTS_USED, record -> {
            Optional<CertificationState.Dated> approved = record.certification().approved();
            boolean open = record.certification().stage() == CertificationStage.APPROVED_FOR_EXAM;
            return !open || approved.isEmpty() || of(record).attemptsLeft() > 0
                    ? null
                    : reason(
                                    WorkforceReason.EXAM_ATTEMPTS_USED,
                                    CertificationRules.EXAM_ATTEMPTS,
                                    approved.get().on())
                            .with("recorded", record.certification().attempts());
        });
    }

    /** The day stated for the examination lies within the time that the approval gave, and not before the booking. */
    Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> bookedInTime() {
        return Requirement.ofEvent(
                WorkforceReason.APPROVAL_OVER,
                (record, event) -> event.facts()
                        .find(WorkerFacts.EXAM_ON)
                        .map(day -> approvalOver(record, day))
                        .orElse(null),
                WorkerFacts.EXAM_ON);
    }

    /** The examination is not booked for a day that has passed. */
    Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> bookedAhead() {
        return Requirement.ofEvent(
                WorkforceReason.EXAM_BEFORE_BOOKING,
                (record, event) -> event.facts()
                        .find(WorkerFacts.EXAM_ON)
                        .filter(day -> day.isBefore(event.occurredOn()))
                        .map(day -> Reason.of(WorkforceReason.EXAM_BEFORE_BOOKING)
                                .with("stated", day)
                                .with("date", event.occurredOn()))
                        .orElse(null),
                WorkerFacts.EXAM_ON);
    }

    /** The event happened within the time that the approval gave. */
    Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> withinApproval() {
        return Requirement.ofEvent(
                WorkforceReason.APPROVAL_OVER, (record, event) -> approvalOver(record, event.occurredOn()));
    }

    private @Nullable Reason approvalOver(WorkerRecord record, LocalDate day) {
        Optional<LocalDate> last = of(record).approvalEndsOn();
        return record.certification().stage() != CertificationStage.APPROVED_FOR_EXAM
                        || last.isEmpty()
                        || !day.isAfter(last.get())
                ? null
                : reason(WorkforceReason.APPROVAL_OVER, CertificationRules.APPROVAL_WINDOW, day)
                        .with("date", day)
                        .with("last", last.get());
    }

    /** Remarks where no passed examination is on record. */
    Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> examPassed() {
        return remark(
                WorkforceReason.EXAM_NOT_ON_RECORD,
                (record, event) -> record.certification().examPassedOn().isPresent()
                        ? null
                        : reason(
                                WorkforceReason.EXAM_NOT_ON_RECORD,
                                CertificationRules.EXAM_ATTEMPTS,
                                event.occurredOn()));
    }

    /** Remarks where the initial training on record is short; other routes do not ask for it. */
    Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> trained() {
        return remark(
                WorkforceReason.HOURS_SHORT,
                (record, event) -> record.certification().route().equals(Optional.of(CertificationRoute.INITIAL))
                        ? shortOf(
                                WorkforceReason.HOURS_SHORT,
                                CertificationRules.INITIAL_TRAINING_HOURS,
                                event,
                                record.learning().hoursOf(TrainingTopic.PEER_CORE, LocalDate.MIN, event.occurredOn()))
                        : null);
    }

    /** Remarks where no affirmation of the code of ethics is on record within the time for which one stands. */
    Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> ethicsAffirmed() {
        return remark(WorkforceReason.ETHICS_NOT_AFFIRMED, (record, event) -> {
            LocalDate on = event.occurredOn();
            LocalDate from =
                    of(record).termBegan().orElseGet(() -> rules.before(on, CertificationRules.ETHICS_AFFIRMATION));
            return record.learning().ethicsAffirmed(from, on)
                    ? null
                    : reason(WorkforceReason.ETHICS_NOT_AFFIRMED, CertificationRules.ETHICS_AFFIRMATION, on)
                            .with("since", from);
        });
    }

    /** Remarks where a renewal came before the time for renewals, or after the term. */
    Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> renewedInTime() {
        return remark(WorkforceReason.RENEWED_EARLY, (record, event) -> {
            Certification certification = of(record);
            LocalDate on = event.occurredOn();
            Optional<LocalDate> opens = certification.renewalOpensOn();
            Optional<LocalDate> ends = certification.termEndsOn();
            if (opens.isPresent() && on.isBefore(opens.get())) {
                return reason(WorkforceReason.RENEWED_EARLY, CertificationRules.RENEWAL_WINDOW, on)
                        .with("date", on)
                        .with("opens", opens.get());
            }
            return ends.isPresent() && on.isAfter(ends.get())
                    ? reason(WorkforceReason.RENEWED_LATE, CertificationRules.TERM, on)
                            .with("date", on)
                            .with("last", ends.get())
                    : null;
        });
    }

    /** Remarks where continuing education on record is short, counted within the term alone. */
    Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> educated() {
        return educated(
                WorkforceReason.EDUCATION_SHORT,
                CertificationRules.EDUCATION_HOURS,
                (record, event) -> record.learning().educationHours(began(record, event), event.occurredOn()));
    }

    /** Remarks where law and ethics on record are short, counted within the term alone. */
    Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> educatedInLawAndEthics() {
        return educated(
                WorkforceReason.LAW_AND_ETHICS_SHORT,
                CertificationRules.LAW_AND_ETHICS_HOURS,
                (record, event) -> record.learning().lawAndEthicsHours(began(record, event), event.occurredOn()));
    }

    private Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> educated(
            WorkforceReason code, RuleId rule, ToIntBiFunction<WorkerRecord, PeerEvent<WorkerEventKind>> hours) {
        return remark(code, (record, event) -> shortOf(code, rule, event, hours.applyAsInt(record, event)));
    }

    private LocalDate began(WorkerRecord record, PeerEvent<WorkerEventKind> event) {
        return of(record).termBegan().orElse(event.occurredOn());
    }

    /** Remarks where an expired certification is reinstated and neither ground for it is on record. */
    Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> reinstatable() {
        return remark(WorkforceReason.REINSTATED_WITHOUT_GROUND, (record, event) -> {
            LocalDate on = event.occurredOn();
            LocalDate ended = of(record).termEndsOn().orElse(LocalDate.MIN);
            LearningRecord learning = record.learning();
            boolean refreshed = learning.hoursOf(TrainingTopic.PEER_CORE_REFRESHER, ended, on)
                    >= rules.number(CertificationRules.REINSTATEMENT_HOURS, on);
            boolean examined = record.certification()
                            .examPassedOn()
                            .filter(day -> day.isAfter(ended))
                            .isPresent()
                    && learning.educationHours(began(record, event), on)
                            >= rules.number(CertificationRules.EDUCATION_HOURS, on)
                    && learning.ethicsAffirmed(ended, on);
            return refreshed || examined
                    ? null
                    : reason(WorkforceReason.REINSTATED_WITHOUT_GROUND, CertificationRules.REINSTATEMENT_HOURS, on);
        });
    }

    /** Remarks where it is recorded as expired, and the term was not over. */
    Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> termIsOver() {
        return isOver(CertificationRules.TERM, Certification::termEndsOn);
    }

    /** Remarks where it is recorded as vacated, and it could still be reinstated. */
    Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> reinstatementIsOver() {
        return isOver(CertificationRules.VACATED_AFTER, Certification::reinstatableThrough);
    }

    /** Remarks where it is recorded as lapsed, while there was time and an attempt left. */
    Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> approvalIsOver() {
        return isOver(
                CertificationRules.APPROVAL_WINDOW,
                certification -> certification.attemptsLeft() == 0 ? Optional.empty() : certification.approvalEndsOn());
    }

    private Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> isOver(
            RuleId rule, Function<Certification, Optional<LocalDate>> last) {
        return remark(
                WorkforceReason.NOT_OVER_YET,
                (record, event) -> last.apply(of(record))
                        .filter(end -> !event.occurredOn().isAfter(end))
                        .map(end -> reason(WorkforceReason.NOT_OVER_YET, rule, event.occurredOn())
                                .with("date", event.occurredOn())
                                .with("last", end))
                        .orElse(null));
    }

    /** The term stated does not end before the day on which it begins. */
    Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> termEndsAhead() {
        return EmploymentRequirements.notBefore(WorkerFacts.TERM_ENDS_ON);
    }

    /** No more hours of law and ethics are stated than hours in all. */
    Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> hoursAddUp() {
        return Requirement.ofEvent(
                WorkforceReason.MORE_HOURS_THAN_ALL,
                (record, event) -> stated(event, WorkerFacts.LAW_AND_ETHICS_HOURS) > stated(event, WorkerFacts.HOURS)
                        ? Reason.of(WorkforceReason.MORE_HOURS_THAN_ALL)
                                .with("stated", stated(event, WorkerFacts.LAW_AND_ETHICS_HOURS))
                                .with("hours", stated(event, WorkerFacts.HOURS))
                        : null);
    }

    /** Remarks where the hours of a specialization are fewer than the rule asks for. */
    Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> specialized() {
        return remark(
                WorkforceReason.HOURS_SHORT,
                (record, event) -> shortOf(
                        WorkforceReason.HOURS_SHORT,
                        CertificationRules.SPECIALIZATION_HOURS,
                        event,
                        stated(event, WorkerFacts.HOURS)));
    }

    private static Requirement<WorkerRecord, PeerEvent<WorkerEventKind>> remark(
            WorkforceReason code, Requirement.EventCheck<WorkerRecord, PeerEvent<WorkerEventKind>> check) {
        return Requirement.ofEvent(code, check).asRemark();
    }
}
