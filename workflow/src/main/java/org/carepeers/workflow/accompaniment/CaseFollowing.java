package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.party.CaseId;
import org.carepeers.party.PartyId;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.DismissalBasis;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Hearing;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.HearingOutcome;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.care.Effect;
import org.jspecify.annotations.Nullable;

/** What a decision in the case means for the peer work on offer. */
final class CaseFollowing {

    /** Peer work that an event of the case shows to have come about, with or without the peer. */
    private static final Map<EventKind, Touchpoint> SHOWN_BY_THE_CASE = Map.of(
            EventKind.ADVANCE_DIRECTIVE_EXECUTED, Touchpoint.ADVANCE_DIRECTIVE,
            EventKind.SUPPORTER_DESIGNATED, Touchpoint.SUPPORTER_CHOICE);

    private final Accompaniment before;
    private final Decision.Accepted decision;
    private final DutyChanges changes;

    CaseFollowing(Accompaniment before, Decision.Accepted decision, DutyChanges changes) {
        this.before = before;
        this.decision = decision;
        this.changes = changes;
    }

    /**
     * Returns the effects.
     *
     * @param view the case after the decision
     * @param inQuestion whether the assignment is to be looked at again
     */
    List<AccompanimentEffect> after(CaseView view, boolean inQuestion) {
        changes.endWhatPassed();
        newCase(view);
        takenBack();
        for (Effect effect : decision.effects()) {
            if (effect instanceof Effect.CircumstanceBegan death && effect.tellsOfDeath()) {
                died(death.on());
            } else if (!changes.isSilent()) {
                follow(effect, view);
            }
        }
        if (!changes.isSilent()) {
            heldOrHappened(view);
            changes.coverHearings();
        }
        if (inQuestion) {
            changes.lookAtTheAssignment();
        }
        if (!isLearnedLate(view)) {
            changes.add(new AccompanimentEffect.CaseSeen(view));
        }
        return changes.effects();
    }

    /** A death alone moves nothing in a case, and what is known of it may be of a later day. */
    private boolean isLearnedLate(CaseView view) {
        return before.views.containsKey(view.id())
                && decision.effects().stream().anyMatch(Effect::tellsOfDeath)
                && decision.effects().stream().noneMatch(Effect.StageEntered.class::isInstance);
    }

    /**
     * Where the program ended it nobody said no: with a new case everything begins anew. Keeping in touch after the
     * case before is done with.
     */
    private void newCase(CaseView view) {
        boolean another = !before.views.containsKey(view.id());
        if (another && !view.stage().isFinal()) {
            changes.fallAway(duty -> duty.touchpoint() == Touchpoint.FOLLOW_UP);
        }
        if (before.stage() == AssignmentStage.RESTING && another) {
            changes.add(new AccompanimentEffect.StageEntered(
                    AssignmentStage.NOT_OFFERED, decision.event().occurredOn()));
        }
    }

    /** What the person takes back in the case is taken back, wherever the accompaniment stands. */
    private void takenBack() {
        CareEvent event = decision.event();
        if (event.kind() == EventKind.CONSENT_REVOKED) {
            event.facts()
                    .find(CareFacts.PARTY)
                    .map(party -> AccompanimentEffect.ConsentRevoked.from(PartyId.of(party), event.occurredOn()))
                    .ifPresent(changes::add);
        }
    }

    /** Everything falls away that day; only whoever walked beside them is looked after, once, whichever case tells of it. */
    private void died(LocalDate on) {
        changes.add(new AccompanimentEffect.PersonDied(on));
        changes.fallAway(duty -> duty.touchpoint() != Touchpoint.GRIEF_SUPPORT);
        if (!before.companions().isEmpty()) {
            begin(trigger ->
                    trigger instanceof Trigger.Begins begins && begins.circumstance() == CircumstanceKind.DIED);
        }
        changes.add(new AccompanimentEffect.StageEntered(AssignmentStage.ENDED, on));
    }

    private void follow(Effect effect, CaseView view) {
        if (effect instanceof Effect.StageEntered entered) {
            entered(entered.stage(), view);
        } else if (effect instanceof Effect.HearingSet set) {
            hearingSet(new SetHearing(view.id(), set.kind(), set.on()));
        } else if (effect instanceof Effect.CircumstanceBegan began) {
            if (view.isHeld()) {
                changes.fallAway(duty -> duty.touchpoint().isOutside());
            }
            begin(trigger -> trigger instanceof Trigger.Begins begins && begins.circumstance() == began.circumstance());
        } else if (effect instanceof Effect.CircumstanceEnded ended) {
            changes.fallAway(duty ->
                    duty.whileHolds().filter(ended.circumstance()::equals).isPresent());
            begin(trigger -> trigger instanceof Trigger.Ends ends && ends.circumstance() == ended.circumstance());
            if (!view.isHeld() && isKnown(view.id(), CaseView::isHeld)) {
                outsideAgain(view);
            }
        }
    }

