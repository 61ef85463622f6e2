package org.carepeers.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.PriorCases;
import org.carepeers.time.CourtTime;
import org.carepeers.time.Span;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.care.Effect;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the CARE process costs: decisions with obligations, options, folding, and court days. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class CareBenchmark {

    private static final int FOLDED = 1_000;

    private final CareWorkflow workflow = CareWorkflow.california();
    private final CourtTime time = CourtTime.california();
    private final CareCase begun = CareCase.begin(CaseId.of("bench"), County.SAN_DIEGO, PriorCases.notDetermined());
    private final CareEvent orderReport = CareEvents.reportOrdered("next");
    private final CareEvent review = CareEvents.statusReview("next", LocalDate.of(2026, 6, 1));
    private CareCase filed = begun;
    private CareCase afterTen = begun;
    private CareCase afterThousand = begun;
    private CareCase fullest = begun;
    private List<List<Effect>> history = List.of();

    /** Plays the cases to the points that are measured. */
    @Setup(Level.Trial)
    public void play() {
        filed = workflow.apply(begun, CareEvents.petitionFiled("e1"));
        CareCase underPlan = workflow.apply(begun, CareEvents.takenUpUnderPlan("t1"));
        afterTen = reviewed(underPlan, 10);
        afterThousand = reviewed(underPlan, FOLDED);
        fullest = underPlan;
        history = effects(underPlan, FOLDED);
        if (fullest.stage() != CareStage.UNDER_CARE_PLAN) {
            throw new IllegalStateException("The benchmark measures the wrong stage");
        }
    }

    private CareCase reviewed(CareCase subject, int times) {
        return subject.afterAll(effects(subject, times));
    }

    /** Plays reviews of one day, so that the case after few and after many of them has the same obligations. */
    private List<List<Effect>> effects(CareCase start, int times) {
        List<List<Effect>> effects = new ArrayList<>(times);
        CareCase present = start;
        for (int i = 0; i < times; i++) {
            CareEvent held = CareEvents.statusReview("r" + i, CareEvents.DAY);
            Decision.Accepted decision = (Decision.Accepted) workflow.decide(present, held);
            effects.add(decision.effects());
            present = present.after(decision.effects());
        }
        return effects;
    }

    /** Measures a decision that moves the case, meets one obligation and begins two. */
    @Benchmark
    public Object decideOrderingAReport() {
        return workflow.decide(filed, orderReport);
    }

    /** Measures a decision on a status review after ten events. */
    @Benchmark
    public Object decideAfterTenEvents() {
        return workflow.decide(afterTen, review);
    }

    /** Measures the same decision after a thousand events, the last of them on the same day. */
    @Benchmark
    public Object decideAfterAThousandEvents() {
        return workflow.decide(afterThousand, review);
    }

    /** Measures what may happen next at the stage with the most options. */
    @Benchmark
    public Object optionsOfTheFullestStage() {
        return workflow.options(fullest, CareEvents.DAY);
    }

    /** Measures folding the recorded effects of one event, over a history of a thousand. */
    @Benchmark
    @OperationsPerInvocation(FOLDED)
    public Object foldOneEvent() {
        return fullest.afterAll(history);
    }

    /** Measures fourteen court days forward. */
    @Benchmark
    public Object courtDaysForward14() {
        return time.after(CareEvents.DAY, Span.courtDays(14));
    }

    /** Measures a thousand court days forward, which costs the same if nothing loops over days. */
    @Benchmark
    public Object courtDaysForward1000() {
        return time.after(CareEvents.DAY, Span.courtDays(1_000));
    }
}
