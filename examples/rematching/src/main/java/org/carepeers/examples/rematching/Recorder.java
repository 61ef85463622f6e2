package org.carepeers.examples.rematching;

import java.util.List;
import org.carepeers.party.PartyId;
import org.carepeers.workflow.accompaniment.CaseloadSolver;
import org.carepeers.workflow.accompaniment.RematchingPlan;

/** Keeps the figures that a solver is given, so that plans of others can be measured by them. */
final class Recorder implements CaseloadSolver {

    private final CaseloadSolver solver;
    private long[][] figures = {};

    Recorder(CaseloadSolver solver) {
        this.solver = solver;
    }

    @Override
    public int[] solve(long[][] fit, int[] room) {
        figures = fit;
        return solver.solve(fit, room);
    }

    /** Returns the sum of all fits of a plan; people and workers stand in the order of their ids. */
    long total(RematchingPlan plan, List<PartyId> people, List<PartyId> workers) {
        return plan.proposals().stream()
                .mapToLong(each -> figures[people.indexOf(each.person())][workers.indexOf(each.worker())])
                .sum();
    }
}
