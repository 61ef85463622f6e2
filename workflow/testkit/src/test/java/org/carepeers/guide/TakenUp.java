package org.carepeers.guide;

import static org.carepeers.guide.Invented.event;

import java.time.LocalDate;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareWorkflow;

final class TakenUp {

    private TakenUp() {}

    public static void main(String[] arguments) {
        CareWorkflow workflow = CareWorkflow.california();
        CareCase open = workflow.apply(
                Invented.begun(),
                event(EventKind.TAKEN_UP, Role.COUNTY_AGENCY, "2026-06-01")
                        .stating(CareFacts.STATED_STAGE, CareStage.UNDER_CARE_PLAN)
                        .stating(CareFacts.PLAN_ORDERED_ON, LocalDate.of(2025, 11, 3))
                        .stating(CareFacts.HEARING_KIND, HearingKind.STATUS_REVIEW)
                        .stating(CareFacts.HEARING_ON, LocalDate.of(2026, 6, 29))
                        .stating(CareFacts.SOURCE_RECORD, "old-system-4711")
                        .build());
        System.out.println(open);
        open.openObligations()
                .forEach(duty ->
                        System.out.println(duty.title() + ": " + duty.due().sentence()));
    }
}
