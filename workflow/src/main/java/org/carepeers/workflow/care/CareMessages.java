package org.carepeers.workflow.care;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
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
        addAll(templates, "messages_en.properties");
        boolean spanish = "es".equals(locale.getLanguage());
        if (spanish) {
            addAll(templates, "messages_es.properties");
        }
        return Messages.of(spanish ? locale : Locale.US, templates);
    }

    private static void addAll(Map<String, String> templates, String resource) {
        try (InputStream stream = CareMessages.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException(resource + " is missing");
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(reader);
            properties.forEach((key, template) -> templates.put((String) key, (String) template));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
