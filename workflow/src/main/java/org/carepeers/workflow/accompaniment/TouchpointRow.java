package org.carepeers.workflow.accompaniment;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.proceeding.CareStage;
import org.carepeers.rule.DutyHolder;
import org.carepeers.workflow.obligation.Basis;

/**
 * One line of the table of peer work: what is offered, when it comes on offer, by whom, and when the offer lapses.
 *
 * @param touchpoint the piece of peer work
 * @param trigger what brings it on offer
 * @param who who offers it
 * @param basis whether guidance describes it or a county's policy asks for it; never the law
 * @param whileIn the stages of the case in which it stays on offer; empty if it does not lapse by a stage
 * @param whileHolds what must go on in the person's life for it to stay on offer, or empty if nothing must
 * @param standing where the accompaniment must stand for it to come on offer; empty if it may stand anywhere
 * @param marks what else holds of it
 */
public record TouchpointRow(
        Touchpoint touchpoint,
        Trigger trigger,
        DutyHolder who,
        Basis basis,
        Set<CareStage> whileIn,
        Optional<CircumstanceKind> whileHolds,
        Set<AssignmentStage> standing,
        Set<Mark> marks) {

    /** What holds of some peer work beside when it comes on offer. */
    public enum Mark {
        /** It is offered once and not again after it has come about. */
        ONCE,
        /** The offer lapses as soon as the case enters another stage. */
        UNTIL_THE_CASE_MOVES_ON,
        /** The person asked for it, or it is for the worker: no answer about peer support stands against it. */
        AS_ASKED,
        /** It is offered only while no hearing is set. */
        WITHOUT_A_HEARING
    }

    static TouchpointRow of(Touchpoint touchpoint, Trigger trigger) {
        return new TouchpointRow(
                touchpoint,
                trigger,
                DutyHolder.PEER_WORKER,
                Basis.TOOLKIT_PRACTICE,
                Set.of(),
                Optional.empty(),
                Set.of(),
                Set.of());
    }

    TouchpointRow by(DutyHolder holder) {
        return new TouchpointRow(touchpoint, trigger, holder, basis, whileIn, whileHolds, standing, marks);
    }

    TouchpointRow byPolicy() {
        return new TouchpointRow(touchpoint, trigger, who, Basis.COUNTY_POLICY, whileIn, whileHolds, standing, marks);
    }

    TouchpointRow onlyWhileIn(Set<CareStage> stages) {
        return new TouchpointRow(touchpoint, trigger, who, basis, EnumSet.copyOf(stages), whileHolds, standing, marks);
    }

    TouchpointRow onlyWhile(CircumstanceKind circumstance) {
        return new TouchpointRow(touchpoint, trigger, who, basis, whileIn, Optional.of(circumstance), standing, marks);
    }

    TouchpointRow onlyAt(AssignmentStage first, AssignmentStage... more) {
        return new TouchpointRow(touchpoint, trigger, who, basis, whileIn, whileHolds, EnumSet.of(first, more), marks);
    }

    TouchpointRow marked(Mark mark) {
        Set<Mark> all = EnumSet.of(mark);
        all.addAll(marks);
        return new TouchpointRow(touchpoint, trigger, who, basis, whileIn, whileHolds, standing, all);
    }

    /**
     * Says whether something holds of it.
     *
     * @param mark what may hold
     * @return whether it does
     */
    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /**
     * Says whether the work is about a hearing.
     *
     * @return whether a hearing brings it on offer
     */
    public boolean isOfHearing() {
        return trigger instanceof Trigger.HearingSet
                || trigger instanceof Trigger.HearingMoved
                || trigger instanceof Trigger.HearingMovedAgain
                || trigger instanceof Trigger.HearingWhileAway
                || trigger instanceof Trigger.HearingHeld;
    }
}
