package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carepeers.party.Actor;
import org.carepeers.party.EventId;
import org.carepeers.party.Role;
import org.carepeers.party.StreamKey;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.NoticeKind;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.EntryKind;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.Loaded;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.Outcome;
import org.carepeers.workflow.journal.Recorder;
import org.junit.jupiter.api.Test;

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
            Outcome<CareCase> outcome = own.record(key, noticeServed("notice-" + thread + "-" + i, events.get(0)));
            recorded += outcome instanceof Outcome.Recorded ? 1 : 0;
        }
        return recorded;
    }
}
