package org.carepeers.workflow.workforce;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.carepeers.json.CareJson;
import org.carepeers.peer.InterviewPlan;
import org.carepeers.peer.RoleDescription;

/** What comes with the library for describing a role: an example, and a plan for interviews. */
public final class RoleResources {

    private RoleResources() {}

    /**
     * Returns an example of a role description. It is nobody's, and says so in its notice.
     *
     * @return the example
     */
    public static RoleDescription exampleRole() {
        return CareJson.standard().read(text("example-role-description.json"), RoleDescription.class);
    }

    /**
     * Returns a plan for structured interviews, to be used as it is or changed.
     *
     * @return the plan
     */
    public static InterviewPlan interviewPlan() {
        return CareJson.standard().read(text("interview-plan.json"), InterviewPlan.class);
    }

    static String text(String resource) {
        try (InputStream stream = Objects.requireNonNull(RoleResources.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
