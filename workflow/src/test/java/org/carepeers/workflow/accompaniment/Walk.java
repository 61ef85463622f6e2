package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.EngagementMode;
import org.carepeers.engagement.EngagementOutcome;
import org.carepeers.engagement.HandOver;
import org.carepeers.engagement.Setting;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.json.ExamplePolicies;
import org.carepeers.party.Actor;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.Role;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.PriorCases;
import org.carepeers.time.CourtTime;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.machine.Reason;

/** An invented accompaniment that a test leads step by step. */
final class Walk {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final PartyId PERSON = PartyId.of("person-1");
    static final PartyId RIVER = PartyId.of("worker-river");
    static final PartyId SAGE = PartyId.of("worker-sage");

    final PeerSupport support = PeerSupport.by(ExamplePolicies.touchpoints(), CourtTime.california());
    Accompaniment present;
    CareCase subject = CareCase.begin(CaseId.of("case-1"), County.ALAMEDA, PriorCases.notDetermined());
    final List<PeerDecision> decisions = new ArrayList<>();

    Walk() {
        this(Accompaniment.begin(SubjectId.of(PERSON.value())));
    }

    private Walk(Accompaniment start) {
        this.present = start;
    }

    /** The accompaniment of an invented person of this name. */
    static Walk beside(String person) {
        return new Walk(Accompaniment.begin(SubjectId.of(person)));
    }

    /** The accompaniment of an invented relative. */
    static Walk ofRelative() {
        return new Walk(Accompaniment.beginForFamily(SubjectId.of("relative-1")));
    }

    static HandOver handOver() {
        return HandOver.builder()
                .participant(PERSON)
                .writtenBy(RIVER)
                .writtenOn(DAY)
                .whatMatters("My dog.")
                .whatHelps("Coffee first.")
                .whatDoesNotHelp("")
                .whatIsNext("The hearing.")
                .howToReachMe("At the library.")
                .build();
    }

    Walk says(AccompanimentEventKind kind, LocalDate on) {
        return take(by(PeerCapacity.PARTICIPANT, kind, on));
    }

    Walk offered(PartyId worker, LocalDate on) {
        return take(by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.PEER_OFFERED, on)
                .stating(AccompanimentFacts.WORKER, worker.value()));
    }

    Walk together(LocalDate on) {
        return offered(RIVER, on).says(AccompanimentEventKind.OFFER_ACCEPTED, on);
    }

    Walk meets(Activity activity, LocalDate on) {
        return meets(activity, on, engagement -> engagement);
    }

    Walk meets(Activity activity, LocalDate on, UnaryOperator<Engagement.Builder> more) {
        Engagement engagement =
                more.apply(engagement(activity, on, decisions.size())).build();
        return take(by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.ENGAGEMENT_RECORDED, on)
                .stating(AccompanimentFacts.ENGAGEMENT, engagement));
    }

    /** Looks for the person at a place they chose and does not find them. */
    Walk notFound(LocalDate on) {
        return meets(
                Activity.OUTREACH, on, engagement -> engagement.outcome(EngagementOutcome.NOT_FOUND_AT_USUAL_PLACES));
    }

    static Engagement.Builder engagement(Activity activity, LocalDate on, int number) {
        return Engagement.builder()
                .id(EventId.of("engagement-" + number))
                .participant(PERSON)
                .addWorkers(RIVER)
                .occurredOn(on)
                .activity(activity)
                .mode(EngagementMode.IN_PERSON)
                .setting(Setting.PLACE_THE_PERSON_CHOSE)
                .outcome(EngagementOutcome.SPENT_TIME_TOGETHER);
    }

    PeerEvent<AccompanimentEventKind> by(PeerCapacity capacity, AccompanimentEventKind kind, LocalDate on) {
        return PeerEvent.of(EventId.of("event-" + decisions.size()), kind, on, PeerActor.of(capacity));
    }

    Walk take(PeerEvent<AccompanimentEventKind> event) {
        return keep(support.decide(present, event));
    }

    /** Lets something happen in the case, as if it had been decided so. */
    Walk inTheCase(LocalDate on, EventKind kind, Effect... effects) {
        return inTheCase(
                CareEvent.builder()
                        .id(EventId.of("legal-" + decisions.size()))
                        .kind(kind)
                        .occurredOn(on)
                        .by(Actor.of(Role.COURT))
                        .build(),
                effects);
    }

    Walk inTheCase(CareEvent event, Effect... effects) {
        subject = subject.after(List.of(effects));
        Decision.Accepted decision =
                new Decision.Accepted(event, List.of(effects), List.of(), List.of(), "fingerprint");
        return keep(support.follow(present, EventId.of("moved-" + decisions.size()), decision, subject));
    }

    private Walk keep(PeerDecision decision) {
        decisions.add(decision);
        if (decision instanceof PeerDecision.Accepted accepted) {
            present = present.after(accepted.effects());
        }
        return this;
    }

    PeerDecision last() {
        return decisions.get(decisions.size() - 1);
    }

    List<Reason> remarks() {
        return last() instanceof PeerDecision.Accepted accepted ? accepted.remarks() : List.of();
    }

    List<Reason> reasons() {
        return last() instanceof PeerDecision.Refused refused ? refused.reasons() : List.of();
    }

    List<Touchpoint> onOffer() {
        return present.openDuties().stream().map(PeerDuty::touchpoint).toList();
    }

    Map<Touchpoint, LocalDate> dated() {
        Map<Touchpoint, LocalDate> dates = new EnumMap<>(Touchpoint.class);
        present.openDuties()
                .forEach(duty -> duty.obligation().due().lastDay().ifPresent(day -> dates.put(duty.touchpoint(), day)));
        return dates;
    }
}
