package org.carepeers.workflow.machine;

import java.util.List;
import java.util.Optional;
import org.carepeers.statute.Citation;

/**
 * What a process table says of an event: permitted, or not permitted.
 *
 * @param <S> the stages
 */
public sealed interface Ruling<S> {

    /**
     * The event is permitted.
     *
     * @param <S> the stages
     * @param stage the stage where the case is afterwards
     * @param remarks what departs from the rules without standing in the way
     * @param citations the sections of the row that permits it
     * @param policy the named policy or choice under which the row stands, if any
     */
    record Permitted<S>(S stage, List<Reason> remarks, List<Citation> citations, Optional<String> policy)
            implements Ruling<S> {
        /**
         * Keeps unchangeable copies of the lists.
         *
         * @param stage the stage where the case is afterwards
         * @param remarks what departs from the rules without standing in the way
         * @param citations the sections of the row that permits it
         * @param policy the named policy or choice under which the row stands, if any
         */
        public Permitted {
            remarks = List.copyOf(remarks);
            citations = List.copyOf(citations);
        }
    }

    /**
     * The event is not permitted.
     *
     * @param <S> the stages
     * @param reasons every reason, never empty
     */
    record NotPermitted<S>(List<Reason> reasons) implements Ruling<S> {
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
