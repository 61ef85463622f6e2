package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.carepeers.json.CareJson;
import org.carepeers.participant.Participant;
import org.carepeers.party.Actor;
import org.carepeers.party.EventId;
import org.carepeers.party.ExternalReference;
import org.carepeers.party.PartyId;
import org.carepeers.party.Role;
import org.carepeers.party.StreamKey;
import org.carepeers.party.SubjectId;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.NoticeKind;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.journal.AesKeyCustodian;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.CourtClosure;
import org.carepeers.workflow.journal.EntryTooLargeException;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.MemoryKeyStore;
import org.carepeers.workflow.journal.OpenCases;
import org.carepeers.workflow.journal.PayloadSealer;
import org.carepeers.workflow.worklist.WorklistItem;
import org.carepeers.workflow.worklist.WorklistQuery;
import org.junit.jupiter.api.Test;

/** Open cases come in from another system, and a court closes for a day. */
class CasesTakenUpTest {

    private final Journal journal = new MemoryJournal();
    private final CaseRecorder recorder =
            CaseRecorder.of(journal, RecordedFile.CALIFORNIA, () -> RecordedFile.minute(0));
    private final OpenCases intake = OpenCases.into(RecordedFile.CALIFORNIA, recorder);

    private static CaseFile openCase(int number) {
        CaseFile whole = RecordedFile.withId(RecordedFile.GRADUATED, "invented-case-" + number);
        return CaseFile.builder()
                .from(whole)
                .events(whole.events().subList(0, 2))
                .build();
    }

    private static String line(CaseFile file) {
        return CareJson.standard().write(file).replace("\n", " ") + "\n";
    }

    private OpenCases.Report take(String lines) {
        return take(intake, lines);
    }

