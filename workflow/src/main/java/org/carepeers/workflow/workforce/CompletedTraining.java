package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.carepeers.peer.TrainingTopic;

/**
 * A training that someone completed: a peer, or anyone else who works with peers.
 *
 * @param topic what it was about
 * @param on the day
 * @param hours the hours, or empty if not recorded
 * @param countsThrough the last day on which it counts as the provider says, or empty if nothing is said
 * @param simulation which simulation it was, or empty if it was none
 */
public record CompletedTraining(
        TrainingTopic topic,
        LocalDate on,
        Optional<Integer> hours,
        Optional<LocalDate> countsThrough,
        Optional<String> simulation) {

    /**
     * Returns a training of which only topic and day are known.
     *
     * @param topic what it was about
     * @param on the day
     * @return the training
     */
    public static CompletedTraining of(TrainingTopic topic, LocalDate on) {
        return new CompletedTraining(topic, on, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns the last completion of a topic on or before a day. */
    static Optional<CompletedTraining> latest(
            Collection<CompletedTraining> trainings, TrainingTopic topic, LocalDate asOf) {
        return trainings.stream()
                .filter(training -> training.topic() == topic && !training.on().isAfter(asOf))
                .max(Comparator.comparing(CompletedTraining::on));
    }
}
