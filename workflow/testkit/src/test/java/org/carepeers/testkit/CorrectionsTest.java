package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepeers.party.Actor;
import org.carepeers.party.CaseId;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.StreamKey;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.rule.Overlay;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.journal.Amendment;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.Correction;
import org.carepeers.workflow.journal.CorrectionOutcome;
import org.carepeers.workflow.journal.CorrectionReason;
import org.carepeers.workflow.journal.Entry;
import org.carepeers.workflow.journal.EntryKind;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.Loaded;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.Outcome;
import org.carepeers.workflow.journal.RecordedStep;
import org.carepeers.workflow.journal.Verification;
import org.carepeers.workflow.worklist.WorklistItem;
import org.carepeers.workflow.worklist.WorklistQuery;
import org.junit.jupiter.api.Test;

/** Someone typed a wrong date; the record says so for ever, and stands right. */
class CorrectionsTest {

    private static final PartyId CLERK = PartyId.of("clerk-1");

    private final Journal journal = new MemoryJournal();
    private final RecordedFile recorded = RecordedFile.graduatedIn(journal);
    private final List<CareEvent> events = RecordedFile.GRADUATED.events();

    private static Correction<CareEvent> correction(List<Amendment<CareEvent>> amendments) {
        return new Correction<>(EventId.of("correction-1"), CorrectionReason.TYPED_WRONGLY, CLERK, amendments);
    }

    private static CareEvent on(CareEvent event, LocalDate day) {
        return CareEvent.builder().from(event).occurredOn(day).build();
    }

    private CareCase played(List<CareEvent> all) {
        return CareHistory.play(
                        RecordedFile.CALIFORNIA,
                        CaseFile.builder()
                                .from(RecordedFile.GRADUATED)
                                .events(all)
                                .build())
                .present();
    }

    @Test
    void aWrongDayIsSetRightAndEverythingAfterItIsToldAnew() {
        CareEvent wrong = events.get(0);
        CareEvent right = on(wrong, wrong.occurredOn().minusDays(1));
        List<Entry> before = journal.read(recorded.key, 0, 1_000);

        CorrectionOutcome<CareCase> outcome = recorded.recorder.correct(
                recorded.key, correction(List.of(new Amendment.Replaced<>(wrong.id(), right))));

        assertThat(outcome).isInstanceOf(CorrectionOutcome.Corrected.class);
        List<CareEvent> all =
                Stream.concat(Stream.of(right), events.stream().skip(1)).toList();
        CareCase expected = played(all);
        assertThat(recorded.recorder.load(recorded.key).present()).isEqualTo(expected);
        assertThat(RecordedFile.CALIFORNIA.fingerprint()).isNotEmpty();
        assertThat(recorded.recorder.steps(recorded.key).stream().map(step -> step.event()))
                .containsExactlyElementsOf(all);
        assertThat(journal.read(recorded.key, 0, before.size())).isEqualTo(before);
        assertThat(Verification.of(journal).isSound()).isTrue();
    }

    @Test
    void whatTheCorrectionDoesNotTouchStandsAsItWasTold() {
        CareEvent early = events.get(1);
        List<RecordedStep<CareEvent, Effect>> before = recorded.recorder.steps(recorded.key);
        recorded.recorder.correct(
                recorded.key, correction(List.of(new Amendment.Replaced<>(early.id(), decidedBy(early, "judge-2")))));

        List<RecordedStep<CareEvent, Effect>> after = recorded.recorder.steps(recorded.key);
        assertThat(after.get(1).entry().kind()).isEqualTo(EntryKind.CORRECTION);
        assertThat(after.subList(2, after.size())).isEqualTo(before.subList(2, before.size()));
        Entry told = after.get(1).entry();
        assertThat(told.text()).contains("{\"id\":\"" + events.get(2).id() + "\"}");
        assertThat(told.text().length())
                .as("of a case of %s events that are not told again", events.size())
                .isLessThan(journal.read(recorded.key, 2, 1).get(0).text().length() + 60 * events.size());
        assertThat(recorded.recorder.decideAgain(recorded.key)).isEmpty();
        assertThat(Verification.of(journal).isSound()).isTrue();

        recorded.recorder.correct(
                recorded.key,
                new Correction<>(
                        EventId.of("correction-2"),
                        CorrectionReason.TYPED_WRONGLY,
                        CLERK,
                        List.of(new Amendment.Replaced<>(early.id(), early))));
        assertThat(recorded.recorder.steps(recorded.key).stream().map(RecordedStep::event))
                .containsExactlyElementsOf(events);
        assertThat(recorded.recorder.load(recorded.key).present()).isEqualTo(played(events));
    }

