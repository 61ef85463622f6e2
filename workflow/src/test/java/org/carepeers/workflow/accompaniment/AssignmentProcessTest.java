package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.InventedSteps.at;
import static org.carepeers.workflow.accompaniment.InventedSteps.consent;
import static org.carepeers.workflow.accompaniment.Walk.DAY;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.carepeers.consent.Consent;
import org.carepeers.engagement.Accompanied;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.workflow.machine.MachineReason;
import org.carepeers.workflow.machine.Messages;
import org.carepeers.workflow.machine.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The process of coming together: the answers are the person's, and nothing else decides. */
class AssignmentProcessTest {

    static Stream<AssignmentStage> stages() {
        return Arrays.stream(AssignmentStage.values());
    }

    @ParameterizedTest
    @MethodSource("stages")
    void aPersonMaySayNoFromEverywhereAndAskAgainAfterwards(AssignmentStage stage) {
        Walk walk = at(stage);
        if (stage != AssignmentStage.DECLINED) {
            walk.says(AccompanimentEventKind.SAID_NO, DAY.plusDays(1));
        }
        assertThat(walk.present.stage()).isEqualTo(AssignmentStage.DECLINED);
        assertThat(walk.present.worker()).isEmpty();
        assertThat(walk.onOffer()).isEmpty();
        walk.says(AccompanimentEventKind.ASKED_FOR_A_PEER, DAY.plusDays(90));
        assertThat(walk.present.stage()).isEqualTo(AssignmentStage.AWAITING_OFFER);
        assertThat(walk.onOffer()).contains(Touchpoint.OFFER_OF_A_PEER);
    }

    @Test
    void afterANoNobodyOffersUntilThePersonAsks() {
        Walk walk = at(AssignmentStage.DECLINED).offered(Walk.SAGE, DAY.plusDays(200));
        assertThat(walk.reasons()).extracting(each -> each.code()).containsExactly(MachineReason.NOT_FROM_THIS_STAGE);
    }

