package org.carepeers.workflow.obligation;

import org.carepeers.party.EventId;
import org.carepeers.rule.RuleId;

/**
 * The id of an obligation within its case: the rule, the event that began it, and whose figure it follows.
 *
 * @param rule the rule
 * @param begunBy the event that began it
 * @param overlay the name of the county or court whose own figure it follows; empty for the statute's figure
 */
public record ObligationId(RuleId rule, EventId begunBy, String overlay) {

    /**
     * Returns the id of an obligation that follows the figure of the statute.
     *
     * @param rule the rule
     * @param begunBy the event that began it
     * @return the id
     */
    public static ObligationId of(RuleId rule, EventId begunBy) {
        return new ObligationId(rule, begunBy, "");
    }

    /** Returns the id in one word, as in {@code county-report@e4}. */
    @Override
    public String toString() {
        return rule + "@" + begunBy + (overlay.isEmpty() ? "" : "@" + overlay);
    }
}