    private static CareEvent decidedBy(CareEvent event, String party) {
        return CareEvent.builder()
                .from(event)
                .by(Actor.of(event.by().role(), PartyId.of(party)))
                .build();
    }

    @Test
    void theWorklistShowsWhatIsOpenAfterTheCorrection() {
        CareEvent last = events.get(events.size() - 1);
        recorded.recorder.correct(recorded.key, correction(List.of(new Amendment.Voided<>(last.id()))));
        CareCase now = recorded.recorder.load(recorded.key).present();
        assertThat(now.stage()).isNotEqualTo(CareStage.GRADUATED);
        List<WorklistItem> open = now.openObligations().stream()
                .map(obligation -> WorklistItem.of(recorded.key, obligation))
                .filter(item -> item.lastDay().isPresent())
                .sorted(WorklistItem.ORDER)
                .toList();
        assertThat(open).isNotEmpty();
        assertThat(journal.worklist().page(WorklistQuery.dueThrough(recorded.key.county(), LocalDate.MAX, 100)))
                .isEqualTo(open);
    }

    @Test
    void whatWouldNoLongerStandIsListedAndNothingIsWritten() {
        long entries = journal.head(recorded.key).sequence();
        CorrectionOutcome<CareCase> outcome = recorded.recorder.correct(
                recorded.key,
                correction(List.of(new Amendment.Voided<>(events.get(0).id()))));
        assertThat(outcome).isInstanceOfSatisfying(CorrectionOutcome.WouldNotStand.class, refused -> {
            List<?> fallen = refused.fallen();
            assertThat(fallen).isNotEmpty();
            assertThat(((CorrectionOutcome.Fallen) fallen.get(0)).reasons()).isNotEmpty();
        });
        assertThat(journal.head(recorded.key).sequence()).isEqualTo(entries);
        assertThat(recorded.recorder.load(recorded.key).present()).isEqualTo(played(events));
    }

    @Test
    void aCorrectionThatHandlesWhatFollowsIsTaken() {
        List<Amendment<CareEvent>> all = events.stream()
                .<Amendment<CareEvent>>map(event -> new Amendment.Voided<>(event.id()))
                .toList();
        assertThat(recorded.recorder.correct(recorded.key, correction(all)))
                .isInstanceOf(CorrectionOutcome.Corrected.class);
        assertThat(recorded.recorder.load(recorded.key).present().stage()).isEqualTo(CareStage.NOT_STARTED);
        assertThat(recorded.recorder.steps(recorded.key)).isEmpty();
    }

    @Test
    void anEventThatWasLeftOutFindsItsPlace() {
        CareEvent left = events.get(1);
        CaseFile without = CaseFile.builder()
                .from(RecordedFile.withId(RecordedFile.GRADUATED, "invented-case-2"))
                .events(Stream.concat(events.stream().limit(1), Stream.<CareEvent>empty())
                        .toList())
                .build();
        RecordedFile other = RecordedFile.of(journal, without);
        other.recorder.correct(
                other.key,
                new Correction<>(
                        EventId.of("correction-1"),
                        CorrectionReason.LEFT_OUT,
                        CLERK,
                        List.of(new Amendment.Inserted<>(left, Optional.empty()))));
        assertThat(other.recorder.steps(other.key).stream().map(step -> step.event()))
                .containsExactly(events.get(0), left);
    }

