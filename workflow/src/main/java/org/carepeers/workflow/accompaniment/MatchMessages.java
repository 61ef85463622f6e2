package org.carepeers.workflow.accompaniment;

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
import org.carepeers.consent.Audience;
import org.carepeers.workflow.machine.Messages;

/**
 * The words in which a match is told: to the participant about themselves, to all others about the person.
 *
 * <p>English and Spanish are complete. Which reasons an audience is told at all is a matter of {@link MatchView}.
 */
public final class MatchMessages {

    private MatchMessages() {}

    /**
     * Returns the words for an audience in a language.
     *
     * @param locale the language; English unless it is Spanish
     * @param audience who is told
     * @return the messages
     */
    public static Messages in(Locale locale, Audience audience) {
        boolean spanish = "es".equals(locale.getLanguage());
        Locale spoken = spanish ? locale : Locale.US;
        Map<String, String> templates = new HashMap<>();
        for (String language : Locale.getISOLanguages()) {
            templates.put(
                    "SpokenLanguage." + language,
                    Locale.forLanguageTag(language).getDisplayLanguage(spoken));
        }
        Map<String, String> words = read(spanish ? "matching_es.properties" : "matching_en.properties");
        templates.putAll(words);
        String prefix = audience.code() + ".";
        words.forEach((key, template) -> {
            if (key.startsWith(prefix)) {
                templates.put(key.substring(prefix.length()), template);
            }
        });
        return Messages.of(spoken, templates);
    }

    private static Map<String, String> read(String resource) {
        try (InputStream stream = MatchMessages.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException(resource + " is missing");
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(reader);
            Map<String, String> templates = new HashMap<>();
            properties.forEach((key, template) -> templates.put((String) key, (String) template));
            return templates;
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
