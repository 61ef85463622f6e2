package org.carepeers.workflow.accompaniment;

import java.util.List;
import java.util.stream.Stream;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.obligation.Obligation;

/** The answer to a plan for peer work: accepted, or refused with every reason. Both are immutable and thread-safe. */
public sealed interface PlanDecision {

    /**
     * Says whether the plan was accepted.
     *
     * @return whether this is {@link Accepted}
     */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /**
     * The plan was accepted.
     *
     * @param remarks what to mind; empty if nothing
     * @param duties what it asks of others, in the order in which it is due; empty if nothing
     */
    record Accepted(List<Reason> remarks, List<Obligation> duties) implements PlanDecision {

        /**
         * Keeps unchangeable copies of the lists.
         *
         * @param remarks what to mind
         * @param duties what it asks of others
         */
        public Accepted {
            remarks = List.copyOf(remarks);
            duties = List.copyOf(duties);
        }
    }

    /**
     * The plan was refused.
     *
     * @param reasons every reason, never empty
     */
    record Refused(List<Reason> reasons) implements PlanDecision {

        /**
         * Keeps an unchangeable copy of the reasons.
         *
         * @param reasons every reason
         * @throws IllegalArgumentException if there is no reason
         */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("reasons must hold at least one reason");
            }
        }
    }

    /**
     * Returns the decision on this and on whatever else the same plan asks.
     *
     * @param other the decision on the other
     * @return accepted with what is to be minded of both, or refused with every reason of both
     */
    default PlanDecision and(PlanDecision other) {
        List<Reason> reasons = Stream.of(this, other)
                .filter(Refused.class::isInstance)
                .flatMap(each -> ((Refused) each).reasons().stream())
                .toList();
        List<Accepted> accepted = Stream.of(this, other)
                .filter(Accepted.class::isInstance)
                .map(Accepted.class::cast)
                .toList();
        return of(
                reasons,
                accepted.stream().flatMap(each -> each.remarks().stream()).toList(),
                accepted.stream().flatMap(each -> each.duties().stream()).toList());
    }

    /**
     * Returns a refusal if there is a reason for one, and an acceptance if there is none.
     *
     * @param reasons the reasons to refuse
     * @param remarks what to mind otherwise
     * @param duties what it asks of others otherwise
     * @return the decision
     */
    static PlanDecision of(List<Reason> reasons, List<Reason> remarks, List<Obligation> duties) {
        return reasons.isEmpty() ? new Accepted(remarks, duties) : new Refused(reasons);
    }
}