    @Test
    void anEventThatACorrectionTellsIsRecordedOnce() {
        CareEvent left = events.get(1);
        RecordedFile other = RecordedFile.of(
                journal,
                CaseFile.builder()
                        .from(RecordedFile.withId(RecordedFile.GRADUATED, "invented-case-2"))
                        .events(events.subList(0, 1))
                        .build());
        other.recorder.correct(
                other.key,
                new Correction<>(
                        EventId.of("correction-1"),
                        CorrectionReason.LEFT_OUT,
                        CLERK,
                        List.of(new Amendment.Inserted<>(left, Optional.empty()))));
        long entries = journal.head(other.key).sequence();

        assertThat(List.of(
                        other.recorder,
                        CaseRecorder.of(journal, RecordedFile.CALIFORNIA, () -> RecordedFile.minute(9))))
                .allSatisfy(recorder -> assertThat(recorder.record(other.key, left))
                        .isInstanceOfSatisfying(
                                Outcome.AlreadyRecorded.class,
                                already -> assertThat(already.isSame()).isTrue()));
        assertThat(journal.head(other.key).sequence()).isEqualTo(entries);

        other.recorder.record(other.key, events.get(2));
        assertThat(other.recorder.record(other.key, on(left, left.occurredOn().plusDays(1))))
                .isInstanceOfSatisfying(
                        Outcome.AlreadyRecorded.class,
                        already -> assertThat(already.isSame()).isFalse());
    }

    @Test
    void whatIsSentAgainIsComparedWithWhatStandsNow() {
        CareEvent wrong = events.get(0);
        CareEvent right = on(wrong, wrong.occurredOn().minusDays(1));
        CareEvent last = events.get(events.size() - 1);
        recorded.recorder.correct(
                recorded.key,
                correction(List.of(new Amendment.Replaced<>(wrong.id(), right), new Amendment.Voided<>(last.id()))));

        assertThat(sentAgain(right)).isTrue();
        assertThat(sentAgain(wrong)).isFalse();
        assertThat(sentAgain(last)).isFalse();
    }

    private boolean sentAgain(CareEvent event) {
        return recorded.recorder.record(recorded.key, event) instanceof Outcome.AlreadyRecorded<CareCase> already
                && already.isSame();
    }

    @Test
    void aCorrectionThatIsSentTwiceIsOneEntry() {
        CareEvent last = events.get(events.size() - 1);
        Correction<CareEvent> voided = correction(List.of(new Amendment.Voided<>(last.id())));
        CorrectionOutcome<CareCase> first = recorded.recorder.correct(recorded.key, voided);
        long entries = journal.head(recorded.key).sequence();
        assertThat(first).isInstanceOf(CorrectionOutcome.Corrected.class);
        assertThat(recorded.recorder.correct(recorded.key, voided)).isEqualTo(first);
        CareEvent wrong = events.get(0);
        assertThat(recorded.recorder.correct(
                        recorded.key,
                        correction(List.of(new Amendment.Replaced<>(
                                wrong.id(), on(wrong, wrong.occurredOn().minusDays(1)))))))
                .isInstanceOf(CorrectionOutcome.OtherThanRecorded.class);
        assertThat(recorded.recorder.correct(
                        recorded.key,
                        new Correction<>(
                                wrong.id(),
                                CorrectionReason.DID_NOT_HAPPEN,
                                CLERK,
                                List.of(new Amendment.Voided<>(wrong.id())))))
                .isInstanceOf(CorrectionOutcome.OtherThanRecorded.class);
        assertThat(journal.head(recorded.key).sequence()).isEqualTo(entries);
    }

