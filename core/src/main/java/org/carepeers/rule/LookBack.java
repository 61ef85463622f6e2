package org.carepeers.rule;

import org.carepeers.time.Span;
import org.immutables.value.Value;

/** A rule that says how long ago something may have happened to count still: an examination, a contact, a termination. */
@Value.Immutable
public sealed interface LookBack extends Rule permits ImmutableLookBack {

    /**
     * Returns how far back from the {@link #anchor()} it may lie.
     *
     * @return the span, its first day included
     */
    Span reach();

    @Override
    default String figure() {
        return "within the last " + reach().text();
    }

    /** Checks the period. */
    @Value.Check
    default void check() {
        RuleChecks.check(this);
    }

    /**
     * Starts a look-back.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LookBack}; {@code build()} fails if a required attribute is missing. */
    final class Builder extends ImmutableLookBack.Builder {
        Builder() {}
    }
}
