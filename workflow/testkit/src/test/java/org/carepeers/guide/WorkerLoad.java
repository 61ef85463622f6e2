package org.carepeers.guide;

import java.time.LocalDate;
import org.carepeers.peer.LoadWeights;
import org.carepeers.workflow.workforce.FairLoad;
import org.carepeers.workflow.workforce.PeerPolicies;
import org.carepeers.workflow.workforce.Workload;

final class WorkerLoad {

    private WorkerLoad() {}

    public static void main(String[] arguments) {
        LoadWeights weights = PeerPolicies.example().load().orElseThrow();
        Workload logged = Workload.of(InventedWorker.ID, InventedWorker.logged());
        LocalDate monday = LocalDate.of(2026, 3, 2);

        FairLoad load = FairLoad.of(weights, logged, monday, monday);
        FairLoad.Week week = load.weeks().get(0);
        System.out.println("Weighted minutes: " + week.total() + ", people: " + week.people());
        System.out.println("With one more person: "
                + load.withOneMorePerson().weeks().get(0).total());
    }
}