    @Test
    void aCorrectionThatMovesAnEventAndIsSentTwiceIsOneEntry() {
        RecordedFile other = RecordedFile.of(
                journal,
                CaseFile.builder()
                        .from(RecordedFile.withId(RecordedFile.GRADUATED, "invented-case-2"))
                        .events(events.subList(0, 3))
                        .build());
        CareEvent moved = events.get(2);
        Correction<CareEvent> correction = correction(
                List.of(new Amendment.Voided<>(moved.id()), new Amendment.Inserted<>(moved, Optional.empty())));
        CorrectionOutcome<CareCase> first = other.recorder.correct(other.key, correction);
        assertThat(first).isInstanceOf(CorrectionOutcome.Corrected.class);
        assertThat(other.recorder.correct(other.key, correction)).isEqualTo(first);
    }

    @Test
    void aCorrectionCannotTellOneEventTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recorded.recorder.correct(
                        recorded.key, correction(List.of(new Amendment.Inserted<>(events.get(0), Optional.empty())))))
                .withMessageContaining(events.get(0).id().toString());
    }

    @Test
    void aStreamThatHasNoEntriesCanBeCorrectedToo() {
        StreamKey empty = StreamKey.ofCase(recorded.key.county(), CaseId.of("invented-case-3"));
        CorrectionOutcome<CareCase> outcome = recorded.recorder.correct(
                empty, correction(List.of(new Amendment.Inserted<>(events.get(0), Optional.empty()))));
        assertThat(outcome).isInstanceOf(CorrectionOutcome.Corrected.class);
        assertThat(recorded.recorder.steps(empty).stream().map(step -> step.event()))
                .containsExactly(events.get(0));
        assertThat(Verification.of(journal).isSound()).isTrue();
    }

    @Test
    void aCorrectionOfWhatIsNotThereIsToldSo() {
        assertThat(recorded.recorder.correct(
                        recorded.key, correction(List.of(new Amendment.Voided<>(EventId.of("nothing"))))))
                .isEqualTo(new CorrectionOutcome.NotThere<>(List.of(EventId.of("nothing"))));
    }

    @Test
    void whoeverLookedBeforeTheCorrectionIsShownWhatTheySaw() {
        CareEvent last = events.get(events.size() - 1);
        recorded.recorder.correct(recorded.key, correction(List.of(new Amendment.Voided<>(last.id()))));
        Loaded<CareCase> then = recorded.recorder.asRecordedAt(recorded.key, RecordedFile.minute(events.size()));
        assertThat(then.present()).isEqualTo(played(events));
        Loaded<CareCase> earlier = recorded.recorder.asRecordedAt(recorded.key, RecordedFile.minute(3));
        assertThat(earlier.present()).isEqualTo(played(events.subList(0, 3)));
    }

    @Test
    void aDayIsAnsweredWithWhatHadHappenedByThen() {
        LocalDate day = events.get(4).occurredOn();
        List<CareEvent> happened = events.stream()
                .filter(event -> !event.occurredOn().isAfter(day))
                .toList();
        assertThat(recorded.recorder.asOccurredBy(recorded.key, day)).isEqualTo(played(happened));
    }

    @Test
    void todaysAnswerIsTheRecordedOneUntilTheWorkflowChanges() {
        assertThat(recorded.recorder.decideAgain(recorded.key)).isEmpty();
        CareWorkflow other = RecordedFile.CALIFORNIA.with(
                RecordedFile.CALIFORNIA.rules().withOverlay(Overlay.parse(InventedOverlay.JSON)));
        assertThat(CaseRecorder.of(journal, other, () -> RecordedFile.minute(0)).decideAgain(recorded.key))
                .isNotEmpty()
                .allSatisfy(difference -> assertThat(difference.recordedBy())
                        .isEqualTo(RecordedFile.CALIFORNIA.fingerprint())
                        .isNotEqualTo(other.fingerprint()));
    }
}
