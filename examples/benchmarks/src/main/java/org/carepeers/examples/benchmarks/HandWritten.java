package org.carepeers.examples.benchmarks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.carepeers.examples.benchmarks.Ring.Actor;
import org.carepeers.examples.benchmarks.Ring.Event;
import org.carepeers.examples.benchmarks.Ring.Stage;
import org.carepeers.examples.benchmarks.Ring.Subject;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Requirement;
import org.jspecify.annotations.Nullable;

/** The limit: the same ring and the same guards as a table written by hand, with an immutable outcome. */
final class HandWritten {

    /**
     * The outcome of an event.
     *
     * @param stage the stage afterwards
     * @param reasons why the event was refused; empty if it was not
     */
    record Outcome(Stage stage, List<Reason> reasons) {}

    private final Map<Stage, Stage> next = new EnumMap<>(Stage.class);
    private final List<Requirement<Subject, Integer>> guards;

    HandWritten(List<Requirement<Subject, Integer>> guards) {
        this.guards = guards;
        for (Stage stage : Stage.values()) {
            if (stage != Stage.END) {
                next.put(stage, stage.next());
            }
        }
    }

    Outcome fire(Stage stage, Event event, Actor actor, Subject subject, Integer value) {
        Stage target = event == Event.NEXT ? next.get(stage) : Stage.END;
        if (target == null || actor != Actor.COURT) {
            return new Outcome(stage, List.of());
        }
        List<Reason> reasons = unmet(subject, value);
        return reasons == null ? new Outcome(target, List.of()) : new Outcome(stage, reasons);
    }

    private @Nullable List<Reason> unmet(Subject subject, Integer value) {
        List<Reason> reasons = null;
        for (int i = 0; i < guards.size(); i++) {
            Reason reason = guards.get(i).unmet(subject, value);
            if (reason != null) {
                reasons = reasons == null ? new ArrayList<>(guards.size()) : reasons;
                reasons.add(reason);
            }
        }
        return reasons;
    }
}
