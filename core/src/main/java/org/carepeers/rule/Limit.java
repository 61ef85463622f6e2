package org.carepeers.rule;

import java.util.Optional;
import org.carepeers.time.Span;
import org.immutables.value.Value;

/** A rule that bounds a length, a number or a sum: a term, a continuance, a fine, a number of reports. */
@Value.Immutable
public sealed interface Limit extends Rule permits ImmutableLimit {

    /**
     * Returns on which side the limit binds.
     *
     * @return the bound
     */
    Bound bound();

    /**
     * Returns what is bounded; the measure itself is allowed.
     *
     * @return the measure
     */
    Measure measure();

    /**
     * Returns the time within which things are counted.
     *
     * @return the span, or empty if they are counted without regard to time
     */
    Optional<Span> window();

    @Override
    default String figure() {
        return bound().words() + " " + measure().text()
                + window().map(span -> " within " + span.text()).orElse("");
    }

    /** Checks the period. */
    @Value.Check
    default void check() {
        RuleChecks.check(this);
    }

    /**
     * Starts a limit.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Limit}; {@code build()} fails if a required attribute is missing. */
    final class Builder extends ImmutableLimit.Builder {
        Builder() {}
    }
}
