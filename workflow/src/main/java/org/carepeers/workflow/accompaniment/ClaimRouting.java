package org.carepeers.workflow.accompaniment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carepeers.engagement.Reach;
import org.carepeers.party.PartyId;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.machine.Reason;

/**
 * Which way each span of peer work is paid: one span of minutes goes to exactly one payer.
 *
 * <p>Medi-Cal pays for a peer who is certified on the day, in a county that takes part, under a plan of care, with a note
 * and a supervisor. CARE activities go on the county's own claim. A peer who is not certified works all the same and is
 * paid another way. This type is immutable and thread-safe.
 */
public final class ClaimRouting {

    private static final Citation OPT_IN = Citation.parse("WIC 14045.19");
    private static final Citation CARE_CLAIM = Citation.parse("BHIN 24-015");

    private final ClaimPolicy policy;
    private final ClaimFacts facts;

    private ClaimRouting(ClaimPolicy policy, ClaimFacts facts) {
        this.policy = policy;
        this.facts = facts;
    }

    /**
     * Returns routing by a county's policy.
     *
     * @param policy the policy
     * @param facts what the embedder knows
     * @return the routing
     */
    public static ClaimRouting by(ClaimPolicy policy, ClaimFacts facts) {
        return new ClaimRouting(policy, facts);
    }

    /**
     * Plans the claims of some spans. The spans stay what they are, whatever the plan says.
     *
     * @param spans the spans
     * @return the plan, in the order of the spans
     */
    public ClaimPlan plan(List<WorkSpan> spans) {
        Map<PartyId, List<WorkSpan>> ofWorker = spans.stream().collect(Collectors.groupingBy(WorkSpan::worker));
        Map<PartyId, List<WorkSpan>> before = new HashMap<>();
        List<ClaimPlan.Claim> claims = new ArrayList<>();
        List<ClaimPlan.RefusedSpan> refused = new ArrayList<>();
        for (WorkSpan span : spans) {
            List<WorkSpan> earlier = before.computeIfAbsent(span.worker(), worker -> new ArrayList<>());
            List<Reason> reasons = refusals(span, earlier, ofWorker.getOrDefault(span.worker(), List.of()));
            earlier.add(span);
            if (reasons.isEmpty()) {
                claims.add(claim(span));
            } else {
                refused.add(new ClaimPlan.RefusedSpan(span, reasons));
            }
        }
        return new ClaimPlan(claims, refused);
    }

    private List<Reason> refusals(WorkSpan span, List<WorkSpan> earlier, List<WorkSpan> ofWorker) {
        List<Reason> reasons = new ArrayList<>();
        if (span.minutes().isEmpty()) {
            reasons.add(Reason.of(ClaimReason.NO_MINUTES));
        }
        if (facts.diedOn(span.participant()).filter(span.on()::isAfter).isPresent()) {
            reasons.add(Reason.of(ClaimReason.AFTER_DEATH));
        }
        if (earlier.stream().anyMatch(span::isSameAs)) {
            reasons.add(Reason.of(ClaimReason.PLANNED_TWICE));
        }
        ofWorker.stream()
                .filter(other -> !span.isSameAs(other) && span.overlaps(other))
                .map(WorkSpan::engagement)
                .distinct()
                .forEach(other -> reasons.add(Reason.of(ClaimReason.OVERLAPS).with("other", other)));
        return reasons;
    }

    private ClaimPlan.Claim claim(WorkSpan span) {
        List<ClaimPlan.Missing> missing = new ArrayList<>();
        for (ClaimRoute route : policy.preference()) {
            List<Reason> reasons = missing(route, span);
            if (reasons.isEmpty()) {
                Optional<CareClaimActivity> activity =
                        route == ClaimRoute.CARE_ADMINISTRATIVE ? policy.careActivity(span) : Optional.empty();
                return new ClaimPlan.Claim(span, route, activity, missing);
            }
            missing.add(new ClaimPlan.Missing(route, reasons));
        }
        return new ClaimPlan.Claim(span, ClaimRoute.UNFUNDED, Optional.empty(), missing);
    }

    private List<Reason> missing(ClaimRoute route, WorkSpan span) {
        return switch (route) {
            case MEDI_CAL_INDIVIDUAL -> mediCal(span, !span.isGroup());
            case MEDI_CAL_GROUP -> mediCal(span, span.isGroup());
            case CARE_ADMINISTRATIVE -> careClaim(span);
            case GRANT, BEHAVIORAL_HEALTH_SERVICES_ACT ->
                facts.isFunded(route, span) ? List.of() : List.of(Reason.of(ClaimReason.NOT_FUNDED));
            case UNFUNDED -> List.of();
        };
    }

    private List<Reason> mediCal(WorkSpan span, boolean fits) {
        if (span.kind() == WorkSpan.Kind.TRAVEL) {
            return List.of(Reason.of(ClaimReason.TRAVEL_NOT_PAID));
        }
        if (!fits || !policy.services().contains(span.activity())) {
            return List.of(Reason.of(ClaimReason.NOT_PAID_THIS_WAY).with("activity", span.activity()));
        }
        List<Reason> reasons = new ArrayList<>();
        if (!facts.isCertified(span.worker(), span.on())) {
            reasons.add(Reason.of(ClaimReason.NOT_CERTIFIED_ON_DATE).with("date", span.on()));
        }
        if (!facts.isOptedIn(span.on())) {
            reasons.add(Reason.of(ClaimReason.COUNTY_NOT_OPTED_IN, OPT_IN));
        }
        if (facts.planOfCare(span.participant(), span.on()).isEmpty()) {
            reasons.add(Reason.of(ClaimReason.NO_PLAN_OF_CARE));
        }
        if (!span.hasNote()) {
            reasons.add(Reason.of(ClaimReason.NO_NOTE));
        }
        if (facts.supervisor(span.worker(), span.on()).isEmpty()) {
            reasons.add(Reason.of(ClaimReason.NO_SUPERVISOR));
        }
        if (span.reach() == Reach.ATTEMPT) {
            reasons.add(Reason.of(ClaimReason.NOBODY_REACHED));
        }
        if (facts.isBundled(span.participant(), YearMonth.from(span.on()))) {
            reasons.add(Reason.of(ClaimReason.BUNDLED_MONTH));
        }
        return reasons;
    }

    private List<Reason> careClaim(WorkSpan span) {
        Optional<CareClaimActivity> activity = policy.careActivity(span);
        if (activity.isEmpty()) {
            return List.of(Reason.of(ClaimReason.NOT_PAID_THIS_WAY).with("activity", span.activity()));
        }
        boolean travelCounts = activity.get() == CareClaimActivity.OUTREACH_AND_ENGAGEMENT;
        return span.kind() == WorkSpan.Kind.TRAVEL && !travelCounts
                ? List.of(Reason.of(ClaimReason.TRAVEL_NOT_PAID, CARE_CLAIM))
                : List.of();
    }
}
