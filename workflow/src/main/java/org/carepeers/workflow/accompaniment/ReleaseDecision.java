package org.carepeers.workflow.accompaniment;

import java.util.List;
import org.carepeers.consent.Disclosure;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.obligation.Obligation;

/** The answer to a {@link ReleaseRequest}. Both answers are immutable and thread-safe. */
public sealed interface ReleaseDecision {

    /**
     * Says whether the note may be shown.
     *
     * @return whether this is {@link Permitted}
     */
    default boolean isPermitted() {
        return this instanceof Permitted;
    }

    /**
     * The note may be shown.
     *
     * @param disclosure what to put on record when it is
     * @param remarks what to mind; empty if nothing
     * @param duties what showing it asks of others; empty if nothing
     */
    record Permitted(Disclosure disclosure, List<Reason> remarks, List<Obligation> duties) implements ReleaseDecision {

        /**
         * Keeps unchangeable copies of the lists.
         *
         * @param disclosure what to put on record when it is
         * @param remarks what to mind
         * @param duties what showing it asks of others
         */
        public Permitted {
            remarks = List.copyOf(remarks);
            duties = List.copyOf(duties);
        }
    }

    /**
     * The note may not be shown.
     *
     * @param reasons every reason, never empty
     */
    record NotPermitted(List<Reason> reasons) implements ReleaseDecision {

        /**
         * Keeps an unchangeable copy of the reasons.
         *
         * @param reasons every reason
         * @throws IllegalArgumentException if there is no reason
         */
        public NotPermitted {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("reasons must hold at least one reason");
            }
        }
    }
}
