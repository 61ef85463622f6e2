package org.carepeers.workflow.workforce;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.carepeers.peer.ReadinessItem;

/**
 * What must be in place at an agency before it advertises a position. There is no built-in value for California.
 *
 * @param name whose policy it is
 * @param mustBeMet what refuses an advertisement until it is in place; everything else is only remarked on
 */
public record RecruitmentPolicy(String name, Set<ReadinessItem> mustBeMet) {

    /**
     * Keeps an unchangeable copy in the declared order.
     *
     * @param name whose policy it is
     * @param mustBeMet what refuses an advertisement until it is in place
     */
    public RecruitmentPolicy {
        Set<ReadinessItem> ordered = EnumSet.noneOf(ReadinessItem.class);
        ordered.addAll(mustBeMet);
        mustBeMet = Collections.unmodifiableSet(ordered);
    }

    /**
     * Returns an example, for trying things out. It is nobody's policy.
     *
     * @return a supervisor, training about stigma and a paid position must be in place
     */
    public static RecruitmentPolicy example() {
        return new RecruitmentPolicy(
                "Example policy on recruitment",
                EnumSet.of(
                        ReadinessItem.STIGMA_TRAINING_HELD,
                        ReadinessItem.PAID_POSITION,
                        ReadinessItem.SUPERVISOR_IN_PLACE));
    }
}
