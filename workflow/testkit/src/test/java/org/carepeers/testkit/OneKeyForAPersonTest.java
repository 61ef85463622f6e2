package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Disclosure;
import org.carepeers.consent.ReleaseBasis;
import org.carepeers.consent.ReleaseForm;
import org.carepeers.consent.ReleasePurpose;
import org.carepeers.participant.InterpreterNeed;
import org.carepeers.participant.LanguageNeed;
import org.carepeers.participant.Participant;
import org.carepeers.party.EventId;
import org.carepeers.party.LanguageTag;
import org.carepeers.party.PartyId;
import org.carepeers.party.StreamKey;
import org.carepeers.party.SubjectId;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.journal.AesKeyCustodian;
import org.carepeers.workflow.journal.CaseRecorder;
import org.carepeers.workflow.journal.Entry;
import org.carepeers.workflow.journal.EntryKind;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.journal.KeyDestroyedException;
import org.carepeers.workflow.journal.MemoryJournal;
import org.carepeers.workflow.journal.MemoryKeyStore;
import org.carepeers.workflow.journal.PayloadSealer;
import org.carepeers.workflow.journal.Position;
import org.carepeers.workflow.journal.Retention;
import org.carepeers.workflow.journal.Verification;
import org.junit.jupiter.api.Test;

/** All that is told of a person hangs on their key, in whichever of their streams it stands. */
class OneKeyForAPersonTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final SubjectId PERSON = SubjectId.of(InventedPeople.PARTICIPANT.value());
    private static final SubjectId SAME_PERSON = SubjectId.of("invented-participant-again");
    private static final SubjectId OTHER = SubjectId.of("invented-other");
    private static final LocalDate ENDED = LocalDate.of(2026, 6, 1);
    private static final Retention POLICY =
            new Retention(Map.of("court-case", Period.ofYears(7)), "an invented county's schedule", List.of());

    private final Journal journal = new MemoryJournal();
    private final StreamKey first = keyOf("invented-case-1");
    private final StreamKey second = keyOf("invented-case-2");
    private final StreamKey others = keyOf("invented-case-3");
    private final PayloadSealer sealer = new PayloadSealer(
                    AesKeyCustodian.of("county-key-1", RANDOM.generateSeed(32), RANDOM), new MemoryKeyStore(), RANDOM)
            .forPeople(Map.of(first, PERSON, second, SAME_PERSON, others, OTHER)::get);
    private final CaseRecorder recorder = CaseRecorder.of(
                    journal, RecordedFile.CALIFORNIA, () -> RecordedFile.minute(0))
            .sealedBy(sealer);

    private OneKeyForAPersonTest() {
        for (StreamKey key : List.of(first, second, others)) {
            CaseFile file = file(key.id().value());
            recorder.open(file);
            file.events().forEach(event -> recorder.record(key, event));
            recorder.disclosed(key, EventId.of("shown-1"), shown());
        }
    }

    private static StreamKey keyOf(String id) {
        CaseFile file = file(id);
        return StreamKey.ofCase(file.county(), file.id());
    }

    private static CaseFile file(String id) {
        return CaseFile.builder()
                .from(RecordedFile.withId(RecordedFile.GRADUATED, id))
                .participant(Participant.builder()
                        .id(InventedPeople.PARTICIPANT)
                        .addLanguages(LanguageNeed.of(LanguageTag.of("vi"), InterpreterNeed.NEEDED))
                        .build())
                .build();
    }

    private static Disclosure shown() {
        return Disclosure.builder()
                .participant(InventedPeople.PARTICIPANT)
                .audience(Audience.COUNSEL)
                .recipient(PartyId.of("invented-counsel"))
                .form(ReleaseForm.VIEW)
                .purpose(ReleasePurpose.SUPPORT)
                .on(ENDED)
                .basis(ReleaseBasis.ACCESS_TABLE)
                .build();
    }

    @Test
    void whatAStreamWasOpenedWithAndWhatWasShownOfItIsSealedToo() {
        assertThat(journal.readAll(Position.START, 1_000))
                .extracting(Entry::kind)
                .contains(EntryKind.OPENED, EntryKind.DISCLOSURE);
        assertThat(journal.readAll(Position.START, 1_000))
                .extracting(Entry::text)
                .allMatch(text -> text.contains("\"sealed\""))
                .noneMatch(text -> text.contains(InventedPeople.PARTICIPANT.value()) || text.contains("\"vi\""));
        assertThat(recorder.load(first).present().id().value()).isEqualTo("invented-case-1");
        assertThat(recorder.disclosures(first)).containsExactly(shown());
        assertThat(recorder.disclosed(first, EventId.of("shown-1"), shown()).kind())
                .as("the same showing twice is one entry")
                .isEqualTo(EntryKind.DISCLOSURE);
    }

    @Test
    void aPersonWithTwoIdsIsForgottenInAllTheirStreamsAndNobodyElseIs() {
        List<Retention.Held> records = List.of(
                new Retention.Held(PERSON, first, "court-case", Optional.of(ENDED)),
                new Retention.Held(SAME_PERSON, second, "court-case", Optional.of(ENDED.plusYears(1))),
                new Retention.Held(OTHER, others, "court-case", Optional.of(ENDED)));
        LocalDate early = ENDED.plusYears(7).plusDays(1);
        assertThat(POLICY.destroy(sealer, List.of(PERSON, SAME_PERSON), records, early)
                        .kept())
                .as("one of the two is within its period")
                .containsExactly(Retention.Why.WITHIN_PERIOD);
        assertThat(recorder.load(first).head().version()).isPositive();

        Retention.Answer answer = POLICY.destroy(sealer, List.of(PERSON, SAME_PERSON), records, early.plusYears(1));
        assertThat(answer.streams()).containsExactly(first, second);
        for (StreamKey key : List.of(first, second)) {
            assertThatExceptionOfType(KeyDestroyedException.class).isThrownBy(() -> recorder.load(key));
            assertThatExceptionOfType(KeyDestroyedException.class).isThrownBy(() -> recorder.disclosures(key));
        }
        assertThat(recorder.disclosures(others)).hasSize(1);
        assertThat(Verification.of(journal).isSound()).isTrue();
    }
}
