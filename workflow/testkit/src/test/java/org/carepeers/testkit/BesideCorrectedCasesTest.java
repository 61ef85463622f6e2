package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.ConsentForm;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.EngagementMode;
import org.carepeers.engagement.EngagementOutcome;
import org.carepeers.engagement.Setting;
import org.carepeers.json.ExamplePolicies;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.party.Actor;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.Role;
import org.carepeers.party.StreamKey;
import org.carepeers.party.StreamKind;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Facts;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.time.CourtTime;
import org.carepeers.workflow.accompaniment.Accompaniment;
import org.carepeers.workflow.accompaniment.AccompanimentEffect;
import org.carepeers.workflow.accompaniment.AccompanimentHistory;
import org.carepeers.workflow.accompaniment.AssignmentStage;
import org.carepeers.workflow.accompaniment.OthersAround;
import org.carepeers.workflow.accompaniment.PeerSupport;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.journal.Amendment;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.CaseSteps;
import org.carepeers.workflow.journal.Correction;
import org.carepeers.workflow.journal.CorrectionOutcome;
import org.carepeers.workflow.journal.CorrectionReason;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.Outcome;
import org.carepeers.workflow.journal.Recorder;
import org.carepeers.workflow.journal.StreamProcess;
import org.carepeers.workflow.journal.StreamProcesses;
import org.carepeers.workflow.journal.Verification;
import org.carepeers.workflow.journal.WorklistVerification;
import org.junit.jupiter.api.Test;

/** After a case was corrected, peer support is corrected by it, and stands where playing both from their files leads. */
class BesideCorrectedCasesTest {

    private static final CaseFile FILE = RecordedFile.read("under-care-agreement");
    private static final List<CareEvent> UNTIL_THE_HEARING_IS_SET =
            FILE.events().subList(0, 4);
    private static final CareEvent SETS = FILE.events().get(3);
    private static final LocalDate DAY = FILE.events().get(0).occurredOn();
    private static final LocalDate OTHER_DAY = LocalDate.of(2026, 1, 30);
    private static final PartyId CLERK = PartyId.of("invented-clerk-1");
    private static final PeerSupport SUPPORT = PeerSupport.by(ExamplePolicies.touchpoints(), CourtTime.california());
    private static final SubjectId PERSON = SubjectId.of("invented-person-1");
    private static final StreamKey BESIDE = new StreamKey(FILE.county(), StreamKind.ACCOMPANIMENT, PERSON);

    private static final LocalDate MEANWHILE = SETS.occurredOn().plusDays(1);
    private static final PeerEvent<AccompanimentEventKind> AWAY = PeerEvent.of(
            EventId.of("away"), AccompanimentEventKind.PEER_AWAY, MEANWHILE, PeerActor.of(PeerCapacity.PEER_WORKER));
    private static final PeerEvent<AccompanimentEventKind> LOOKED = PeerEvent.of(
                    EventId.of("looked"),
                    AccompanimentEventKind.ENGAGEMENT_RECORDED,
                    MEANWHILE,
                    PeerActor.of(PeerCapacity.PEER_WORKER))
            .stating(
                    AccompanimentFacts.ENGAGEMENT,
                    Engagement.builder()
                            .id(EventId.of("looked"))
                            .participant(PartyId.of(PERSON.value()))
                            .addWorkers(PartyId.of("invented-worker-1"))
                            .occurredOn(MEANWHILE)
                            .activity(Activity.OUTREACH)
                            .mode(EngagementMode.IN_PERSON)
                            .setting(Setting.PLACE_THE_PERSON_CHOSE)
                            .outcome(EngagementOutcome.NOT_FOUND_AT_USUAL_PLACES)
                            .build());

    private final Journal journal = new MemoryJournal();
    private final CaseRecorder cases = CaseRecorder.of(journal, RecordedFile.CALIFORNIA, () -> RecordedFile.minute(0));
    private final CaseSteps steps = CaseSteps.of(cases, id -> StreamKey.ofCase(FILE.county(), id), id -> PERSON);
    private final StreamProcess<PeerEvent<AccompanimentEventKind>, AccompanimentEffect, Accompaniment> process =
            StreamProcesses.ofAccompaniments(SUPPORT, "example", (who, day) -> OthersAround.NOBODY, steps);
    private final StreamKey key = cases.open(FILE);

