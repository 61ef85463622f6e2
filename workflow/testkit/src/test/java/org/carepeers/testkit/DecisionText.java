package org.carepeers.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.ObligationChange;

/** The decisions of a history in codes and dates, one fact a line, so that two texts are equal if the decisions are. */
final class DecisionText {

    private DecisionText() {}

    static String of(CareHistory history) {
        List<String> lines = new ArrayList<>();
        for (Decision decision : history.decisions()) {
            String event = decision.event().occurredOn() + " "
                    + decision.event().kind().code();
            if (decision instanceof Decision.Accepted accepted) {
                lines.add(event + " accepted under " + accepted.citations());
                accepted.effects().forEach(effect -> addEffect(lines, effect));
                accepted.remarks().forEach(remark -> lines.add("    remark " + reason(remark)));
            } else if (decision instanceof Decision.Refused refused) {
                lines.add(event + " refused");
                refused.reasons().forEach(reason -> lines.add("    reason " + reason(reason)));
            }
        }
        lines.add("ends " + history.present().stage().code() + ", term "
                + history.present().term());
        return String.join("\n", lines) + "\n";
    }

    private static String reason(Reason reason) {
        String section = reason.citation().map(citation -> " " + citation).orElse("");
        String details =
                reason.details().stream().map(Reason.Detail::name).collect(Collectors.joining(", ", " (", ")"));
        return reason.code().code() + section + details;
    }

    private static void addEffect(List<String> lines, Effect effect) {
        if (effect instanceof Effect.StageEntered entered) {
            lines.add("    stage " + entered.stage().code() + " on " + entered.on());
        } else if (effect instanceof Effect.FactsInForce facts) {
            lines.add("    in force " + facts.facts().stated());
        } else if (effect instanceof Effect.HearingSet set) {
            lines.add("    hearing " + set.kind().code() + " on " + set.on());
        } else if (effect instanceof Effect.HearingCleared cleared) {
            lines.add("    hearing " + cleared.kind().code() + " held");
        } else if (effect instanceof Effect.TermBegan term) {
            lines.add("    term " + term.term() + " from " + term.on() + " to " + term.endsOn());
        } else if (effect instanceof Effect.ObligationChanged changed) {
            lines.add("    " + change(changed.change()));
        } else if (!(effect instanceof Effect.Noted)) {
            lines.add("    " + effect.getClass().getSimpleName());
        }
    }

    private static String change(ObligationChange change) {
        if (change instanceof ObligationChange.Began began) {
            return "began " + change.id() + ", " + due(began.obligation().due());
        }
        if (change instanceof ObligationChange.Extended extended) {
            return "extended " + change.id() + ", " + due(extended.due());
        }
        if (change instanceof ObligationChange.Redated redated) {
            return "re-dated " + change.id() + ", " + due(redated.due());
        }
        return change instanceof ObligationChange.Met met
                ? "met " + change.id() + ", " + met.timeliness().code() + ", late by " + met.daysLate()
                : "fell away " + change.id();
    }

    private static String due(Due due) {
        return due.getClass().getSimpleName()
                + due.lastDay().map(day -> " " + day).orElse("");
    }
}
