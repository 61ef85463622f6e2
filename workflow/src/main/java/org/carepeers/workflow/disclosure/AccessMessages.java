package org.carepeers.workflow.disclosure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.carepeers.consent.RecordPart;
import org.carepeers.workflow.machine.Messages;

/** The words of access, in English. A county rewords or translates them with {@link Messages#with(Map)}. */
public final class AccessMessages {

    private AccessMessages() {}

    /**
     * Returns the words.
     *
     * @return the messages in English
     */
    public static Messages english() {
        Map<String, String> templates = new HashMap<>();
        for (RecordPart part : RecordPart.values()) {
            templates.put("RecordPart." + part.code(), part.meaning());
        }
        return Messages.of(Locale.US, templates).withFile(AccessMessages.class, "access_en.properties");
    }
}
