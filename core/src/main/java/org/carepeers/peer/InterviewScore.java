package org.carepeers.peer;

import org.carepeers.TextForm;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.PartyId;

/**
 * What one interviewer scored for one question, before talking with the others.
 *
 * @param question the id of the {@link InterviewQuestion}
 * @param interviewer who scored
 * @param score 1 to 5, by the anchors of the question
 */
public record InterviewScore(
        @TextForm(pattern = InterviewQuestion.PATTERN, words = InterviewQuestion.WORDS)
        String question,

        PartyId interviewer,
        int score) {

    /**
     * Refuses a score that has no anchor.
     *
     * @param question the id of the question
     * @param interviewer who scored
     * @param score the score
     * @throws IllegalArgumentException if the score does not lie between 1 and 5
     */
    public InterviewScore {
        Invariant.holds(
                score >= InterviewQuestion.LOWEST && score <= InterviewQuestion.HIGHEST,
                "InterviewScore.score must lie between 1 and 5");
    }
}
