package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.carepeers.engagement.Accompanied;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.AskingPolicy;
import org.carepeers.engagement.CareTeam;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.EngagementOutcome;
import org.carepeers.engagement.Huddle;
import org.carepeers.engagement.NoteRequest;
import org.carepeers.engagement.PlannedWork;
import org.carepeers.engagement.Reach;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.party.PartyId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.proceeding.Fact;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Requirement;

/** What the rows of the {@link AssignmentProcess} ask for. Refused is only what cannot be, or what the person ruled out. */
final class AccompanimentRequirements {

    private static final Set<EngagementOutcome> ANSWERS =
            EnumSet.of(EngagementOutcome.ASKED_NOT_TO_BE_CONTACTED, EngagementOutcome.ASKED_FOR_SOMEONE_ELSE);

    private AccompanimentRequirements() {}

    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> states(Fact<?> fact) {
        return Requirement.states(PeerEvent::facts, fact);
    }

    /** The day the person named, if any, has come. */
    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> notToBeAskedYet() {
        return Requirement.ofEvent(
                AccompanimentReason.NOT_TO_BE_ASKED_YET,
                (subject, event) -> subject.askAgainFrom()
                        .filter(event.occurredOn()::isBefore)
                        .map(day -> Reason.of(AccompanimentReason.NOT_TO_BE_ASKED_YET)
                                .with("date", day))
                        .orElse(null));
    }

    /** The worker is none whom the person said they do not want. */
    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> wantedByThePerson() {
        return Requirement.ofEvent(
                AccompanimentReason.THIS_PEER_WAS_NOT_WANTED,
                (subject, event) -> event.facts()
                        .find(AccompanimentFacts.WORKER)
                        .filter(subject.notWanted::contains)
                        .map(worker -> Reason.of(AccompanimentReason.THIS_PEER_WAS_NOT_WANTED))
                        .orElse(null));
    }

    /** Whoever answers is the one for whom the accompaniment is; a relative has an accompaniment of their own. */
    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> theirOwn() {
        return Requirement.ofEvent(
                AccompanimentReason.ANSWER_OF_ANOTHER,
                (subject, event) -> isOfAnother(subject, event.by())
                        ? Reason.of(AccompanimentReason.ANSWER_OF_ANOTHER)
                                .with("allowed", subject.whose().capacity())
                        : null);
    }

    private static boolean isOfAnother(Accompaniment subject, PeerActor by) {
        boolean answers = Arrays.stream(Accompanied.values()).anyMatch(each -> each.capacity() == by.as());
        boolean another = by.party()
                .filter(party -> !party.value().equals(subject.person().value()))
                .isPresent();
        return answers && (by.as() != subject.whose().capacity() || another);
    }

    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> consentOfThePerson() {
        return Requirement.ofEvent(
                AccompanimentReason.CONSENT_OF_ANOTHER,
                (subject, event) -> event.facts()
                        .find(AccompanimentFacts.CONSENT)
                        .filter(consent ->
                                !consent.giver().value().equals(subject.person().value()))
                        .map(consent -> Reason.of(AccompanimentReason.CONSENT_OF_ANOTHER))
                        .orElse(null));
    }

    /** Remarks that nothing the person had said yes to ends by what they take back. */
    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> takesSomethingBack() {
        return Requirement.<Accompaniment, PeerEvent<AccompanimentEventKind>>ofEvent(
                        AccompanimentReason.NOTHING_TAKEN_BACK,
                        (subject, event) -> subject.consents().stream()
                                        .anyMatch(AccompanimentEffect.ConsentRevoked.of(event)::takesBack)
                                ? null
                                : Reason.of(AccompanimentReason.NOTHING_TAKEN_BACK)
                                        .with("date", event.occurredOn()))
                .asRemark();
    }

