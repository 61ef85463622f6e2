package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carepeers.Coded;
import org.carepeers.peer.CareerLadder;
import org.carepeers.peer.CareerRequirement;
import org.carepeers.peer.CareerStep;
import org.carepeers.peer.TrainingTopic;

/**
 * What a step of the county's career ladder asks for, and what of it is on record: for a talk about growing, not a verdict.
 *
 * @param step the step
 * @param lines one line for each requirement, in the order of the ladder
 */
public record PromotionReadiness(CareerStep step, List<Line> lines) {

    /** What the record says of one requirement. */
    public enum Answer implements Coded {
        /** It is met. */
        MET("met"),
        /** It is on record and not met yet. */
        NOT_MET("not-met"),
        /** Nothing is on record about it. */
        MISSING("missing");

        private final String code;

        Answer(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * One requirement and what the record says of it.
     *
     * @param requirement the requirement
     * @param answer what the record says
     * @param recorded how many are on record, where the requirement is counted; otherwise empty
     */
    public record Line(CareerRequirement requirement, Answer answer, Optional<Integer> recorded) {}

    /**
     * Returns what the step after a worker's present level asks for.
     *
     * @param record the worker
     * @param ladder the county's ladder
     * @param rules the figures of certification
     * @param asOf the day that is asked about
     * @return the step with its lines, or empty if the level is not known or is the last
     */
    public static Optional<PromotionReadiness> next(
            WorkerRecord record, CareerLadder ladder, CertificationRules rules, LocalDate asOf) {
        return record.employment().level().flatMap(ladder::after).map(step -> of(record, step, rules, asOf));
    }

    /**
     * Returns what a step asks for.
     *
     * @param record the worker
     * @param step the step
     * @param rules the figures of certification
     * @param asOf the day that is asked about
     * @return the step with its lines
     */
    public static PromotionReadiness of(
            WorkerRecord record, CareerStep step, CertificationRules rules, LocalDate asOf) {
        List<Line> lines = new ArrayList<>();
        for (CareerRequirement requirement : step.requirements()) {
            lines.add(line(record, requirement, rules, asOf));
        }
        return new PromotionReadiness(step, List.copyOf(lines));
    }

    /**
     * Says whether every requirement is met.
     *
     * @return whether the record shows all that the ladder asks for
     */
    public boolean isReady() {
        return lines.stream().allMatch(line -> line.answer() == Answer.MET);
    }

    private static Line line(
            WorkerRecord record, CareerRequirement requirement, CertificationRules rules, LocalDate asOf) {
        return switch (requirement.kind()) {
            case MONTHS_AT_LEVEL ->
                counted(requirement, record.employment().levelSince().map(since ->
                        (int) ChronoUnit.MONTHS.between(since, asOf)));
            case CERTIFICATION -> new Line(requirement, certified(record, rules, asOf), Optional.empty());
            case TRAINING ->
                new Line(requirement, trained(record, requirement.topic().orElseThrow(), asOf), Optional.empty());
            case SUPERVISION_SESSIONS ->
                counted(requirement, atLeastOne(record.supervision().sessions().size()));
            case SPECIALIZATION ->
                counted(
                        requirement,
                        atLeastOne(record.certification().specializations().size()));
        };
    }

    private static Optional<Integer> atLeastOne(int number) {
        return number == 0 ? Optional.empty() : Optional.of(number);
    }

    private static Line counted(CareerRequirement requirement, Optional<Integer> recorded) {
        int needed = requirement.amount().orElseThrow();
        Answer answer = recorded.map(number -> number >= needed ? Answer.MET : Answer.NOT_MET)
                .orElse(Answer.MISSING);
        return new Line(requirement, answer, recorded);
    }

    private static Answer certified(WorkerRecord record, CertificationRules rules, LocalDate asOf) {
        CertificationStage stage = Certification.of(record, rules).stageOn(asOf);
        if (stage == CertificationStage.CERTIFIED) {
            return Answer.MET;
        }
        return stage == CertificationStage.NOT_CERTIFIED ? Answer.MISSING : Answer.NOT_MET;
    }

    private static Answer trained(WorkerRecord record, TrainingTopic topic, LocalDate asOf) {
        return record.learning()
                .latest(topic, asOf)
                .map(training ->
                        training.countsThrough().map(asOf::isAfter).orElse(false) ? Answer.NOT_MET : Answer.MET)
                .orElse(Answer.MISSING);
    }
}
