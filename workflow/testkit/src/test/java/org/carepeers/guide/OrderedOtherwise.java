package org.carepeers.guide;

import static org.carepeers.guide.Invented.event;

import org.carepeers.party.Role;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.StatedBasis;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;

final class OrderedOtherwise {

    private OrderedOtherwise() {}

    public static void main(String[] arguments) {
        CareWorkflow workflow = CareWorkflow.california();
        Decision decision = workflow.decide(
                Invented.reportOrdered(workflow),
                event(EventKind.ORDERED_OTHERWISE, Role.COURT, "2026-02-20")
                        .stating(CareFacts.STATED_STAGE, CareStage.AWAITING_INITIAL_APPEARANCE)
                        .stating(CareFacts.STATED_BASIS, StatedBasis.INTERESTS_OF_JUSTICE)
                        .build());

        if (decision instanceof Decision.Accepted accepted) {
            accepted.remarks().forEach(Invented::print);
        }
    }
}
