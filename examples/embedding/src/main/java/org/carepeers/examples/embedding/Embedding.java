package org.carepeers.examples.embedding;

import org.carepeers.json.CareJson;
import org.carepeers.json.CareJsonException;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.CareWorkflow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that embeds the library as a vendor would: it hands over a case file, asks where the case is and what is
 * due, and reads what the library wrote with a Jackson of its own.
 *
 * <p>It says on which path it runs and fails if that is not the path it was told, so that neither way can be taken for
 * the other. The library reads and writes with Jackson 2 while the program around it uses Jackson 3.
 */
public final class Embedding {

    private static final String FILE =
            """
            {"formatVersion": 1,
             "case": {"id": "invented-1", "county": "alameda",
                      "externalReferences": [{"system": "vendor", "id": "V-1"}]},
             "events": [
               {"id": "e1", "kind": "petition-filed", "occurredOn": "2026-02-02", "by": {"role": "petitioner"},
                "facts": {"standing": "family-member", "examinedOn": "2026-01-20"}},
               {"id": "e2", "kind": "report-ordered", "occurredOn": "2026-02-05", "by": {"role": "court"},
                "facts": {"primaFacie": "found"}},
               {"id": "e3", "kind": "care-plan-ordered", "occurredOn": "2026-02-06", "by": {"role": "court"}}]}
            """;

    private Embedding() {}

    /**
     * Plays a case and reads its file back.
     *
     * @param arguments the path this program is to run on: {@code class-path} or {@code module-path}
     */
    public static void main(String[] arguments) {
        String path = CareWorkflow.class.getModule().isNamed() ? "module-path" : "class-path";
        require(path.equals(arguments[0]), "runs on the " + path + ", not on the " + arguments[0]);

        CareJson json = CareJson.standard();
        CaseFile file = json.readCaseFile(FILE);
        CareHistory history = CareHistory.play(CareWorkflow.california(), file);
        require(history.present().stage() == CareStage.AWAITING_COUNTY_REPORT, "the case is elsewhere");
        require(history.refused().size() == 1, "the plan out of turn was not refused");

        String written = json.write(file);
        require(json.readCaseFile(written).equals(file), "the file did not come back equal");
        JsonNode outside = JsonMapper.shared().readTree(written);
        require(outside.at("/case/county").asString().equals("alameda"), "Jackson 3 read something else");
        require(refusesTheUnknown(json), "an unknown field was taken");

        System.out.println("On the " + path + ": the case is at \"" + history.present().stage().title() + "\", "
                + history.present().openObligations().size() + " obligations open, one event refused; Jackson "
                + JsonMapper.shared().version() + " stands beside it");
    }

    private static boolean refusesTheUnknown(CareJson json) {
        try {
            json.readCaseFile(FILE.replace("\"county\"", "\"conty\""));
            return false;
        } catch (CareJsonException e) {
            return e.getMessage().contains("conty") || e.getMessage().contains("county");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("Expected otherwise: " + otherwise);
        }
    }
}
