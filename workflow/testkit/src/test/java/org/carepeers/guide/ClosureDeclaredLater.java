package org.carepeers.guide;

import static org.carepeers.guide.Invented.event;

import java.time.LocalDate;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.EventKind;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareWorkflow;

final class ClosureDeclaredLater {

    private ClosureDeclaredLater() {}

    public static void main(String[] arguments) {
        CareWorkflow workflow = CareWorkflow.california();
        CareCase ordered = Invented.reportOrdered(workflow);
        CareCase closed = workflow.apply(
                ordered,
                event(EventKind.COURT_CLOSED, Role.COURT, "2026-02-10")
                        .stating(CareFacts.CLOSED_ON, LocalDate.of(2026, 2, 10))
                        .build());
        closed.openObligations().stream()
                .flatMap(duty -> duty.due().lastDay().stream())
                .forEach(System.out::println);
    }
}
