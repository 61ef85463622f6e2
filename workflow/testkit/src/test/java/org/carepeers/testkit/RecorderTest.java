package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Disclosure;
import org.carepeers.consent.ReleaseBasis;
import org.carepeers.consent.ReleaseForm;
import org.carepeers.consent.ReleasePurpose;
import org.carepeers.participant.Participant;
import org.carepeers.party.Actor;
import org.carepeers.party.CaseId;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.Role;
import org.carepeers.party.StreamKey;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.NoticeKind;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.Entry;
import org.carepeers.workflow.journal.EntryKind;
import org.carepeers.workflow.journal.Head;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.Loaded;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.OpenedOtherwiseException;
import org.carepeers.workflow.journal.Outcome;
import org.carepeers.workflow.journal.Recorder;
import org.carepeers.workflow.journal.StreamProcesses;
import org.carepeers.workflow.journal.UnreadableEntryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several people write at once, and the same thing twice. */
class RecorderTest {

    private final Journal journal = new MemoryJournal();
    private final CaseRecorder recorder = recorder();
    private final StreamKey key = recorder.open(RecordedFile.GRADUATED);
    private final List<CareEvent> events = RecordedFile.GRADUATED.events();

    private CaseRecorder recorder() {
        return CaseRecorder.of(journal, RecordedFile.CALIFORNIA, () -> RecordedFile.minute(0));
    }

    private static CareEvent renamed(CareEvent event, String id) {
        return CareEvent.builder().from(event).id(EventId.of(id)).build();
    }

    private static CareEvent noticeServed(String id, CareEvent on) {
        return CareEvent.builder()
                .id(EventId.of(id))
                .kind(EventKind.NOTICE_SERVED)
                .occurredOn(on.occurredOn())
                .by(Actor.of(Role.PETITIONER))
                .stating(CareFacts.NOTICE, NoticeKind.REPORT_ORDER)
                .build();
    }

    @Test
    void theSameEventTwiceIsOneEntry() {
        recorder.record(key, events.get(0));
        Outcome<CareCase> again = recorder().record(key, events.get(0));
        assertThat(again)
                .isInstanceOfSatisfying(
                        Outcome.AlreadyRecorded.class,
                        already -> assertThat(already.isSame()).isTrue());
        assertThat(journal.head(key).sequence()).isEqualTo(2);
    }

    @Test
    void anotherEventUnderTheSameIdIsToldApart() {
        recorder.record(key, events.get(0));
        Outcome<CareCase> other =
                recorder.record(key, renamed(events.get(1), events.get(0).id().value()));
        assertThat(other)
                .isInstanceOfSatisfying(
                        Outcome.AlreadyRecorded.class,
                        already -> assertThat(already.isSame()).isFalse());
    }

    @Test
    void ofTwoClerksOneWinsAndTheOtherIsToldWhatChanged() {
        Loaded<CareCase> seen = recorder.load(key);
        recorder.record(key, events.get(0), seen);
        Outcome<CareCase> second = recorder().record(key, renamed(events.get(0), "again"), seen);
        assertThat(second).isInstanceOfSatisfying(Outcome.Overtaken.class, overtaken -> {
            assertThat((List<?>) overtaken.since()).hasSize(1);
            assertThat(((Loaded<?>) overtaken.now()).head()).isEqualTo(journal.head(key));
        });
        assertThat(journal.head(key).version()).isEqualTo(2);
    }

    @Test
    void aFactThatMovesNothingIsRecordedAfterTheWinners() {
        recorder.record(key, events.get(0));
        Loaded<CareCase> seen = recorder.load(key);
        recorder.record(key, events.get(1), seen);
        Outcome<CareCase> fact = recorder().record(key, noticeServed("notice-1", events.get(1)), seen);
        assertThat(fact).isInstanceOf(Outcome.Recorded.class);
        assertThat(fact.now().present().lastOn(EventKind.NOTICE_SERVED)).isPresent();
    }

