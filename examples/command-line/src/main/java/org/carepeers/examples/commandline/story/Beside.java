package org.carepeers.examples.commandline.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carepeers.engagement.Accompanied;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.json.ExamplePolicies;
import org.carepeers.party.PartyId;
import org.carepeers.peer.PeerEventKind;
import org.carepeers.peer.PeerStream;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareStage;
import org.carepeers.time.CourtTime;
import org.carepeers.workflow.accompaniment.Accompaniment;
import org.carepeers.workflow.accompaniment.AccompanimentEffect;
import org.carepeers.workflow.accompaniment.AccompanimentHistory;
import org.carepeers.workflow.accompaniment.HearingCard;
import org.carepeers.workflow.accompaniment.PeerDay;
import org.carepeers.workflow.accompaniment.PeerDecision;
import org.carepeers.workflow.accompaniment.PeerSupport;
import org.carepeers.workflow.accompaniment.Surroundings;
import org.carepeers.workflow.obligation.ObligationChange;
import org.carepeers.workflow.obligation.ObligationId;
import org.carepeers.workflow.obligation.ObligationState;
import org.carepeers.workflow.obligation.TrackedObligation;

/**
 * Peer support beside a case, by the example policy: what was done, and what was on offer.
 *
 * @param subject whom it accompanies
 * @param history the accompaniment beside all the person's cases
 */
public record Beside(String subject, AccompanimentHistory history) {

    private static final Set<AccompanimentEventKind> ANSWERS = EnumSet.of(
            AccompanimentEventKind.SAID_NO,
            AccompanimentEventKind.SAID_NOT_NOW,
            AccompanimentEventKind.SAID_NOT_THIS_PEER,
            AccompanimentEventKind.PAUSE_ASKED,
            AccompanimentEventKind.TOUCHPOINT_DECLINED);

    /**
     * Plays an accompaniment.
     *
     * @param around the person's cases in the order in which they began, and what else other records tell
     * @param stream the accompaniment
     * @param through the day through which it is played
     * @return the accompaniment beside the cases
     */
    public static Beside play(Surroundings around, PeerStream<AccompanimentEventKind> stream, LocalDate through) {
        Surroundings known = new Surroundings(
                around.cases(),
                around.workers().stream().map(each -> until(each, through)).toList(),
                around.otherSide());
        PeerSupport support = PeerSupport.by(ExamplePolicies.touchpoints(), CourtTime.california());
        return new Beside(stream.subject().value(), AccompanimentHistory.play(support, known, until(stream, through)));
    }

    private static <K extends Enum<K> & PeerEventKind> PeerStream<K> until(PeerStream<K> stream, LocalDate through) {
        return new PeerStream<>(
                stream.kinds(),
                stream.subject(),
                stream.county(),
                stream.events().stream()
                        .filter(event -> !event.occurredOn().isAfter(through))
                        .toList());
    }

    /**
     * Says whether it follows a case. That of someone of the family follows none.
     *
     * @return whether it is the person's own
     */
    public boolean followsACase() {
        return history.present().whose() == Accompanied.PARTICIPANT;
    }

    /**
     * Says of whom it tells, so that nobody takes what is with a relative for what is with the person.
     *
     * @return words to put before a line; empty for the person's own
     */
    public String whose() {
        return followsACase() ? "" : "the relative’s peer: ";
    }

    /**
     * Says how it stands.
     *
     * @return who is accompanied, where it stands, and who their peer is; after a death, that they had someone beside them, and not
     *     who
     */
    public String standing() {
        Accompaniment present = history.present();
        String with = present.worker().map(PartyId::value).orElse("");
        if (present.diedOn().isPresent()) {
            return subject + " has died." + (with.isEmpty() ? "" : " Someone walked beside them.");
        }
        return subject + " · " + present.stage().title() + (with.isEmpty() ? "" : " · " + with);
    }

    /**
     * Returns the peer work that is on offer on a day.
     *
     * @param day the day
     * @param soonDays how many days count as soon
     * @return the work, what is wanted first first
     */
    public List<Duty> open(LocalDate day, int soonDays) {
        return duties(day, soonDays).stream()
                .filter(Duty::isOpen)
                .sorted(Duty.BY_DUE)
                .toList();
    }

