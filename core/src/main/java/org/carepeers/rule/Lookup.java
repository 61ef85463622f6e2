package org.carepeers.rule;

import java.util.List;
import java.util.Optional;

/**
 * What the rule book answers when asked for a rule by the date of an act.
 *
 * <p>Every answer is immutable and thread-safe.
 */
public sealed interface Lookup {

    /**
     * Returns the rule that was asked for.
     *
     * @return its id
     */
    RuleId id();

    /**
     * Returns this answer if a rule is known to be in force.
     *
     * @return the answer, or empty if it is one of the others
     */
    default Optional<InForce> inForce() {
        return this instanceof InForce found ? Optional.of(found) : Optional.empty();
    }

    /**
     * A rule was in force on the day.
     *
     * @param rule the rule; the statute's, or the overlay's own where the statute has none of this id
     * @param overlays what counties, courts or agencies set beside it for that day, in the order they were laid on
     * @param remarks why the rule is not verified for that day, one sentence each; empty if it is
     */
    record InForce(Rule rule, List<Rule> overlays, List<String> remarks) implements Lookup {

        /**
         * Keeps unchangeable copies of the lists.
         *
         * @param rule the rule; the statute's, or the overlay's own where the statute has none of this id
         * @param overlays what counties, courts or agencies set beside it for that day, in the order they were laid on
         * @param remarks why the rule is not verified for that day, one sentence each; empty if it is
         */
        public InForce {
            overlays = List.copyOf(overlays);
            remarks = List.copyOf(remarks);
        }

        @Override
        public RuleId id() {
            return rule.id();
        }

        /**
         * Says whether the figure was read in the text of the law, and that text is known to have stood on the day.
         *
         * @return whether there is no remark
         */
        public boolean verified() {
            return remarks.isEmpty();
        }
    }

    /**
     * It is not known what was in force on the day.
     *
     * @param id the rule asked for
     * @param reason why, in one sentence
     * @param nearest the known text whose time is nearest to the day; empty if the book does not know the rule at all
     */
    record Unverified(RuleId id, String reason, Optional<Rule> nearest) implements Lookup {}

    /**
     * No such rule was in force on the day.
     *
     * @param id the rule asked for
     * @param reason why, in one sentence
     * @param nearest the text whose time is nearest to the day
     */
    record NotInForce(RuleId id, String reason, Optional<Rule> nearest) implements Lookup {}
}
