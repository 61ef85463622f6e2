package org.carepeers.workflow.care;

import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.Continuance;
import org.carepeers.proceeding.ContinuanceBasis;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.rule.CareRules;
import org.carepeers.rule.Deadline;
import org.carepeers.rule.Limit;
import org.carepeers.rule.Lookup;
import org.carepeers.rule.Measure;
import org.carepeers.rule.Rule;
import org.carepeers.rule.RuleBook;
import org.carepeers.rule.RuleId;
import org.carepeers.rule.Timing;
import org.carepeers.time.CourtTime;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Requirement;
import org.jspecify.annotations.Nullable;

/** How long each kind of hearing may be continued, looked up by the day of the order. */
final class ContinuanceLimits {

    private final RuleBook rules;
    private final CourtTime time;

    ContinuanceLimits(RuleBook rules, CourtTime time) {
        this.rules = rules;
        this.time = time;
    }

    /** Remarks where a continuance without good cause is longer than the section allows for that hearing. */
    Requirement<CareCase, CareEvent> continuanceWithin() {
        return Requirement.<CareCase, CareEvent>ofEvent(CareReason.CONTINUED_TOO_LONG, (subject, event) -> {
                    Continuance continuance = event.facts().orNull(CareFacts.CONTINUANCE);
                    if (continuance == null || continuance.goodCause().isFound()) {
                        return null;
                    }
                    RuleId id = limitOf(event.facts().orNull(CareFacts.HEARING_KIND), continuance.basis());
                    return id == null ? null : LegalLimits.withinYears(() -> tooLong(subject, event, id, continuance));
                })
                .asRemark();
    }

    private @Nullable Reason tooLong(CareCase subject, CareEvent event, RuleId id, Continuance continuance) {
        HearingKind kind = event.facts().orNull(CareFacts.HEARING_KIND);
        LocalDate set = kind == null ? null : subject.hearings.get(kind);
        LocalDate from = set == null || set.isBefore(event.occurredOn()) ? event.occurredOn() : set;
        return rules.find(id, event.occurredOn())
                .inForce()
                .map(Lookup.InForce::rule)
                .filter(rule -> lastDay(rule, from)
                        .filter(last -> continuance
                                .newDate()
                                .filter(day -> day.isAfter(last))
                                .isPresent())
                        .isPresent())
                .map(rule -> Reason.of(CareReason.CONTINUED_TOO_LONG, rule.citation())
                        .with("rule", rule.id())
                        .with("limit", length(rule))
                        .with("field", "continuance.newDate"))
                .orElse(null);
    }

    /** The bare length, such as {@code 14 calendar days}. */
    private static String length(Rule rule) {
        if (rule instanceof Deadline deadline && deadline.timing() instanceof Timing.ExactlyAfter exactly) {
            return exactly.span().text();
        }
        return rule instanceof Limit limit && limit.measure() instanceof Measure.Length length
                ? length.span().text()
                : rule.figure();
    }

    private Optional<LocalDate> lastDay(Rule rule, LocalDate from) {
        if (rule instanceof Deadline deadline && deadline.timing() instanceof Timing.ExactlyAfter exactly) {
            return Optional.of(time.after(from, exactly.span()).date());
        }
        return LegalLimits.latest(time, rule, from);
    }

    private static @Nullable RuleId limitOf(@Nullable HearingKind kind, ContinuanceBasis basis) {
        if (kind == HearingKind.CASE_MANAGEMENT && basis == ContinuanceBasis.STIPULATION) {
            return CareRules.CASE_MANAGEMENT_CONTINUANCE;
        }
        if (kind == HearingKind.EVALUATION_REVIEW && basis == ContinuanceBasis.STIPULATION) {
            return CareRules.EVALUATION_REVIEW_CONTINUANCE;
        }
        if (kind == HearingKind.CARE_PLAN_REVIEW && basis == ContinuanceBasis.REPORT_PENDING) {
            return CareRules.SUPPLEMENTAL_REPORT_CONTINUANCE;
        }
        return kind == HearingKind.CARE_PLAN_REVIEW && basis == ContinuanceBasis.PLAN_NOT_READY
                ? CareRules.UNFINISHED_PLAN_CONTINUANCE
                : null;
    }
}
