package org.carepeers.workflow.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.EventKind;
import org.carepeers.rule.Deadline;
import org.carepeers.rule.Lookup;
import org.carepeers.rule.Rule;
import org.carepeers.rule.RuleBook;
import org.carepeers.rule.RuleId;
import org.carepeers.time.CourtTime;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Requirement;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of more time that the court gives: it is more, and all extensions together stay within the limit, which
 * is counted from the end of the original time.
 */
final class ExtensionLimits {

    private final LegalLimits limits;
    private final RuleBook rules;
    private final DueDates dates;
    private final CourtTime time;

    ExtensionLimits(LegalLimits limits, RuleBook rules, CourtTime time) {
        this.limits = limits;
        this.rules = rules;
        this.dates = new DueDates(time);
        this.time = time;
    }

    /** All that is asked of more time. */
    List<Requirement<CareCase, CareEvent>> moreTime(EventKind extension, RuleId extended, RuleId limit) {
        return List.of(
                CareRequirements.states(CareFacts.EXTENDED_TO),
                givesMoreTime(extended),
                once(extension, extended, limit),
                within(extended, limit));
    }

    /** Remarks where all extensions together give more time than the section allows. */
    private Requirement<CareCase, CareEvent> within(RuleId extended, RuleId limit) {
        return limits.remarked(CareReason.DATE_OVER_LIMIT, limit, (subject, event, rule) -> {
            LocalDate to = event.facts().orNull(CareFacts.EXTENDED_TO);
            Obligation open = open(subject, extended);
            return to == null || open == null
                    ? null
                    : originalLastDay(subject, open)
                            .flatMap(original -> LegalLimits.latest(time, rule, original))
                            .filter(to::isAfter)
                            .map(latest -> LegalLimits.exceeded(CareReason.DATE_OVER_LIMIT, rule)
                                    .with("field", CareFacts.EXTENDED_TO.name())
                                    .with("stated", to)
                                    .with("latest", latest))
                            .orElse(null);
        });
    }

    /** Remarks where the time was extended before. */
    private Requirement<CareCase, CareEvent> once(EventKind extension, RuleId extended, RuleId limit) {
        return limits.remarked(CareReason.EXTENDED_BEFORE, limit, (subject, event, rule) -> {
            LocalDate last = subject.lastOrNull(extension);
            Obligation open = open(subject, extended);
            boolean ofThisTime = last != null && open != null && !last.isBefore(open.begunOn());
            return ofThisTime ? LegalLimits.exceeded(CareReason.EXTENDED_BEFORE, rule) : null;
        });
    }

    /** The new last day comes after the present one, and not before the order. */
    private static Requirement<CareCase, CareEvent> givesMoreTime(RuleId extended) {
        return Requirement.ofEvent(CareReason.NO_MORE_TIME, (subject, event) -> {
            LocalDate to = event.facts().orNull(CareFacts.EXTENDED_TO);
            Obligation open = open(subject, extended);
            LocalDate last = open == null ? null : open.due().lastDay().orElse(null);
            if (to != null && last != null && !to.isAfter(last)) {
                return about(CareReason.NO_MORE_TIME, to).with("last", last);
            }
            return to != null && to.isBefore(event.occurredOn())
                    ? about(CareReason.EXTENDED_BEFORE_ORDER, to).with("date", event.occurredOn())
                    : null;
        });
    }

    private static Reason about(CareReason code, LocalDate stated) {
        return Reason.of(code).with("field", CareFacts.EXTENDED_TO.name()).with("stated", stated);
    }

    /** The duty as the statute has it; what a county lays over it is not extended by the section. */
    private static @Nullable Obligation open(CareCase subject, RuleId rule) {
        return subject.openObligations().stream()
                .filter(open -> open.rule().equals(rule) && open.id().overlay().isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The last day before any extension; not known where the time ran before the case was taken up. */
    private Optional<LocalDate> originalLastDay(CareCase subject, Obligation open) {
        if (!(open.due() instanceof Due.AsGiven)) {
            return open.due().lastDay();
        }
        boolean begunOnArrival = open.begunOn().equals(subject.lastOrNull(EventKind.TAKEN_UP))
                || open.begunOn().equals(subject.lastOrNull(EventKind.ORDERED_OTHERWISE));
        if (begunOnArrival || !(rules.find(open.rule(), open.begunOn()) instanceof Lookup.InForce inForce)) {
            return Optional.empty();
        }
        Rule rule = inForce.rule();
        return rule instanceof Deadline
                ? dates.withClosures(subject.closures)
                        .due(rule, open.begunOn(), null)
                        .lastDay()
                : Optional.empty();
    }
}
