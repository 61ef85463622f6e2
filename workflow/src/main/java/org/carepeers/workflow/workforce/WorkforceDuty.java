package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.List;
import org.carepeers.party.EventId;
import org.carepeers.rule.DutyHolder;
import org.carepeers.rule.RuleId;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.obligation.Basis;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationId;

/**
 * What is to be done for workers and by them. None of it is law: it rests on a county's policy, since a county decides
 * whether it wants certified workers and how it looks after all of them.
 */
public enum WorkforceDuty {
    /** The rest of an approved application. */
    FINISH_CERTIFICATION("finish-certification", "Finish the certification: training, examination, code of ethics"),
    /** A renewal. */
    RENEW_CERTIFICATION("renew-certification", "Renew the certification"),
    /** A reinstatement. */
    REINSTATE_CERTIFICATION("reinstate-certification", "Reinstate the certification, if it is still wanted"),
    /** A training of the county's plan. */
    TRAINING("training", "Make time for the training"),
    /** A supervisor. */
    ASSIGN_SUPERVISOR("assign-supervisor", "Assign a supervisor"),
    /** The next supervision session. */
    SUPERVISION_SESSION("supervision-session", "Hold the next supervision session"),
    /** Too many workers for one supervisor. */
    RELIEVE_SUPERVISOR("relieve-supervisor", "Give the supervisor fewer workers"),
    /** Something that asks for attention. */
    ANSWER_SIGNAL("answer-signal", "Look after the worker"),
    /** The return of someone who was away. */
    PLAN_RETURN("plan-return", "Plan the return with the worker"),
    /** Safeguards, offered to everyone alike. */
    OFFER_SAFEGUARDS("offer-safeguards", "Offer safeguards, as to everyone"),
    /** A safeguard that waits for an answer. */
    ANSWER_SAFEGUARD("answer-safeguard", "Answer the proposal of a safeguard"),
    /** A worker to whom something unsafe happened. */
    REACH_AFTER_INCIDENT("reach-after-incident", "Reach the worker the same day and ask how they are"),
    /** A report that the law asks for. */
    MANDATED_REPORT("mandated-report", "Make the report that the law asks for"),
    /** Visits that are made in another way. */
    VISITS_LOOKED_AT_ANEW("visits-looked-at-anew", "Look anew at how visits are made, or let the plan end");

    private final RuleId rule;
    private final String title;

    WorkforceDuty(String rule, String title) {
        this.rule = RuleId.of(rule);
        this.title = title;
    }

    /**
     * Returns the id under which such obligations stand.
     *
     * @return the id
     */
    public RuleId rule() {
        return rule;
    }

    /**
     * Returns what is to be done.
     *
     * @return a few English words
     */
    public String title() {
        return title;
    }

    Obligation on(EventId begunBy, DutyHolder who, LocalDate begunOn, Due due, Citation... near) {
        return about("", "", begunBy, who, begunOn, due, near);
    }

    /** The same with what it is about, by its code and in words, where there may be several. */
    Obligation about(
            String what, String words, EventId begunBy, DutyHolder who, LocalDate begunOn, Due due, Citation... near) {
        RuleId id = what.isEmpty() ? rule : RuleId.of(rule + "-" + what);
        String whole = words.isEmpty() ? title : title + ": " + words;
        return new Obligation(
                ObligationId.of(id, begunBy), whole, Basis.COUNTY_POLICY, List.of(near), who, begunOn, due);
    }
}
