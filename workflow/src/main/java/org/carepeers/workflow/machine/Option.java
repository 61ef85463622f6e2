package org.carepeers.workflow.machine;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.proceeding.Fact;
import org.carepeers.statute.Citation;

/**
 * Something that the table foresees from the stage where a case is.
 *
 * @param <S> the stages
 * @param <K> the kinds of event
 * @param <R> the roles
 * @param kind the kind of event
 * @param leadsTo the stage to which it leads; empty if it moves nothing or states its own stage
 * @param roles the roles that may bring it about
 * @param mustState the facts that the event must state
 * @param asks what exactly it must state, with the codes that are accepted and what may stand in place of what
 * @param blockedBy the reasons in the case itself for which the event would be refused; empty if it may happen now
 * @param cautions the remarks with which the event would be accepted, as far as the case itself tells
 * @param citations the sections under which it stands
 * @param policy the named policy or choice under which it stands, if any
 */
public record Option<S, K, R>(
        K kind,
        Optional<S> leadsTo,
        Set<R> roles,
        List<Fact<?>> mustState,
        List<Asked> asks,
        List<Reason> blockedBy,
        List<Reason> cautions,
        List<Citation> citations,
        Optional<String> policy) {

    /**
     * Keeps unchangeable copies of the lists, and an unchangeable view of the roles in their declared order.
     *
     * @param kind the kind of event
     * @param leadsTo the stage to which it leads; empty if it moves nothing or states its own stage
     * @param roles the roles that may bring it about
     * @param mustState the facts that the event must state
     * @param asks what exactly it must state, with the codes that are accepted and what may stand in place of what
     * @param blockedBy the reasons in the case itself for which the event would be refused; empty if it may happen now
     * @param cautions the remarks with which the event would be accepted, as far as the case itself tells
     * @param citations the sections under which it stands
     * @param policy the named policy or choice under which it stands, if any
     */
    public Option {
        roles = Collections.unmodifiableSet(roles);
        mustState = List.copyOf(mustState);
        asks = List.copyOf(asks);
        blockedBy = List.copyOf(blockedBy);
        cautions = List.copyOf(cautions);
        citations = List.copyOf(citations);
    }

    /** Returns this option with the reasons that stand in its way, and the remarks with which it would be accepted. */
    Option<S, K, R> with(List<Reason> reasons, List<Reason> remarks) {
        return new Option<>(kind, leadsTo, roles, mustState, asks, reasons, remarks, citations, policy);
    }

    /**
     * Says whether nothing in the case stands in the way.
     *
     * @return whether the event may happen now, if it states what it must
     */
    public boolean isOpen() {
        return blockedBy.isEmpty();
    }
}
