package org.carepeers.workflow.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.rule.DutyHolder;
import org.carepeers.rule.RuleId;
import org.carepeers.statute.Citation;

/**
 * Something that someone must or should do by a date, because of a rule.
 *
 * <p>Deadlines on a court are directory: a late act is shown as late and nothing ends by itself. This type is
 * immutable and thread-safe.
 *
 * @param id the id within the case
 * @param title what is to be done, in a few English words
 * @param basis why the obligation exists
 * @param citations the sections behind it; empty for a policy or practice
 * @param who who has to act
 * @param begunOn the day on which it began
 * @param due when it is due
 * @param about the id of the party that it is about, where each party has one of its own; empty if it is of the whole case
 */
public record Obligation(
        ObligationId id,
        String title,
        Basis basis,
        List<Citation> citations,
        DutyHolder who,
        LocalDate begunOn,
        Due due,
        Optional<String> about) {

    /**
     * Makes an obligation of the whole case.
     *
     * @param id the id within the case
     * @param title what is to be done, in a few English words
     * @param basis why the obligation exists
     * @param citations the sections behind it; empty for a policy or practice
     * @param who who has to act
     * @param begunOn the day on which it began
     * @param due when it is due
     */
    public Obligation(
            ObligationId id,
            String title,
            Basis basis,
            List<Citation> citations,
            DutyHolder who,
            LocalDate begunOn,
            Due due) {
        this(id, title, basis, citations, who, begunOn, due, Optional.empty());
    }

    /**
     * Returns the rule behind the obligation.
     *
     * @return the rule's id
     */
    public RuleId rule() {
        return id.rule();
    }

    /**
     * Returns this obligation with another due date.
     *
     * @param newDue when it is due now
     * @return a new obligation
     */
    public Obligation withDue(Due newDue) {
        return new Obligation(id, title, basis, citations, who, begunOn, newDue, about);
    }
}
