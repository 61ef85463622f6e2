package org.carepeers.workflow.accompaniment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.workflow.care.CareMessages;
import org.carepeers.workflow.machine.Messages;

/**
 * The words of peer support, beside those of the case.
 *
 * <p>English is complete. Spanish covers what a person reads: the hearing card, what a peer says to them, and the limits of
 * keeping things between the two. What is missing there is said in English.
 */
public final class AccompanimentMessages {

    private AccompanimentMessages() {}

    /**
     * Returns the words in a language.
     *
     * @param locale the language; English unless it is Spanish
     * @return the messages
     */
    public static Messages in(Locale locale) {
        Map<String, String> templates = new HashMap<>();
        for (AssignmentStage stage : AssignmentStage.values()) {
            templates.put("AssignmentStage." + stage.code(), stage.title());
        }
        for (AccompanimentEventKind kind : AccompanimentEventKind.values()) {
            templates.put("AccompanimentEventKind." + kind.code(), kind.meaning());
        }
        for (Touchpoint touchpoint : Touchpoint.values()) {
            templates.put("Touchpoint." + touchpoint.code(), touchpoint.title());
        }
        Messages english = CareMessages.in(locale)
                .with(templates)
                .withFile(MatchMessages.class, "matching_en.properties")
                .withFile(BoundaryMessages.class, "boundary_en.properties")
                .withFile(AccompanimentMessages.class, "assignment_en.properties");
        return "es".equals(locale.getLanguage())
                ? english.withFile(MatchMessages.class, "matching_es.properties")
                        .withFile(BoundaryMessages.class, "boundary_es.properties")
                        .withFile(AccompanimentMessages.class, "assignment_es.properties")
                : english;
    }
}
