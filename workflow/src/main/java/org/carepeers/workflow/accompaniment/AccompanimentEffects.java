package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.peer.PeerEvent;
import org.carepeers.proceeding.Facts;

/** What an event of the accompaniment itself changes. */
final class AccompanimentEffects {

    private final Accompaniment before;
    private final PeerEvent<AccompanimentEventKind> event;
    private final Facts facts;
    private final DutyChanges changes;

    AccompanimentEffects(Accompaniment before, PeerEvent<AccompanimentEventKind> event, DutyChanges changes) {
        this.before = before;
        this.event = event;
        this.facts = event.facts();
        this.changes = changes;
    }

    List<AccompanimentEffect> after(AssignmentStage stage) {
        if (stage != before.stage() || isAnswer()) {
            changes.add(new AccompanimentEffect.StageEntered(stage, event.occurredOn()));
        }
        whoIsMeant();
        whatIsRecorded();
        whatIsOnOffer(stage);
        return changes.effects();
    }

    /** A hand-over moves nothing by name and is a move all the same. */
    private boolean isAnswer() {
        return event.kind() == AccompanimentEventKind.HANDED_OVER;
    }

    private void whoIsMeant() {
        Optional<String> worker = facts.find(AccompanimentFacts.WORKER);
        switch (event.kind()) {
            case PEER_OFFERED -> named(worker, Optional.empty());
            case SAID_NOT_THIS_PEER -> {
                worker.map(AccompanimentEffect.WorkerNotWanted::new).ifPresent(changes::add);
                named(Optional.empty(), Optional.empty());
            }
            case HANDED_OVER -> {
                named(worker, Optional.empty());
                handedOver();
            }
            case COVER_PROPOSED -> changes.add(new AccompanimentEffect.CoverNamed(worker));
            case COVER_AGREED -> handedOver();
            case COVER_DECLINED -> changes.add(new AccompanimentEffect.CoverNamed(Optional.empty()));
            case PEER_AWAY -> changes.add(new AccompanimentEffect.AwayUntil(facts.find(AccompanimentFacts.AWAY_UNTIL)));
            case PEER_BACK -> back();
            case SAID_NO, SAID_NOT_NOW, ASKED_FOR_ANOTHER, PEER_LEFT, ACCOMPANIMENT_ENDED ->
                named(Optional.empty(), Optional.empty());
            default -> {}
        }
    }

    private void named(Optional<String> worker, Optional<String> cover) {
        changes.add(new AccompanimentEffect.WorkerNamed(worker));
        changes.add(new AccompanimentEffect.CoverNamed(cover));
    }

    private void back() {
        changes.add(new AccompanimentEffect.AwayUntil(Optional.empty()));
        changes.add(new AccompanimentEffect.CoverNamed(Optional.empty()));
    }

    private void handedOver() {
        facts.find(AccompanimentFacts.HAND_OVER)
                .map(AccompanimentEffect.HandedOver::new)
                .ifPresent(changes::add);
    }

    private void whatIsRecorded() {
        switch (event.kind()) {
            case HEARING_PLANNED ->
                facts.find(AccompanimentFacts.HEARING_PLAN)
                        .map(AccompanimentEffect.HearingPlanned::new)
                        .ifPresent(changes::add);
            case LIMITS_TOLD -> changes.add(new AccompanimentEffect.LimitsTold(event.occurredOn()));
            case CONSENT_GIVEN ->
                facts.find(AccompanimentFacts.CONSENT)
                        .map(AccompanimentEffect.ConsentGiven::new)
                        .ifPresent(changes::add);
            case CONSENT_REVOKED ->
                changes.add(new AccompanimentEffect.ConsentRevoked(
                        facts.find(AccompanimentFacts.SCOPE).orElseThrow(),
                        facts.find(AccompanimentFacts.AUDIENCE).orElseThrow(),
                        event.occurredOn()));
            case SAID_NOT_NOW, PAUSE_ASKED, ASKED_FOR_A_PEER, RESUMED ->
                changes.add(new AccompanimentEffect.AskAgainFrom(facts.find(AccompanimentFacts.ASK_AGAIN_ON)));
            default -> {}
        }
    }

    private void whatIsOnOffer(AssignmentStage stage) {
        if (stage.isSilent() && stage != before.stage()) {
            changes.fallAway(duty -> true);
        }
        facts.find(AccompanimentFacts.ENGAGEMENT).ifPresent(changes::meet);
        Touchpoint named = facts.orNull(AccompanimentFacts.TOUCHPOINT);
        switch (event.kind()) {
            case PEER_OFFERED ->
                changes.meet(duty ->
                        duty.touchpoint() == Touchpoint.OFFER_OF_A_PEER || duty.touchpoint() == Touchpoint.ASK_AGAIN);
            case TOUCHPOINT_DECLINED -> changes.fallAway(duty -> duty.touchpoint() == named);
            case TOUCHPOINT_DONE -> changes.meet(duty -> duty.touchpoint() == named);
            default -> {}
        }
        beginHere();
        if (stage == AssignmentStage.ACTIVE && before.stage() != AssignmentStage.ACTIVE) {
            catchUp();
        }
    }

    private void beginHere() {
        for (TouchpointRow row : PeerTouchpoints.table().rows()) {
            if (row.trigger() instanceof Trigger.Here here && here.kinds().contains(event.kind())) {
                LocalDate asked = facts.orNull(AccompanimentFacts.ASK_AGAIN_ON);
                if (row.touchpoint() != Touchpoint.ASK_AGAIN) {
                    changes.begin(row, null, null);
                } else if (asked != null) {
                    changes.beginOn(row, asked);
                }
            }
        }
    }

    /** What would be on offer had the person wanted offers all along: for the stage of the case and the hearings set. */
    private void catchUp() {
        before.caseView().ifPresent(view -> {
            for (TouchpointRow row : PeerTouchpoints.table().rows()) {
                if (row.trigger() instanceof Trigger.Enters enters
                        && enters.stages().contains(view.stage())) {
                    changes.catchUp(row, null, null);
                }
                if (row.trigger() instanceof Trigger.HearingSet && !view.stage().isFinal()) {
                    view.hearings().forEach((kind, on) -> changes.catchUp(row, kind, on));
                }
            }
        });
    }
}
