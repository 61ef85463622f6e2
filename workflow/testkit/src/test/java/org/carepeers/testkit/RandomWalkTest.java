package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.carepeers.workflow.care.CareChoice;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;
import org.junit.jupiter.api.Test;

/**
 * A million steps and more at random. The seed is printed; {@code -Dcarepeers.walk.seed=…} walks the same ways again and
 * {@code -Dcarepeers.walk.steps=…} walks longer.
 */
class RandomWalkTest {

    private static final long SEED = Long.getLong("carepeers.walk.seed", 5977L);
    private static final long STEPS = Long.getLong("carepeers.walk.steps", 1_000_000L);
    private static final int LENGTH = 250;

    private final List<CareWorkflow> workflows =
            List.of(CareWorkflow.california(), CareWorkflow.california(), withAll(true), withAll(false));

    private static CareWorkflow withAll(boolean on) {
        CareWorkflow workflow = CareWorkflow.california();
        for (CareChoice choice : EnumSet.allOf(CareChoice.class)) {
            workflow = workflow.with(choice, on);
        }
        return workflow;
    }

    @Test
    void neverReachesAnInconsistentCaseAndAlwaysFoldsToAnEqualOne() {
        LongAdder accepted = new LongAdder();
        LongAdder steps = new LongAdder();
        CareWalk.Witness witness = (before, decision) -> {
            if (decision instanceof Decision.Accepted) {
                accepted.increment();
            }
        };
        int walks = 0;
        while (steps.sum() < STEPS) {
            int first = walks;
            walks += 1_000;
            IntStream.range(first, walks).parallel().forEach(walk -> steps.add(oneWalk(walk, witness)));
        }
        System.out.printf(
                "Random walks with seed %d: %,d walks, %,d steps, %,d accepted%n",
                SEED, walks, steps.sum(), accepted.sum());
        assertThat(accepted.sum()).isBetween(steps.sum() / 4, steps.sum());
    }

    private int oneWalk(int walk, CareWalk.Witness witness) {
        try {
            return new CareWalk(workflows.get(walk % workflows.size()), SEED + walk, witness)
                    .withClosuresAtMost(walk % 50 == 0 ? 3 : 0)
                    .walk(LENGTH);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Walk " + walk + " with -Dcarepeers.walk.seed=" + (SEED + walk), e);
        }
    }
}
