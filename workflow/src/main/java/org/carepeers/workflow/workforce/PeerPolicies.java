package org.carepeers.workflow.workforce;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.carepeers.json.CareJson;
import org.carepeers.peer.PeerPolicy;

/**
 * The one policy for peer work that ships: an example, of a county that does not exist.
 *
 * <p>None of its figures is California's and none is recommended. It shows the form in which a county writes its own, reads
 * it with {@code CareJson.standard().read(text, PeerPolicy.class)}, and hands it to what asks for it.
 */
public final class PeerPolicies {

    private static final String RESOURCE = "example-peer-policy.json";

    private PeerPolicies() {}

    /**
     * Returns the example.
     *
     * @return the policy of an invented county, with every part
     */
    public static PeerPolicy example() {
        return CareJson.standard().read(exampleText(), PeerPolicy.class);
    }

    /**
     * Returns the example as it is written.
     *
     * @return its JSON
     */
    public static String exampleText() {
        try (InputStream stream = Objects.requireNonNull(PeerPolicies.class.getResourceAsStream(RESOURCE))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
