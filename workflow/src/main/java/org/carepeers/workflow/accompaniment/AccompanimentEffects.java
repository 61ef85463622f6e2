package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
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

    /** What is about a worker or the program alone: a pause that the person asked for outlasts it. */
    private static final Set<AccompanimentEventKind> TAKES_BACK_NO_PAUSE = EnumSet.of(
            AccompanimentEventKind.PEER_AWAY,
            AccompanimentEventKind.PEER_BACK,
            AccompanimentEventKind.PEER_LEFT,
            AccompanimentEventKind.SAID_NOT_THIS_PEER,
            AccompanimentEventKind.ENDED_BY_PROGRAM);

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

    /**
     * Returns the effects.
     *
     * @param stage where the accompaniment stands after the event
     * @param inQuestion whether the assignment is to be looked at again
     */
    List<AccompanimentEffect> after(AssignmentStage stage, boolean inQuestion) {
        changes.endWhatPassed();
        if (stage != before.stage() || isAnswer()) {
            changes.add(new AccompanimentEffect.StageEntered(stage, event.occurredOn()));
        }
        whoIsMeant();
        whatIsRecorded();
        whatIsOnOffer(stage);
        if (inQuestion) {
            changes.lookAtTheAssignment();
        }
        return changes.effects();
    }

    /** A hand-over moves nothing by name and is a move all the same; a not now that is said again counts anew. */
    private boolean isAnswer() {
        return event.kind() == AccompanimentEventKind.HANDED_OVER
                || event.kind() == AccompanimentEventKind.SAID_NOT_NOW;
    }

    private void whoIsMeant() {
        Optional<String> worker = facts.find(AccompanimentFacts.WORKER);
        switch (event.kind()) {
            case PEER_OFFERED -> named(worker, Optional.empty());
            case SAID_NOT_THIS_PEER -> {
                notWanted(worker);
                named(Optional.empty(), Optional.empty());
            }
            case COVER_AWAY -> changes.add(new AccompanimentEffect.CoverNamed(Optional.empty()));
            case SAID_NOT_THIS_COVER -> {
                notWanted(Optional.ofNullable(before.cover));
                changes.add(new AccompanimentEffect.CoverNamed(Optional.empty()));
            }
            case HANDED_OVER -> {
                named(worker, Optional.empty());
                handedOver();
            }
            case COVER_PROPOSED -> {
                waits(false);
                changes.add(new AccompanimentEffect.CoverNamed(worker));
            }
            case COVER_AGREED, COVER_HANDED_OVER -> handedOver();
            case COVER_DECLINED -> {
                waits(true);
                changes.add(new AccompanimentEffect.CoverNamed(Optional.empty()));
            }
            case PEER_AWAY -> away();
            case PEER_BACK -> back();
            case SAID_NO, SAID_NOT_NOW, ASKED_FOR_ANOTHER, PEER_LEFT, ACCOMPANIMENT_ENDED, ENDED_BY_PROGRAM ->
                named(Optional.empty(), Optional.empty());
            default -> {}
        }
    }

    private void waits(boolean now) {
        if (before.waits != now) {
            changes.add(new AccompanimentEffect.Waits(now));
        }
    }

    /** An absence that lasts longer, or whose end is learned later, is the same absence. */
    private void away() {
        LocalDate from = before.away().map(Away::from).orElse(event.occurredOn());
        changes.add(new AccompanimentEffect.AwayNoted(
                Optional.of(new Away(from, facts.find(AccompanimentFacts.AWAY_UNTIL)))));
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
            case HEARING_DAYS_TOLD ->
                facts.find(AccompanimentFacts.HEARING_DAYS)
                        .map(AccompanimentEffect.HearingDaysKnown::new)
                        .ifPresent(changes::add);
            case LIMITS_TOLD -> changes.add(new AccompanimentEffect.LimitsTold(event.occurredOn()));
            case CONSENT_GIVEN ->
                facts.find(AccompanimentFacts.CONSENT)
                        .map(AccompanimentEffect.ConsentGiven::new)
                        .ifPresent(changes::add);
            case CONSENT_REVOKED -> changes.add(AccompanimentEffect.ConsentRevoked.of(event));
            case SAID_NOT_NOW, PAUSE_ASKED -> changes.add(new AccompanimentEffect.AskAgainFrom(askAgainOn()));
            case ASKED_FOR_A_PEER, ASKED_FOR_ANOTHER, RESUMED ->
                changes.add(new AccompanimentEffect.AskAgainFrom(facts.find(AccompanimentFacts.ASK_AGAIN_ON)));
            case CARE_TEAM_CHANGED ->
                facts.find(AccompanimentFacts.CARE_TEAM)
                        .map(AccompanimentEffect.CareTeamChanged::new)
                        .ifPresent(changes::add);
            case HUDDLE_HELD ->
                facts.find(AccompanimentFacts.HUDDLE)
                        .map(huddle -> BoundaryRules.kept(before, huddle))
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
            case PEER_OFFERED, HANDED_OVER ->
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
        if (isForgotten(stage)) {
            PeerTouchpoints.table().rows().stream()
                    .filter(row -> row.touchpoint() == Touchpoint.ASK_AGAIN)
                    .forEach(this::begin);
        }
        if (stage == AssignmentStage.ACTIVE && before.stage() != AssignmentStage.ACTIVE) {
            catchUp();
        }
    }

    /** A pause becomes a not now without a word of the person, and nobody is reminded any more to ask them again. */
    private boolean isForgotten(AssignmentStage stage) {
        return stage == AssignmentStage.NOT_NOW
                && TAKES_BACK_NO_PAUSE.contains(event.kind())
                && before.openDuties().stream().noneMatch(duty -> duty.touchpoint() == Touchpoint.ASK_AGAIN);
    }

    /** Nothing is offered to whoever wants nothing but what they asked for; and cover ends with the absence. */
    private void whatNoLongerIs(AssignmentStage stage) {
        boolean stillSilent = before.stage().isSilent() && TAKES_BACK_NO_PAUSE.contains(event.kind());
        if (stage.isSilent() && (stage != before.stage() || isAskedAnew()) && !stillSilent) {
            changes.fallAway(duty -> !WHATEVER_WAS_SAID.contains(duty.touchpoint()));
        }
        if (!stage.isSilent() && before.stage().isSilent() && event.kind() != AccompanimentEventKind.PEER_OFFERED) {
            changes.fallAway(duty -> duty.touchpoint() == Touchpoint.ASK_AGAIN);
        }
        if (stage == AssignmentStage.AWAY) {
            changes.fallAway(duty -> duty.touchpoint() == Touchpoint.COVER_HAND_OVER);
        } else if (stage != AssignmentStage.COVERED) {
            changes.fallAway(duty -> COVER.contains(duty.touchpoint()));
        }
    }

    /** The day that the person names. Whoever names none now takes back none that is further off than the policy's. */
    private Optional<LocalDate> askAgainOn() {
        return facts.find(AccompanimentFacts.ASK_AGAIN_ON)
                .or(() -> before.askAgainFrom().filter(changes.askAgainFrom()::isBefore));
    }

    /** The person named another day from which to be asked, or none. */
    private boolean isAskedAnew() {
        return event.kind() == AccompanimentEventKind.SAID_NOT_NOW
                || event.kind() == AccompanimentEventKind.PAUSE_ASKED;
    }

    private void beginHere(AssignmentStage stage) {
        for (TouchpointRow row : PeerTouchpoints.table().rows()) {
            boolean wanted = !stage.isSilent() || row.is(TouchpointRow.Mark.AS_ASKED);
            if (row.trigger() instanceof Trigger.Here here && here.kinds().contains(event.kind()) && wanted) {
                begin(row);
            }
        }
        boolean isOfAbsence = before.stage() != stage || event.kind() == AccompanimentEventKind.PEER_AWAY;
        if (stage == AssignmentStage.AWAY && isOfAbsence) {
            changes.coverHearings();
        }
        if (isKnownAbsence()) {
            changes.redateReturn();
        }
    }

    private void begin(TouchpointRow row) {
        switch (row.touchpoint()) {
            case ASK_AGAIN ->
                askAgainOn().ifPresentOrElse(asked -> changes.beginOn(row, asked), () -> changes.askAgain(row));
            case ASK_ABOUT_COVER -> {
                if (!before.waits && !isKnownAbsence()) {
                    changes.begin(row);
                }
            }
            case LOOK_AGAIN -> changes.lookAgain(row);
            case HAND_BACK -> {
                if (before.stage() == AssignmentStage.COVERED) {
                    changes.begin(row);
                }
            }
            case COVER_HAND_OVER -> {
                if (!facts.states(AccompanimentFacts.HAND_OVER)) {
                    changes.begin(row);
                }
            }
            default -> changes.begin(row);
        }
    }

    /** The worker is known to be away, and the person has been asked about it. */
    private boolean isKnownAbsence() {
        return event.kind() == AccompanimentEventKind.PEER_AWAY && before.away != null;
    }

    /** What would be on offer had the person wanted offers all along: for the stage of a case and the hearings set. */
    private void catchUp() {
        List<CaseView> open = before.openCases();
        (open.isEmpty() ? before.caseView().stream().toList() : open).forEach(this::catchUp);
    }

    private void catchUp(CaseView view) {
        for (TouchpointRow row : PeerTouchpoints.table().rows()) {
            if (row.trigger() instanceof Trigger.Enters enters) {
                boolean neverMet = row.touchpoint() == Touchpoint.FIRST_CONTACT
                        && !view.stage().isFinal();
                if (neverMet || enters.stages().contains(view.stage())) {
                    changes.catchUp(row, null);
                }
            }
            if (row.trigger() instanceof Trigger.HearingSet && !view.stage().isFinal()) {
                SetHearing.of(view).forEach(hearing -> changes.catchUp(row, hearing));
            }
        }
    }
}
