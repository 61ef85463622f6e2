package org.carepeers.peer;

import java.util.List;
import org.carepeers.invariant.Invariant;

/**
 * How interviews for a position are held: before, the questions, the realistic preview, the time beside a peer, after.
 *
 * @param before what whoever interviews does before the first interview
 * @param questions the questions, asked of everyone in the same order
 * @param preview what an applicant is shown of the real work, good and hard
 * @param shadowing how an applicant may spend time beside a peer support worker before deciding
 * @param after what whoever interviews does after the last interview
 * @param neverAsked what is not asked
 */
public record InterviewPlan(
        List<String> before,
        List<InterviewQuestion> questions,
        List<String> preview,
        List<String> shadowing,
        List<String> after,
        List<String> neverAsked) {

    /**
     * Keeps unchangeable copies and refuses two questions with one id.
     *
     * @param before what whoever interviews does before the first interview
     * @param questions the questions
     * @param preview what an applicant is shown of the real work
     * @param shadowing how an applicant may spend time beside a peer support worker
     * @param after what whoever interviews does after the last interview
     * @param neverAsked what is not asked
     * @throws IllegalArgumentException if two questions share an id
     */
    public InterviewPlan {
        before = Invariant.copyOrEmpty(before);
        questions = Invariant.copyOrEmpty(questions);
        preview = Invariant.copyOrEmpty(preview);
        shadowing = Invariant.copyOrEmpty(shadowing);
        after = Invariant.copyOrEmpty(after);
        neverAsked = Invariant.copyOrEmpty(neverAsked);
        Invariant.holds(
                questions.stream().map(InterviewQuestion::id).distinct().count() == questions.size(),
                "InterviewPlan.questions must have ids of their own");
    }
}
