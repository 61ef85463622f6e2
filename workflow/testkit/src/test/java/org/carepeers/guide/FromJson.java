package org.carepeers.guide;

import java.util.Locale;
import org.carepeers.json.CareJson;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.CareMessages;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.machine.Messages;

final class FromJson {

    private FromJson() {}

    public static void main(String[] arguments) {
        String json =
                GuidePage.of("02-embedding-in-ten-minutes.md").blocks("json").get(0);
        Messages english = CareMessages.in(Locale.ENGLISH);
        CaseFile file = CareJson.standard().readCaseFile(json);
        CareHistory history = CareHistory.play(CareWorkflow.california(), file);
        for (Decision decision : history.decisions()) {
            System.out.println(decision.event().occurredOn() + " "
                    + english.words(decision.event().kind()) + ": " + (decision.isAccepted() ? "accepted" : "refused"));
        }
        System.out.println(history.present().stage().title());
    }
}
