package org.carepeers.workflow.care;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.carepeers.party.County;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.workflow.machine.Messages;

/**
 * The words of the CARE process.
 *
 * <p>English is complete. Spanish covers, for a start, what a participant reads: stages, events, hearings and
 * deadlines' standings; what is missing there is said in English.
 */
public final class CareMessages {

    private CareMessages() {}

    /**
     * Returns the words in a language.
     *
     * @param locale the language; English unless it is Spanish
     * @return the messages
     */
    public static Messages in(Locale locale) {
        Map<String, String> templates = new HashMap<>();
        for (CareStage stage : CareStage.values()) {
            templates.put("CareStage." + stage.code(), stage.title());
        }
        for (EventKind kind : EventKind.values()) {
            templates.put("EventKind." + kind.code(), kind.meaning());
        }
        for (County county : County.values()) {
            templates.put("County." + county.code(), county.displayName());
        }
        boolean spanish = "es".equals(locale.getLanguage());
        Messages english = Messages.of(spanish ? locale : Locale.US, templates)
                .withFile(CareMessages.class, "messages_en.properties");
        return spanish ? english.withFile(CareMessages.class, "messages_es.properties") : english;
    }
}
