package org.carepeers.workflow.workforce;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.carepeers.peer.ReadinessItem;
import org.carepeers.peer.RecruitmentEventKind;
import org.carepeers.workflow.machine.Messages;

/** The words of a recruitment, in English. A county rewords or translates them with {@link Messages#with(Map)}. */
public final class RecruitmentMessages {

    private RecruitmentMessages() {}

    /**
     * Returns the words.
     *
     * @return the messages in English
     */
    public static Messages english() {
        Map<String, String> templates = new HashMap<>();
        for (RecruitmentStage stage : RecruitmentStage.values()) {
            templates.put("RecruitmentStage." + stage.code(), stage.title());
        }
        for (RecruitmentEventKind kind : RecruitmentEventKind.values()) {
            templates.put("RecruitmentEventKind." + kind.code(), kind.meaning());
        }
        for (ReadinessItem item : ReadinessItem.values()) {
            templates.put("ReadinessItem." + item.code(), item.title());
        }
        try (InputStream stream =
                Objects.requireNonNull(RecruitmentMessages.class.getResourceAsStream("recruitment_en.properties"))) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            properties.forEach((key, template) -> templates.put((String) key, (String) template));
        } catch (IOException e) {
            throw new UncheckedIOException("recruitment_en.properties", e);
        }
        return Messages.of(Locale.US, templates);
    }
}
