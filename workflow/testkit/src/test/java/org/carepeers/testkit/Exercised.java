package org.carepeers.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.carepeers.Coded;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.DeadlineRow;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationChange;

/** What a number of decisions have made use of: cells of the tables, and reasons. */
final class Exercised implements CareWalk.Witness {

    final Set<String> rows = new TreeSet<>();
    final Set<String> deadlines = new TreeSet<>();
    final Set<String> reasons = new TreeSet<>();
    /** One reason of each code and kind of details, as it was given. */
    final Map<List<Object>, Reason> given = new HashMap<>();

    private final CareWorkflow workflow;

    Exercised(CareWorkflow workflow) {
        this.workflow = workflow;
    }

    @Override
    public void saw(CareCase before, Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            refused.reasons().forEach(this::add);
            return;
        }
        Decision.Accepted accepted = (Decision.Accepted) decision;
        accepted.remarks().forEach(this::add);
        rows.add(row(before.stage(), decision.event().kind()));
        for (Effect effect : accepted.effects()) {
            if (effect instanceof Effect.ObligationChanged changed) {
                add(decision, changed.change());
            }
        }
        CareCase after = before.after(accepted.effects());
        workflow.options(after, decision.event().occurredOn())
                .forEach(option -> Stream.concat(option.blockedBy().stream(), option.cautions().stream())
                        .forEach(this::add));
        probe(after, decision);
    }

    private void add(Reason reason) {
        reasons.add(reason.code().code());
        given.putIfAbsent(kind(reason), reason);
    }

    private static List<Object> kind(Reason reason) {
        List<Object> kind = new ArrayList<>(List.of(reason.code()));
        for (Reason.Detail detail : reason.details()) {
            kind.add(
                    detail.value() instanceof RuleId
                            ? detail.value()
                            : detail.value().getClass());
        }
        return kind;
    }

    static String row(CareStage stage, EventKind kind) {
        return kind.code() + " from " + stage.code();
    }

    static String begun(RuleId rule, Coded kind) {
        return rule + " begun by " + kind.code();
    }

    static String met(RuleId rule, Coded kind) {
        return rule + " met by " + kind.code();
    }

    static String late(RuleId rule) {
        return rule + " met late";
    }

    static String extended(RuleId rule, Coded kind) {
        return rule + " extended by " + kind.code();
    }

    static String redated(RuleId rule, Coded kind) {
        return rule + " re-dated by " + kind.code();
    }

    static String ended(RuleId rule, Coded kind) {
        return rule + " fallen away by " + kind.code();
    }

    static String left(RuleId rule) {
        return rule + " fallen away with its stage";
    }

    static String died(RuleId rule) {
        return rule + " fallen away at a death";
    }

    static String overlay(RuleId rule) {
        return rule + " overlaid";
    }

    private void add(Decision decision, ObligationChange change) {
        RuleId rule = change.id().rule();
        EventKind kind = decision.event().kind();
        if (!change.id().overlay().isEmpty()) {
            deadlines.add(overlay(rule));
        }
        if (change instanceof ObligationChange.Began) {
            deadlines.add(begun(rule, kind));
        } else if (change instanceof ObligationChange.Met met) {
            deadlines.add(met(rule, kind));
            if (met.isLate()) {
                deadlines.add(late(rule));
            }
        } else if (change instanceof ObligationChange.Extended) {
            deadlines.add(extended(rule, kind));
        } else if (change instanceof ObligationChange.Redated redated) {
            deadlines.add(redated(rule, redated.because()));
        } else {
            deadlines.add(fallen(rule, decision));
        }
    }

    private String fallen(RuleId rule, Decision decision) {
        if (decision.event().facts().orNull(CareFacts.CIRCUMSTANCE) == CircumstanceKind.DIED) {
            return died(rule);
        }
        DeadlineRow row = Foreseen.deadline(workflow, rule);
        EventKind kind = decision.event().kind();
        return row.endedBy().contains(kind) ? ended(rule, kind) : left(rule);
    }

    /** Asks of every open obligation what would become of it if its court closed on its last day, or at a death. */
    private void probe(CareCase after, Decision decision) {
        for (Obligation open : after.openObligations()) {
            if (!deadlines.contains(died(open.rule()))) {
                ask(
                        after,
                        EventSamples.draft(
                                        EventKind.CIRCUMSTANCE_BEGAN,
                                        decision.event().occurredOn())
                                .stating(CareFacts.CIRCUMSTANCE, CircumstanceKind.DIED));
            }
            if (!deadlines.contains(redated(open.rule(), EventKind.COURT_CLOSED))) {
                open.due()
                        .lastDay()
                        .ifPresent(last -> ask(
                                after,
                                EventSamples.draft(
                                                EventKind.COURT_CLOSED,
                                                decision.event().occurredOn())
                                        .stating(CareFacts.CLOSED_ON, last)));
            }
        }
    }

    private void ask(CareCase subject, EventDraft event) {
        Decision decision = workflow.decide(subject, event.build());
        if (decision instanceof Decision.Accepted accepted) {
            for (Effect effect : accepted.effects()) {
                if (effect instanceof Effect.ObligationChanged changed) {
                    add(decision, changed.change());
                }
            }
        }
    }
}
