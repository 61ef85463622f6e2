package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.InventedNotes.LATER;
import static org.carepeers.workflow.accompaniment.InventedNotes.engagement;
import static org.carepeers.workflow.accompaniment.InventedNotes.noted;
import static org.carepeers.workflow.accompaniment.InventedWork.DAY;
import static org.carepeers.workflow.accompaniment.InventedWork.ENGLISH;
import static org.carepeers.workflow.accompaniment.InventedWork.PERSON;
import static org.carepeers.workflow.accompaniment.InventedWork.codes;

import java.util.Locale;
import java.util.Optional;
import org.carepeers.engagement.NoteRequest;
import org.carepeers.engagement.NoteRequestKind;
import org.carepeers.engagement.NoteScope;
import org.carepeers.party.EventId;
import org.carepeers.rule.DutyHolder;
import org.carepeers.workflow.machine.Messages;
import org.carepeers.workflow.obligation.Obligation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoteKeepingTest {

    private static final BoundaryPolicy POLICY = BoundaryPolicy.example();

    @ParameterizedTest
    @EnumSource(NoteScope.class)
    void aNoteWrittenBeforeTheLimitsWereToldIsKeptAsADraft(NoteScope scope) {
        NoteKeeping.Kept kept = NoteKeeping.keep(noted(scope), Optional.empty(), DAY);
        assertThat(kept.isDraft()).isTrue();
        assertThat(codes(kept.remarks())).containsExactly(NoteReason.LIMITS_NOT_TOLD);
        assertThat(kept.duties())
                .singleElement()
                .satisfies(duty -> assertThat(duty.who()).isEqualTo(DutyHolder.PEER_WORKER));
    }

    @Test
    void itIsNoDraftFromTheDayOnWhichTheLimitsAreTold() {
        NoteKeeping.Kept before = NoteKeeping.keep(noted(NoteScope.CARE_TEAM), Optional.of(LATER), DAY);
        NoteKeeping.Kept after = NoteKeeping.keep(noted(NoteScope.CARE_TEAM), Optional.of(LATER), LATER);
        assertThat(before.isDraft()).isTrue();
        assertThat(after.isDraft()).isFalse();
        assertThat(after.remarks()).isEmpty();
    }

    @Test
    void beingTogetherWithoutANoteAsksNothing() {
        assertThat(NoteKeeping.keep(engagement().build(), Optional.empty(), DAY).isDraft())
                .isFalse();
    }

    @Test
    void aPersonWhoAsksToReadGetsAnAnswerWithinTheCountysDays() {
        Obligation answer = NoteKeeping.answer(request(NoteRequestKind.READ).build(), POLICY);
        assertThat(answer.rule()).hasToString("notes-read-with-participant");
        assertThat(answer.due().lastDay()).contains(DAY.plusDays(POLICY.answerDays()));
    }

    @Test
    void aPersonWhoDisagreesHasTheirOwnWordsBesideTheNote() {
        NoteRequest correction =
                request(NoteRequestKind.CORRECT).words("It was coffee.").build();
        assertThat(NoteKeeping.answer(correction, POLICY).rule()).hasToString("own-words-beside-note");
        assertThat(correction.toString()).doesNotContain("coffee");
    }

    @ParameterizedTest
    @EnumSource(NoteLimit.class)
    void theLimitsAreToldInBothLanguages(NoteLimit limit) {
        Messages spanish = BoundaryMessages.in(Locale.forLanguageTag("es"));
        assertThat(ENGLISH.words(limit)).endsWith(".");
        assertThat(spanish.words(limit)).endsWith(".").isNotEqualTo(ENGLISH.words(limit));
        assertThat(limit.section().isPresent()).isEqualTo(limit == NoteLimit.NOT_SHIELDED_EVERYWHERE);
    }

    private static NoteRequest.Builder request(NoteRequestKind kind) {
        return NoteRequest.builder()
                .id(EventId.of("r-1"))
                .participant(PERSON)
                .kind(kind)
                .askedOn(DAY);
    }
}
