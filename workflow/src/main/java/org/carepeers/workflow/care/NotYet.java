package org.carepeers.workflow.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.workflow.machine.Option;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is still to come on the day that is asked about.
 *
 * <p>What a decision would refuse blocks the option; what it would accept with a remark, such as a hearing before its
 * month or a termination without notice, is a caution.
 */
final class NotYet {

    /** By the code of a choice near a section: the remark that a row stands on it. */
    private static final Map<String, Reason> CHOICES = Arrays.stream(CareChoice.values())
            .filter(choice -> !choice.near().isEmpty())
            .collect(Collectors.toUnmodifiableMap(
                    CareChoice::code,
                    choice -> Reason.of(CareReason.BY_CHOICE, choice.near().get(0))
                            .with("choice", choice)));

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
            Reason refused = refused(subject, option.kind(), on);
            List<Reason> remarked = remarked(subject, option.kind(), on, ahead);
            choiceBehind(option.policy()).ifPresent(remarked::add);
            shown.add(refused == null && remarked.isEmpty() ? option : with(option, refused, remarked));
        }
        return List.copyOf(shown);
    }

    private static Option<CareStage, EventKind, Role> with(
            Option<CareStage, EventKind, Role> option, @Nullable Reason refused, List<Reason> remarked) {
        List<Reason> blockedBy = new ArrayList<>(option.blockedBy());
        if (refused != null) {
            blockedBy.add(refused);
        }
        List<Reason> cautions = new ArrayList<>(option.cautions());
        cautions.addAll(remarked);
        return new Option<>(
                option.kind(),
                option.leadsTo(),
                option.roles(),
                option.mustState(),
                option.asks(),
                blockedBy,
                cautions,
                option.citations(),
                option.policy());
    }

    /** The remark that a row stands on a choice where the statute is silent; empty for a row that stands on the law. */
    static Optional<Reason> choiceBehind(Optional<String> policy) {
        return policy.map(CHOICES::get);
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

    private List<Reason> remarked(CareCase subject, EventKind kind, LocalDate on, List<Obligation> ahead) {
        Reason notice = isTermination(kind) ? EndingRequirements.noticeMissing(subject, on) : null;
        List<Reason> remarked = notice == null ? new ArrayList<>(0) : new ArrayList<>(List.of(notice));
        for (Obligation open : ahead) {
            if (isMetOnlyBy(open, kind)) {
                remarked.add(Reason.of(CareReason.NOT_YET, open.citations().get(0))
                        .with("rule", open.rule())
                        .with("first", open.due().firstDay().orElse(on)));
            }
        }
        return remarked;
    }

    private static boolean isTermination(EventKind kind) {
        return kind == EventKind.PROCESS_TERMINATED || kind == EventKind.PLAN_TERMINATED;
    }

    private @Nullable Reason refused(CareCase subject, EventKind kind, LocalDate on) {
        return switch (kind) {
            case PLAN_TERM_ENDED -> PlanRequirements.termNotOver(subject, on);
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
