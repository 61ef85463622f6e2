package org.carepeers.workflow.disclosure;

import java.util.List;
import org.carepeers.workflow.machine.Reason;

/**
 * The answer to an {@link AccessRequest}. Both answers are immutable and thread-safe.
 *
 * @param <V> the view
 */
public sealed interface AccessDecision<V> {

    /**
     * Something may be shown.
     *
     * @param <V> the view
     * @param view what may be shown, and what to put on record when it is
     */
    record Granted<V>(V view) implements AccessDecision<V> {}

    /**
     * Nothing may be shown.
     *
     * @param <V> the view
     * @param reasons every reason, never empty
     */
    record NotGranted<V>(List<Reason> reasons) implements AccessDecision<V> {

        /**
         * Keeps an unchangeable copy of the reasons.
         *
         * @param reasons every reason
         * @throws IllegalArgumentException if there is no reason
         */
        public NotGranted {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("reasons must hold at least one reason");
            }
        }
    }
}
