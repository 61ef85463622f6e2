package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.InventedSteps.at;
import static org.carepeers.workflow.accompaniment.Walk.DAY;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.PriorCases;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.machine.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** When whoever said not now, asked to pause or did not answer is asked again: the work on offer and the table say one day. */
class AskingAgainTest {

    private static final LocalDate NAMED = DAY.plusDays(90);
    private static final LocalDate BY_THE_POLICY = DAY.plusDays(14);

    private static Walk says(Walk walk, AccompanimentEventKind kind, LocalDate on, Optional<LocalDate> from) {
        PeerEvent<AccompanimentEventKind> said = walk.by(PeerCapacity.PARTICIPANT, kind, on);
        return walk.take(from.map(day -> said.stating(AccompanimentFacts.ASK_AGAIN_ON, day))
                .orElse(said));
    }

    private static Walk endedByProgram(Walk walk, LocalDate on) {
        return walk.take(walk.by(PeerCapacity.COUNTY_PROGRAM, AccompanimentEventKind.ENDED_BY_PROGRAM, on));
    }

    private static Walk left(Walk walk, LocalDate on) {
        return walk.take(walk.by(PeerCapacity.EMPLOYER, AccompanimentEventKind.PEER_LEFT, on));
    }

    private static void isOfferedFromThe(LocalDate day, Walk walk, AccompanimentReason before) {
        assertThat(walk.dated()).containsEntry(Touchpoint.ASK_AGAIN, day);
        assertThat(walk.offered(Walk.SAGE, day.minusDays(1)).reasons())
                .extracting(Reason::code)
                .containsExactly(before);
        assertThat(walk.offered(Walk.SAGE, day).present.stage()).isEqualTo(AssignmentStage.OFFERED);
    }

    static Stream<Arguments> pauses() {
        return Stream.of(AssignmentStage.ACTIVE, AssignmentStage.AWAY)
                .flatMap(stage -> Stream.of(
                        Arguments.of(stage, Optional.of(NAMED), NAMED, AccompanimentReason.NOT_TO_BE_ASKED_YET),
                        Arguments.of(stage, Optional.empty(), BY_THE_POLICY, AccompanimentReason.ASKED_TOO_SOON)));
    }

    @ParameterizedTest
    @MethodSource("pauses")
    void aPauseOutlastsTheProgramsEnd(
            AssignmentStage stage, Optional<LocalDate> named, LocalDate day, AccompanimentReason before) {
        Walk walk = says(at(stage), AccompanimentEventKind.PAUSE_ASKED, DAY, named);
        endedByProgram(walk, DAY.plusDays(2));
        assertThat(walk.present.stage()).isEqualTo(AssignmentStage.NOT_NOW);
        assertThat(walk.present.worker()).isEmpty();
        assertThat(walk.onOffer()).containsExactly(Touchpoint.ASK_AGAIN);
        isOfferedFromThe(day, walk, before);
    }

