package org.carepeers.examples.rematching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.carepeers.workflow.accompaniment.CaseloadSolver;

/**
 * The simple way: whoever would lose most by waiting gets the worker who fits them best, and so on.
 *
 * <p>What someone would lose is the difference between the two best workers who still have room; whoever has only one left
 * loses everything. The earlier row settles what is equal.
 */
final class GreedySolver implements CaseloadSolver {

    @Override
    public int[] solve(long[][] fit, int[] room) {
        int[] chosen = new int[fit.length];
        Arrays.fill(chosen, NOBODY);
        int[] left = room.clone();
        List<Integer> waiting = new ArrayList<>();
        for (int person = 0; person < fit.length; person++) {
            waiting.add(person);
        }
        while (!waiting.isEmpty()) {
            Integer next = mostUrgent(waiting, fit, left);
            int worker = best(fit[next], left, NOBODY);
            if (worker != NOBODY) {
                chosen[next] = worker;
                left[worker]--;
            }
            waiting.remove(next);
        }
        return chosen;
    }

    private static Integer mostUrgent(List<Integer> waiting, long[][] fit, int[] left) {
        Integer urgent = waiting.get(0);
        long most = -1;
        for (Integer person : waiting) {
            long loss = loss(fit[person], left);
            if (loss > most) {
                most = loss;
                urgent = person;
            }
        }
        return urgent;
    }

    private static long loss(long[] fit, int[] left) {
        int best = best(fit, left, NOBODY);
        if (best == NOBODY) {
            return -1;
        }
        int second = best(fit, left, best);
        return second == NOBODY ? Long.MAX_VALUE : fit[best] - fit[second];
    }

    private static int best(long[] fit, int[] left, int except) {
        int best = NOBODY;
        for (int worker = 0; worker < fit.length; worker++) {
            boolean possible = worker != except && left[worker] > 0 && fit[worker] != NOBODY;
            if (possible && (best == NOBODY || fit[worker] > fit[best])) {
                best = worker;
            }
        }
        return best;
    }
}
