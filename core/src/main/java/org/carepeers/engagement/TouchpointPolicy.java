package org.carepeers.engagement;

import java.util.List;
import java.util.Optional;
import org.carepeers.invariant.Invariant;

/**
 * A county's own times for peer work. No law gives any; there is no Californian default.
 *
 * <p>What the policy does not name has no date: it happens as the person and the peer agree. This type is immutable and
 * thread-safe.
 *
 * @param name the name of the policy, and of whoever adopted it
 * @param timings at most one for each touchpoint
 * @param asking when the county asks again, and how often it looks for someone
 */
public record TouchpointPolicy(String name, List<TouchpointTiming> timings, AskingPolicy asking) {

    /**
     * Checks that no touchpoint has two times.
     *
     * @param name the name of the policy
     * @param timings at most one for each touchpoint
     * @param asking when the county asks again
     * @throws IllegalArgumentException if one has two, or the name is blank
     */
    public TouchpointPolicy {
        timings = Invariant.copyOrEmpty(timings);
        Invariant.holds(!name.isBlank(), "TouchpointPolicy.name must not be blank");
        Invariant.holds(
                timings.stream().map(TouchpointTiming::touchpoint).distinct().count() == timings.size(),
                "TouchpointPolicy.timings must name no touchpoint twice");
    }

    /**
     * Finds the time of one kind of peer work.
     *
     * @param touchpoint the peer work
     * @return the time, or empty if the policy does not name it
     */
    public Optional<TouchpointTiming> find(Touchpoint touchpoint) {
        return timings.stream()
                .filter(timing -> timing.touchpoint() == touchpoint)
                .findFirst();
    }
}
