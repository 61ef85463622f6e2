package org.carepeers.peer;

import java.util.List;
import org.carepeers.TextForm;
import org.carepeers.invariant.Invariant;

/**
 * One question of a structured interview: asked of everyone in the same words and scored by the same five anchors.
 *
 * @param id the id by which scores refer to it, in lower-case words joined by hyphens
 * @param competency what the question is about
 * @param question the words in which it is asked
 * @param anchors what an answer is like that scores 1, 2, 3, 4 and 5
 * @param fairness what whoever scores should watch in themselves; empty if nothing in particular
 */
public record InterviewQuestion(
        @TextForm(pattern = InterviewQuestion.PATTERN, words = InterviewQuestion.WORDS)
        String id,

        String competency,
        String question,
        List<String> anchors,
        List<String> fairness) {

    /** The lowest score. */
    public static final int LOWEST = 1;

    /** The highest score. */
    public static final int HIGHEST = 5;

    static final String PATTERN = "[a-z][a-z0-9]{0,30}(-[a-z0-9]{1,30}){0,5}";
    static final String WORDS = "lower-case words joined by hyphens, such as court-fear";

    /**
     * Refuses an id of another form, and other than five anchors.
     *
     * @param id the id by which scores refer to it
     * @param competency what the question is about
     * @param question the words in which it is asked
     * @param anchors what an answer is like that scores 1 to 5
     * @param fairness what whoever scores should watch in themselves
     * @throws IllegalArgumentException if the id is of another form, or there are not five anchors
     */
    public InterviewQuestion {
        Invariant.holds(id.matches(PATTERN), "InterviewQuestion.id must be " + WORDS);
        anchors = Invariant.copyOrEmpty(anchors);
        fairness = Invariant.copyOrEmpty(fairness);
        Invariant.holds(anchors.size() == HIGHEST, "InterviewQuestion.anchors must say what scores 1, 2, 3, 4 and 5");
    }
}
