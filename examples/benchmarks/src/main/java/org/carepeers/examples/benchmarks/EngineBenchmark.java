package org.carepeers.examples.benchmarks;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.carepeers.examples.benchmarks.Ring.Actor;
import org.carepeers.examples.benchmarks.Ring.Event;
import org.carepeers.examples.benchmarks.Ring.Stage;
import org.carepeers.examples.benchmarks.Ring.Subject;
import org.carepeers.workflow.machine.ProcessTable;
import org.carepeers.workflow.machine.Requirement;
import org.carepeers.workflow.machine.Ruling;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One guarded move in a ring of ten stages: this engine, the same by hand, and stateless4j. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class EngineBenchmark {

    private static final List<Requirement<Subject, Integer>> ONE = List.of(Ring.FIRST);
    private static final List<Requirement<Subject, Integer>> THREE = List.of(Ring.FIRST, Ring.SECOND, Ring.THIRD);

    private final ProcessTable<Stage, Event, Actor, Subject, Integer> engineOne = Ring.table(ONE);
    private final ProcessTable<Stage, Event, Actor, Subject, Integer> engineThree = Ring.table(THREE);
    private final HandWritten handOne = new HandWritten(ONE);
    private final HandWritten handThree = new HandWritten(THREE);
    private final StateMachine<Stage, Event> lightOne = light(ONE);
    private final StateMachine<Stage, Event> lightThree = light(THREE);
    private final Integer value = 1;
    private Stage stage = Stage.A;

    /** Begins every iteration at the first stage. */
    @Setup
    public void begin() {
        stage = Stage.A;
    }

    private static StateMachine<Stage, Event> light(List<Requirement<Subject, Integer>> guards) {
        StateMachineConfig<Stage, Event> config = new StateMachineConfig<>();
        Integer one = 1;
        for (Stage each : Stage.values()) {
            if (each != Stage.END) {
                config.configure(each)
                        .permitIf(
                                Event.NEXT,
                                each.next(),
                                () -> guards.stream().allMatch(guard -> guard.unmet(Ring.GOOD, one) == null));
            }
        }
        return new StateMachine<>(Stage.A, config);
    }

    /** Measures this engine with one requirement. */
    @Benchmark
    public Object engineOneRequirement() {
        return moved(engineOne.rule(stage, Event.NEXT, Actor.COURT, Ring.DAY, Ring.GOOD, value));
    }

    /** Measures this engine with three requirements. */
    @Benchmark
    public Object engineThreeRequirements() {
        return moved(engineThree.rule(stage, Event.NEXT, Actor.COURT, Ring.DAY, Ring.GOOD, value));
    }

    private Ruling<Stage> moved(Ruling<Stage> ruling) {
        stage = ((Ruling.Permitted<Stage>) ruling).stage();
        return ruling;
    }

    /** Measures the hand-written table with one guard. */
    @Benchmark
    public Object handWrittenOneRequirement() {
        return moved(handOne.fire(stage, Event.NEXT, Actor.COURT, Ring.GOOD, value));
    }

    /** Measures the hand-written table with three guards. */
    @Benchmark
    public Object handWrittenThreeRequirements() {
        return moved(handThree.fire(stage, Event.NEXT, Actor.COURT, Ring.GOOD, value));
    }

    private HandWritten.Outcome moved(HandWritten.Outcome outcome) {
        stage = outcome.stage();
        return outcome;
    }

    /** Measures stateless4j with one guard. */
    @Benchmark
    public Object stateless4jOneRequirement() {
        lightOne.fire(Event.NEXT);
        return lightOne.getState();
    }

    /** Measures stateless4j with three guards. */
    @Benchmark
    public Object stateless4jThreeRequirements() {
        lightThree.fire(Event.NEXT);
        return lightThree.getState();
    }

    /** Measures a refusal of this engine with three reasons. */
    @Benchmark
    public Object engineRefusalThreeReasons() {
        return engineThree.rule(stage, Event.NEXT, Actor.COURT, Ring.DAY, Ring.BAD, value);
    }

    /** Measures a refusal of the hand-written table with three reasons. */
    @Benchmark
    public Object handWrittenRefusalThreeReasons() {
        return handThree.fire(stage, Event.NEXT, Actor.COURT, Ring.BAD, value);
    }
}
