package org.carepeers.guide;

import java.time.LocalDate;
import org.carepeers.peer.PeerPolicy;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.workforce.Certification;
import org.carepeers.workflow.workforce.CertificationRules;
import org.carepeers.workflow.workforce.CertificationStanding;
import org.carepeers.workflow.workforce.PeerPolicies;
import org.carepeers.workflow.workforce.WorkerRecord;
import org.carepeers.workflow.workforce.WorkforceDuties;

final class WorkerComingDue {

    private WorkerComingDue() {}

    public static void main(String[] arguments) {
        LocalDate today = LocalDate.of(2026, 1, 12);
        CertificationRules rules = CertificationRules.california();
        PeerPolicy policy = PeerPolicies.example();
        WorkerRecord worker = WorkerRecord.of(InventedWorker.stream(), today);

        CertificationStanding standing = Certification.of(worker, rules).standingOn(today);
        System.out.println(standing.stage().title() + ", attempts left: " + standing.attemptsLeft());
        for (Obligation duty : WorkforceDuties.of(rules, policy).comingDue(worker, today)) {
            System.out.println(duty.who().code() + ": " + duty.title());
        }
    }
}
