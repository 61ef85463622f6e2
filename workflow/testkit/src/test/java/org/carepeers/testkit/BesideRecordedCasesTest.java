package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepeers.engagement.Accompanied;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.json.ExamplePolicies;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.StreamKey;
import org.carepeers.party.StreamKind;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.time.CourtTime;
import org.carepeers.workflow.accompaniment.Accompaniment;
import org.carepeers.workflow.accompaniment.AccompanimentEffect;
import org.carepeers.workflow.accompaniment.AccompanimentHistory;
import org.carepeers.workflow.accompaniment.AccompanimentReason;
import org.carepeers.workflow.accompaniment.OthersAround;
import org.carepeers.workflow.accompaniment.PeerSupport;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.CaseSteps;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.Outcome;
import org.carepeers.workflow.journal.Recorder;
import org.carepeers.workflow.journal.StreamProcess;
import org.carepeers.workflow.journal.StreamProcesses;
import org.carepeers.workflow.journal.WorklistVerification;
import org.carepeers.workflow.machine.Reason;
import org.junit.jupiter.api.Test;

/** Peer support that is recorded follows the recorded case, and stands where playing both from their files leads. */
class BesideRecordedCasesTest {

    private static final CaseFile FILE = RecordedFile.read("under-care-agreement");
    private static final PeerSupport SUPPORT = PeerSupport.by(ExamplePolicies.touchpoints(), CourtTime.california());
    private static final SubjectId PERSON = SubjectId.of("invented-person-1");
    private static final StreamKey BESIDE = new StreamKey(FILE.county(), StreamKind.ACCOMPANIMENT, PERSON);
    private static final StreamKey RELATIVE =
            new StreamKey(FILE.county(), StreamKind.ACCOMPANIMENT, SubjectId.of("invented-relative-1"));

    private final Journal journal = new MemoryJournal();
    private final CaseRecorder cases = CaseRecorder.of(journal, RecordedFile.CALIFORNIA, () -> RecordedFile.minute(0));
    private final CaseSteps steps = CaseSteps.of(cases, id -> StreamKey.ofCase(FILE.county(), id), id -> PERSON);
    private final StreamProcess<PeerEvent<AccompanimentEventKind>, AccompanimentEffect, Accompaniment> process =
            StreamProcesses.ofAccompaniments(SUPPORT, "example", (who, day) -> OthersAround.NOBODY, steps);

    /** A recorder that knows nothing yet, as after a restart: all it has is what was stored. */
    private Recorder<PeerEvent<AccompanimentEventKind>, AccompanimentEffect, Accompaniment> beside() {
        return Recorder.of(journal, process, () -> RecordedFile.minute(0));
    }

    private static PeerStream<AccompanimentEventKind> together() {
        LocalDate day = FILE.events().get(0).occurredOn();
        return PeerStream.begin(AccompanimentEventKind.class, PERSON, FILE.county())
                .with(PeerEvent.of(
                                EventId.of("p1"),
                                AccompanimentEventKind.PEER_OFFERED,
                                day,
                                PeerActor.of(PeerCapacity.PEER_SUPERVISOR))
                        .stating(
                                AccompanimentFacts.WORKER,
                                PartyId.of("invented-worker-1").value()))
                .with(PeerEvent.of(
                        EventId.of("p2"),
                        AccompanimentEventKind.OFFER_ACCEPTED,
                        day,
                        PeerActor.of(PeerCapacity.PARTICIPANT)));
    }

    private void follow() {
        steps.moves(FILE.id())
                .forEach(event -> assertThat(beside().record(BESIDE, event))
                        .isInstanceOfAny(Outcome.Recorded.class, Outcome.AlreadyRecorded.class));
    }