    /**
     * Returns what happened in a span of days.
     *
     * @param from the first day
     * @param untilExclusive the day after the last
     * @return the decisions
     */
    public List<PeerDecision> between(LocalDate from, LocalDate untilExclusive) {
        return history.decisions().stream()
                .filter(decision -> !decision.event().occurredOn().isBefore(from))
                .filter(decision -> decision.event().occurredOn().isBefore(untilExclusive))
                .toList();
    }

    /**
     * Returns what happened before anything did in a case.
     *
     * @param caseId the case that is told
     * @return the decisions; of those that follow an earlier case, the ones at which it came to another stage
     */
    public List<PeerDecision> before(String caseId) {
        List<PeerDecision> before = new ArrayList<>();
        Optional<CareStage> earlier = Optional.empty();
        for (PeerDecision decision : history.decisions()) {
            if (decision.event()
                    .facts()
                    .find(AccompanimentFacts.CASE)
                    .filter(caseId::equals)
                    .isPresent()) {
                return before;
            }
            Optional<CareStage> stage = decision.event().facts().find(AccompanimentFacts.CASE_STAGE);
            if (!follows(decision)) {
                before.add(decision);
            } else if (!stage.equals(earlier)) {
                before.add(decision);
                earlier = stage;
            }
        }
        return before;
    }

    /**
     * Finds what an event of a case brought.
     *
     * @param caseId the case
     * @param event the event
     * @return the entry that follows it, or empty if there is none
     */
    public Optional<PeerDecision> following(String caseId, CareEvent event) {
        return history.decisions().stream()
                .filter(decision -> isOf(decision, caseId, event))
                .findFirst();
    }

    /**
     * Returns what happened after an event of a case and before the next.
     *
     * @param caseId the case
     * @param event the event
     * @return the decisions
     */
    public List<PeerDecision> after(String caseId, CareEvent event) {
        List<PeerDecision> after = new ArrayList<>();
        boolean found = false;
        for (PeerDecision decision : history.decisions()) {
            if (found && follows(decision)) {
                return after;
            }
            if (found) {
                after.add(decision);
            }
            found = found || isOf(decision, caseId, event);
        }
        return after;
    }

    private static boolean isOf(PeerDecision decision, String caseId, CareEvent event) {
        return decision.event()
                        .facts()
                        .find(AccompanimentFacts.CASE)
                        .filter(caseId::equals)
                        .isPresent()
                && decision.event()
                        .facts()
                        .find(AccompanimentFacts.CASE_EVENT)
                        .filter(event.id().value()::equals)
                        .isPresent();
    }

    /**
     * Says whether it tells of a case and not of peer work, so that no heart stands before it.
     *
     * @param decision what happened
     * @return whether it follows a case
     */
    public static boolean follows(PeerDecision decision) {
        return decision.event().kind() == AccompanimentEventKind.CASE_MOVED;
    }

    /**
     * Returns what became of peer work with a decision.
     *
     * @param <C> the kind of change
     * @param decision the decision
     * @param type the kind of change
     * @return the changes in the order decided
     */
    public static <C extends ObligationChange> List<C> changes(PeerDecision decision, Class<C> type) {
        List<C> changes = new ArrayList<>();
        if (decision instanceof PeerDecision.Accepted accepted) {
            for (AccompanimentEffect effect : accepted.effects()) {
                Optional<ObligationChange> change = changeOf(effect);
                change.filter(type::isInstance).map(type::cast).ifPresent(changes::add);
            }
        }
        return changes;
    }

    /**
     * Says whether peer work ended because the person did not want it, and not because the time for it had gone by.
     *
     * @param change the work that is no longer on offer
     * @return whether it ended by an answer of the person
     */
    public static boolean isTheirChoice(ObligationChange.FellAway change) {
        return change.because() instanceof AccompanimentEventKind answer && ANSWERS.contains(answer);
    }

    private static Optional<ObligationChange> changeOf(AccompanimentEffect effect) {
        if (effect instanceof AccompanimentEffect.DutyBegan began) {
            return Optional.of(new ObligationChange.Began(began.duty().obligation()));
        }
        return effect instanceof AccompanimentEffect.DutyChanged changed
                ? Optional.of(changed.change())
                : Optional.empty();
    }