    @Test
    void notNowIsNotNo() {
        Walk walk = new Walk().offered(Walk.RIVER, DAY);
        walk.take(walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.SAID_NOT_NOW, DAY)
                .stating(AccompanimentFacts.ASK_AGAIN_ON, DAY.plusDays(30)));
        assertThat(walk.dated()).containsEntry(Touchpoint.ASK_AGAIN, DAY.plusDays(30));
        assertThat(walk.offered(Walk.RIVER, DAY.plusDays(29)).reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.NOT_TO_BE_ASKED_YET);
        assertThat(walk.offered(Walk.RIVER, DAY.plusDays(30)).present.stage()).isEqualTo(AssignmentStage.OFFERED);
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.ASK_AGAIN);
        assertThat(walk.says(AccompanimentEventKind.OFFER_ACCEPTED, DAY.plusDays(30))
                        .present
                        .worker())
                .contains(Walk.RIVER);
    }

    @Test
    void whoeverWasNotWantedIsNotOfferedAgainNorProposedAsCover() {
        Walk walk = new Walk().offered(Walk.SAGE, DAY);
        walk.take(walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.SAID_NOT_THIS_PEER, DAY)
                .stating(AccompanimentFacts.WORKER, Walk.SAGE.value()));
        assertThat(walk.offered(Walk.SAGE, DAY).reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.THIS_PEER_WAS_NOT_WANTED);
        walk.together(DAY).take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.PEER_AWAY, DAY));
        walk.take(walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.COVER_PROPOSED, DAY)
                .stating(AccompanimentFacts.WORKER, Walk.SAGE.value()));
        assertThat(walk.reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.THIS_PEER_WAS_NOT_WANTED);
    }

    @Test
    void aNotNowIsNotTheProgramsToEnd() {
        Walk walk = new Walk().offered(Walk.RIVER, DAY).says(AccompanimentEventKind.SAID_NOT_NOW, DAY);
        walk.take(walk.by(PeerCapacity.COUNTY_PROGRAM, AccompanimentEventKind.ENDED_BY_PROGRAM, DAY.plusDays(1)));
        assertThat(walk.last()).isInstanceOf(PeerDecision.Refused.class);
        walk.offered(Walk.RIVER, DAY.plusDays(1));
        assertThat(walk.reasons()).extracting(Reason::code).containsExactly(AccompanimentReason.ASKED_TOO_SOON);
        assertThat(walk.present.stage()).isEqualTo(AssignmentStage.NOT_NOW);
    }

    @Test
    void aNotNowWithoutADayIsNotWornDownTheSameDay() {
        Walk walk = new Walk().offered(Walk.RIVER, DAY).says(AccompanimentEventKind.SAID_NOT_NOW, DAY);
        assertThat(walk.offered(Walk.RIVER, DAY.plusDays(13)).reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.ASKED_TOO_SOON);
        assertThat(walk.offered(Walk.RIVER, DAY.plusDays(14)).present.stage()).isEqualTo(AssignmentStage.OFFERED);
    }

    @ParameterizedTest
    @EnumSource(
            value = AccompanimentEventKind.class,
            names = {"SAID_NO", "ASKED_FOR_A_PEER", "SAID_NOT_NOW", "READING_ASKED", "CORRECTION_ASKED"})
    void aRelativeAnswersForThemselvesAndNeverForThePerson(AccompanimentEventKind kind) {
        Walk walk = new Walk().take(new Walk().by(PeerCapacity.FAMILY, kind, DAY));
        assertThat(walk.reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.ANSWER_OF_ANOTHER);
        Walk relatives = Walk.ofRelative().take(walk.by(PeerCapacity.FAMILY, kind, DAY));
        assertThat(relatives.last() instanceof PeerDecision.Accepted)
                .isEqualTo(kind != AccompanimentEventKind.ASKED_FOR_A_PEER);
        assertThat(Walk.ofRelative()
                        .take(walk.by(PeerCapacity.PARTICIPANT, kind, DAY))
                        .reasons())
                .extracting(each -> each.code())
                .contains(AccompanimentReason.ANSWER_OF_ANOTHER);
    }

    @Test
    void anAnswerSignedBySomeoneElseIsNotThePersons() {
        Walk walk = new Walk().offered(Walk.RIVER, DAY);
        walk.take(PeerEvent.of(
                EventId.of("yes-1"),
                AccompanimentEventKind.OFFER_ACCEPTED,
                DAY,
                PeerActor.of(PeerCapacity.PARTICIPANT, PartyId.of("mother-1"))));
        assertThat(walk.reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.ANSWER_OF_ANOTHER);
    }

    @Test
    void nobodyConsentsInThePersonsPlace() {
        Walk walk = new Walk();
        walk.take(walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.CONSENT_GIVEN, DAY)
                .stating(
                        AccompanimentFacts.CONSENT,
                        Consent.builder()
                                .from(consent())
                                .giver(PartyId.of("mother-1"))
                                .build()));
        assertThat(walk.reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.CONSENT_OF_ANOTHER);
    }

    @Test
    void anAccompanimentOfARelativeSaysSoAndIsForNobodyElse() {
        Walk relatives = Walk.ofRelative().offered(Walk.SAGE, DAY);
        assertThat(relatives.reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.FOR_SOMEONE_ELSE);
        relatives.take(relatives
                .by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.PEER_OFFERED, DAY)
                .stating(AccompanimentFacts.WORKER, Walk.SAGE.value())
                .stating(AccompanimentFacts.ACCOMPANIED, Accompanied.FAMILY));
        assertThat(relatives
                        .take(relatives.by(PeerCapacity.FAMILY, AccompanimentEventKind.OFFER_ACCEPTED, DAY))
                        .present
                        .stage())
                .isEqualTo(AssignmentStage.ACTIVE);
    }

    @Test
    void coverThatWasAgreedCanBeDeclinedAndTheOwnPeerStays() {
        Walk walk = at(AssignmentStage.COVERED).says(AccompanimentEventKind.COVER_DECLINED, DAY.plusDays(1));
        assertThat(walk.present.stage()).isEqualTo(AssignmentStage.AWAY);
        assertThat(walk.present.cover()).isEmpty();
        assertThat(walk.present.worker()).contains(Walk.RIVER);
        assertThat(walk.onOffer()).containsExactly(Touchpoint.PLAN_THE_RETURN);
    }

    @Test
    void notThisCoverRulesOutTheCoverAndNobodyElse() {
        Walk walk = at(AssignmentStage.COVERED).says(AccompanimentEventKind.SAID_NOT_THIS_COVER, DAY.plusDays(1));
        assertThat(walk.present.worker()).contains(Walk.RIVER);
        assertThat(walk.onOffer()).contains(Touchpoint.ASK_ABOUT_COVER);
        walk.take(walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.COVER_PROPOSED, DAY.plusDays(1))
                .stating(AccompanimentFacts.WORKER, Walk.SAGE.value()));
        assertThat(walk.reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.THIS_PEER_WAS_NOT_WANTED);
    }

    @Test
    void notThisPeerIsSaidOfTheirOwnPeer() {
        Walk walk = at(AssignmentStage.COVERED);
        walk.take(walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.SAID_NOT_THIS_PEER, DAY)
                .stating(AccompanimentFacts.WORKER, Walk.SAGE.value()));
        assertThat(walk.reasons()).extracting(each -> each.code()).containsExactly(AccompanimentReason.NOT_THEIR_PEER);
    }

    @Test
    void whoeverResumesWhileTheirPeerIsAwayWaitsOrIsCovered() {
        Walk walk = at(AssignmentStage.PAUSED_WHILE_AWAY);
        assertThat(walk.onOffer()).containsExactly(Touchpoint.ASK_AGAIN);
        walk.says(AccompanimentEventKind.RESUMED, DAY.plusDays(1));
        assertThat(walk.present.stage()).isEqualTo(AssignmentStage.AWAY);
        assertThat(walk.onOffer()).contains(Touchpoint.ASK_ABOUT_COVER);
        Walk back = at(AssignmentStage.PAUSED_WHILE_AWAY);
        back.take(back.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.PEER_BACK, DAY));
        assertThat(back.says(AccompanimentEventKind.RESUMED, DAY.plusDays(1))
                        .present
                        .stage())
                .isEqualTo(AssignmentStage.ACTIVE);
    }

    @Test
    void nobodyIsCoveredWithoutBeingAskedFirst() {
        Walk walk = at(AssignmentStage.AWAY).says(AccompanimentEventKind.COVER_AGREED, DAY);
        assertThat(walk.reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.NOBODY_PROPOSED_TO_COVER);
    }

    @Test
    void anAbsenceHasNoPlaceForAReason() {
        assertThat(AccompanimentEventKind.PEER_AWAY.facts()).containsExactly(AccompanimentFacts.AWAY_UNTIL);
        assertThat(AccompanimentEventKind.SAID_NO.facts()).isEmpty();
    }

    @Test
    void aMoveIsNotDatedBeforeTheLastMove() {
        Walk walk = new Walk().together(DAY).says(AccompanimentEventKind.SAID_NO, DAY.minusDays(1));
        assertThat(walk.reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.BEFORE_THE_LAST_MOVE);
        assertThat(walk.meets(Activity.OUTREACH, DAY.minusDays(20)).last()).isInstanceOf(PeerDecision.Accepted.class);
    }

    @ParameterizedTest
    @EnumSource(AccompanimentReason.class)
    void everyReasonAndRemarkHasWordsAndACure(AccompanimentReason reason) {
        Messages messages = AccompanimentMessages.in(Locale.US);
        var bare = Reason.of(reason);
        assertThat(messages.sentence(bare)).isNotEqualTo(reason.code() + ".");
        assertThat(messages.cure(bare)).isPresent();
    }
}
