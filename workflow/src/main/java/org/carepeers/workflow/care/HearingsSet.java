package org.carepeers.workflow.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.rule.CareRules;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationChange;

/**
 * Remarks on the day for which a hearing is set, where the section asks for an earlier or a later one.
 *
 * <p>Whoever sets the hearing can still choose another day; once it is held, the record can only say that it was late.
 * How long a hearing may be continued has limits of its own.
 */
final class HearingsSet {

    /** By what a hearing is for: the duties to hold it. */
    private static final Map<HearingKind, Set<RuleId>> DUTIES = new EnumMap<>(Map.of(
            HearingKind.INITIAL_APPEARANCE,
            Set.of(CareRules.COUNTY_PETITION_INITIAL_APPEARANCE, CareRules.REPORTED_PETITION_INITIAL_APPEARANCE),
            HearingKind.MERITS,
            Set.of(CareRules.MERITS_HEARING),
            HearingKind.CASE_MANAGEMENT,
            Set.of(CareRules.CASE_MANAGEMENT_HEARING, CareRules.CASE_MANAGEMENT_CONTINUANCE),
            HearingKind.PROGRESS,
            Set.of(CareRules.PROGRESS_HEARING),
            HearingKind.EVALUATION_REVIEW,
            Set.of(CareRules.EVALUATION_REVIEW_HEARING),
            HearingKind.CARE_PLAN_REVIEW,
            Set.of(CareRules.PLAN_REVIEW_HEARING),
            HearingKind.STATUS_REVIEW,
            Set.of(CareRules.STATUS_REVIEW),
            HearingKind.ONE_YEAR_STATUS,
            Set.of(CareRules.ONE_YEAR_STATUS_HEARING),
            HearingKind.GRADUATION,
            Set.of(CareRules.GRADUATION_HEARING)));

    private HearingsSet() {}

    /** One remark for each duty that the day set does not keep; empty if there is none. */
    static List<Reason> remarks(CareCase before, CareEvent event, List<Effect> effects) {
        List<Reason> remarks = new ArrayList<>(0);
        if (event.kind() == EventKind.HEARING_CONTINUED) {
            return remarks;
        }
        for (Effect effect : effects) {
            if (effect instanceof Effect.HearingSet set && DUTIES.containsKey(set.kind())) {
                openAfter(before, effects).stream()
                        .filter(duty -> DUTIES.get(set.kind()).contains(duty.rule()))
                        .filter(duty -> duty.id().overlay().isEmpty())
                        .forEach(duty -> add(remarks, duty, set.on()));
            }
        }
        return remarks;
    }

    private static void add(List<Reason> remarks, Obligation duty, LocalDate on) {
        LocalDate last = duty.due().lastDay().orElse(null);
        if (last != null && on.isAfter(last)) {
            remarks.add(about(CareReason.SET_AFTER_LAST_DAY, duty, on).with("last", last));
        }
        LocalDate first =
                duty.due() instanceof Due.Within ? duty.due().firstDay().orElse(null) : null;
        if (first != null && on.isBefore(first)) {
            remarks.add(about(CareReason.SET_BEFORE_FIRST_DAY, duty, on).with("first", first));
        }
    }

    private static Reason about(CareReason code, Obligation duty, LocalDate on) {
        Reason reason = duty.citations().isEmpty()
                ? Reason.of(code)
                : Reason.of(code, duty.citations().get(0));
        return reason.with("rule", duty.rule())
                .with("field", CareFacts.HEARING_ON.name())
                .with("stated", on);
    }

    /** The duties that stand after the event: those that it leaves open, and those that it begins. */
    private static List<Obligation> openAfter(CareCase before, List<Effect> effects) {
        List<Obligation> open = new ArrayList<>(before.obligations);
        for (Effect effect : effects) {
            if (effect instanceof Effect.ObligationChanged changed) {
                ObligationChange change = changed.change();
                if (change instanceof ObligationChange.Began began) {
                    open.add(began.obligation());
                } else if (change instanceof ObligationChange.Met || change instanceof ObligationChange.FellAway) {
                    open.removeIf(each -> each.id().equals(change.id()));
                }
            }
        }
        return open;
    }
}
