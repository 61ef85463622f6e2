package org.carepeers.rule;

import org.immutables.value.Value;

/**
 * A rule that says when something is to happen: a hearing, a report, a notice.
 *
 * <p>A deadline on the court is directory: when it is missed the obligation is late, and nothing is dismissed by it.
 */
@Value.Immutable
public sealed interface Deadline extends Rule permits ImmutableDeadline {

    /**
     * Returns when it is to happen, seen from the {@link #anchor()}.
     *
     * @return the timing
     */
    Timing timing();

    @Override
    default String figure() {
        return timing().text();
    }

    /** Checks the period. */
    @Value.Check
    default void check() {
        RuleChecks.check(this);
    }

    /**
     * Starts a deadline.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Deadline}; {@code build()} fails if a required attribute is missing. */
    final class Builder extends ImmutableDeadline.Builder {
        Builder() {}
    }
}
