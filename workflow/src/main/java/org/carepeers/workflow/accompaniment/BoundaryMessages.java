package org.carepeers.workflow.accompaniment;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.carepeers.engagement.ProhibitedAct;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.machine.Messages;
import org.carepeers.workflow.machine.Reason;

/**
 * The words of the boundaries of peer work: a colleague's voice, and the source below.
 *
 * <p>English is complete. In Spanish there is what a peer says to a person or in a courtroom, the {@link
 * PocketSentence}s; the rest is said in English. A county rewords any of it with {@link Messages#with(Map)}.
 */
public final class BoundaryMessages {

    private BoundaryMessages() {}

    /**
     * Returns the words in a language.
     *
     * @param locale the language; English unless it is Spanish
     * @return the messages
     */
    public static Messages in(Locale locale) {
        Map<String, String> templates = new HashMap<>();
        addAll(templates, "boundary_en.properties");
        boolean spanish = "es".equals(locale.getLanguage());
        if (spanish) {
            addAll(templates, "boundary_es.properties");
        }
        return Messages.of(spanish ? locale : Locale.US, templates);
    }

    /**
     * Returns a reason as a colleague would say it: why, what to do instead, and the source in a line of its own.
     *
     * @param messages the words
     * @param reason the reason or remark
     * @return one or two lines
     */
    public static String answer(Messages messages, Reason reason) {
        String cure = messages.cure(reason).map(words -> " " + words).orElse("");
        return messages.sentence(reason) + cure + source(messages, reason);
    }

    private static String source(Messages messages, Reason reason) {
        if (reason.find("act").orElse(null) instanceof ProhibitedAct act) {
            return "\n" + source(messages, act);
        }
        return reason.citation().map(section -> "\nSource: " + section + ".").orElse("");
    }

    /**
     * Returns on what a boundary rests, in one line.
     *
     * @param messages the words
     * @param act what a peer does not do
     * @return the line, such as {@code Source: statute, WIC 14045.16 (verified).}
     */
    public static String source(Messages messages, ProhibitedAct act) {
        String section =
                act.section().map(Citation::toString).map(text -> ", " + text).orElse("");
        return "Source: " + messages.words(act.source()) + section + " (" + messages.words(act.confidence()) + ").";
    }

    private static void addAll(Map<String, String> templates, String resource) {
        try (InputStream stream = BoundaryMessages.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException(resource + " is missing");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            properties.forEach((key, template) -> templates.put((String) key, (String) template));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