    @Test
    void twoWhoSetOneHearingToTwoDaysAreNotBothTakenAtTheirWord() {
        events.subList(0, 3).forEach(event -> recorder.record(key, event));
        CareEvent set = events.get(3);
        assertThat(set.facts().find(CareFacts.HEARING_ON)).isPresent();
        Loaded<CareCase> seen = recorder.load(key);
        CareEvent later = CareEvent.builder()
                .from(renamed(set, "set-again"))
                .facts(set.facts()
                        .with(
                                CareFacts.HEARING_ON,
                                set.facts()
                                        .find(CareFacts.HEARING_ON)
                                        .orElseThrow()
                                        .plusDays(1)))
                .build();
        assertThat(recorder.record(key, set, seen)).isInstanceOf(Outcome.Recorded.class);
        assertThat(recorder().record(key, later, seen)).isInstanceOf(Outcome.Overtaken.class);
    }

    @Test
    void twoRefusalsOfWhatWasSeenTogetherAreBothAnswered() {
        Loaded<CareCase> seen = recorder.load(key);
        assertThat(recorder.record(key, renamed(events.get(3), "one"), seen)).isInstanceOf(Outcome.Refused.class);
        assertThat(recorder().record(key, renamed(events.get(3), "two"), seen)).isInstanceOf(Outcome.Refused.class);
        assertThat(journal.head(key).sequence()).isEqualTo(3);
    }

    @Test
    void whatIsShownDoesNotCountAsRefused() {
        for (int i = 0; i < Recorder.MOST_REFUSALS + 5; i++) {
            show("shown-" + i, "invented-counsel");
        }
        recorder.record(key, events.get(3));
        assertThat(journal.read(key, Recorder.MOST_REFUSALS + 6, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.kind()).isEqualTo(EntryKind.REFUSAL));
    }

