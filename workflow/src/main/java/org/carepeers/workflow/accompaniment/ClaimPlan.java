package org.carepeers.workflow.accompaniment;

import java.util.List;
import java.util.Optional;
import org.carepeers.workflow.machine.Reason;

/**
 * A plan for claims: which span goes which way, and which cannot be claimed. The engagements stay as they are.
 *
 * @param claims the spans that go one way each, in their order
 * @param refused the spans that cannot be claimed as planned, in their order
 */
public record ClaimPlan(List<Claim> claims, List<RefusedSpan> refused) {

    /**
     * Keeps unchangeable copies of the lists.
     *
     * @param claims the spans that go one way each
     * @param refused the spans that cannot be claimed as planned
     */
    public ClaimPlan {
        claims = List.copyOf(claims);
        refused = List.copyOf(refused);
    }

    /**
     * One span on its way.
     *
     * @param span the span
     * @param route the one way it goes
     * @param careActivity as which CARE activity, or empty where it goes another way
     * @param missing what is missing for each way that the county would like better, the best first
     */
    public record Claim(
            WorkSpan span, ClaimRoute route, Optional<CareClaimActivity> careActivity, List<Missing> missing) {

        /**
         * Keeps an unchangeable copy of the list.
         *
         * @param span the span
         * @param route the one way it goes
         * @param careActivity as which CARE activity
         * @param missing what is missing for each way that the county would like better
         */
        public Claim {
            missing = List.copyOf(missing);
        }

        /**
         * Returns the units of the span.
         *
         * @param rounding how the county makes units of minutes
         * @return the units
         */
        public int units(UnitRounding rounding) {
            return rounding.units(route, span.minutes().orElseThrow());
        }
    }

    /**
     * What is missing for one way.
     *
     * @param route the way
     * @param reasons everything that is missing, never empty
     */
    public record Missing(ClaimRoute route, List<Reason> reasons) {

        /**
         * Keeps an unchangeable copy of the reasons.
         *
         * @param route the way
         * @param reasons everything that is missing
         */
        public Missing {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A span that cannot be claimed as planned.
     *
     * @param span the span
     * @param reasons why, never empty
     */
    public record RefusedSpan(WorkSpan span, List<Reason> reasons) {

        /**
         * Keeps an unchangeable copy of the reasons.
         *
         * @param span the span
         * @param reasons why
         */
        public RefusedSpan {
            reasons = List.copyOf(reasons);
        }
    }
}