    /** One accompaniment is for one: what says nothing is for the participant. */
    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> forTheSameOne() {
        return Requirement.ofEvent(
                AccompanimentReason.FOR_SOMEONE_ELSE,
                (subject, event) ->
                        event.facts().find(AccompanimentFacts.ACCOMPANIED).orElse(Accompanied.PARTICIPANT)
                                        == subject.whose()
                                ? null
                                : Reason.of(AccompanimentReason.FOR_SOMEONE_ELSE)
                                        .with("allowed", subject.whose()));
    }

    /** What only the accompaniment of someone of the family tells; the person's own follows the case itself. */
    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> ofTheFamily() {
        return Requirement.ofCase(
                AccompanimentReason.FOR_SOMEONE_ELSE,
                subject -> subject.whose() == Accompanied.FAMILY
                        ? null
                        : Reason.of(AccompanimentReason.FOR_SOMEONE_ELSE).with("allowed", Accompanied.FAMILY));
    }

    /** What follows the case itself; a relative's accompaniment does not. */
    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> ofThePerson() {
        return Requirement.ofCase(
                AccompanimentReason.FOR_SOMEONE_ELSE,
                subject -> subject.whose() == Accompanied.PARTICIPANT
                        ? null
                        : Reason.of(AccompanimentReason.FOR_SOMEONE_ELSE).with("allowed", Accompanied.PARTICIPANT));
    }

    /**
     * After a not now without a day, and after an offer that nobody answered, some days pass before the next offer: until the
     * day on which asking again is due, if it is on offer.
     */
    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> notSoSoon(AskingPolicy asking) {
        return Requirement.ofEvent(
                AccompanimentReason.ASKED_TOO_SOON,
                (subject, event) -> askedOn(subject)
                        .map(since -> dueToAskAgain(subject).orElseGet(() -> since.plusDays(asking.daysAfterNotNow())))
                        .filter(event.occurredOn()::isBefore)
                        .map(day ->
                                Reason.of(AccompanimentReason.ASKED_TOO_SOON).with("date", day))
                        .orElse(null));
    }