    @Test
    void aShowingToAnotherUnderAnIdThatIsTakenIsNotDropped() {
        Entry first = show("shown-1", "invented-counsel");
        assertThat(show("shown-1", "invented-counsel")).isEqualTo(first);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> show("shown-1", "invented-supporter"))
                .withMessageContaining("shown-1");
        assertThat(recorder.disclosures(key)).hasSize(1);
    }

    @Test
    void whatAStreamBeginsWithIsSaidBeforeItsFirstEntryOrNotAtAll() {
        StreamKey unopened = StreamKey.ofCase(key.county(), CaseId.of("invented-unopened"));
        recorder.record(unopened, events.get(0));
        assertThatExceptionOfType(OpenedOtherwiseException.class)
                .isThrownBy(() -> recorder.open(RecordedFile.withId(RecordedFile.GRADUATED, "invented-unopened")))
                .withMessageStartingWith(unopened + " has entries and was never opened");
        assertThat(recorder.open(RecordedFile.GRADUATED)).as("opened twice").isEqualTo(key);
    }

    @Test
    void aCaseOfAnotherPersonUnderAnIdThatIsTakenIsNotRecordedInIt() {
        CaseFile other = CaseFile.builder()
                .from(RecordedFile.GRADUATED)
                .participant(
                        Participant.builder().id(PartyId.of("invented-other")).build())
                .build();
        assertThatExceptionOfType(OpenedOtherwiseException.class)
                .isThrownBy(() -> recorder().open(other))
                .withMessageStartingWith(key + " was opened with something else");
        assertThat(journal.head(key).sequence()).isEqualTo(1);
    }

    @Test
    void whatIsNotJsonOpensNothing() {
        StreamKey unopened = StreamKey.ofCase(key.county(), CaseId.of("invented-unopened"));
        var generic =
                Recorder.of(journal, StreamProcesses.ofCases(RecordedFile.CALIFORNIA), () -> RecordedFile.minute(0));
        assertThatExceptionOfType(UnreadableEntryException.class)
                .isThrownBy(() -> generic.open(unopened, "{nonsense}"));
        assertThat(journal.head(unopened)).isEqualTo(Head.START);
    }

    @Test
    void neitherARefusalNorAShowingBeginsAStreamThatMayYetBeOpened() {
        CaseFile unopened = RecordedFile.withId(RecordedFile.GRADUATED, "invented-unopened");
        StreamKey early = StreamKey.ofCase(key.county(), unopened.id());
        assertThat(recorder.record(early, events.get(3))).isInstanceOf(Outcome.Refused.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> show(early, "shown-1", "invented-counsel"))
                .withMessageContaining("has no entries");
        assertThat(recorder.open(unopened)).isEqualTo(early);
        assertThat(recorder.record(early, events.get(0))).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void anEventThatHasTheIdOfTheNextRefusalKeepsNobodyFromBeingAnswered() {
        recorder.record(key, renamed(events.get(0), "refusal:3"));
        assertThat(recorder.record(key, events.get(5))).isInstanceOf(Outcome.Refused.class);
        assertThat(journal.head(key).sequence()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31T23:59:59Z", "2262-01-01T00:00:00Z", "9999-12-31T23:59:59Z"})
    void aClockThatIsFarOffIsSaidSoBeforeAnythingIsWritten(String moment) {
        CaseRecorder off = CaseRecorder.of(journal, RecordedFile.CALIFORNIA, () -> Instant.parse(moment));
        long before = journal.head(key).sequence();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> off.record(key, events.get(0)))
                .withMessageContaining("1970 through 2261");
        assertThat(journal.head(key).sequence()).isEqualTo(before);
    }

    private Entry show(String id, String to) {
        return show(key, id, to);
    }

    private Entry show(StreamKey stream, String id, String to) {
        return recorder.disclosed(
                stream,
                EventId.of(id),
                Disclosure.builder()
                        .participant(PartyId.of("invented-person"))
                        .audience(Audience.COUNSEL)
                        .recipient(PartyId.of(to))
                        .form(ReleaseForm.VIEW)
                        .purpose(ReleasePurpose.SUPPORT)
                        .on(events.get(0).occurredOn())
                        .basis(ReleaseBasis.ACCESS_TABLE)
                        .build());
    }

    @Test
    void aRecorderThatKnewMoreThanTheRestoredDatabaseReadsItAnew() {
        Journal[] storage = {new MemoryJournal()};
        Journal restored = new MemoryJournal();
        Journal served = (Journal) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Journal.class},
                (proxy, method, arguments) -> method.invoke(storage[0], arguments));
        CaseRecorder own = CaseRecorder.of(served, RecordedFile.CALIFORNIA, () -> RecordedFile.minute(0));
        CaseRecorder other = CaseRecorder.of(restored, RecordedFile.CALIFORNIA, () -> RecordedFile.minute(0));
        own.open(RecordedFile.GRADUATED);
        other.open(RecordedFile.GRADUATED);
        events.subList(0, 3).forEach(event -> own.record(key, event));
        events.subList(0, 2).forEach(event -> other.record(key, event));

        storage[0] = restored;
        assertThat(own.load(key)).isEqualTo(other.load(key));
        assertThat(own.record(key, events.get(2))).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void aRefusalIsKeptWithItsReasonsAndMovesNothing() {
        Outcome<CareCase> refused = recorder.record(key, events.get(3));
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        each -> assertThat((List<?>) each.reasons()).isNotEmpty());
        assertThat(journal.read(key, 1, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EntryKind.REFUSAL);
            assertThat(entry.text()).contains("\"reasons\":[{\"code\"");
        });
        assertThat(journal.head(key).version()).isEqualTo(1);
    }

    @Test
    void refusalsInARowAreKeptUpToABoundAndAnsweredBeyondIt() {
        for (int i = 0; i < Recorder.MOST_REFUSALS + 15; i++) {
            assertThat(recorder.record(key, renamed(events.get(3), "late-" + i)))
                    .isInstanceOf(Outcome.Refused.class);
        }
        assertThat(journal.head(key).sequence()).isEqualTo(1 + Recorder.MOST_REFUSALS);
        assertThat(recorder.record(key, events.get(0))).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void eightWhoWriteAtOnceLoseNothing() throws Exception {
        recorder.record(key, events.get(0));
        int each = 50;
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> work = java.util.stream.IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(thread -> () -> write(thread, each))
                    .toList();
            int recorded = 0;
            for (Future<Integer> done : threads.invokeAll(work)) {
                recorded += done.get();
            }
            assertThat(recorded).isEqualTo(8 * each);
        } finally {
            threads.shutdownNow();
        }
        assertThat(journal.head(key).version()).isEqualTo(2 + 8 * each);
        assertThat(recorder().load(key).present()).isEqualTo(recorder.load(key).present());
    }

    private int write(int thread, int times) {
        CaseRecorder own = recorder();
        int recorded = 0;
        for (int i = 0; i < times; i++) {
            String name = thread + "-" + i;
            recorded +=
                    own.record(key, noticeServed("notice-" + name, events.get(0))) instanceof Outcome.Recorded ? 1 : 0;
            assertThat(own.record(key, renamed(events.get(3), "refused-" + name)))
                    .isNotInstanceOf(Outcome.Recorded.class);
        }
        return recorded;
    }
}
