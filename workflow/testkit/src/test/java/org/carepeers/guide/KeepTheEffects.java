package org.carepeers.guide;

import static org.carepeers.guide.Invented.event;

import java.util.ArrayList;
import java.util.List;
import org.carepeers.party.PetitionerStanding;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Finding;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.care.Effect;

final class KeepTheEffects {

    private KeepTheEffects() {}

    public static void main(String[] arguments) {
        CareWorkflow workflow = CareWorkflow.california();
        List<CareEvent> events = List.of(
                event(EventKind.PETITION_FILED, Role.PETITIONER, "2026-02-02")
                        .stating(CareFacts.STANDING, PetitionerStanding.FAMILY_MEMBER)
                        .build(),
                event(EventKind.REPORT_ORDERED, Role.COURT, "2026-02-05")
                        .stating(CareFacts.PRIMA_FACIE, Finding.FOUND)
                        .build());

        List<List<Effect>> recorded = new ArrayList<>();
        CareCase present = Invented.begun();
        for (CareEvent event : events) {
            if (workflow.decide(present, event) instanceof Decision.Accepted accepted) {
                recorded.add(accepted.effects());
                present = present.after(accepted.effects());
            }
        }
        CareCase again = Invented.begun().afterAll(recorded);
        System.out.println(again);
        System.out.println("The same case: " + again.equals(present));
    }
}