    /** The day of a not now without a day, or of an offer that nobody answered. */
    private static Optional<LocalDate> askedOn(Accompaniment subject) {
        return switch (subject.stage()) {
            case NOT_NOW -> subject.stageSince().filter(since -> subject.askAgainFrom == null);
            case RESTING -> Optional.ofNullable(subject.unansweredOn);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> dueToAskAgain(Accompaniment subject) {
        return subject.openDuties().stream()
                .filter(duty -> duty.touchpoint() == Touchpoint.ASK_AGAIN)
                .flatMap(duty -> duty.obligation().due().lastDay().stream())
                .findFirst();
    }

    /** Not this peer is said of the one who was offered or walks beside the person. */
    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> ofTheirPeer() {
        return Requirement.ofEvent(
                AccompanimentReason.NOT_THEIR_PEER,
                (subject, event) -> event.facts()
                        .find(AccompanimentFacts.WORKER)
                        .filter(worker -> !worker.equals(subject.worker))
                        .map(worker -> Reason.of(AccompanimentReason.NOT_THEIR_PEER))
                        .orElse(null));
    }

    /** Remarks that someone who was not reached is looked for again before the pause is over. */
    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> restsFromLooking(AskingPolicy asking) {
        return Requirement.<Accompaniment, PeerEvent<AccompanimentEventKind>>ofEvent(
                        AccompanimentReason.LOOKED_FOR_OFTEN,
                        (subject, event) -> engagement(event)
                                .filter(engagement -> engagement.reach() == Reach.ATTEMPT
                                        && subject.isRestedOn(event.occurredOn(), asking))
                                .map(engagement -> Reason.of(AccompanimentReason.LOOKED_FOR_OFTEN)
                                        .with("days", asking.pauseDays()))
                                .orElse(null))
                .asRemark();
    }

    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> proposedToCover() {
        return Requirement.ofCase(
                AccompanimentReason.NOBODY_PROPOSED_TO_COVER,
                subject -> subject.cover == null ? Reason.of(AccompanimentReason.NOBODY_PROPOSED_TO_COVER) : null);
    }

    /** A move is not dated before the last move; what moves nothing may be recorded late. */
    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> inOrder() {
        return Requirement.ofEvent(
                AccompanimentReason.BEFORE_THE_LAST_MOVE,
                (subject, event) -> subject.stageSince()
                        .filter(event.occurredOn()::isBefore)
                        .map(day -> Reason.of(AccompanimentReason.BEFORE_THE_LAST_MOVE)
                                .with("date", event.occurredOn())
                                .with("last", day))
                        .orElse(null));
    }

    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> sameDay() {
        return Requirement.ofEvent(
                AccompanimentReason.ANOTHER_DAY,
                (subject, event) -> engagement(event)
                        .map(Engagement::occurredOn)
                        .or(() -> event.facts().find(AccompanimentFacts.HUDDLE).map(Huddle::heldOn))
                        .or(() -> event.facts()
                                .find(AccompanimentFacts.NOTE_REQUEST)
                                .map(NoteRequest::askedOn))
                        .filter(day -> !day.equals(event.occurredOn()))
                        .map(day -> Reason.of(AccompanimentReason.ANOTHER_DAY)
                                .with("date", event.occurredOn())
                                .with("engagement", day))
                        .orElse(null));
    }

    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> samePerson() {
        return Requirement.ofEvent(
                AccompanimentReason.ANOTHER_PERSON,
                (subject, event) -> participant(event)
                        .filter(participant ->
                                !participant.value().equals(subject.person().value()))
                        .map(participant -> Reason.of(AccompanimentReason.ANOTHER_PERSON))
                        .orElse(null));
    }

    private static Optional<PartyId> participant(PeerEvent<AccompanimentEventKind> event) {
        return engagement(event)
                .map(Engagement::participant)
                .or(() -> event.facts().find(AccompanimentFacts.WORK).map(PlannedWork::participant))
                .or(() -> event.facts().find(AccompanimentFacts.CARE_TEAM).map(CareTeam::participant))
                .or(() -> event.facts().find(AccompanimentFacts.NOTE_REQUEST).map(NoteRequest::participant));
    }

    /** What is not a peer's and was done all the same is kept without whoever did it. */
    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> withoutAName() {
        return Requirement.ofEvent(
                AccompanimentReason.NAMES_THE_WORKER,
                (subject, event) -> event.by().as() == PeerCapacity.PEER_WORKER
                                && event.by().party().isPresent()
                        ? Reason.of(AccompanimentReason.NAMES_THE_WORKER)
                        : null);
    }

    /** Remarks what to say, and whom to call, when the court calls a peer. */
    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> peersHaveNoShield() {
        return Requirement.<Accompaniment, PeerEvent<AccompanimentEventKind>>ofEvent(
                        BoundaryReason.CALLED_BY_COURT, (subject, event) -> Reason.of(BoundaryReason.CALLED_BY_COURT))
                .asRemark();
    }

    /** Remarks that the care team met without the one who walks beside the person. */
    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> withThePeer() {
        return Requirement.<Accompaniment, PeerEvent<AccompanimentEventKind>>ofEvent(
                        AccompanimentReason.MET_WITHOUT_THE_PEER,
                        (subject, event) -> event.facts()
                                .find(AccompanimentFacts.HUDDLE)
                                .filter(huddle -> subject.besideOn(event.occurredOn())
                                        .filter(peer -> !huddle.present().contains(peer))
                                        .isPresent())
                                .map(huddle -> Reason.of(AccompanimentReason.MET_WITHOUT_THE_PEER))
                                .orElse(null))
                .asRemark();
    }

    /**
     * Nothing with the person is dated after their death; talks with the family may be, and so may an attempt of whoever did
     * not know yet, which reached nobody.
     */
    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> notAfterDeath() {
        return Requirement.ofEvent(
                AccompanimentReason.AFTER_DEATH,
                (subject, event) -> Optional.ofNullable(subject.diedOn)
                        .filter(event.occurredOn()::isAfter)
                        .filter(day -> engagement(event)
                                .filter(AccompanimentRequirements::isWithoutThePerson)
                                .isEmpty())
                        .map(day -> Reason.of(AccompanimentReason.AFTER_DEATH).with("date", day))
                        .orElse(null));
    }

    private static boolean isWithoutThePerson(Engagement engagement) {
        return engagement.activity() == Activity.FAMILY_CONTACT || engagement.reach() == Reach.ATTEMPT;
    }

    /** Nothing moves once the person has died. */
    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> whileAlive() {
        return Requirement.ofEvent(
                AccompanimentReason.AFTER_DEATH,
                (subject, event) -> Optional.ofNullable(subject.diedOn)
                        .filter(day -> !event.occurredOn().isBefore(day))
                        .map(day -> Reason.of(AccompanimentReason.AFTER_DEATH).with("date", day))
                        .orElse(null));
    }

    /**
     * Remarks that the person did not ask for contact then; it is shown to the supervisor and to nobody else. Nobody is asked
     * that of the days after a death.
     */
    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> askedFor() {
        return Requirement.<Accompaniment, PeerEvent<AccompanimentEventKind>>ofEvent(
                        AccompanimentReason.CONTACT_NOT_ASKED_FOR,
                        (subject, event) -> subject.stage().isSilent()
                                        && subject.diedOn == null
                                        && subject.stageSince()
                                                .filter(event.occurredOn()::isAfter)
                                                .isPresent()
                                ? Reason.of(AccompanimentReason.CONTACT_NOT_ASKED_FOR)
                                        .with("stage", subject.stage())
                                : null)
                .asRemark();
    }

    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> byTheWorker() {
        return Requirement.<Accompaniment, PeerEvent<AccompanimentEventKind>>ofEvent(
                        AccompanimentReason.ANOTHER_WORKER,
                        (subject, event) -> engagement(event)
                                .filter(engagement -> subject.worker != null && !isOfTheirs(subject, engagement))
                                .map(engagement -> Reason.of(AccompanimentReason.ANOTHER_WORKER))
                                .orElse(null))
                .asRemark();
    }

    private static boolean isOfTheirs(Accompaniment subject, Engagement engagement) {
        return engagement.workers().stream()
                .anyMatch(worker ->
                        worker.value().equals(subject.worker) || worker.value().equals(subject.cover));
    }

    /** Remarks that what the person said in passing should be recorded as the answer it is. */
    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> answersRecorded() {
        return Requirement.<Accompaniment, PeerEvent<AccompanimentEventKind>>ofEvent(
                        AccompanimentReason.ANSWER_TO_RECORD,
                        (subject, event) -> engagement(event)
                                .filter(engagement -> ANSWERS.contains(engagement.outcome()))
                                .filter(engagement -> !subject.stage().isSilent())
                                .map(engagement -> Reason.of(AccompanimentReason.ANSWER_TO_RECORD)
                                        .with("outcome", engagement.outcome()))
                                .orElse(null))
                .asRemark();
    }

    static Requirement<Accompaniment, PeerEvent<AccompanimentEventKind>> limitsTold() {
        return Requirement.<Accompaniment, PeerEvent<AccompanimentEventKind>>ofEvent(
                        NoteReason.LIMITS_NOT_TOLD,
                        (subject, event) -> engagement(event)
                                .map(engagement ->
                                        NoteKeeping.keep(engagement, subject.limitsToldOn(), event.occurredOn()))
                                .flatMap(kept -> kept.remarks().stream().findFirst())
                                .orElse(null))
                .asRemark();
    }

    private static Optional<Engagement> engagement(PeerEvent<AccompanimentEventKind> event) {
        return event.facts().find(AccompanimentFacts.ENGAGEMENT);
    }
}
