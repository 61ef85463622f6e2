package org.carepeers.rule;

import java.util.List;
import org.carepeers.statute.Citation;

/**
 * How the time that a rule gives may be lengthened.
 *
 * <p>The length is not repeated here: where the law bounds it, {@code limits} names the rules that do. This type is immutable
 * and thread-safe.
 *
 * @param when what must be so, in words
 * @param grantedBy who decides on it
 * @param citation where the extension is written
 * @param limits the rules that bound it, each a {@link Limit}; empty if the law gives no figure
 * @param goodCauseBeyond whether the court may go beyond the limits, or beyond the rule where there are none, for good cause
 */
public record Extension(
        String when, DutyHolder grantedBy, Citation citation, List<RuleId> limits, boolean goodCauseBeyond) {

    /**
     * Keeps an unchangeable copy of the limits.
     *
     * @param when what must be so, in words
     * @param grantedBy who decides on it
     * @param citation where the extension is written
     * @param limits the rules that bound it, each a {@link Limit}; empty if the law gives no figure
     * @param goodCauseBeyond whether the court may go beyond the limits, or beyond the rule where there are none, for
     *     good cause
     * @throws IllegalArgumentException if {@code when} is blank
     */
    public Extension {
        if (when.isBlank()) {
            throw new IllegalArgumentException("An extension says when it may be had");
        }
        limits = List.copyOf(limits);
    }
}
