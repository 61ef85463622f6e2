package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.Hearing;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.HearingOutcome;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.care.Effect;
import org.jspecify.annotations.Nullable;

/** What a decision in the case means for the peer work on offer. */
final class CaseFollowing {

    private final Accompaniment before;
    private final Decision.Accepted decision;
    private final DutyChanges changes;

    CaseFollowing(Accompaniment before, Decision.Accepted decision, DutyChanges changes) {
        this.before = before;
        this.decision = decision;
        this.changes = changes;
    }

    List<AccompanimentEffect> after(CaseView view) {
        changes.fallAway(duty -> duty.isPassedOn(decision.event().occurredOn()));
        for (Effect effect : decision.effects()) {
            if (effect instanceof Effect.CircumstanceBegan began && began.circumstance() == CircumstanceKind.DIED) {
                died(began.on());
            } else if (!before.stage().isSilent()) {
                follow(effect);
            }
        }
        if (!before.stage().isSilent()) {
            heldOrHappened();
        }
        changes.add(new AccompanimentEffect.CaseSeen(view));
        return changes.effects();
    }

    /** Everything falls away that day; only whoever walked beside them is looked after. */
    private void died(LocalDate on) {
        changes.add(new AccompanimentEffect.PersonDied(on));
        changes.fallAway(duty -> true);
        if (before.worker().isPresent()) {
            begin(trigger ->
                    trigger instanceof Trigger.Begins begins && begins.circumstance() == CircumstanceKind.DIED);
        }
        changes.add(new AccompanimentEffect.StageEntered(AssignmentStage.ENDED, on));
    }

    private void follow(Effect effect) {
        if (effect instanceof Effect.StageEntered entered) {
            entered(entered.stage());
        } else if (effect instanceof Effect.HearingSet set) {
            hearingSet(set.kind(), set.on());
        } else if (effect instanceof Effect.CircumstanceBegan began) {
            begin(trigger -> trigger instanceof Trigger.Begins begins && begins.circumstance() == began.circumstance());
        } else if (effect instanceof Effect.CircumstanceEnded ended) {
            changes.fallAway(duty ->
                    duty.whileHolds().filter(ended.circumstance()::equals).isPresent());
            begin(trigger -> trigger instanceof Trigger.Ends ends && ends.circumstance() == ended.circumstance());
        }
    }

    private void entered(CareStage stage) {
        changes.fallAway(duty -> duty.lapsesAt(stage));
        begin(trigger ->
                trigger instanceof Trigger.Enters enters && enters.stages().contains(stage));
    }

    /** A hearing that was set already moves, with all that is around it; a new one brings its own work. */
    private void hearingSet(HearingKind kind, LocalDate on) {
        LocalDate earlier = hearingsBefore().get(kind);
        if (on.equals(earlier)) {
            return;
        }
        if (earlier == null) {
            begin(trigger -> trigger instanceof Trigger.HearingSet, kind, on);
        } else {
            changes.redate(kind, earlier, on);
            begin(trigger -> trigger instanceof Trigger.HearingMoved, kind, on);
        }
    }

    private Map<HearingKind, LocalDate> hearingsBefore() {
        return before.caseView()
                .filter(view -> !view.stage().isFinal())
                .map(CaseView::hearings)
                .orElse(Map.of());
    }

    private void heldOrHappened() {
        Hearing held = decision.event().facts().orNull(CareFacts.HEARING);
        if (held != null && held.outcome() != HearingOutcome.OFF_CALENDAR) {
            changes.fallAway(duty -> duty.touchpoint() == Touchpoint.HEARING_DEBRIEF);
            begin(
                    trigger -> trigger instanceof Trigger.HearingHeld,
                    held.kind(),
                    decision.event().occurredOn());
        }
        begin(trigger -> trigger instanceof Trigger.Happens happens
                && happens.kinds().contains(decision.event().kind()));
    }

    private void begin(Predicate<Trigger> which) {
        begin(which, null, null);
    }

    private void begin(Predicate<Trigger> which, @Nullable HearingKind hearing, @Nullable LocalDate on) {
        for (TouchpointRow row : PeerTouchpoints.table().rows()) {
            if (which.test(row.trigger())) {
                changes.begin(row, hearing, on);
            }
        }
    }
}
