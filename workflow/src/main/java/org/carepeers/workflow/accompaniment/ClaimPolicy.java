package org.carepeers.workflow.accompaniment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepeers.engagement.Activity;

/**
 * Which way a county would like peer work to be paid, and what it counts as a CARE activity.
 *
 * @param preference the ways in the county's order, the best first; what is in none of them stays unfunded
 * @param careActivities the activities that the county claims as CARE activities; they are not claimed from Medi-Cal
 * @param services the activities that are Medi-Cal peer support services
 */
public record ClaimPolicy(
        List<ClaimRoute> preference, Map<Activity, CareClaimActivity> careActivities, List<Activity> services) {

    /**
     * Refuses what cannot be claimed for a peer, or twice.
     *
     * @param preference the ways in the county's order
     * @param careActivities the activities that the county claims as CARE activities
     * @param services the activities that are Medi-Cal peer support services
     * @throws IllegalArgumentException if an activity counts as a court report, which no peer writes, or is claimed both
     *     ways
     */
    public ClaimPolicy {
        if (careActivities.containsValue(CareClaimActivity.COURT_REPORT)) {
            throw new IllegalArgumentException("careActivities must hold no court report: peers write none");
        }
        if (services.stream().anyMatch(careActivities::containsKey)) {
            throw new IllegalArgumentException("services must hold no CARE activity: one span goes one way");
        }
        preference = List.copyOf(preference);
        careActivities = Map.copyOf(careActivities);
        services = List.copyOf(services);
    }

    /**
     * Returns an example to start a talk with: Medi-Cal first, then the CARE claim, then grants.
     *
     * @return a policy that no county has adopted
     */
    public static ClaimPolicy example() {
        Map<Activity, CareClaimActivity> care = new EnumMap<>(Activity.class);
        care.put(Activity.COURT_ACCOMPANIMENT, CareClaimActivity.COURT_HEARING_TIME);
        care.put(Activity.FIRST_CONTACT, CareClaimActivity.OUTREACH_AND_ENGAGEMENT);
        care.put(Activity.OUTREACH, CareClaimActivity.OUTREACH_AND_ENGAGEMENT);
        care.put(Activity.FAMILY_CONTACT, CareClaimActivity.OUTREACH_AND_ENGAGEMENT);
        care.put(Activity.PLAIN_WORDS, CareClaimActivity.OUTREACH_AND_ENGAGEMENT);
        return new ClaimPolicy(
                List.of(
                        ClaimRoute.MEDI_CAL_INDIVIDUAL,
                        ClaimRoute.MEDI_CAL_GROUP,
                        ClaimRoute.CARE_ADMINISTRATIVE,
                        ClaimRoute.BEHAVIORAL_HEALTH_SERVICES_ACT,
                        ClaimRoute.GRANT),
                care,
                List.of(
                        Activity.ONE_TO_ONE_SUPPORT,
                        Activity.WELLNESS_PLAN,
                        Activity.SKILLS_GROUP,
                        Activity.SOCIALIZATION,
                        Activity.RESOURCE_NAVIGATION,
                        Activity.ADVANCE_DIRECTIVE_SUPPORT,
                        Activity.TRANSITION_SUPPORT,
                        Activity.GRADUATION_SUPPORT));
    }

    /**
     * Finds the CARE activity as which the county claims a span.
     *
     * @param span the span
     * @return the CARE activity, or empty if it claims none
     */
    public Optional<CareClaimActivity> careActivity(WorkSpan span) {
        return Optional.ofNullable(careActivities.get(span.activity()));
    }
}
