package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.party.PartyId;
import org.carepeers.peer.SupervisionPolicy;
import org.carepeers.peer.SupervisorRoute;
import org.carepeers.peer.SupervisorRouteRule;

/**
 * What a county knows of someone who supervises, as far as its routes ask for it. Unknown never counts as met.
 *
 * @param supervisor the supervisor
 * @param supervisesSince the first day of supervising
 * @param isCertifiedPeer whether they are a certified peer support specialist
 * @param isProfessional whether they are a behavioral health professional
 * @param yearsInSystem years in the behavioral health system, or empty if not known
 * @param yearsOfDirectService years of direct service in it, peer work included, or empty if not known
 * @param trainedOn the day on which they completed the training for supervisors of peers, or empty if not recorded
 */
public record SupervisorProfile(
        PartyId supervisor,
        LocalDate supervisesSince,
        boolean isCertifiedPeer,
        boolean isProfessional,
        Optional<Integer> yearsInSystem,
        Optional<Integer> yearsOfDirectService,
        Optional<LocalDate> trainedOn) {

    /**
     * How someone qualifies to supervise under a county's policy.
     *
     * @param routes the routes that are met
     * @param trainingDueOn the day by which the training is due, while it is not on record; otherwise empty
     * @param isTrainingLate whether that day has passed
     */
    public record Qualification(
            Set<SupervisorRoute> routes, Optional<LocalDate> trainingDueOn, boolean isTrainingLate) {

        /**
         * Says whether one route is met and the training is done or still has time.
         *
         * @return whether the policy is met on the day that was asked about
         */
        public boolean isMet() {
            return !routes.isEmpty() && !isTrainingLate;
        }
    }

    /**
     * Returns how they qualify on a day.
     *
     * @param policy the county's policy
     * @param asOf the day
     * @return the qualification
     */
    public Qualification under(SupervisionPolicy policy, LocalDate asOf) {
        Set<SupervisorRoute> met = EnumSet.noneOf(SupervisorRoute.class);
        policy.routes().stream()
                .filter(this::meets)
                .map(SupervisorRouteRule::route)
                .forEach(met::add);
        boolean trained = trainedOn.map(day -> !day.isAfter(asOf)).orElse(false);
        LocalDate due = supervisesSince.plusDays(policy.trainedWithinDays());
        return new Qualification(met, trained ? Optional.empty() : Optional.of(due), !trained && asOf.isAfter(due));
    }

    private boolean meets(SupervisorRouteRule rule) {
        return switch (rule.route()) {
            case CERTIFIED_PEER -> isCertifiedPeer && atLeast(yearsInSystem, rule.years());
            case BEHAVIORAL_HEALTH_PROFESSIONAL -> isProfessional && atLeast(yearsInSystem, rule.years());
            case DIRECT_SERVICE -> atLeast(yearsOfDirectService, rule.years());
        };
    }

    private static boolean atLeast(Optional<Integer> years, int needed) {
        return years.map(known -> known >= needed).orElse(false);
    }

    /**
     * Returns the workers whom a supervisor supervises.
     *
     * @param supervisor the supervisor's id
     * @param workers the workers of the county
     * @return those who are employed and assigned to this supervisor, in the order given
     */
    public static List<WorkerRecord> workersOf(PartyId supervisor, List<WorkerRecord> workers) {
        List<WorkerRecord> own = new ArrayList<>();
        for (WorkerRecord worker : workers) {
            boolean employed = worker.employment().stage() != EmploymentStage.NOT_EMPLOYED;
            if (employed && worker.supervision().supervisor().equals(Optional.of(supervisor.value()))) {
                own.add(worker);
            }
        }
        return List.copyOf(own);
    }
}
