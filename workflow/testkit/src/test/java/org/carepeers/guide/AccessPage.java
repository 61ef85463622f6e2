package org.carepeers.guide;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.carepeers.consent.Audience;
import org.carepeers.consent.RecordPart;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.disclosure.AccessChoice;
import org.carepeers.workflow.disclosure.AccessRow;
import org.carepeers.workflow.disclosure.AccessTable;

/** Writes the page on access: for each audience what it sees of each part, on what basis, and why. */
final class AccessPage {

    private static final AccessTable TABLE = AccessTable.standard();

    private AccessPage() {}

    static String text() {
        StringBuilder page = new StringBuilder("# Who sees what\n\n");
        page.append("Generated from the code; do not edit. Counsel may read it as it stands: there is a line for every"
                + " audience and every part of the record, and what no line gives is not shown.\n\n"
                + "*whole*: all of it. *facts*: codes, dates and counts, and of people their names. *dates*: that it"
                + " happened, and when. *counts*: over many people, small counts withheld. *nothing*: nothing.\n\n"
                + "**Basis** is a section that says so; *near* a section that does not say it in so many words, so that it"
                + " is a reading; or *practice*, which a county may change.\n");
        parts(page);
        for (Audience audience : Audience.values()) {
            audience(page, audience);
        }
        choices(page);
        return page.toString();
    }

    private static void parts(StringBuilder page) {
        page.append("\n## The parts\n\n| part | what belongs to it |\n|---|---|\n");
        for (RecordPart part : RecordPart.values()) {
            row(page, "`" + part.code() + "`", part.meaning());
        }
    }

    private static void audience(StringBuilder page, Audience audience) {
        page.append("\n## ").append(audience.code()).append("\n\n");
        page.append("| part | shown | basis | because |\n|---|---|---|---|\n");
        Map<String, String> lines = TABLE.rows(audience).stream()
                .collect(Collectors.toMap(
                        AccessPage::rest,
                        row -> "`" + row.part().code() + "`",
                        (one, other) -> one + ", " + other,
                        LinkedHashMap::new));
        lines.forEach((rest, names) -> row(page, names, rest));
    }

    private static String rest(AccessRow row) {
        return shown(row) + " | " + basis(row) + " | " + row.because();
    }

    private static String shown(AccessRow row) {
        String shown = row.consent()
                .map(scope -> row.extent().code() + " with consent `" + scope.code() + "`, else "
                        + row.without().code())
                .orElse(row.extent().code());
        return row.counted() ? shown + "; told that there is more" : shown;
    }

    private static String basis(AccessRow row) {
        String sections = row.citations().stream().map(Citation::toString).collect(Collectors.joining(", "));
        String basis = row.citations().isEmpty() ? "practice" : row.isLaw() ? sections : "near " + sections;
        return row.choice()
                .map(choice -> basis + "; choice `" + choice.code() + "`")
                .orElse(basis);
    }

    private static void choices(StringBuilder page) {
        page.append("\n## Choices\n\nWhere the statute is silent, counsel may choose otherwise.\n\n");
        page.append("| choice | by default | near |\n|---|---|---|\n");
        for (AccessChoice choice : AccessChoice.values()) {
            String near = choice.near().stream().map(Citation::toString).collect(Collectors.joining(", "));
            row(page, "`" + choice.code() + "`", choice.isOnByDefault() ? "on" : "off", near.isEmpty() ? "none" : near);
        }
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
