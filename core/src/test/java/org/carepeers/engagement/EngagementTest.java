package org.carepeers.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.PeerWorker;
import org.carepeers.proceeding.HearingKind;
import org.junit.jupiter.api.Test;

class EngagementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PartyId WORKER = PartyId.of("w-1");

    @Test
    void anAttemptIsRecordedLikeAnyOtherWork() {
        Engagement attempt = engagement()
                .outcome(EngagementOutcome.NOT_FOUND_AT_USUAL_PLACES)
                .build();
        assertThat(attempt.reach()).isEqualTo(Reach.ATTEMPT);
        assertThat(attempt.present()).isEmpty();
    }

    @Test
    void nobodyOfTheParticipantsSideIsPresentAfterAnAttempt() {
        Engagement.Builder attempt = engagement().outcome(EngagementOutcome.NO_ANSWER);
        assertThat(attempt.addPresent(Companion.INTERPRETER).build().present()).containsExactly(Companion.INTERPRETER);
        assertRefused(attempt.addPresent(Companion.PARTICIPANT), "present");
    }

    @Test
    void aMeetingInPersonHasAKindOfPlaceAndACallHasNone() {
        assertRefused(engagement().setting(Setting.NOT_IN_PERSON), "setting");
        assertRefused(engagement().mode(EngagementMode.TELEPHONE), "setting");
        assertThat(engagement()
                        .mode(EngagementMode.TELEPHONE)
                        .setting(Setting.NOT_IN_PERSON)
                        .build()
                        .mode())
                .isEqualTo(EngagementMode.TELEPHONE);
    }

    @Test
    void whyAWorkerCouldBeInTheRoomGoesWithAHearing() {
        assertRefused(engagement().presence(PresenceBasis.LEAVE_OF_COURT), "presence");
        assertThat(engagement()
                        .hearing(HearingKind.STATUS_REVIEW)
                        .presence(PresenceBasis.LEAVE_OF_COURT)
                        .build()
                        .presence())
                .contains(PresenceBasis.LEAVE_OF_COURT);
    }

    @Test
    void minutesFitIntoADay() {
        assertRefused(engagement().minutes(0), "minutes");
        assertRefused(engagement().minutes(1441), "minutes");
        assertThat(engagement().minutes(1440).build().minutes()).hasValue(1440);
        assertThat(engagement().minutes(1).build().minutes()).hasValue(1);
    }

    @Test
    void someoneDidTheWorkAndNobodyTwice() {
        assertRefused(Engagement.builder().from(engagement().build()).workers(List.of()), "workers");
        assertRefused(engagement().addWorkers(WORKER), "workers");
    }

    @Test
    void aNoteStaysBetweenWorkerAndSupervisorUnlessChosenOtherwise() {
        assertThat(EngagementNote.of("Invented words").scope()).isEqualTo(NoteScope.PEER_AND_SUPERVISOR);
    }

    @Test
    void aWorkerDoesNotStopBeforeStarting() {
        assertThatIllegalArgumentException()
                .isThrownBy(PeerWorker.builder()
                        .id(WORKER)
                        .employer(PartyId.of("o-1"))
                        .role(PeerRole.PEER_SUPPORT_WORKER)
                        .worksFrom(DAY)
                        .worksUntil(DAY.minusDays(1))::build)
                .withMessageStartingWith("PeerWorker.worksUntil ");
    }

    private static Engagement.Builder engagement() {
        return Engagement.builder()
                .id(EventId.of("e-1"))
                .participant(PartyId.of("p-1"))
                .addWorkers(WORKER)
                .occurredOn(DAY)
                .activity(Activity.OUTREACH)
                .mode(EngagementMode.IN_PERSON)
                .setting(Setting.PLACE_THE_PERSON_CHOSE)
                .outcome(EngagementOutcome.TALKED_BRIEFLY);
    }

    private static void assertRefused(Engagement.Builder builder, String attribute) {
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageStartingWith("Engagement." + attribute + " ");
    }
}
