package org.carepeers.workflow.journal;

import java.util.List;
import org.carepeers.workflow.machine.Reason;

/**
 * What a process answers to an event that is to be recorded. All variants are immutable and thread-safe.
 *
 * @param <X> the effects of the process
 */
public sealed interface Verdict<X> {

    /**
     * The event is accepted.
     *
     * @param <X> the effects of the process
     * @param effects what it changes
     * @param remarks what departs from the rules without standing in the way
     */
    record Accepted<X>(List<X> effects, List<Reason> remarks) implements Verdict<X> {

        /**
         * Keeps unchangeable copies of the lists.
         *
         * @param effects what it changes
         * @param remarks what departs from the rules
         */
        public Accepted {
            effects = List.copyOf(effects);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * The event is refused.
     *
     * @param <X> the effects of the process
     * @param reasons every reason, never empty
     */
    record Refused<X>(List<Reason> reasons) implements Verdict<X> {

        /**
         * Keeps an unchangeable copy of the reasons.
         *
         * @param reasons every reason
         */
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