    /** A recorder that knows nothing yet, as after a restart. */
    private Recorder<PeerEvent<AccompanimentEventKind>, AccompanimentEffect, Accompaniment> beside() {
        return Recorder.of(journal, process, () -> RecordedFile.minute(0));
    }

    private static PeerStream<AccompanimentEventKind> together() {
        return PeerStream.begin(AccompanimentEventKind.class, PERSON, FILE.county())
                .with(PeerEvent.of(
                                EventId.of("p1"),
                                AccompanimentEventKind.PEER_OFFERED,
                                DAY,
                                PeerActor.of(PeerCapacity.PEER_SUPERVISOR))
                        .stating(AccompanimentFacts.WORKER, "invented-worker-1"))
                .with(PeerEvent.of(
                        EventId.of("p2"),
                        AccompanimentEventKind.OFFER_ACCEPTED,
                        DAY,
                        PeerActor.of(PeerCapacity.PARTICIPANT)));
    }

    private void recorded(List<CareEvent> events) {
        for (CareEvent event : events) {
            assertThat(cases.record(key, event)).isInstanceOf(Outcome.Recorded.class);
            steps.moves(FILE.id()).forEach(each -> beside().record(BESIDE, each));
            if (event.equals(UNTIL_THE_HEARING_IS_SET.get(0))) {
                together().events().forEach(each -> beside().record(BESIDE, each));
            }
        }
    }

    private static CareEvent began(CircumstanceKind circumstance) {
        return CareEvent.builder()
                .id(EventId.of(circumstance.code()))
                .kind(EventKind.CIRCUMSTANCE_BEGAN)
                .occurredOn(SETS.occurredOn())
                .by(Actor.of(Role.COUNTY_AGENCY))
                .facts(Facts.of(CareFacts.CIRCUMSTANCE, circumstance))
                .build();
    }

    /** Corrects the case first and then, by what it tells now, the peer support beside it. */
    private void corrected(Amendment<CareEvent> amendment) {
        corrected("correction-1", amendment);
    }

    private void corrected(String id, Amendment<CareEvent> amendment) {
        assertThat(cases.correct(key, correction(id, List.of(amendment))))
                .isInstanceOf(CorrectionOutcome.Corrected.class);
        List<Amendment<PeerEvent<AccompanimentEventKind>>> amendments = steps.amendments(FILE.id(), beside(), BESIDE);
        assertThat(amendments).isNotEmpty();
        assertThat(beside().correct(BESIDE, correction(id, amendments)))
                .isInstanceOf(CorrectionOutcome.Corrected.class);
    }

    private static <E> Correction<E> correction(String id, List<Amendment<E>> amendments) {
        return new Correction<>(EventId.of(id), CorrectionReason.TYPED_WRONGLY, CLERK, amendments);
    }

    private Accompaniment standsWherePlayingLeads(List<CareEvent> events) {
        CaseFile file = CaseFile.builder().from(FILE).events(events).build();
        Accompaniment played = AccompanimentHistory.play(
                        SUPPORT, List.of(CareHistory.play(RecordedFile.CALIFORNIA, file)), together())
                .present();
        Accompaniment kept = beside().load(BESIDE).present();
        assertThat(kept.stage()).isEqualTo(played.stage());
        assertThat(kept.diedOn()).isEqualTo(played.diedOn());
        assertThat(kept.openCases()).isEqualTo(played.openCases());
        assertThat(work(kept)).isNotEmpty().isEqualTo(work(played));
        assertThat(steps.amendments(FILE.id(), beside(), BESIDE)).isEmpty();
        assertThat(WorklistVerification.differing(journal, process)).isEmpty();
        assertThat(Verification.of(journal).isSound()).isTrue();
        return kept;
    }

    private static List<String> work(Accompaniment present) {
        return present.openDuties().stream()
                .map(duty -> duty.touchpoint() + " " + duty.hearingOn() + " "
                        + duty.obligation().due())
                .toList();
    }