    private static OpenCases.Report take(OpenCases into, String lines) {
        try {
            return into.take(new StringReader(lines));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aBadLineIsToldAndTheOthersAreTaken() {
        CaseFile impossible = CaseFile.builder()
                .from(RecordedFile.withId(RecordedFile.GRADUATED, "invented-case-3"))
                .events(RecordedFile.GRADUATED.events().subList(4, 6))
                .build();
        OpenCases.Report report =
                take(line(openCase(1)) + "{\"formatVersion\":99}\n" + line(impossible) + line(openCase(2)));
        assertThat(report.taken()).isEqualTo(2);
        assertThat(report.left()).hasSize(2);
        assertThat(report.left().get(0)).isInstanceOf(OpenCases.Left.NotACaseFile.class);
        assertThat(report.left().get(1)).isInstanceOfSatisfying(OpenCases.Left.EventRefused.class, refused -> {
            assertThat(refused.line()).isEqualTo(3);
            assertThat(refused.reasons()).isNotEmpty();
        });
        assertThat(journal.streams(java.util.Optional.empty(), 10)).hasSize(2);
    }

    @Test
    void startingAgainGoesOnWhereItStopped() {
        take(line(openCase(1)));
        OpenCases.Report report = take(line(openCase(1)) + line(openCase(2)));
        assertThat(report.taken()).isEqualTo(1);
        assertThat(report.known()).isEqualTo(1);
    }

    @Test
    void aFileThatSaysMoreThanAnEntryHoldsIsToldAndTheNextIsTaken() {
        CaseFile large = CaseFile.builder()
                .from(openCase(1))
                .externalReferences(IntStream.range(0, 40_000)
                        .mapToObj(i -> ExternalReference.of("invented-system", "key-" + i))
                        .toList())
                .build();
        OpenCases.Report report = take(line(large) + line(openCase(2)));
        assertThat(report.taken()).isEqualTo(1);
        assertThat(report.left())
                .containsExactly(new OpenCases.Left.NotACaseFile(
                        1, "says more in one place than the " + EntryTooLargeException.LARGEST + " bytes of an entry"));
    }

    @Test
    void aLineWithoutEndIsToldAndTheNextIsTaken() {
        OpenCases.Report report = take("x".repeat(OpenCases.LONGEST_LINE + 1) + "\n" + line(openCase(1)));
        assertThat(report.taken()).isEqualTo(1);
        assertThat(report.left())
                .containsExactly(
                        new OpenCases.Left.NotACaseFile(1, "is longer than " + OpenCases.LONGEST_LINE + " characters"));
    }

    @Test
    void aCaseThatIsThereWithOtherEventsIsLeftAsItIs() {
        take(line(openCase(1)));
        CaseFile other = openCase(1);
        CareEvent changed = CareEvent.builder()
                .from(other.events().get(1))
                .occurredOn(other.events().get(1).occurredOn().plusDays(1))
                .build();
        CaseFile file = CaseFile.builder()
                .from(other)
                .events(List.of(other.events().get(0), changed))
                .build();
        assertThat(take(line(file)).left()).singleElement().isInstanceOf(OpenCases.Left.OtherThanRecorded.class);
    }

    @Test
    void aCaseOfAnotherPersonUnderTheSameIdIsToldApart() {
        take(line(openCase(1)));
        CaseFile other = CaseFile.builder()
                .from(openCase(1))
                .participant(
                        Participant.builder().id(PartyId.of("invented-other")).build())
                .build();
        assertThat(take(line(other)).left())
                .containsExactly(
                        new OpenCases.Left.OpenedOtherwise(1, openCase(1).id()));
    }

    @Test
    void ofAFileWhoseEventsAreNotThoseOnRecordInTheirOrderNothingIsRecorded() {
        CaseFile whole = RecordedFile.withId(RecordedFile.GRADUATED, "invented-case-1");
        List<CareEvent> events = whole.events().subList(0, 4);
        take(line(CaseFile.builder().from(whole).events(events).build()));
        StreamKey key = StreamKey.ofCase(whole.county(), whole.id());
        long entries = journal.head(key).sequence();
        CareEvent between = CareEvent.builder()
                .id(EventId.of("notice-1"))
                .kind(EventKind.NOTICE_SERVED)
                .occurredOn(events.get(1).occurredOn())
                .by(Actor.of(Role.PETITIONER))
                .stating(CareFacts.NOTICE, NoticeKind.REPORT_ORDER)
                .build();
        CaseFile file = CaseFile.builder()
                .from(whole)
                .events(List.of(events.get(0), events.get(1), between, events.get(2), events.get(3)))
                .build();
        assertThat(take(line(file)).left())
                .containsExactly(new OpenCases.Left.OtherThanRecorded(1, whole.id(), between.id()));
        assertThat(journal.head(key).sequence()).isEqualTo(entries);
        assertThat(take(line(openCase(1))).known())
                .as("an earlier state of the same file")
                .isOne();
    }

    @Test
    void aCaseWhoseKeyWasDestroyedKeepsNeitherAClosureNorALineFromTheOthers() {
        PayloadSealer sealer = new PayloadSealer(
                AesKeyCustodian.of("invented-key", new byte[32], new SecureRandom()),
                new MemoryKeyStore(),
                new SecureRandom());
        CaseRecorder sealed = recorder.sealedBy(sealer);
        OpenCases into = OpenCases.into(RecordedFile.CALIFORNIA, sealed);
        assertThat(take(into, line(openCase(1)) + line(openCase(2))).taken()).isEqualTo(2);
        CaseFile second = openCase(2);
        sealer.destroyKey(SubjectId.of(openCase(1).id().value()));
        LocalDate closed = journal.worklist()
                .page(WorklistQuery.dueThrough(second.county(), LocalDate.MAX, 1))
                .get(0)
                .lastDay()
                .orElseThrow();
        assertThat(CourtClosure.tell(
                        journal,
                        sealed,
                        second.county(),
                        closed,
                        second.events().get(1).occurredOn()))
                .containsExactly(StreamKey.ofCase(second.county(), second.id()));
        OpenCases.Report report = take(into, line(openCase(1)) + line(openCase(3)));
        assertThat(report.left())
                .containsExactly(
                        new OpenCases.Left.OpenedOtherwise(1, openCase(1).id()));
        assertThat(report.taken()).isOne();
    }

    @Test
    void aClosureRedatesWhatIsDueInEveryCaseAsPlayingItWould() {
        take(line(openCase(1)) + line(openCase(2)));
        CaseFile file = openCase(1);
        WorklistQuery all = WorklistQuery.dueThrough(file.county(), LocalDate.MAX, 100);
        List<WorklistItem> before = journal.worklist().page(all);
        LocalDate closed = before.get(0).lastDay().orElseThrow();
        LocalDate declared = file.events().get(1).occurredOn();

        assertThat(CourtClosure.tell(journal, recorder, file.county(), closed, declared))
                .hasSize(2);
        assertThat(CourtClosure.tell(journal, recorder, file.county(), closed.plusDays(400), declared))
                .isEmpty();

        List<WorklistItem> after = journal.worklist().page(all);
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.get(0).lastDay().orElseThrow()).isAfter(closed);
        CareEvent told = recorder.steps(after.get(0).stream()).get(2).event();
        assertThat(told.kind()).isEqualTo(EventKind.COURT_CLOSED);
        CaseFile played = CaseFile.builder().from(file).addEvents(told).build();
        assertThat(CareHistory.play(RecordedFile.CALIFORNIA, played).present().openObligations())
                .isEqualTo(recorder.load(after.get(0).stream()).present().openObligations());
        assertThat(recorder.load(after.get(0).stream()).present().stage()).isEqualTo(CareStage.AWAITING_COUNTY_REPORT);
    }
}