    @Test
    void whatIsRecordedBesideARecordedCaseIsWhatPlayingThemTogetherGives() {
        StreamKey key = cases.open(FILE);
        for (CareEvent event : FILE.events()) {
            cases.record(key, event);
            follow();
            if (event.equals(FILE.events().get(0))) {
                together().events().forEach(each -> beside().record(BESIDE, each));
            }
        }
        Accompaniment played = AccompanimentHistory.play(
                        SUPPORT, List.of(CareHistory.play(RecordedFile.CALIFORNIA, FILE)), together())
                .present();
        Accompaniment kept = beside().load(BESIDE).present();
        assertThat(kept.stage()).isEqualTo(played.stage());
        assertThat(kept.openCases()).isEqualTo(played.openCases());
        assertThat(kept.openDuties())
                .isNotEmpty()
                .extracting(duty -> duty.touchpoint() + " " + duty.obligation().due())
                .containsExactlyElementsOf(played.openDuties().stream()
                        .map(duty -> duty.touchpoint() + " " + duty.obligation().due())
                        .toList());
        assertThat(beside().decideAgain(BESIDE)).isEmpty();
        assertThat(WorklistVerification.differing(journal, process)).isEmpty();
    }

    @Test
    void whatTheCaseDoesNotTellIsNotFollowed() {
        StreamKey key = cases.open(FILE);
        cases.record(key, FILE.events().get(0));
        PeerEvent<AccompanimentEventKind> told = steps.moves(FILE.id()).get(0);
        for (PeerEvent<AccompanimentEventKind> other : List.of(
                told.stating(AccompanimentFacts.CASE_EVENT, "invented"),
                told.stating(AccompanimentFacts.CASE_STAGE, CareStage.UNDER_CARE_PLAN))) {
            assertThat(((Outcome.Refused<Accompaniment>) beside().record(BESIDE, other)).reasons())
                    .extracting(Reason::code)
                    .containsExactly(AccompanimentReason.CASE_TELLS_OTHERWISE);
        }
        assertThat(beside().record(BESIDE, told)).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void aRelativesStreamFollowsNoCase() {
        cases.record(cases.open(FILE), FILE.events().get(0));
        beside().open(RELATIVE, StreamProcesses.headerOf(Accompanied.FAMILY));
        assertThat(((Outcome.Refused<Accompaniment>)
                                beside().record(RELATIVE, steps.moves(FILE.id()).get(0)))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly(AccompanimentReason.FOR_SOMEONE_ELSE);
    }

    @Test
    void aCaseOfSomeoneElseIsNotFollowed() {
        cases.record(cases.open(FILE), FILE.events().get(0));
        StreamKey another = new StreamKey(FILE.county(), StreamKind.ACCOMPANIMENT, SubjectId.of("invented-person-2"));
        assertThat(((Outcome.Refused<Accompaniment>)
                                beside().record(another, steps.moves(FILE.id()).get(0)))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly(AccompanimentReason.CASE_OF_ANOTHER);
        assertThat(beside().load(another).present().openCases()).isEmpty();
    }

    @Test
    void aCaseIsReadOnceForAllItsMoves() {
        RecordedFile.of(journal, FILE);
        List<StreamKey> read = new ArrayList<>();
        Journal watched = (Journal) Proxy.newProxyInstance(
                Journal.class.getClassLoader(), new Class<?>[] {Journal.class}, (self, method, arguments) -> {
                    if (method.getName().equals("read")) {
                        read.add((StreamKey) arguments[0]);
                    }
                    return method.invoke(journal, arguments);
                });
        CaseSteps once = CaseSteps.of(
                CaseRecorder.of(watched, RecordedFile.CALIFORNIA, () -> RecordedFile.minute(0)),
                id -> StreamKey.ofCase(FILE.county(), id),
                id -> PERSON);
        List<PeerEvent<AccompanimentEventKind>> moves = once.moves(FILE.id());
        assertThat(moves).hasSameSizeAs(FILE.events());
        moves.forEach(move -> assertThat(once.apply(
                        FILE.id(),
                        EventId.of(
                                move.facts().find(AccompanimentFacts.CASE_EVENT).orElseThrow())))
                .isPresent());
        assertThat(read).containsExactly(StreamKey.ofCase(FILE.county(), FILE.id()));
    }
}