    @Test
    void aHearingWhoseDayWasTypedWronglyIsFollowedToTheRightOne() {
        recorded(UNTIL_THE_HEARING_IS_SET);
        CareEvent right = CareEvent.builder()
                .from(SETS)
                .facts(SETS.facts().with(CareFacts.HEARING_ON, OTHER_DAY))
                .build();
        corrected(new Amendment.Replaced<>(SETS.id(), right));
        List<CareEvent> events = new ArrayList<>(UNTIL_THE_HEARING_IS_SET);
        events.set(3, right);
        assertThat(standsWherePlayingLeads(events).caseView().orElseThrow().hearings())
                .containsEntry(HearingKind.INITIAL_APPEARANCE, OTHER_DAY);
    }

    @Test
    void aHearingThatWasNeverSetIsNoLongerFollowed() {
        recorded(UNTIL_THE_HEARING_IS_SET);
        corrected(new Amendment.Voided<>(SETS.id()));
        assertThat(standsWherePlayingLeads(FILE.events().subList(0, 3))
                        .caseView()
                        .orElseThrow()
                        .hearings())
                .isEmpty();
    }

    @Test
    void aConsentThatWasTakenBackInTheWrongCaseOpensAgainWhatItOpened() {
        recorded(UNTIL_THE_HEARING_IS_SET);
        Consent consent = Consent.builder()
                .giver(PartyId.of(PERSON.value()))
                .scope(DisclosureScope.WHEREABOUTS)
                .audience(Audience.FAMILY_OR_FRIEND)
                .recipient(PartyId.of("invented-relative-1"))
                .form(ConsentForm.WRITTEN)
                .givenOn(DAY)
                .build();
        beside().record(
                        BESIDE,
                        PeerEvent.of(
                                        EventId.of("p3"),
                                        AccompanimentEventKind.CONSENT_GIVEN,
                                        DAY,
                                        PeerActor.of(PeerCapacity.PARTICIPANT))
                                .stating(AccompanimentFacts.CONSENT, consent));
        CareEvent revoked = CareEvent.builder()
                .id(EventId.of("revoked-1"))
                .kind(EventKind.CONSENT_REVOKED)
                .occurredOn(SETS.occurredOn())
                .by(Actor.of(Role.RESPONDENT))
                .facts(Facts.of(CareFacts.PARTY, "invented-relative-1"))
                .build();
        recorded(List.of(revoked));
        assertThat(beside().load(BESIDE).present().consents())
                .extracting(Consent::revokedOn)
                .containsExactly(Optional.of(SETS.occurredOn()));
        corrected(new Amendment.Voided<>(revoked.id()));
        assertThat(standsWherePlayingLeads(UNTIL_THE_HEARING_IS_SET).consents()).containsExactly(consent);
    }

    @Test
    void aDeathThatWasTypedIntoTheWrongCaseEndsNothing() {
        List<CareEvent> events = new ArrayList<>(UNTIL_THE_HEARING_IS_SET);
        events.add(began(CircumstanceKind.DIED));
        recorded(events);
        assertThat(beside().load(BESIDE).present().stage()).isEqualTo(AssignmentStage.ENDED);
        corrected(new Amendment.Voided<>(EventId.of(CircumstanceKind.DIED.code())));
        assertThat(standsWherePlayingLeads(UNTIL_THE_HEARING_IS_SET).stage()).isEqualTo(AssignmentStage.ACTIVE);
    }

