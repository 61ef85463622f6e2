package org.carepeers.workflow.accompaniment;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.peer.Away;
import org.carepeers.peer.PeerEvent;
import org.carepeers.proceeding.Facts;

/** What an event of the accompaniment itself changes. */
final class AccompanimentEffects {

    private static final Set<Touchpoint> ASKED_FIRST =
            EnumSet.of(Touchpoint.ASK_ABOUT_COVER, Touchpoint.COVER_THE_HEARING);
    private static final Set<Touchpoint> COVER = EnumSet.of(
            Touchpoint.ASK_ABOUT_COVER,
            Touchpoint.COVER_THE_HEARING,
            Touchpoint.COVER_HAND_OVER,
            Touchpoint.PLAN_THE_RETURN);

    private static final Set<Touchpoint> WHATEVER_WAS_SAID = EnumSet.of(
            Touchpoint.OWN_RECORD,
            Touchpoint.COUNTY_COUNSEL_TOLD,
            Touchpoint.SUPERVISOR_TOLD,
            Touchpoint.COURT_CALL_DEBRIEF);

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
                notWanted(worker);
                named(Optional.empty(), Optional.empty());
            }
            case SAID_NOT_THIS_COVER -> {
                notWanted(Optional.ofNullable(before.cover));
                changes.add(new AccompanimentEffect.CoverNamed(Optional.empty()));
            }
            case HANDED_OVER -> {
                named(worker, Optional.empty());
                handedOver();
            }
            case COVER_PROPOSED -> changes.add(new AccompanimentEffect.CoverNamed(worker));
            case COVER_AGREED, COVER_HANDED_OVER -> handedOver();
            case COVER_DECLINED -> changes.add(new AccompanimentEffect.CoverNamed(Optional.empty()));
            case PEER_AWAY ->
                changes.add(new AccompanimentEffect.AwayNoted(
                        Optional.of(new Away(event.occurredOn(), facts.find(AccompanimentFacts.AWAY_UNTIL)))));
            case PEER_BACK -> back();
            case SAID_NO, SAID_NOT_NOW, ASKED_FOR_ANOTHER, PEER_LEFT, ACCOMPANIMENT_ENDED, ENDED_BY_PROGRAM ->
                named(Optional.empty(), Optional.empty());
            default -> {}
        }
    }

    private void notWanted(Optional<String> worker) {
        worker.map(AccompanimentEffect.WorkerNotWanted::new).ifPresent(changes::add);
    }

    private void named(Optional<String> worker, Optional<String> cover) {
        if (before.away != null) {
            changes.add(new AccompanimentEffect.AwayNoted(Optional.empty()));
        }
        changes.add(new AccompanimentEffect.WorkerNamed(worker));
        changes.add(new AccompanimentEffect.CoverNamed(cover));
    }

    private void back() {
        changes.add(new AccompanimentEffect.AwayNoted(Optional.empty()));
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
            case CARE_TEAM_CHANGED ->
                facts.find(AccompanimentFacts.CARE_TEAM)
                        .map(AccompanimentEffect.CareTeamChanged::new)
                        .ifPresent(changes::add);
            case HUDDLE_HELD ->
                facts.find(AccompanimentFacts.HUDDLE)
                        .map(AccompanimentEffect.HuddleHeld::new)
                        .ifPresent(changes::add);
            case ENGAGEMENT_RECORDED ->
                facts.find(AccompanimentFacts.ENGAGEMENT)
                        .map(engagement -> new AccompanimentEffect.Sought(engagement.reach(), engagement.occurredOn()))
                        .ifPresent(changes::add);
            default -> {}
        }
    }

    private void whatIsOnOffer(AssignmentStage stage) {
        whatNoLongerIs(stage);
        facts.find(AccompanimentFacts.ENGAGEMENT).ifPresent(engagement -> {
            changes.meet(engagement);
            changes.fallAway(duty -> duty.touchpoint() == Touchpoint.LOOK_AGAIN);
        });
        Touchpoint named = facts.orNull(AccompanimentFacts.TOUCHPOINT);
        switch (event.kind()) {
            case PEER_OFFERED ->
                changes.meet(duty ->
                        duty.touchpoint() == Touchpoint.OFFER_OF_A_PEER || duty.touchpoint() == Touchpoint.ASK_AGAIN);
            case COVER_PROPOSED -> changes.meet(duty -> duty.touchpoint() == Touchpoint.ASK_ABOUT_COVER);
            case COVER_AGREED -> changes.meet(duty -> ASKED_FIRST.contains(duty.touchpoint()));
            case COVER_DECLINED -> changes.fallAway(duty -> ASKED_FIRST.contains(duty.touchpoint()));
            case COVER_HANDED_OVER -> changes.meet(duty -> duty.touchpoint() == Touchpoint.COVER_HAND_OVER);
            case READING_SETTLED -> changes.meet(duty -> duty.touchpoint() == Touchpoint.OWN_RECORD);
            case TOUCHPOINT_DECLINED -> changes.fallAway(duty -> duty.touchpoint() == named);
            case TOUCHPOINT_DONE -> changes.meet(duty -> duty.touchpoint() == named);
            default -> {}
        }
        beginHere(stage);
        if (stage == AssignmentStage.ACTIVE && before.stage() != AssignmentStage.ACTIVE) {
            catchUp();
        }
    }

    /** Nothing is offered to whoever wants nothing but what they asked for; and cover ends with the absence. */
    private void whatNoLongerIs(AssignmentStage stage) {
        if (stage.isSilent() && stage != before.stage()) {
            changes.fallAway(duty -> !WHATEVER_WAS_SAID.contains(duty.touchpoint()));
        }
        if (stage == AssignmentStage.AWAY) {
            changes.fallAway(duty -> duty.touchpoint() == Touchpoint.COVER_HAND_OVER);
        } else if (stage != AssignmentStage.COVERED) {
            if (event.kind() == AccompanimentEventKind.PEER_BACK) {
                changes.meet(duty -> duty.touchpoint() == Touchpoint.PLAN_THE_RETURN);
            }
            changes.fallAway(duty -> COVER.contains(duty.touchpoint()));
        }
    }

    private void beginHere(AssignmentStage stage) {
        for (TouchpointRow row : PeerTouchpoints.table().rows()) {
            boolean wanted = !stage.isSilent() || row.is(TouchpointRow.Mark.AS_ASKED);
            if (row.trigger() instanceof Trigger.Here here && here.kinds().contains(event.kind()) && wanted) {
                begin(row);
            }
        }
        if (stage == AssignmentStage.AWAY && before.stage() != stage && !declined()) {
            changes.coverHearings();
        }
    }

    private void begin(TouchpointRow row) {
        switch (row.touchpoint()) {
            case ASK_AGAIN ->
                facts.find(AccompanimentFacts.ASK_AGAIN_ON).ifPresent(asked -> changes.beginOn(row, asked));
            case LOOK_AGAIN -> changes.lookAgain(row);
            case HAND_BACK -> {
                if (before.stage() == AssignmentStage.COVERED) {
                    changes.begin(row, null, null);
                }
            }
            case COVER_HAND_OVER -> {
                if (!facts.states(AccompanimentFacts.HAND_OVER)) {
                    changes.begin(row, null, null);
                }
            }
            default -> changes.begin(row, null, null);
        }
    }

    private boolean declined() {
        return event.kind() == AccompanimentEventKind.COVER_DECLINED;
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
