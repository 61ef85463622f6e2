package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.Walk.DAY;

import org.carepeers.engagement.Activity;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.rule.DutyHolder;
import org.carepeers.workflow.care.Effect;
import org.junit.jupiter.api.Test;

/** Peer work around hearings: set, moved, moved again, held, and gone by. */
class PeerSupportAtHearingsTest {

    private static final Effect MERITS = new Effect.HearingSet(HearingKind.MERITS, DAY.plusDays(14));

    private final Walk walk = new Walk();

    @Test
    void aHearingBringsTheRideThePreparationAndSomeoneToGoAlong() {
        walk.together(DAY).inTheCase(DAY, EventKind.HEARING_SET, MERITS);
        assertThat(walk.dated())
                .containsEntry(Touchpoint.HEARING_ACCOMPANIMENT, DAY.plusDays(14))
                .containsEntry(Touchpoint.HEARING_PREPARATION, DAY.plusDays(10))
                .containsKey(Touchpoint.RIDE);
    }

    @Test
    void stackedContinuancesMoveTheRideAndAreToldTheSameDay() {
        walk.together(DAY).inTheCase(DAY, EventKind.HEARING_SET, MERITS);
        walk.inTheCase(
                DAY.plusDays(13),
                EventKind.HEARING_CONTINUED,
                new Effect.HearingSet(HearingKind.MERITS, DAY.plusDays(28)));
        walk.inTheCase(
                DAY.plusDays(27),
                EventKind.HEARING_CONTINUED,
                new Effect.HearingSet(HearingKind.MERITS, DAY.plusDays(42)));
        assertThat(walk.dated())
                .containsEntry(Touchpoint.HEARING_ACCOMPANIMENT, DAY.plusDays(42))
                .containsEntry(Touchpoint.NEW_DATE_TOLD, DAY.plusDays(13));
        assertThat(walk.onOffer()).doesNotHaveDuplicates();
    }

    @Test
    void whatWasNotDoneByTheDayIsShownAsLate() {
        walk.together(DAY).inTheCase(DAY, EventKind.HEARING_SET, MERITS);
        walk.meets(Activity.COURT_PREPARATION, DAY.plusDays(13));
        assertThat(((PeerDecision.Accepted) walk.last()).effects())
                .anySatisfy(effect -> assertThat(effect.toString()).contains("daysLate=3"));
    }

    @Test
    void aMeetingForAnotherHearingDoesNotCount() {
        walk.together(DAY).inTheCase(DAY, EventKind.HEARING_SET, MERITS);
        walk.meets(
                Activity.COURT_PREPARATION,
                DAY.plusDays(1),
                engagement -> engagement.hearing(HearingKind.INITIAL_APPEARANCE));
        assertThat(walk.onOffer()).contains(Touchpoint.HEARING_PREPARATION);
    }

    @Test
    void goingAlongIsOfTheDayOfTheHearingEvenWhenTheNextIsSetThatDay() {
        walk.together(DAY).inTheCase(DAY, EventKind.HEARING_SET, MERITS);
        walk.inTheCase(DAY.plusDays(14), EventKind.ELIGIBILITY_FOUND, new Effect.HearingCleared(HearingKind.MERITS));
        walk.inTheCase(
                DAY.plusDays(14), EventKind.HEARING_SET, new Effect.HearingSet(HearingKind.MERITS, DAY.plusDays(50)));
        walk.meets(Activity.COURT_ACCOMPANIMENT, DAY.plusDays(14));
        assertThat(walk.present.openDuties())
                .filteredOn(duty -> duty.touchpoint() == Touchpoint.HEARING_ACCOMPANIMENT)
                .extracting(duty -> duty.hearingOn().orElseThrow())
                .containsExactly(DAY.plusDays(50));
    }

    @Test
    void whatWasOnOfferAroundAHearingClosesOnceTheHearingHasPassed() {
        walk.together(DAY).inTheCase(DAY, EventKind.HEARING_SET, MERITS);
        walk.inTheCase(DAY.plusDays(20), EventKind.DOCUMENT_FILED);
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.RIDE, Touchpoint.HEARING_PREPARATION);
    }

    @Test
    void aRideThatWasSettledIsSettledAgainForANewDate() {
        walk.together(DAY).inTheCase(DAY, EventKind.HEARING_SET, MERITS).meets(Activity.RIDE, DAY.plusDays(2));
        walk.inTheCase(
                DAY.plusDays(13),
                EventKind.HEARING_CONTINUED,
                new Effect.HearingSet(HearingKind.MERITS, DAY.plusDays(28)));
        assertThat(walk.onOffer()).contains(Touchpoint.RIDE);
    }

    @Test
    void aSecondContinuanceIsTheSupervisorsToLookAfter() {
        walk.together(DAY).inTheCase(DAY, EventKind.HEARING_SET, MERITS);
        walk.inTheCase(
                DAY.plusDays(13),
                EventKind.HEARING_CONTINUED,
                new Effect.HearingSet(HearingKind.MERITS, DAY.plusDays(28)));
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.SECOND_CONTINUANCE);
        walk.inTheCase(
                DAY.plusDays(27),
                EventKind.HEARING_CONTINUED,
                new Effect.HearingSet(HearingKind.MERITS, DAY.plusDays(42)));
        assertThat(walk.present.openDuties())
                .filteredOn(duty -> duty.touchpoint() == Touchpoint.SECOND_CONTINUANCE)
                .extracting(duty -> duty.obligation().who())
                .containsExactly(DutyHolder.PEER_SUPERVISOR);
    }

    @Test
    void gettingReadyIsOfferedAgainForANewDate() {
        walk.together(DAY)
                .inTheCase(DAY, EventKind.HEARING_SET, MERITS)
                .meets(Activity.COURT_PREPARATION, DAY.plusDays(2));
        walk.inTheCase(
                DAY.plusDays(13),
                EventKind.HEARING_CONTINUED,
                new Effect.HearingSet(HearingKind.MERITS, DAY.plusDays(28)));
        assertThat(walk.onOffer()).contains(Touchpoint.HEARING_PREPARATION);
    }

    @Test
    void whereNobodyToldTheDayOfAHearingCounselIsAskedTogether() {
        walk.together(DAY)
                .inTheCase(
                        DAY,
                        EventKind.ORDERED_OTHERWISE,
                        new Effect.StageEntered(CareStage.AWAITING_MERITS_HEARING, DAY));
        assertThat(walk.onOffer()).contains(Touchpoint.ASK_FOR_THE_DATE);
        walk.inTheCase(DAY.plusDays(1), EventKind.HEARING_SET, MERITS);
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.ASK_FOR_THE_DATE);
    }

    @Test
    void aHearingThatLiesBehindIsNoWorkForToday() {
        walk.together(DAY).inTheCase(DAY, EventKind.HEARING_SET, MERITS);
        assertThat(walk.present.openDutiesOn(DAY.plusDays(14)))
                .extracting(PeerDuty::touchpoint)
                .contains(Touchpoint.HEARING_ACCOMPANIMENT);
        assertThat(walk.present.openDutiesOn(DAY.plusDays(15)))
                .extracting(PeerDuty::touchpoint)
                .doesNotContain(Touchpoint.HEARING_ACCOMPANIMENT, Touchpoint.RIDE);
    }
}