    /** Nobody knew: the leave of the worker and the attempt to find the person stay on record. */
    @Test
    void aDeathThatWasLeftOutOfTheCaseEndsEverythingAndKeepsWhatWasDoneMeanwhile() {
        recorded(UNTIL_THE_HEARING_IS_SET.subList(0, 3));
        for (PeerEvent<AccompanimentEventKind> meanwhile : List.of(AWAY, LOOKED)) {
            assertThat(beside().record(BESIDE, meanwhile)).isInstanceOf(Outcome.Recorded.class);
        }
        recorded(List.of(SETS));
        CareEvent before = UNTIL_THE_HEARING_IS_SET.get(2);
        CareEvent died = CareEvent.builder()
                .from(began(CircumstanceKind.DIED))
                .occurredOn(before.occurredOn())
                .build();
        corrected(new Amendment.Inserted<>(died, Optional.of(before.id())));
        List<CareEvent> events = new ArrayList<>(UNTIL_THE_HEARING_IS_SET);
        events.add(2, died);
        Accompaniment present = standsWherePlayingLeads(events);
        assertThat(present.stage()).isEqualTo(AssignmentStage.ENDED);
        assertThat(work(present)).singleElement().asString().startsWith("GRIEF_SUPPORT");
        assertThat(beside().steps(BESIDE)).extracting(step -> step.event().id()).contains(AWAY.id(), LOOKED.id());
    }

    /** What was typed as the loss of a home was a death. */
    @Test
    void whatTurnsOutToHaveBeenADeathIsLearnedAtTheEnd() {
        List<CareEvent> events = new ArrayList<>(UNTIL_THE_HEARING_IS_SET);
        CareEvent typed = began(CircumstanceKind.HOUSING_LOST);
        events.add(typed);
        recorded(events);
        assertThat(beside().record(BESIDE, AWAY)).isInstanceOf(Outcome.Recorded.class);
        CareEvent died = CareEvent.builder()
                .from(began(CircumstanceKind.DIED))
                .id(typed.id())
                .build();
        corrected(new Amendment.Replaced<>(typed.id(), died));
        events.set(4, died);
        assertThat(standsWherePlayingLeads(events).diedOn()).contains(died.occurredOn());
    }

    @Test
    void whatWasLeftOutOfTheCaseIsFollowedInItsPlace() {
        recorded(UNTIL_THE_HEARING_IS_SET);
        CareEvent left = began(CircumstanceKind.HOUSING_LOST);
        corrected(new Amendment.Inserted<>(left, Optional.of(SETS.id())));
        List<CareEvent> events = new ArrayList<>(UNTIL_THE_HEARING_IS_SET);
        events.add(3, left);
        standsWherePlayingLeads(events);
    }

    /** The id of an entry that was voided is told again only by a correction. */
    @Test
    void whatWasVoidedAndCameBackIsFollowedAgain() {
        recorded(UNTIL_THE_HEARING_IS_SET);
        corrected("correction-1", new Amendment.Voided<>(SETS.id()));
        corrected("correction-2", new Amendment.Inserted<>(SETS, Optional.empty()));
        standsWherePlayingLeads(UNTIL_THE_HEARING_IS_SET);
    }

    @Test
    void aCaseThatTurnsOutToBeOfSomeoneElseIsNoLongerFollowed() {
        recorded(UNTIL_THE_HEARING_IS_SET);
        CaseSteps ofAnother =
                CaseSteps.of(cases, id -> StreamKey.ofCase(FILE.county(), id), id -> SubjectId.of("invented-person-2"));
        Recorder<PeerEvent<AccompanimentEventKind>, AccompanimentEffect, Accompaniment> recorder = Recorder.of(
                journal,
                StreamProcesses.ofAccompaniments(SUPPORT, "example", (who, day) -> OthersAround.NOBODY, ofAnother),
                () -> RecordedFile.minute(0));
        List<Amendment<PeerEvent<AccompanimentEventKind>>> amendments =
                ofAnother.amendments(FILE.id(), recorder, BESIDE);
        assertThat(amendments).hasSize(4).hasOnlyElementsOfType(Amendment.Voided.class);
        assertThat(recorder.correct(BESIDE, correction("correction-1", amendments)))
                .isInstanceOf(CorrectionOutcome.Corrected.class);
        assertThat(recorder.load(BESIDE).present().openCases()).isEmpty();
    }

    @Test
    void nothingIsAmendedWhereEverythingWasFollowed() {
        recorded(UNTIL_THE_HEARING_IS_SET);
        assertThat(steps.amendments(FILE.id(), beside(), BESIDE)).isEmpty();
    }
}
