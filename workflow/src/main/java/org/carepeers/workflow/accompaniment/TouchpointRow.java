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
 * @param once whether it is offered once and not again after it has come about
 */
public record TouchpointRow(
        Touchpoint touchpoint,
        Trigger trigger,
        DutyHolder who,
        Basis basis,
        Set<CareStage> whileIn,
        Optional<CircumstanceKind> whileHolds,
        boolean once) {

    static TouchpointRow of(Touchpoint touchpoint, Trigger trigger) {
        return new TouchpointRow(
                touchpoint, trigger, DutyHolder.PEER_WORKER, Basis.TOOLKIT_PRACTICE, Set.of(), Optional.empty(), false);
    }

    TouchpointRow by(DutyHolder holder) {
        return new TouchpointRow(touchpoint, trigger, holder, basis, whileIn, whileHolds, once);
    }

    TouchpointRow byPolicy() {
        return new TouchpointRow(touchpoint, trigger, who, Basis.COUNTY_POLICY, whileIn, whileHolds, once);
    }

    TouchpointRow onlyWhileIn(Set<CareStage> stages) {
        return new TouchpointRow(touchpoint, trigger, who, basis, EnumSet.copyOf(stages), whileHolds, once);
    }

    TouchpointRow onlyWhile(CircumstanceKind circumstance) {
        return new TouchpointRow(touchpoint, trigger, who, basis, whileIn, Optional.of(circumstance), once);
    }

    TouchpointRow justOnce() {
        return new TouchpointRow(touchpoint, trigger, who, basis, whileIn, whileHolds, true);
    }

    /**
     * Says whether the work is about a hearing.
     *
     * @return whether a hearing brings it on offer
     */
    public boolean isOfHearing() {
        return trigger instanceof Trigger.HearingSet
                || trigger instanceof Trigger.HearingMoved
                || trigger instanceof Trigger.HearingHeld;
    }
}
