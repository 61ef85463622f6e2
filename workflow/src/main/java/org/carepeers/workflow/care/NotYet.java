package org.carepeers.workflow.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.workflow.machine.Option;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the table foresees from a stage, and what on the day that is asked about is still to come.
 *
 * <p>An option advises before the event; a decision records after it. What is blocked here only by its day or by a
 * notice that is not on record may, if the court ordered it all the same, still be accepted with a remark.
 */
final class NotYet {

    private final DeadlineTable deadlines;
    private final LegalLimits limits;

    NotYet(DeadlineTable deadlines, LegalLimits limits) {
        this.deadlines = deadlines;
        this.limits = limits;
    }

    /** The options, those whose day has not come with the reason. */
    List<Option<CareStage, EventKind, Role>> shownIn(
            List<Option<CareStage, EventKind, Role>> options, CareCase subject, LocalDate on) {
        List<Obligation> ahead = ahead(subject, on);
        List<Option<CareStage, EventKind, Role>> shown = new ArrayList<>(options.size());
        for (Option<CareStage, EventKind, Role> option : options) {
            List<Reason> reasons = reasons(subject, option.kind(), on, ahead);
            shown.add(reasons.isEmpty() ? option : blocked(option, reasons));
        }
        return List.copyOf(shown);
    }

    private static Option<CareStage, EventKind, Role> blocked(
            Option<CareStage, EventKind, Role> option, List<Reason> reasons) {
        List<Reason> all = new ArrayList<>(option.blockedBy());
        all.addAll(reasons);
        return new Option<>(
                option.kind(),
                option.leadsTo(),
                option.roles(),
                option.mustState(),
                all,
                option.citations(),
                option.policy());
    }

    /** The duties that have a first day, which has not come. */
    private static List<Obligation> ahead(CareCase subject, LocalDate on) {
        List<Obligation> ahead = new ArrayList<>(0);
        for (Obligation open : subject.obligations) {
            boolean hasFirstDay = open.due() instanceof Due.Within || open.due() instanceof Due.OnOrAfter;
            if (hasFirstDay && open.due().firstDay().filter(on::isBefore).isPresent()) {
                ahead.add(open);
            }
        }
        return ahead;
    }

    private List<Reason> reasons(CareCase subject, EventKind kind, LocalDate on, List<Obligation> ahead) {
        Reason own = ownReason(subject, kind, on);
        List<Reason> reasons = own == null ? new ArrayList<>(0) : new ArrayList<>(List.of(own));
        for (Obligation open : ahead) {
            if (isMetOnlyBy(open, kind)) {
                reasons.add(Reason.of(CareReason.NOT_YET, open.citations().get(0))
                        .with("rule", open.rule())
                        .with("first", open.due().firstDay().orElse(on)));
            }
        }
        return reasons;
    }

    private @Nullable Reason ownReason(CareCase subject, EventKind kind, LocalDate on) {
        return switch (kind) {
            case PLAN_TERM_ENDED -> PlanRequirements.termNotOver(subject, on);
            case PROCESS_TERMINATED, PLAN_TERMINATED -> EndingRequirements.noticeMissing(subject);
            case REAPPOINTED -> limits.reappointedBefore(subject, on);
            default -> null;
        };
    }

    /** A hearing of no kind of its own may meet many duties, and is not held up by one. */
    private boolean isMetOnlyBy(Obligation open, EventKind kind) {
        DeadlineRow row = deadlines.rowOf(open.rule());
        return kind != EventKind.HEARING_HELD && row != null && row.metBy.contains(kind);
    }
}