    /** What waited while the person could not come and go comes on offer now. */
    private void outsideAgain(CaseView view) {
        for (TouchpointRow row : PeerTouchpoints.table().rows()) {
            if (row.touchpoint().isOutside()) {
                if (row.trigger() instanceof Trigger.Enters enters
                        && enters.stages().contains(view.stage())) {
                    changes.begin(row);
                }
                if (row.trigger() instanceof Trigger.HearingSet) {
                    SetHearing.of(view).forEach(hearing -> changes.begin(row, hearing));
                }
            }
        }
    }

    private boolean isKnown(CaseId id, Predicate<CaseView> which) {
        return Optional.ofNullable(before.views.get(id)).filter(which).isPresent();
    }

    /**
     * While another case is open nothing has ended: whoever is beside the person stays, and so does the work. A graduation
     * is celebrated all the same.
     */
    private void entered(CareStage stage, CaseView view) {
        List<CaseView> others = changes.others();
        changes.fallAway(duty -> duty.lapsesAt(view.id(), stage, others));
        Optional<Trigger> instead = dismissedAsNeverAbout();
        if (instead.isPresent()) {
            changes.fallAway(
                    duty -> duty.touchpoint() != Touchpoint.OWN_RECORD && (others.isEmpty() || duty.isOf(view.id())));
            begin(instead.get()::equals);
        } else {
            boolean goesOn = stage.isFinal() && !others.isEmpty();
            for (TouchpointRow row : PeerTouchpoints.table().rows()) {
                boolean here = row.trigger() instanceof Trigger.Enters enters
                        && enters.stages().contains(stage);
                if (here && (!goesOn || row.touchpoint() == Touchpoint.CELEBRATION)) {
                    changes.begin(row);
                }
            }
        }
    }

    /** Whoever was petitioned by mistake is told that it is over, and nobody keeps in touch about a case not theirs. */
    private Optional<Trigger> dismissedAsNeverAbout() {
        DismissalBasis basis = decision.event().facts().orNull(CareFacts.DISMISSAL_BASIS);
        return PeerTouchpoints.table().rows().stream()
                .map(TouchpointRow::trigger)
                .filter(trigger -> trigger instanceof Trigger.DismissedOn on && on.basis() == basis)
                .findFirst();
    }

    /** A hearing that was set already moves, with all that is around it; a new one brings its own work. */
    private void hearingSet(SetHearing set) {
        LocalDate earlier = hearingsBefore(set.caseId()).get(set.kind());
        if (set.on().equals(earlier)) {
            return;
        }
        changes.fallAway(duty -> duty.touchpoint() == Touchpoint.ASK_FOR_THE_DATE);
        if (earlier == null) {
            begin(trigger -> trigger instanceof Trigger.HearingSet, set);
            if (before.moved.containsKey(set.of())) {
                changes.add(new AccompanimentEffect.HearingMoved(set.caseId(), set.kind(), 0));
            }
        } else {
            changes.redate(new SetHearing(set.caseId(), set.kind(), earlier), set.on());
            begin(trigger -> trigger instanceof Trigger.HearingMoved, set);
            movedAgain(set);
        }
    }

    /** A second continuance is one too many to carry alone. */
    private void movedAgain(SetHearing set) {
        int times = before.moved.getOrDefault(set.of(), 0) + 1;
        changes.add(new AccompanimentEffect.HearingMoved(set.caseId(), set.kind(), times));
        if (times > 1) {
            begin(trigger -> trigger instanceof Trigger.HearingMovedAgain, set);
        }
    }

    private Map<HearingKind, LocalDate> hearingsBefore(CaseId id) {
        return Optional.ofNullable(before.views.get(id))
                .filter(view -> !view.stage().isFinal())
                .map(CaseView::hearings)
                .orElse(Map.of());
    }

    /** The first hearing is a beginning of its own: the family is met before it. */
    private void heldOrHappened(CaseView view) {
        Hearing held = decision.event().facts().orNull(CareFacts.HEARING);
        if (held != null && held.outcome() != HearingOutcome.OFF_CALENDAR) {
            changes.fallAway(duty -> duty.touchpoint() == Touchpoint.FAMILY_CONTACT
                    || (duty.touchpoint() == Touchpoint.HEARING_DEBRIEF
                            && duty.isOf(view.id())
                            && duty.hearing().filter(held.kind()::equals).isPresent()));
            begin(
                    trigger -> trigger instanceof Trigger.HearingHeld,
                    new SetHearing(view.id(), held.kind(), decision.event().occurredOn()));
        }
        begin(trigger -> trigger instanceof Trigger.Happens happens
                && happens.kinds().contains(decision.event().kind()));
        changes.meet(duty ->
                duty.touchpoint() == SHOWN_BY_THE_CASE.get(decision.event().kind()));
    }

    private void begin(Predicate<Trigger> which) {
        begin(which, null);
    }

    private void begin(Predicate<Trigger> which, @Nullable SetHearing hearing) {
        for (TouchpointRow row : PeerTouchpoints.table().rows()) {
            if (which.test(row.trigger())) {
                changes.begin(row, hearing);
            }
        }
    }
}
