package org.carepeers.guide;

import java.time.LocalDate;
import org.carepeers.json.CareJson;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.obligation.ObligationState;
import org.carepeers.workflow.obligation.TrackedObligation;

final class HowDutiesStand {

    private HowDutiesStand() {}

    public static void main(String[] arguments) {
        String json =
                GuidePage.of("02-embedding-in-ten-minutes.md").blocks("json").get(0);
        CaseFile file = CareJson.standard().readCaseFile(json);
        CareHistory history = CareHistory.play(CareWorkflow.california(), file);

        LocalDate today = LocalDate.of(2026, 3, 18);
        for (TrackedObligation duty : history.obligations().all()) {
            ObligationState state = duty.stateOn(today, 7);
            System.out.println(
                    duty.obligation().rule() + ": " + state.standing().code() + " " + state.days());
        }
    }
}
