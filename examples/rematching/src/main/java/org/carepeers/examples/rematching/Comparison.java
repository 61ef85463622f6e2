package org.carepeers.examples.rematching;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Candidate;
import org.carepeers.peer.MatchRequest;
import org.carepeers.peer.MatchingPolicy;
import org.carepeers.workflow.accompaniment.PeerMatching;
import org.carepeers.workflow.accompaniment.Rematching;
import org.carepeers.workflow.accompaniment.RematchingPlan;

/** Compares the library's own way of re-matching a caseload with the best plan there is, over seeded caseloads. */
public final class Comparison {

    private static final int SEEDS = 200;
    private static final int[][] SIZES = {{8, 6}, {15, 12}, {25, 30}};

    private final Rematching own = Rematching.by(PeerMatching.under(MatchingPolicy.example()));

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private int people;
    private long bestTotal;

    /** What one way of re-matching reached. */
    private static final class Tally {
        private int asGood;
        private long total;
        private int nobodyFound;
        private int otherLanguage;
    }

    private Comparison() {}

    /**
     * Prints the comparison.
     *
     * @param arguments not looked at
     */
    public static void main(String[] arguments) {
        print(System.out);
    }

    static void print(PrintStream out) {
        out.println("200 invented caseloads of each size, by the example policy. Greedy: most to lose first.");
        out.println("Own: what the library does. JGraphT: its method of Kuhn and Munkres.");
        for (int[] size : SIZES) {
            Comparison comparison = new Comparison();
            for (int seed = 0; seed < SEEDS; seed++) {
                comparison.add(Caseload.invented(seed, size[0], size[1]));
            }
            out.println();
            comparison.tell(out, size);
        }
    }

    private void add(Caseload caseload) {
        Recorder recorder = new Recorder(new JGraphTSolver());
        RematchingPlan best = plan(own.with(recorder), caseload);
        List<PartyId> ids = caseload.people().stream()
                .map(MatchRequest::participant)
                .sorted()
                .toList();
        List<PartyId> workers = caseload.team().stream()
                .map(each -> each.worker().id())
                .sorted()
                .toList();
        long bestOfThis = recorder.total(best, ids, workers);
        people += ids.size();
        bestTotal += bestOfThis;
        Map<String, RematchingPlan> plans = new LinkedHashMap<>();
        plans.put("greedy", plan(own.with(new GreedySolver()), caseload));
        plans.put("own", plan(own, caseload));
        plans.put("JGraphT", best);
        plans.forEach((name, plan) -> {
            Tally tally = tallies.computeIfAbsent(name, key -> new Tally());
            long total = recorder.total(plan, ids, workers);
            tally.asGood += total == bestOfThis ? 1 : 0;
            tally.total += total;
            tally.nobodyFound += plan.nobodyFound().size();
            tally.otherLanguage += otherLanguage(plan, caseload);
        });
    }

    private static RematchingPlan plan(Rematching rematching, Caseload caseload) {
        return rematching.propose(caseload.people(), caseload.team(), Set.of(), caseload.room());
    }

    private static int otherLanguage(RematchingPlan plan, Caseload caseload) {
        Map<PartyId, MatchRequest> people =
                caseload.people().stream().collect(Collectors.toMap(MatchRequest::participant, each -> each));
        Map<PartyId, Candidate> team = caseload.team().stream()
                .collect(Collectors.toMap(each -> each.worker().id(), each -> each));
        return (int) plan.proposals().stream()
                .filter(proposal -> {
                    MatchRequest person = people.get(proposal.person());
                    Candidate worker = team.get(proposal.worker());
                    return person != null
                            && worker != null
                            && !worker.worker()
                                    .languages()
                                    .contains(person.languages().get(0));
                })
                .count();
    }

    private void tell(PrintStream out, int[] size) {
        out.printf(Locale.ROOT, "%d people, %d workers; %,d people in all%n", size[0], size[1], people);
        tallies.forEach((name, tally) -> out.printf(
                Locale.ROOT,
                "  %-8s as good as the best in %3d; %6.2f %% of its sum; nobody found %3d; another language %3d%n",
                name,
                tally.asGood,
                100.0 * tally.total / bestTotal,
                tally.nobodyFound,
                tally.otherLanguage));
    }
}
