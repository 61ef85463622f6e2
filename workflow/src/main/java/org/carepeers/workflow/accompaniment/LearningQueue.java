package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.carepeers.engagement.AskedOfPeers;
import org.carepeers.engagement.SupportQuestion;

/**
 * Questions to whoever asked peers for what is not theirs, each for a short time; and how often it was asked, by agency.
 *
 * <p>It stands beside the record. A question goes on its day, and with it the only place that names the worker with what was
 * asked; what stays is a count of what an agency asked. That something was done, and on which day, stays in the accompaniment,
 * as does who walked beside the person then: nothing here puts the two together any more. This type is immutable and thread-safe; an embedder keeps the value of {@link
 * #on(LocalDate)} each day, so that what is gone is gone from storage too.
 *
 * @param questions the questions, in the order in which they came
 * @param asked the counts, in the order in which each was first asked
 */
public record LearningQueue(List<SupportQuestion> questions, List<AskedOfPeers> asked) {

    /**
     * Keeps unchangeable copies of the lists.
     *
     * @param questions the questions
     * @param asked the counts
     */
    public LearningQueue {
        questions = List.copyOf(questions);
        asked = List.copyOf(asked);
    }

    /**
     * Returns a queue in which nothing was asked yet.
     *
     * @return the queue
     */
    public static LearningQueue empty() {
        return new LearningQueue(List.of(), List.of());
    }

    /**
     * Returns this queue with the questions of something that was recorded.
     *
     * @param recorded what was recorded
     * @return a new queue
     */
    public LearningQueue with(Recorded recorded) {
        List<AskedOfPeers> counts = new ArrayList<>(asked);
        recorded.questions().forEach(question -> count(counts, question));
        return new LearningQueue(
                Stream.concat(questions.stream(), recorded.questions().stream()).toList(), counts);
    }

    /**
     * Returns this queue as it is on a day: without the questions that are gone by then.
     *
     * @param day the day
     * @return the queue; its counts are the same
     */
    public LearningQueue on(LocalDate day) {
        return new LearningQueue(
                questions.stream()
                        .filter(question -> question.goneOn().isAfter(day))
                        .toList(),
                asked);
    }

    private static void count(List<AskedOfPeers> counts, SupportQuestion question) {
        for (int i = 0; i < counts.size(); i++) {
            AskedOfPeers known = counts.get(i);
            if (known.agency().equals(question.agency()) && known.act() == question.act()) {
                counts.set(i, new AskedOfPeers(known.agency(), known.act(), known.times() + 1));
                return;
            }
        }
        counts.add(new AskedOfPeers(question.agency(), question.act(), 1));
    }
}
