package org.carepeers.guide;

import org.carepeers.json.CareJson;
import org.carepeers.json.CareJsonException;
import org.carepeers.json.JsonProblem;

final class WrongJson {

    private WrongJson() {}

    public static void main(String[] arguments) {
        String json = GuidePage.of("02-embedding-in-ten-minutes.md")
                .blocks("json")
                .get(0)
                .replace("family-member", "a private matter")
                .replace("primaFacie", "primeFacie");
        try {
            CareJson.standard().readCaseFile(json);
        } catch (CareJsonException unreadable) {
            for (JsonProblem problem : unreadable.problems()) {
                System.out.println(problem.path() + ": " + problem.message());
            }
        }
    }
}
