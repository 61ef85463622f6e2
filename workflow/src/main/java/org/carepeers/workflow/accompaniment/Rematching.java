package org.carepeers.workflow.accompaniment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Candidate;
import org.carepeers.peer.MatchRequest;
import org.carepeers.peer.SharedExperience;

/**
 * Proposes someone to each person of a whole caseload when their worker leaves.
 *
 * <p>Nobody is handed on: each proposal is put to the person it concerns, who says yes or no as to any other. The same
 * inputs give the same proposals. This type is immutable and thread-safe.
 */
public final class Rematching {

    private static final CaseloadSolver BEST_PLAN = new BestPlanSolver();

    private final PeerMatching matching;
    private final CaseloadSolver solver;

    private Rematching(PeerMatching matching, CaseloadSolver solver) {
        this.matching = matching;
        this.solver = solver;
    }

    /**
     * Returns re-matching by which as many people as possible have someone, and among such plans the sum of fits is greatest.
     *
     * @param matching the matching of one person
     * @return the re-matching
     */
    public static Rematching by(PeerMatching matching) {
        return new Rematching(matching, BEST_PLAN);
    }

    /**
     * Returns this re-matching with another solver.
     *
     * @param other the solver
     * @return new re-matching
     */
    public Rematching with(CaseloadSolver other) {
        return new Rematching(matching, other);
    }

    /**
     * Proposes someone to each person.
     *
     * @param requests what each person would like; nobody is named twice
     * @param candidates the workers; nobody is named twice
     * @param shared what workers let be used of their own lives for this; the proposals keep none of it
     * @param room how many people each worker may take on, by the supervisor's judgment; who is not named has no room
     * @return the proposals and those for whom nobody was found
     * @throws IllegalStateException if the solver names a worker who is not available or has no room left
     */
    public RematchingPlan propose(
            List<MatchRequest> requests,
            Collection<Candidate> candidates,
            Collection<SharedExperience> shared,
            Map<PartyId, Integer> room) {
        List<PartyId> workers =
                candidates.stream().map(each -> each.worker().id()).sorted().toList();
        List<MatchRequest> people = requests.stream()
                .sorted(Comparator.comparing(MatchRequest::participant))
                .toList();
        Map<PartyId, Integer> columns = new HashMap<>();
        workers.forEach(worker -> columns.put(worker, columns.size()));
        long[][] fit = people.stream()
                .map(person -> row(person, candidates, shared, columns))
                .toArray(long[][]::new);
        int[] left = workers.stream()
                .mapToInt(worker -> Math.max(0, room.getOrDefault(worker, 0)))
                .toArray();
        int[] chosen = solver.solve(copy(fit), left.clone());
        return plan(people, workers, fit, left, chosen);
    }

    private long[] row(
            MatchRequest person,
            Collection<Candidate> candidates,
            Collection<SharedExperience> shared,
            Map<PartyId, Integer> columns) {
        long[] row = new long[columns.size()];
        Arrays.fill(row, CaseloadSolver.NOBODY);
        for (Fit fit : matching.match(person, candidates, shared).fits()) {
            row[columns.getOrDefault(fit.worker(), 0)] = fit.worth();
        }
        return row;
    }

    private static long[][] copy(long[][] fit) {
        return Arrays.stream(fit).map(long[]::clone).toArray(long[][]::new);
    }

    private static RematchingPlan plan(
            List<MatchRequest> people, List<PartyId> workers, long[][] fit, int[] left, int[] chosen) {
        List<RematchingPlan.Proposal> proposals = new ArrayList<>();
        List<PartyId> open = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            int worker = chosen[i];
            if (worker == CaseloadSolver.NOBODY) {
                open.add(people.get(i).participant());
            } else if (fit[i][worker] == CaseloadSolver.NOBODY || left[worker]-- <= 0) {
                throw new IllegalStateException("the solver names a worker who is not available or has no room left");
            } else {
                proposals.add(new RematchingPlan.Proposal(people.get(i).participant(), workers.get(worker)));
            }
        }
        return new RematchingPlan(proposals, open);
    }
}
