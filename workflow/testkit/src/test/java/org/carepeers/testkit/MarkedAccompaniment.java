package org.carepeers.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.EngagementMode;
import org.carepeers.engagement.EngagementNote;
import org.carepeers.engagement.EngagementOutcome;
import org.carepeers.engagement.HandOver;
import org.carepeers.engagement.HearingPlan;
import org.carepeers.engagement.NoteProtection;
import org.carepeers.engagement.NoteScope;
import org.carepeers.engagement.Setting;
import org.carepeers.engagement.Voice;
import org.carepeers.json.ExamplePolicies;
import org.carepeers.participant.Preferences;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.ExternalReference;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.time.CourtTime;
import org.carepeers.workflow.accompaniment.AccompanimentHistory;
import org.carepeers.workflow.accompaniment.PeerSupport;
import org.carepeers.workflow.disclosure.AccompanimentRecord;

/** A random accompaniment in which everything that could tell of a person is a {@link Mark}. */
final class MarkedAccompaniment {

    static final PartyId WORKER = PartyId.of("worker-2");
    private static final PartyId EARLIER = PartyId.of("worker-1");
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final PeerSupport SUPPORT = PeerSupport.by(ExamplePolicies.touchpoints(), CourtTime.california());

    private final SplittableRandom random;
    private PeerStream<AccompanimentEventKind> stream = PeerStream.begin(
            AccompanimentEventKind.class, SubjectId.of(InventedPeople.PARTICIPANT.value()), County.ALAMEDA);
    private LocalDate today = DAY;

    private MarkedAccompaniment(SplittableRandom random) {
        this.random = random;
    }

    /** A worker who left after a hand-over that the person saw, and the one who walks along now. */
    static AccompanimentRecord record(long seed) {
        MarkedAccompaniment marked = new MarkedAccompaniment(new SplittableRandom(seed));
        marked.happens(marked.event(AccompanimentEventKind.PEER_OFFERED, PeerCapacity.PEER_SUPERVISOR)
                .stating(AccompanimentFacts.WORKER, EARLIER.value()));
        marked.happens(marked.event(AccompanimentEventKind.OFFER_ACCEPTED, PeerCapacity.PARTICIPANT));
        marked.happens(marked.event(AccompanimentEventKind.LIMITS_TOLD, PeerCapacity.PEER_WORKER));
        marked.happens(marked.event(AccompanimentEventKind.HANDED_OVER, PeerCapacity.PARTICIPANT)
                .stating(AccompanimentFacts.WORKER, WORKER.value())
                .stating(AccompanimentFacts.HAND_OVER, marked.handOver()));
        for (Mark note : List.of(
                Mark.NOTE_BETWEEN_THE_TWO,
                Mark.NOTE_FOR_SUPERVISOR,
                Mark.NOTE_FOR_TEAM,
                Mark.NOTE_FOR_REPORT,
                Mark.PROTECTED_NOTE)) {
            if (marked.random.nextInt(4) > 0) {
                marked.happens(marked.event(AccompanimentEventKind.ENGAGEMENT_RECORDED, PeerCapacity.PEER_WORKER)
                        .stating(AccompanimentFacts.ENGAGEMENT, marked.engagement(note)));
            }
        }
        if (marked.random.nextInt(4) > 0) {
            marked.happens(marked.event(AccompanimentEventKind.HEARING_PLANNED, PeerCapacity.PARTICIPANT)
                    .stating(AccompanimentFacts.HEARING_PLAN, marked.plan()));
        }
        AccompanimentHistory history = AccompanimentHistory.play(SUPPORT, List.of(), marked.stream);
        return new AccompanimentRecord(history, Optional.of(preferences()), List.of());
    }

    private PeerEvent<AccompanimentEventKind> event(AccompanimentEventKind kind, PeerCapacity by) {
        today = today.plusDays(random.nextInt(5));
        return PeerEvent.of(EventId.of("a" + stream.events().size()), kind, today, PeerActor.of(by));
    }

    private void happens(PeerEvent<AccompanimentEventKind> event) {
        stream = stream.with(event);
    }

    private Engagement engagement(Mark note) {
        EngagementNote written = EngagementNote.of(note.text(), scope(note));
        return Engagement.builder()
                .id(EventId.of("m" + stream.events().size()))
                .participant(InventedPeople.PARTICIPANT)
                .addWorkers(WORKER)
                .occurredOn(today)
                .activity(Activity.ONE_TO_ONE_SUPPORT)
                .mode(EngagementMode.IN_PERSON)
                .setting(Setting.PLACE_THE_PERSON_CHOSE)
                .outcome(EngagementOutcome.SPENT_TIME_TOGETHER)
                .ownWords(Mark.OWN_WORDS.text())
                .goal(Mark.GOAL.text())
                .nextStep(Mark.NEXT_STEP.text())
                .note(note == Mark.PROTECTED_NOTE ? written.protectedAs(NoteProtection.SUBSTANCE_USE_RECORDS) : written)
                .addExternalReferences(new ExternalReference("other", Mark.KEY_OF_A_MEETING.text()))
                .build();
    }

    private static NoteScope scope(Mark note) {
        return switch (note) {
            case NOTE_BETWEEN_THE_TWO -> NoteScope.NOT_SHARED_WITHOUT_ASKING;
            case NOTE_FOR_TEAM, PROTECTED_NOTE -> NoteScope.CARE_TEAM;
            case NOTE_FOR_REPORT -> NoteScope.COURT_REPORTABLE;
            default -> NoteScope.PEER_AND_SUPERVISOR;
        };
    }

    private HearingPlan plan() {
        return HearingPlan.builder()
                .hearing(HearingKind.MERITS)
                .on(today.plusDays(9))
                .ride(Mark.RIDE.text())
                .rideInstead(Mark.RIDE_INSTEAD.text())
                .wantsSaid(Mark.WANTS_SAID.text())
                .saidBy(Voice.THE_PERSON)
                .build();
    }

    private HandOver handOver() {
        return HandOver.builder()
                .participant(InventedPeople.PARTICIPANT)
                .writtenBy(EARLIER)
                .writtenOn(today)
                .seenByParticipantOn(today)
                .whatMatters(Mark.HAND_OVER.text())
                .whatHelps(Mark.HAND_OVER.text())
                .whatDoesNotHelp(Mark.HAND_OVER.text())
                .whatIsNext(Mark.HAND_OVER.text())
                .howToReachMe(Mark.HAND_OVER.text())
                .build();
    }

    private static Preferences preferences() {
        return Preferences.builder()
                .participant(InventedPeople.PARTICIPANT)
                .statedOn(DAY)
                .pronouns(Mark.PRONOUNS.text())
                .places(Mark.PLACES.text())
                .times(Mark.TIMES.text())
                .words(Mark.WISHES.text())
                .build();
    }
}
