package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.TrainingTopic;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.proceeding.Fact;

/**
 * What a worker has learned, as far as it is recorded.
 *
 * @param trainings the trainings in the order recorded
 * @param education the continuing education in the order recorded
 * @param ethicsAffirmedOn the days on which the code of ethics was affirmed, in the order recorded
 */
public record LearningRecord(
        List<CompletedTraining> trainings, List<Education> education, List<LocalDate> ethicsAffirmedOn) {

    /**
     * Some continuing education.
     *
     * @param on the day
     * @param hours the hours in all
     * @param lawAndEthicsHours the hours of law and ethics among them
     */
    public record Education(LocalDate on, int hours, int lawAndEthicsHours) {}

    static final LearningRecord NONE = new LearningRecord(List.of(), List.of(), List.of());

    LearningRecord after(PeerEvent<WorkerEventKind> event) {
        return switch (event.kind()) {
            case TRAINING_COMPLETED ->
                new LearningRecord(
                        with(
                                trainings,
                                new CompletedTraining(
                                        event.facts().find(WorkerFacts.TOPIC).orElse(TrainingTopic.OTHER),
                                        event.occurredOn(),
                                        event.facts().find(WorkerFacts.HOURS),
                                        event.facts().find(WorkerFacts.COUNTS_THROUGH),
                                        event.facts().find(WorkerFacts.SIMULATION))),
                        education,
                        ethicsAffirmedOn);
            case CONTINUING_EDUCATION_COMPLETED ->
                new LearningRecord(
                        trainings,
                        with(
                                education,
                                new Education(
                                        event.occurredOn(),
                                        hours(event, WorkerFacts.HOURS),
                                        hours(event, WorkerFacts.LAW_AND_ETHICS_HOURS))),
                        ethicsAffirmedOn);
            case ETHICS_AFFIRMED ->
                new LearningRecord(trainings, education, with(ethicsAffirmedOn, event.occurredOn()));
            default -> this;
        };
    }

    private static int hours(PeerEvent<WorkerEventKind> event, Fact<Integer> fact) {
        return event.facts().find(fact).orElse(0);
    }

    private static <T> List<T> with(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    /** Returns the hours on a topic between two days, both included. */
    int hoursOf(TrainingTopic topic, LocalDate from, LocalDate through) {
        return trainings.stream()
                .filter(training -> training.topic() == topic)
                .filter(training -> isWithin(training.on(), from, through))
                .mapToInt(training -> training.hours().orElse(0))
                .sum();
    }

    /** Returns the hours of continuing education between two days, both included. */
    int educationHours(LocalDate from, LocalDate through) {
        return education.stream()
                .filter(each -> isWithin(each.on(), from, through))
                .mapToInt(Education::hours)
                .sum();
    }

    /** Returns the hours of law and ethics between two days, both included. */
    int lawAndEthicsHours(LocalDate from, LocalDate through) {
        return education.stream()
                .filter(each -> isWithin(each.on(), from, through))
                .mapToInt(Education::lawAndEthicsHours)
                .sum();
    }

    /** Says whether the code of ethics was affirmed between two days, both included. */
    boolean ethicsAffirmed(LocalDate from, LocalDate through) {
        return ethicsAffirmedOn.stream().anyMatch(day -> isWithin(day, from, through));
    }

    /** Returns the completions of a topic, the latest last. */
    Optional<CompletedTraining> latest(TrainingTopic topic, LocalDate asOf) {
        return CompletedTraining.latest(trainings, topic, asOf);
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate through) {
        return !day.isBefore(from) && !day.isAfter(through);
    }
}