    @ParameterizedTest
    @EnumSource(
            value = AssignmentStage.class,
            names = {"ACTIVE", "AWAY"})
    void whoeverPausedIsNotForgottenWhereTheyWereAskedAlready(AssignmentStage stage) {
        Walk walk = says(at(stage), AccompanimentEventKind.PAUSE_ASKED, DAY, Optional.empty());
        walk.take(walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.TOUCHPOINT_DONE, BY_THE_POLICY)
                .stating(AccompanimentFacts.TOUCHPOINT, Touchpoint.ASK_AGAIN));
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.ASK_AGAIN);
        endedByProgram(walk, DAY.plusDays(30));
        assertThat(walk.present.stage()).isEqualTo(AssignmentStage.NOT_NOW);
        assertThat(walk.dated()).containsEntry(Touchpoint.ASK_AGAIN, DAY.plusDays(44));
    }

    @ParameterizedTest
    @MethodSource("pauses")
    void aNewCaseBringsNoWorkToWhoeverPaused(
            AssignmentStage stage, Optional<LocalDate> named, LocalDate day, AccompanimentReason before) {
        Walk walk = says(at(stage), AccompanimentEventKind.PAUSE_ASKED, DAY, named);
        endedByProgram(walk, DAY.plusDays(2));
        walk.subject = CareCase.begin(CaseId.of("case-2"), County.ALAMEDA, PriorCases.notDetermined());
        walk.inTheCase(
                DAY.plusDays(3),
                EventKind.PETITION_FILED,
                new Effect.StageEntered(CareStage.AWAITING_PRIMA_FACIE_REVIEW, DAY.plusDays(3)));
        assertThat(walk.onOffer()).containsExactly(Touchpoint.ASK_AGAIN);
        isOfferedFromThe(day, walk, before);
    }

    @ParameterizedTest
    @MethodSource("pauses")
    void aWorkerWhoLeavesDuringAPauseMovesNoDay(
            AssignmentStage stage, Optional<LocalDate> named, LocalDate day, AccompanimentReason before) {
        Walk walk = says(at(stage), AccompanimentEventKind.PAUSE_ASKED, DAY, named);
        isOfferedFromThe(day, left(walk, DAY.plusDays(10)), before);
    }

    @ParameterizedTest
    @MethodSource("pauses")
    void whoeverSaysNotThisPeerDuringAPauseIsNotAskedSooner(
            AssignmentStage stage, Optional<LocalDate> named, LocalDate day, AccompanimentReason before) {
        Walk walk = says(at(stage), AccompanimentEventKind.PAUSE_ASKED, DAY, named);
        walk.take(walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.SAID_NOT_THIS_PEER, DAY.plusDays(1))
                .stating(AccompanimentFacts.WORKER, Walk.RIVER.value()));
        assertThat(walk.present.notThisPeer()).containsExactly(Walk.RIVER);
        assertThat(walk.onOffer()).containsExactly(Touchpoint.ASK_AGAIN);
        isOfferedFromThe(day, walk, before);
    }

    @ParameterizedTest
    @MethodSource("pauses")
    void whoeverAsksForAnotherPeerTakesThePauseBack(AssignmentStage stage, Optional<LocalDate> named) {
        Walk walk = says(at(stage), AccompanimentEventKind.PAUSE_ASKED, DAY, named);
        walk.says(AccompanimentEventKind.ASKED_FOR_ANOTHER, DAY.plusDays(1));
        assertThat(walk.onOffer()).containsExactly(Touchpoint.OFFER_OF_A_PEER);
        assertThat(walk.offered(Walk.SAGE, DAY.plusDays(1)).present.stage()).isEqualTo(AssignmentStage.OFFERED);
    }

    @ParameterizedTest
    @EnumSource(
            value = AssignmentStage.class,
            names = {"NOT_NOW", "PAUSED", "PAUSED_WHILE_AWAY"})
    void namingNoDayTakesBackNone(AssignmentStage stage) {
        AccompanimentEventKind kind = stage == AssignmentStage.NOT_NOW
                ? AccompanimentEventKind.SAID_NOT_NOW
                : AccompanimentEventKind.PAUSE_ASKED;
        Walk walk = says(at(stage), kind, DAY, Optional.of(NAMED)).says(kind, DAY.plusDays(2));
        assertThat(walk.present.askAgainFrom()).contains(NAMED);
        assertThat(walk.dated()).containsEntry(Touchpoint.ASK_AGAIN, NAMED);
    }

    @Test
    void aDayThatIsNearerThanThePolicysGivesWayToANotNowSaidSince() {
        Walk walk = says(new Walk(), AccompanimentEventKind.SAID_NOT_NOW, DAY, Optional.of(DAY.plusDays(5)));
        walk.says(AccompanimentEventKind.SAID_NOT_NOW, DAY.plusDays(4));
        isOfferedFromThe(DAY.plusDays(18), walk, AccompanimentReason.ASKED_TOO_SOON);
    }

    @Test
    void whoeverAsksForAPeerTakesTheDayBack() {
        Walk walk = says(new Walk(), AccompanimentEventKind.SAID_NOT_NOW, DAY, Optional.of(NAMED));
        walk.says(AccompanimentEventKind.ASKED_FOR_A_PEER, DAY.plusDays(1)).offered(Walk.SAGE, DAY.plusDays(1));
        assertThat(walk.present.stage()).isEqualTo(AssignmentStage.OFFERED);
    }

    @Test
    void anOfferThatNobodyAnsweredIsNotMadeAnewByEndingIt() {
        Walk walk = endedByProgram(new Walk().offered(Walk.RIVER, DAY), DAY);
        assertThat(walk.offered(Walk.SAGE, BY_THE_POLICY.minusDays(1)).reasons())
                .extracting(Reason::code)
                .containsExactly(AccompanimentReason.ASKED_TOO_SOON);
        assertThat(walk.offered(Walk.SAGE, BY_THE_POLICY).present.stage()).isEqualTo(AssignmentStage.OFFERED);
    }

    @Test
    void whoeverWalkedWithAPeerUntilTheProgramEndedItMayBeOfferedOneTheSameDay() {
        Walk walk = endedByProgram(new Walk().together(DAY), DAY).offered(Walk.SAGE, DAY);
        assertThat(walk.present.stage()).isEqualTo(AssignmentStage.OFFERED);
    }
}
