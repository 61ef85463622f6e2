package org.carepeers.guide;

import static org.carepeers.guide.Invented.event;

import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Finding;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;

final class DecideAndApply {

    private DecideAndApply() {}

    public static void main(String[] arguments) {
        CareWorkflow workflow = CareWorkflow.california();
        CareCase filed = Invented.filed(workflow);

        CareEvent order = event(EventKind.REPORT_ORDERED, Role.COURT, "2026-02-05")
                .stating(CareFacts.PRIMA_FACIE, Finding.FOUND)
                .build();
        Decision decision = workflow.decide(filed, order);

        if (decision instanceof Decision.Accepted accepted) {
            CareCase ordered = filed.after(accepted.effects());
            System.out.println(ordered.stage().title());
            ordered.openObligations()
                    .forEach(duty -> System.out.println(duty.citations() + " " + duty.title() + ": "
                            + duty.due().sentence()));
        }
    }
}
