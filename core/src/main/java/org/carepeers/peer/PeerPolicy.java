package org.carepeers.peer;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.immutables.value.Value;

/**
 * What a county decides for its peer work where no law says anything: figures, ladders and plans.
 *
 * <p>No part has a value that is built in for California. Each part may be absent; whoever needs it asks for it and says so.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePeerPolicy.class)
@JsonPropertyOrder({"name", "supervision", "load", "training", "career", "certification", "incidents"})
public abstract class PeerPolicy {

    PeerPolicy() {}

    /** {@return whose policy it is, such as the name of a county and a year} */
    public abstract String name();

    /** {@return how workers are supervised, or empty if the county has not said} */
    public abstract Optional<SupervisionPolicy> supervision();

    /** {@return how load is weighed, or empty if the county has not said} */
    public abstract Optional<LoadWeights> load();

    /** {@return which training is expected of whom, or empty if the county has not said} */
    public abstract Optional<TrainingPlan> training();

    /** {@return the career ladder, or empty if the county has none} */
    public abstract Optional<CareerLadder> career();

    /** {@return how early certification is looked ahead, or empty if the county has not said} */
    public abstract Optional<CertificationNotices> certification();

    /** {@return how long visits may be made in another way, or empty if the county has not said} */
    public abstract Optional<IncidentPolicy> incidents();

    @Value.Check
    void check() {
        Invariant.holds(!name().isBlank(), "PeerPolicy.name must not be blank");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code PeerPolicy}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutablePeerPolicy.Builder {

        Builder() {}
    }
}
