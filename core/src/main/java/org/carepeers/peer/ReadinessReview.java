package org.carepeers.peer;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.PartyId;

/**
 * What an agency answered when it asked itself whether it is ready for a peer support worker.
 *
 * <p>What it did not answer is missing and never counts as met.
 *
 * @param agency the agency
 * @param on the day of the review
 * @param answers the answers, each item at most once
 */
public record ReadinessReview(PartyId agency, LocalDate on, List<ReadinessAnswer> answers) {

    /**
     * Keeps an unchangeable copy and refuses two answers to one question.
     *
     * @param agency the agency
     * @param on the day of the review
     * @param answers the answers
     * @throws IllegalArgumentException if an item is answered twice
     */
    public ReadinessReview {
        answers = Invariant.copyOrEmpty(answers);
        Invariant.holds(
                answers.stream().map(ReadinessAnswer::item).distinct().count() == answers.size(),
                "ReadinessReview.answers must hold each item once");
    }

    /**
     * Returns what was answered in one way.
     *
     * @param answer the answer
     * @return the items, in their declared order
     */
    public Set<ReadinessItem> answered(Readiness answer) {
        Set<ReadinessItem> items = EnumSet.noneOf(ReadinessItem.class);
        answers.stream()
                .filter(each -> each.answer() == answer)
                .map(ReadinessAnswer::item)
                .forEach(items::add);
        return items;
    }

    /**
     * Returns what was not answered.
     *
     * @return the items, in their declared order
     */
    public Set<ReadinessItem> missing() {
        Set<ReadinessItem> items = EnumSet.allOf(ReadinessItem.class);
        answers.forEach(answer -> items.remove(answer.item()));
        return items;
    }
}
