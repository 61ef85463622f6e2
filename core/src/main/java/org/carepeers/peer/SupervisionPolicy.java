package org.carepeers.peer;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.carepeers.invariant.Invariant;
import org.immutables.value.Value;

/**
 * How a county wants its peer support workers supervised. No figure of it is law, and none is built in.
 *
 * <p>The state's notice on who may supervise was not read. Its routes, and the sixty days for the training that the example
 * policy uses, are known from memory alone ({@link SupervisorRoute#CONFIDENCE}); both are therefore the county's to state.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSupervisionPolicy.class)
@JsonPropertyOrder({"routes", "trainedWithinDays", "sessionEveryDays", "mostWorkers", "answerWithinDays", "reviewWeeks"
})
public abstract class SupervisionPolicy {

    SupervisionPolicy() {}

    /** {@return the routes by which someone qualifies as a supervisor, any one of which is enough} */
    public abstract List<SupervisorRouteRule> routes();

    /** {@return within how many days of starting a supervisor has completed the training for it} */
    public abstract int trainedWithinDays();

    /** {@return after how many days without a session the next one is due} */
    public abstract int sessionEveryDays();

    /** {@return how many workers one supervisor supervises at most} */
    public abstract int mostWorkers();

    /** {@return within how many days a supervisor looks after a worker once something was noticed} */
    public abstract int answerWithinDays();

    /** {@return how many weeks the preparation of a session looks back} */
    public abstract int reviewWeeks();

    @Value.Check
    void check() {
        Invariant.holds(!routes().isEmpty(), "SupervisionPolicy.routes must name at least one route");
        Invariant.holds(trainedWithinDays() >= 0, "SupervisionPolicy.trainedWithinDays must not be negative");
        Invariant.holds(sessionEveryDays() > 0, "SupervisionPolicy.sessionEveryDays must be at least 1");
        Invariant.holds(mostWorkers() > 0, "SupervisionPolicy.mostWorkers must be at least 1");
        Invariant.holds(answerWithinDays() >= 0, "SupervisionPolicy.answerWithinDays must not be negative");
        Invariant.holds(reviewWeeks() > 0, "SupervisionPolicy.reviewWeeks must be at least 1");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code SupervisionPolicy}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableSupervisionPolicy.Builder {

        Builder() {}
    }
}
