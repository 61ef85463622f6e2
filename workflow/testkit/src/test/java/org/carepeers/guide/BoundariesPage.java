package org.carepeers.guide;

import java.util.Arrays;
import java.util.Locale;
import org.carepeers.engagement.ProhibitedAct;
import org.carepeers.engagement.RoleDifference;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.accompaniment.BoundaryMessages;
import org.carepeers.workflow.accompaniment.NoteLimit;
import org.carepeers.workflow.accompaniment.PocketSentence;
import org.carepeers.workflow.machine.Messages;

/** Writes the page on the boundaries of peer work: each act, what a colleague says, and on what it rests. */
final class BoundariesPage {

    private static final Messages ENGLISH = BoundaryMessages.in(Locale.ENGLISH);
    private static final Messages SPANISH = BoundaryMessages.in(Locale.forLanguageTag("es"));

    private BoundariesPage() {}

    static String text() {
        StringBuilder page = new StringBuilder("# What is not a peer's to do\n\n");
        page.append("Generated from the code; do not edit. A plan that asks a peer for any of these is refused in these"
                + " words. What has happened is recorded. A county may put its own words in their place.\n\n");
        page.append(
                "Only one of the sources is a statute, and it says what certification does not authorize. The rest is"
                        + " the code of ethics and practice.\n");
        Arrays.stream(ProhibitedAct.values()).forEach(act -> act(page, act));
        roles(page);
        sentences(page);
        limits(page);
        return page.toString();
    }

    private static void act(StringBuilder page, ProhibitedAct act) {
        String section =
                act.section().map(Citation::toString).map(text -> ", " + text).orElse("");
        page.append("\n## ").append(act.meaning()).append("\n\n");
        page.append(ENGLISH.words(act)).append(" You can say: “");
        page.append(ENGLISH.words(PocketSentence.to(act))).append("” Call: ");
        page.append(ENGLISH.words(act.call())).append(".\n\n");
        page.append("`").append(act.code()).append("` · ").append(ENGLISH.words(act.source()));
        page.append(section)
                .append(" · ")
                .append(ENGLISH.words(act.confidence()))
                .append("\n");
    }

    private static void roles(StringBuilder page) {
        page.append("\n# Three roles that complement each other\n\n");
        page.append("| | peer support | case management | therapy |\n|---|---|---|---|\n");
        for (RoleDifference line : RoleDifference.values()) {
            row(page, line.code().replace('-', ' '), line.peer(), line.caseManager(), line.therapist());
        }
    }

    private static void sentences(StringBuilder page) {
        page.append("\n# Pocket sentences\n\n| | English | Spanish |\n|---|---|---|\n");
        for (PocketSentence sentence : PocketSentence.values()) {
            row(page, "`" + sentence.code() + "`", ENGLISH.words(sentence), SPANISH.words(sentence));
        }
    }

    private static void limits(StringBuilder page) {
        page.append("\n# What a person is told before the first note\n\n| | English | Spanish |\n|---|---|---|\n");
        for (NoteLimit limit : NoteLimit.values()) {
            row(page, "`" + limit.code() + "`", ENGLISH.words(limit), SPANISH.words(limit));
        }
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
