package org.carepeers.guide;

import static org.carepeers.guide.InventedTeam.TODAY;

import java.util.Set;
import org.carepeers.peer.Candidate;
import org.carepeers.peer.PartOfDay;
import org.carepeers.peer.WeekSlot;
import org.carepeers.peer.Weekday;
import org.carepeers.workflow.accompaniment.MatchInputs;
import org.carepeers.workflow.workforce.CertificationRules;
import org.carepeers.workflow.workforce.PeerPolicies;
import org.carepeers.workflow.workforce.WorkerRecord;
import org.carepeers.workflow.workforce.Workload;

final class FromWhatIsRecorded {

    private FromWhatIsRecorded() {}

    public static void main(String[] arguments) {
        MatchInputs inputs = MatchInputs.of(CertificationRules.california(), PeerPolicies.example(), TODAY);
        Candidate candidate = inputs.candidate(
                        InventedTeam.person(InventedWorker.ID.value()),
                        WorkerRecord.of(InventedWorker.stream()),
                        Workload.of(InventedWorker.ID, InventedWorker.logged()),
                        Set.of("p-41", "clinic-a"))
                .addSlots(WeekSlot.of(Weekday.TUESDAY, PartOfDay.MORNING))
                .build();
        System.out.println("certification: " + candidate.certification().code());
        System.out.println("leave to match by what they tell: "
                + candidate.leaveForMatching().code());
        System.out.println(candidate.loadMinutes().getAsInt() + " of "
                + candidate.loadLimitMinutes().getAsInt() + " weighted minutes a week");
    }
}
