package org.carepeers.guide;

import java.util.List;
import java.util.Locale;
import org.carepeers.json.CareJson;
import org.carepeers.json.CareJsonException;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.CareMessages;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.machine.Messages;
import org.carepeers.workflow.machine.Reason;

final class TenMistakes {

    private static final CareWorkflow WORKFLOW = CareWorkflow.california();
    private static final Messages ENGLISH = CareMessages.in(Locale.ENGLISH);

    private record Mistake(String instead, String stands) {}

    private TenMistakes() {}

    public static void main(String[] arguments) {
        String json = GuidePage.of("08-a-journey-of-your-own.md").blocks("json").get(0);
        List<Mistake> mistakes = List.of(
                new Mistake("\"case-1\",", "\"case-1\""),
                new Mistake(", \"county\": \"san-diego\"", ""),
                new Mistake("2026-02-02", "2026-02-30"),
                new Mistake("family-member", "uncle"),
                new Mistake("primaFacie", "primeFacie"),
                new Mistake("\"e2\"", "\"e1\""),
                new Mistake("\"role\": \"court\"", "\"role\": \"county-agency\""),
                new Mistake("\"found\"", "\"not-determined\""),
                new Mistake("report-ordered", "prima-facie-not-found"),
                new Mistake("2026-02-05", "2026-01-31"));
        for (Mistake mistake : mistakes) {
            System.out.println(mistake.instead() + " -> " + mistake.stands());
            System.out.println("  " + answer(json.replace(mistake.instead(), mistake.stands())));
        }
    }

    private static String answer(String json) {
        try {
            CaseFile file = CareJson.standard().readCaseFile(json);
            CareHistory history = CareHistory.play(WORKFLOW, file);
            for (Decision.Refused refused : history.refused()) {
                Reason first = refused.reasons().get(0);
                return "Refused: " + ENGLISH.sentence(first);
            }
            return "Accepted: " + history.present().stage().title();
        } catch (CareJsonException unreadable) {
            return unreadable.problems().get(0).sentence();
        }
    }
}
