package org.carepeers.workflow.care;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.carepeers.party.County;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.rule.Overlay;
import org.carepeers.rule.Rule;
import org.carepeers.rule.RuleBook;
import org.carepeers.workflow.machine.Messages;

/**
 * The words of the CARE process.
 *
 * <p>English is complete. Spanish covers, for a start, what a participant reads: stages, events, hearings and
 * deadlines' standings; what is missing there is said in English. A rule is called by its title, never by its id.
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
        return in(locale, RuleBook.california());
    }

    /**
     * Returns the words in a language, with the titles of a county's or court's own rules.
     *
     * @param locale the language; English unless it is Spanish
     * @param rules the rule book by which cases are decided
     * @return the messages
     */
    public static Messages in(Locale locale, RuleBook rules) {
        Map<String, String> templates = titles(rules);
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

    /** The titles of rules; a rule that is laid over one of the law keeps the title that the law's has. */
    private static Map<String, String> titles(RuleBook rules) {
        Map<String, String> titles = new HashMap<>();
        for (Overlay overlay : rules.overlays()) {
            overlay.rules().forEach(rule -> titles.put(key(rule), rule.title()));
        }
        rules.rules().forEach(rule -> titles.put(key(rule), rule.title()));
        return titles;
    }

    private static String key(Rule rule) {
        return "RuleId." + rule.id().code();
    }
}
