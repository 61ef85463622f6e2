package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.Walk.DAY;

import java.util.List;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.rule.DutyHolder;
import org.carepeers.workflow.care.Effect;
import org.junit.jupiter.api.Test;

/** A worker who is away, someone in their place, and a worker who leaves. */
class CoverTest {

    private static final Effect MERITS = new Effect.HearingSet(HearingKind.MERITS, DAY.plusDays(14));

    private final Walk walk = new Walk();

    @Test
    void aPeerAwayBeforeAHearingIsTheSupervisorsTaskTheSameDay() {
        walk.together(DAY).inTheCase(DAY, EventKind.HEARING_SET, MERITS);
        walk.take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.PEER_AWAY, DAY.plusDays(3))
                .stating(AccompanimentFacts.AWAY_UNTIL, DAY.plusDays(16)));
        assertThat(walk.dated())
                .containsEntry(Touchpoint.ASK_ABOUT_COVER, DAY.plusDays(7))
                .containsEntry(Touchpoint.COVER_THE_HEARING, DAY.plusDays(3))
                .containsEntry(Touchpoint.PLAN_THE_RETURN, DAY.plusDays(14));
        assertThat(walk.present.openDuties())
                .filteredOn(duty -> duty.touchpoint() == Touchpoint.COVER_THE_HEARING)
                .extracting(duty -> duty.obligation().who())
                .containsExactly(DutyHolder.PEER_SUPERVISOR);
    }

    @Test
    void aHearingThatIsSetOrMovedWhileThePeerIsAwayIsCoveredToo() {
        walk.together(DAY)
                .take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.PEER_AWAY, DAY)
                        .stating(AccompanimentFacts.AWAY_UNTIL, DAY.plusDays(16)));
        walk.inTheCase(DAY.plusDays(1), EventKind.HEARING_SET, MERITS);
        assertThat(walk.dated()).containsEntry(Touchpoint.COVER_THE_HEARING, DAY.plusDays(1));
        walk.inTheCase(
                DAY.plusDays(2),
                EventKind.HEARING_CONTINUED,
                new Effect.HearingSet(HearingKind.MERITS, DAY.plusDays(40)));
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.COVER_THE_HEARING);
    }

    @Test
    void aYesToCoverIsHandedOverInFiveLinesBeforeTheHearing() {
        walk.together(DAY).inTheCase(DAY, EventKind.HEARING_SET, MERITS);
        walk.take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.PEER_AWAY, DAY.plusDays(12)));
        walk.take(walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.COVER_PROPOSED, DAY.plusDays(12))
                .stating(AccompanimentFacts.WORKER, Walk.SAGE.value()));
        walk.says(AccompanimentEventKind.COVER_AGREED, DAY.plusDays(12));
        assertThat(walk.dated()).containsEntry(Touchpoint.COVER_HAND_OVER, DAY.plusDays(14));
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.ASK_ABOUT_COVER, Touchpoint.COVER_THE_HEARING);
        walk.take(walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.COVER_HANDED_OVER, DAY.plusDays(13))
                .stating(AccompanimentFacts.HAND_OVER, Walk.handOver()));
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.COVER_HAND_OVER);
        walk.take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.PEER_BACK, DAY.plusDays(20)));
        assertThat(walk.onOffer()).contains(Touchpoint.HAND_BACK).doesNotContain(Touchpoint.PLAN_THE_RETURN);
        assertThat(walk.last().toString()).doesNotContain("dog");
    }

    @Test
    void whoeverWouldRatherWaitIsLeftInPeace() {
        walk.together(DAY).inTheCase(DAY, EventKind.HEARING_SET, MERITS);
        walk.take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.PEER_AWAY, DAY));
        walk.take(walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.COVER_PROPOSED, DAY)
                .stating(AccompanimentFacts.WORKER, Walk.SAGE.value()));
        walk.says(AccompanimentEventKind.COVER_DECLINED, DAY);
        assertThat(walk.onOffer())
                .contains(Touchpoint.PLAN_THE_RETURN)
                .doesNotContain(Touchpoint.ASK_ABOUT_COVER, Touchpoint.COVER_THE_HEARING);
    }

    @Test
    void aPeerWhoLeavesIsAGapForTheSupervisorAndNotForTheCase() {
        walk.together(DAY).take(walk.by(PeerCapacity.EMPLOYER, AccompanimentEventKind.PEER_LEFT, DAY.plusDays(1)));
        assertThat(walk.present.worker()).isEmpty();
        assertThat(walk.onOffer()).contains(Touchpoint.OFFER_OF_A_PEER);
        walk.inTheCase(DAY.plusDays(2), EventKind.HEARING_SET, MERITS);
        assertThat(walk.onOffer()).contains(Touchpoint.HEARING_ACCOMPANIMENT);
    }

    @Test
    void someoneElseInTheirPlaceIsRemarkedAndCoverIsNot() {
        walk.together(DAY).meets(Activity.RIDE, DAY.plusDays(1), engagement -> engagement.workers(List.of(Walk.SAGE)));
        assertThat(walk.remarks()).extracting(each -> each.code()).containsExactly(AccompanimentReason.ANOTHER_WORKER);
        walk.take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.PEER_AWAY, DAY.plusDays(2)));
        walk.take(walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.COVER_PROPOSED, DAY.plusDays(2))
                .stating(AccompanimentFacts.WORKER, Walk.SAGE.value()));
        walk.says(AccompanimentEventKind.COVER_AGREED, DAY.plusDays(2))
                .meets(Activity.RIDE, DAY.plusDays(3), engagement -> engagement.workers(List.of(Walk.SAGE)));
        assertThat(walk.remarks()).isEmpty();
        assertThat(walk.present.worker()).contains(Walk.RIVER);
        walk.take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.PEER_BACK, DAY.plusDays(9)));
        assertThat(walk.present.cover()).isEmpty();
    }
}
