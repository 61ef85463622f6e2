package org.carepeers.workflow.journal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A stream as it was on a day. Immutable and thread-safe.
 *
 * @param <E> the events of the stream
 * @param <X> what an event changes
 * @param <S> the present
 */
final class OnDay<E, X, S> {

    private final StreamProcess<E, X, S> process;

    OnDay(StreamProcess<E, X, S> process) {
        this.process = process;
    }

    S after(S beginning, List<RecordedStep<E, X>> steps, LocalDate day) {
        List<RecordedStep<E, X>> happened =
                steps.stream().filter(step -> !dayOf(step).isAfter(day)).toList();
        return happened.equals(steps.subList(0, happened.size()))
                ? process.after(
                        beginning, happened.stream().map(RecordedStep::effects).toList())
                : decidedAnew(beginning, happened);
    }

    private S decidedAnew(S beginning, List<RecordedStep<E, X>> happened) {
        S present = beginning;
        List<RecordedStep<E, X>> byDay =
                happened.stream().sorted(Comparator.comparing(this::dayOf)).toList();
        for (RecordedStep<E, X> step : byDay) {
            if (process.decide(present, step.event()) instanceof Verdict.Accepted<X> accepted) {
                present = process.after(present, List.of(accepted.effects()));
            }
        }
        return present;
    }

    private LocalDate dayOf(RecordedStep<E, X> step) {
        return process.dayOf(step.event());
    }
}
