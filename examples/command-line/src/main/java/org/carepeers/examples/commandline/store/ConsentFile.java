package org.carepeers.examples.commandline.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.carepeers.consent.Consent;
import org.carepeers.examples.commandline.UnusableInputException;
import org.carepeers.json.CareJson;
import org.carepeers.json.CareJsonException;

/** Consents in a file: one, or a list of them. */
public final class ConsentFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ConsentFile() {}

    /**
     * Reads consents.
     *
     * @param file the file
     * @return the consents, in their order
     * @throws UnusableInputException if it cannot be read; it names the field and repeats no value
     */
    public static List<Consent> read(Path file) {
        List<Consent> consents = new ArrayList<>();
        try {
            JsonNode tree = JSON.readTree(TextFiles.read(file));
            for (JsonNode each : tree.isArray() ? tree : List.of(tree)) {
                consents.add(CareJson.standard().read(each.toString(), Consent.class));
            }
        } catch (JsonProcessingException e) {
            throw UnusableInputException.at(file.toString(), "is not JSON");
        } catch (CareJsonException e) {
            throw UnusableInputException.at(file.toString(), String.valueOf(e.getMessage()));
        }
        return consents;
    }
}
