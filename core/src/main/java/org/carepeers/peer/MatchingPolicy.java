package org.carepeers.peer;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.stream.IntStream;
import org.carepeers.invariant.Invariant;
import org.immutables.value.Value;

/**
 * How much a county lets each wish of a person, and the fairness among its workers, weigh when it proposes a worker.
 *
 * <p>None of it is law, and none has a value that is built in. A weight of 0 leaves a wish out. Not weighed at all, and
 * always first, are the workers for whom the person asked, and after them those who speak the person's language.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMatchingPolicy.class)
@JsonPropertyOrder({
    "name",
    "continuity",
    "community",
    "experience",
    "specialization",
    "area",
    "schedule",
    "load",
    "claims"
})
public abstract class MatchingPolicy {

    MatchingPolicy() {}

    /** The greatest weight. */
    public static final int GREATEST_WEIGHT = 1000;

    /** {@return whose policy it is, such as the name of a county and a year} */
    public abstract String name();

    /** {@return the weight of having walked beside the person before} */
    public abstract int continuity();

    /** {@return the weight of a community that the person would like} */
    public abstract int community();

    /** {@return the weight of experience that the person would like and the worker shares} */
    public abstract int experience();

    /** {@return the weight of further training that the person would like} */
    public abstract int specialization();

    /** {@return the weight of working where the person would like to meet} */
    public abstract int area();

    /** {@return the weight of working when the person would like to meet} */
    public abstract int schedule();

    /** {@return the weight of having room, so that work is shared fairly} */
    public abstract int load();

    /** {@return what certification means for work that is to be claimed from Medi-Cal} */
    public abstract ClaimRule claims();

    /**
     * Returns an example to try the library with. Its weights are invented: no law, guidance or county stands behind them.
     *
     * @return a policy named {@code example}
     */
    public static MatchingPolicy example() {
        return builder()
                .name("example")
                .continuity(40)
                .community(20)
                .experience(30)
                .specialization(15)
                .area(20)
                .schedule(25)
                .load(30)
                .claims(ClaimRule.ONLY_CERTIFIED)
                .build();
    }

    @Value.Check
    void check() {
        Invariant.holds(!name().isBlank(), "MatchingPolicy.name must not be blank");
        Invariant.holds(
                IntStream.of(continuity(), community(), experience(), specialization(), area(), schedule(), load())
                        .allMatch(weight -> weight >= 0 && weight <= GREATEST_WEIGHT),
                "MatchingPolicy must have weights between 0 and " + GREATEST_WEIGHT);
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code MatchingPolicy}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableMatchingPolicy.Builder {

        Builder() {}
    }
}
