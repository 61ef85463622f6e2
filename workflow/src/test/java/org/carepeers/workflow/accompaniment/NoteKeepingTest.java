package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.InventedNotes.LATER;
import static org.carepeers.workflow.accompaniment.InventedNotes.engagement;
import static org.carepeers.workflow.accompaniment.InventedNotes.noted;
import static org.carepeers.workflow.accompaniment.InventedWork.DAY;
import static org.carepeers.workflow.accompaniment.InventedWork.ENGLISH;
import static org.carepeers.workflow.accompaniment.InventedWork.codes;

import java.util.Locale;
import java.util.Optional;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.EngagementNote;
import org.carepeers.engagement.NoteRequest;
import org.carepeers.engagement.NoteRequestKind;
import org.carepeers.engagement.NoteScope;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.party.EventId;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.rule.DutyHolder;
import org.carepeers.workflow.machine.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoteKeepingTest {

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
    void aNoteInAStreamIsRecordedAndRemarkedUntilTheLimitsWereTold() {
        Walk walk = new Walk().together(Walk.DAY);
        walk.meets(Activity.ONE_TO_ONE_SUPPORT, Walk.DAY, NoteKeepingTest::withANote);
        assertThat(codes(walk.remarks())).containsExactly(NoteReason.LIMITS_NOT_TOLD);
        walk.take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.LIMITS_TOLD, Walk.DAY.plusDays(1)))
                .meets(Activity.ONE_TO_ONE_SUPPORT, Walk.DAY.plusDays(1), NoteKeepingTest::withANote);
        assertThat(walk.remarks()).isEmpty();
    }

    private static Engagement.Builder withANote(Engagement.Builder engagement) {
        return engagement.note(EngagementNote.of("We talked about the garden.", NoteScope.PEER_AND_SUPERVISOR));
    }

    @Test
    void beingTogetherWithoutANoteAsksNothing() {
        assertThat(NoteKeeping.keep(engagement().build(), Optional.empty(), DAY).isDraft())
                .isFalse();
    }

    @Test
    void aPersonWhoDisagreesHasTheirOwnWordsOnRecordAndAnAnswerIsDue() {
        NoteRequest correction = NoteRequest.builder()
                .id(EventId.of("r-1"))
                .participant(Walk.PERSON)
                .kind(NoteRequestKind.CORRECT)
                .askedOn(Walk.DAY)
                .words("It was coffee.")
                .build();
        Walk walk = new Walk().together(Walk.DAY);
        walk.take(walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.CORRECTION_ASKED, Walk.DAY)
                .stating(AccompanimentFacts.NOTE_REQUEST, correction));
        assertThat(walk.onOffer()).contains(Touchpoint.OWN_RECORD);
        assertThat(correction.toString()).doesNotContain("coffee");
        walk.take(walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.READING_ASKED, Walk.DAY)
                .stating(
                        AccompanimentFacts.NOTE_REQUEST,
                        NoteRequest.builder()
                                .from(correction)
                                .participant(Walk.SAGE)
                                .build()));
        assertThat(codes(walk.reasons())).containsExactly(AccompanimentReason.ANOTHER_PERSON);
    }

    @ParameterizedTest
    @EnumSource(NoteLimit.class)
    void theLimitsAreToldInBothLanguages(NoteLimit limit) {
        Messages spanish = BoundaryMessages.in(Locale.forLanguageTag("es"));
        assertThat(ENGLISH.words(limit)).endsWith(".");
        assertThat(spanish.words(limit)).endsWith(".").isNotEqualTo(ENGLISH.words(limit));
        assertThat(limit.section().isPresent()).isEqualTo(limit == NoteLimit.NOT_SHIELDED_EVERYWHERE);
    }
}