    /**
     * Returns all peer work that was ever on offer, as it stands on a day. What is around a hearing that lies behind is
     * neither open nor late: it is left out.
     *
     * @param day the day
     * @param soonDays how many days count as soon
     * @return the work, in the order in which it came on offer
     */
    public List<Duty> duties(LocalDate day, int soonDays) {
        return history.obligations().all().stream()
                .map(tracked -> new Duty(tracked, tracked.stateOn(day, soonDays)))
                .filter(duty -> !duty.isOpen() || isOnOffer(duty, day))
                .toList();
    }

    private boolean isOnOffer(Duty duty, LocalDate day) {
        return history.present().openDutiesOn(day).stream()
                .anyMatch(
                        each -> each.obligation().id().equals(duty.obligation().id()));
    }

    /**
     * Returns what a day holds when one looks at the whole of it: what stood in the morning, and what the day itself
     * brought, done by now or not. What fell away on the day, such as by a death, is not in it.
     *
     * @param day the day
     * @param look what a moment of the day holds
     * @return what is found at any moment of it
     */
    public List<PeerDay.Entry> throughout(LocalDate day, Function<Accompaniment, List<PeerDay.Entry>> look) {
        Accompaniment moment = history.presentOn(day.minusDays(1));
        Map<Object, PeerDay.Entry> found = new LinkedHashMap<>();
        look.apply(moment).forEach(entry -> found.put(key(entry), entry));
        for (PeerDecision.Accepted decision : history.accepted()) {
            if (decision.event().occurredOn().equals(day)) {
                moment = moment.after(decision.effects());
                look.apply(moment).forEach(entry -> found.put(key(entry), entry));
            }
        }
        boolean silent = moment.stage().isSilent();
        return found.values().stream()
                .filter(entry -> entry.isHearing() ? !silent : !fellAway(entry, day))
                .toList();
    }

    /**
     * Returns the cards of the hearings that are set. That of a hearing of the day stays, as it was in the morning, for the
     * whole of the day, unless the hearing was moved.
     *
     * @param day the day
     * @return the cards by the days of the hearings; empty if the person does not want peer work now
     */
    public List<HearingCard> cards(LocalDate day) {
        Accompaniment present = history.present();
        List<HearingCard> ahead = HearingCard.all(present);
        Stream<HearingCard> ofToday = HearingCard.all(history.presentOn(day.minusDays(1))).stream()
                .filter(card -> card.on().equals(day) && !present.stage().isSilent())
                .filter(card ->
                        ahead.stream().noneMatch(each -> each.on().equals(day) && each.hearing() == card.hearing()))
                .filter(card -> !wasMoved(card, day));
        return Stream.concat(ofToday, ahead.stream()).toList();
    }

    private boolean wasMoved(HearingCard card, LocalDate day) {
        return history.accepted().stream()
                .filter(decision -> decision.event().occurredOn().equals(day))
                .flatMap(decision -> decision.effects().stream())
                .anyMatch(effect ->
                        effect instanceof AccompanimentEffect.HearingMoved moved && moved.hearing() == card.hearing());
    }

    private static Object key(PeerDay.Entry entry) {
        return entry.duty().<Object>map(duty -> duty.obligation().id()).orElse(entry);
    }

    private boolean fellAway(PeerDay.Entry entry, LocalDate day) {
        return find(entry, day)
                .filter(duty -> duty.state().standing() == ObligationState.Standing.FALLEN_AWAY)
                .isPresent();
    }

    /**
     * Finds how the work of an entry stands.
     *
     * @param entry the entry
     * @param day the day
     * @return the work, or empty for a hearing
     */
    public Optional<Duty> find(PeerDay.Entry entry, LocalDate day) {
        return entry.duty()
                .flatMap(duty -> history.obligations().find(duty.obligation().id()))
                .map(tracked -> new Duty(tracked, tracked.stateOn(day, 0)));
    }

    /**
     * Returns the title of a piece of peer work.
     *
     * @param id its id
     * @return the title
     */
    public String titleOf(ObligationId id) {
        return history.obligations()
                .find(id)
                .map(TrackedObligation::obligation)
                .map(obligation -> obligation.title())
                .orElseGet(id::toString);
    }
}
