package org.carepeers.workflow.care;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.NoticeKind;
import org.carepeers.rule.CareRules;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Requirement;

/**
 * What rows ask for of a county or local entity, each by itself: what was ordered or asked of one entity says nothing of
 * another.
 */
final class EntityRequirements {

    private EntityRequirements() {}

    /** The entity was ordered to show cause, served with the order, and heard. */
    static List<Requirement<CareCase, CareEvent>> showCauseHeard(String section) {
        return List.of(
                showCauseOrdered(),
                showCauseOrderedToIt(),
                showCauseServed(section),
                CareRequirements.states(CareFacts.HEARING),
                HearingRequirements.heldAs(HearingKind.ORDER_TO_SHOW_CAUSE),
                HearingRequirements.tookPlace(HearingKind.ORDER_TO_SHOW_CAUSE),
                HearingRequirements.heldByThen(),
                HearingRequirements.interpreterWhereNeeded());
    }

    /** Some entity was ordered to show cause. */
    static Requirement<CareCase, CareEvent> showCauseOrdered() {
        return toSome(
                CareReason.SHOW_CAUSE_NOT_ORDERED,
                Reason.of(CareReason.SHOW_CAUSE_NOT_ORDERED, Citation.parse("WIC 5979(b)(2)(A)")),
                EventKind.SHOW_CAUSE_ORDERED);
    }

    /** It was this entity that was ordered to show cause. */
    static Requirement<CareCase, CareEvent> showCauseOrderedToIt() {
        return toThisOne(
                CareReason.SHOW_CAUSE_NOT_ORDERED,
                Reason.of(CareReason.SHOW_CAUSE_NOT_ORDERED, Citation.parse("WIC 5979(b)(2)(A)")),
                EventKind.SHOW_CAUSE_ORDERED);
    }

    /** Remarks where it is not on record that the order to show cause was served on the entity. */
    static Requirement<CareCase, CareEvent> showCauseServed(String section) {
        Reason missing =
                Reason.of(CareReason.NOTICE_NOT_PROVEN, Citation.parse(section)).with("notice", NoticeKind.SHOW_CAUSE);
        return Requirement.<CareCase, CareEvent>ofEvent(CareReason.NOTICE_NOT_PROVEN, (subject, event) -> {
                    String party = event.facts().orNull(CareFacts.PARTY);
                    boolean owed = subject.obligations.stream()
                            .anyMatch(open -> open.rule().equals(CareRules.FINE_ORDER_SERVICE)
                                    && open.about()
                                            .filter(about -> about.equals(party))
                                            .isPresent());
                    return owed ? missing : null;
                })
                .asRemark();
    }

    /** It was asked that some entity be joined, or one was ordered to show cause why it should not be. */
    static Requirement<CareCase, CareEvent> joinderAskedFor() {
        return toSome(
                CareReason.JOINDER_NOT_ASKED_FOR,
                Reason.of(CareReason.JOINDER_NOT_ASKED_FOR, Citation.parse("WIC 5977.1(d)(4)")),
                EventKind.JOINDER_REQUESTED,
                EventKind.LOCAL_ENTITY_CITED);
    }

    /** It was this entity of which that was asked. */
    static Requirement<CareCase, CareEvent> joinderAskedOfIt() {
        return toThisOne(
                CareReason.JOINDER_NOT_ASKED_FOR,
                Reason.of(CareReason.JOINDER_NOT_ASKED_FOR, Citation.parse("WIC 5977.1(d)(4)")),
                EventKind.JOINDER_REQUESTED,
                EventKind.LOCAL_ENTITY_CITED);
    }

    /** Remarks where a local entity is joined without an order to show cause, which the rule of court asks for. */
    static Requirement<CareCase, CareEvent> citedBeforeJoined() {
        Reason missing = Reason.of(CareReason.JOINED_WITHOUT_ORDER, Citation.parse("CRC 7.2240(a)(2)"));
        return Requirement.<CareCase, CareEvent>ofEvent(
                        CareReason.JOINED_WITHOUT_ORDER,
                        (subject, event) -> happened(subject, event, EventKind.LOCAL_ENTITY_CITED) ? null : missing)
                .asRemark();
    }

    /** What {@code options} can tell before it is known of which entity the event will be. */
    private static Requirement<CareCase, CareEvent> toSome(CareReason code, Reason missing, EventKind... kinds) {
        return Requirement.ofCase(code, subject -> toAnyone(subject, kinds) ? null : missing);
    }

    private static Requirement<CareCase, CareEvent> toThisOne(CareReason code, Reason missing, EventKind... kinds) {
        return Requirement.ofEvent(code, (subject, event) -> {
            Predicate<EventKind> toIt = kind -> happened(subject, event, kind);
            boolean toAnother = toAnyone(subject, kinds) && Arrays.stream(kinds).noneMatch(toIt);
            return toAnother && event.facts().states(CareFacts.PARTY) ? missing : null;
        });
    }

    private static boolean toAnyone(CareCase subject, EventKind... kinds) {
        return Arrays.stream(kinds).anyMatch(kind -> subject.lastOrNull(kind) != null);
    }

    private static boolean happened(CareCase subject, CareEvent event, EventKind kind) {
        String party = event.facts().orNull(CareFacts.PARTY);
        return party != null && !subject.daysOf(kind, party).isEmpty();
    }
}
