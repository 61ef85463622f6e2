package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carepeers.Coded;
import org.carepeers.peer.LearnerRole;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.TrainingExpectation;
import org.carepeers.peer.TrainingPlan;
import org.carepeers.peer.TrainingTopic;

/**
 * What a county's plan expects of a learner and what is not on record: of a peer, or of anyone in the system around them.
 *
 * <p>A gap is a matter of making time for someone, not a mark against them.
 *
 * @param gaps the gaps, the earliest due first
 */
public record TrainingGaps(List<Gap> gaps) {

    /** How a training stands. */
    public enum Standing implements Coded {
        /** There is time for it still. */
        AHEAD("ahead"),
        /** The day by which the plan expected it has passed. */
        OVERDUE("overdue"),
        /** It was completed and no longer counts. */
        RAN_OUT("ran-out");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * One training that is expected and does not count on the day.
     *
     * @param topic what it is about
     * @param standing how it stands
     * @param dueOn the day by which the plan expects it, or from which it no longer counts
     */
    public record Gap(TrainingTopic topic, Standing standing, LocalDate dueOn) {}

    /**
     * Returns the gaps of a peer support worker.
     *
     * @param record the worker
     * @param plan the county's plan
     * @param asOf the day that is asked about
     * @return the gaps; none while nobody employs the worker
     */
    public static TrainingGaps of(WorkerRecord record, TrainingPlan plan, LocalDate asOf) {
        EmploymentState work = record.employment();
        return work.hiredOn()
                .map(began -> of(learner(work.role()), began, record.learning().trainings(), plan, asOf))
                .orElse(new TrainingGaps(List.of()));
    }

    /**
     * Returns the gaps of any learner, such as a clinician, someone of the court staff, or a colleague.
     *
     * @param role the learner's role
     * @param startedOn the day on which they began in it
     * @param completed what they completed
     * @param plan the county's plan
     * @param asOf the day that is asked about
     * @return the gaps
     */
    public static TrainingGaps of(
            LearnerRole role,
            LocalDate startedOn,
            Collection<CompletedTraining> completed,
            TrainingPlan plan,
            LocalDate asOf) {
        List<Gap> gaps = new ArrayList<>();
        for (TrainingExpectation expected : plan.of(role)) {
            CompletedTraining.latest(completed, expected.topic(), asOf)
                    .map(training -> ranOut(expected, training, asOf))
                    .orElseGet(() -> Optional.of(notYet(expected, startedOn, asOf)))
                    .ifPresent(gaps::add);
        }
        gaps.sort(Comparator.comparing(Gap::dueOn).thenComparing(Gap::topic));
        return new TrainingGaps(List.copyOf(gaps));
    }

    private static Gap notYet(TrainingExpectation expected, LocalDate startedOn, LocalDate asOf) {
        LocalDate due = startedOn.plusDays(expected.withinDays());
        return new Gap(expected.topic(), asOf.isAfter(due) ? Standing.OVERDUE : Standing.AHEAD, due);
    }

    private static Optional<Gap> ranOut(TrainingExpectation expected, CompletedTraining training, LocalDate asOf) {
        return countsThrough(training, expected.againAfterMonths())
                .filter(asOf::isAfter)
                .map(last -> new Gap(expected.topic(), Standing.RAN_OUT, last.plusDays(1)));
    }

    /** The last day on which a training counts: the provider's, or the plan's, whichever is earlier. */
    static Optional<LocalDate> countsThrough(CompletedTraining training, Optional<Integer> againAfterMonths) {
        Optional<LocalDate> byPlan =
                againAfterMonths.map(months -> training.on().plusMonths(months));
        return training.countsThrough()
                .map(given -> byPlan.filter(given::isAfter).orElse(given))
                .or(() -> byPlan);
    }

    private static LearnerRole learner(Optional<PeerRole> role) {
        return switch (role.orElse(PeerRole.PEER_SUPPORT_WORKER)) {
            case PEER_SUPPORT_WORKER -> LearnerRole.PEER_WORKER;
            case FAMILY_PEER_WORKER -> LearnerRole.FAMILY_PEER_WORKER;
            case LEAD_PEER_WORKER -> LearnerRole.LEAD_PEER_WORKER;
            case PEER_SUPERVISOR, PEER_PROGRAM_COORDINATOR -> LearnerRole.PEER_SUPERVISOR;
        };
    }
}
