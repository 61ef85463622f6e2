package org.carepeers.workflow.workforce;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.carepeers.peer.IncidentEventKind;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.workflow.machine.Messages;

/** The words about workers, as a colleague would say them. */
public final class WorkforceMessages {

    private static final String RESOURCE = "messages_en.properties";

    private WorkforceMessages() {}

    /**
     * Returns the words in English.
     *
     * @return the messages; a county may reword them with {@link Messages#with(Map)}
     */
    public static Messages english() {
        Map<String, String> templates = new HashMap<>();
        for (WorkerEventKind kind : WorkerEventKind.values()) {
            templates.put("WorkerEventKind." + kind.code(), kind.meaning());
        }
        for (IncidentEventKind kind : IncidentEventKind.values()) {
            templates.put("IncidentEventKind." + kind.code(), kind.meaning());
        }
        for (CertificationStage stage : CertificationStage.values()) {
            templates.put("CertificationStage." + stage.code(), stage.title());
        }
        for (EmploymentStage stage : EmploymentStage.values()) {
            templates.put("EmploymentStage." + stage.code(), stage.title());
        }
        for (IncidentStage stage : IncidentStage.values()) {
            templates.put("IncidentStage." + stage.code(), stage.title());
        }
        properties().forEach((key, template) -> templates.put((String) key, (String) template));
        return Messages.of(Locale.US, templates);
    }

    private static Properties properties() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(WorkforceMessages.class.getResourceAsStream(RESOURCE)),
                StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
