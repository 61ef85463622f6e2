package org.carepeers.peer;

import java.util.List;
import org.carepeers.invariant.Invariant;

/**
 * The scores of one interview.
 *
 * <p>There is no place for a remark: what was said about oneself in an interview is not written down here.
 *
 * @param scores the scores, one for each question and interviewer; never empty
 */
public record InterviewScores(List<InterviewScore> scores) {

    /**
     * Keeps an unchangeable copy.
     *
     * @param scores the scores
     * @throws IllegalArgumentException if there is no score, or an interviewer scored a question twice
     */
    public InterviewScores {
        scores = Invariant.copyOrEmpty(scores);
        Invariant.holds(!scores.isEmpty(), "InterviewScores.scores must hold at least one score");
        Invariant.holds(
                scores.stream()
                                .map(score -> score.question() + " " + score.interviewer())
                                .distinct()
                                .count()
                        == scores.size(),
                "InterviewScores.scores must hold one score for a question and an interviewer");
    }
}
