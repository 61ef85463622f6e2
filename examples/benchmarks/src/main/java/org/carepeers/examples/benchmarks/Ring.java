package org.carepeers.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.carepeers.Coded;
import org.carepeers.workflow.machine.ProcessTable;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.ReasonCode;
import org.carepeers.workflow.machine.Requirement;

/** An invented process of ten stages in a ring, with guards that every engine under measurement shares. */
final class Ring {

    /** The stages. */
    enum Stage implements Coded {
        A,
        B,
        C,
        D,
        E,
        F,
        G,
        H,
        I,
        J,
        END;

        @Override
        public String code() {
            return name();
        }

        @SuppressWarnings("EnumOrdinal") // a ring has no other order
        Stage next() {
            return this == J ? A : values()[ordinal() + 1];
        }
    }

    /** The events. */
    enum Event implements Coded {
        NEXT,
        STOP;

        @Override
        public String code() {
            return name();
        }
    }

    /** The roles. */
    enum Actor {
        COURT,
        COUNTY
    }

    /** The reason given by the guards. */
    enum Why implements ReasonCode {
        TOO_SMALL;

        @Override
        public String code() {
            return "too-small";
        }
    }

    /**
     * What the guards read.
     *
     * @param first read by the first guard
     * @param second read by the second guard
     * @param third read by the third guard
     */
    record Subject(int first, int second, int third) {}

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Subject GOOD = new Subject(1, 2, 3);
    static final Subject BAD = new Subject(-1, -2, -3);

    static final Requirement<Subject, Integer> FIRST = guard("first", Subject::first);
    static final Requirement<Subject, Integer> SECOND = guard("second", Subject::second);
    static final Requirement<Subject, Integer> THIRD = guard("third", Subject::third);

    private Ring() {}

    private static Requirement<Subject, Integer> guard(String name, java.util.function.ToIntFunction<Subject> value) {
        Reason unmet = Reason.of(Why.TOO_SMALL).with("field", name);
        return Requirement.ofEvent(
                Why.TOO_SMALL, (subject, event) -> value.applyAsInt(subject) + event > 0 ? null : unmet);
    }

    static ProcessTable<Stage, Event, Actor, Subject, Integer> table(List<Requirement<Subject, Integer>> guards) {
        ProcessTable.Builder<Stage, Event, Actor, Subject, Integer> table =
                ProcessTable.builder(Stage.class, Event.class, Actor.class, Stage.A, Set.of(Stage.END));
        for (Stage stage : Stage.values()) {
            if (stage != Stage.END) {
                add(table, stage, guards);
            }
        }
        return table.build();
    }

    private static void add(
            ProcessTable.Builder<Stage, Event, Actor, Subject, Integer> table,
            Stage stage,
            List<Requirement<Subject, Integer>> guards) {
        var row = table.on(Event.NEXT).by(Actor.COURT).from(stage).to(stage.next());
        guards.forEach(row::requires);
        row.underPolicy("ring");
        table.on(Event.STOP).by(Actor.COURT).from(stage).to(Stage.END).underPolicy("ring");
    }
}
