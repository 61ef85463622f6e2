package org.carepeers.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.carepeers.engagement.TouchpointPolicy;

/**
 * The example policies that ship with the library: to read, to try, and to replace.
 *
 * <p>None is Californian law and none is a county's. Their figures were made up so that the examples have some.
 */
public final class ExamplePolicies {

    private ExamplePolicies() {}

    /**
     * Returns the example of a county's times for peer work.
     *
     * @return the policy, whose name says that it is an example
     */
    public static TouchpointPolicy touchpoints() {
        return read("/org/carepeers/engagement/example-touchpoint-policy.json", TouchpointPolicy.class);
    }

    private static <T> T read(String resource, Class<T> type) {
        try (InputStream stream = ExamplePolicies.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException(resource + " is missing");
            }
            return CareJson.standard().read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
