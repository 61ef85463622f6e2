package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.Walk.DAY;

import java.time.LocalDate;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.HearingPlan;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.DismissalBasis;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.PriorCases;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.Effect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two petitions at once: both exist, one peer walks beside the person, and nothing is begun or ended twice. */
class TwoPetitionsTest {

    private static final LocalDate SECOND = DAY.plusDays(20);

    private final Walk walk = new Walk();
    private CareCase first = walk.subject;
    private CareCase second = CareCase.begin(CaseId.of("case-2"), County.ALAMEDA, PriorCases.notDetermined());

    @BeforeEach
    void underAnAgreementWithAHearingSetASecondPetitionIsFiled() {
        walk.together(DAY);
        inTheFirst(DAY, EventKind.AGREEMENT_APPROVED, new Effect.StageEntered(CareStage.UNDER_CARE_AGREEMENT, DAY));
        inTheFirst(DAY, EventKind.HEARING_SET, new Effect.HearingSet(HearingKind.PROGRESS, DAY.plusDays(40)));
        inTheSecond(
                SECOND,
                EventKind.PETITION_FILED,
                new Effect.StageEntered(CareStage.AWAITING_PRIMA_FACIE_REVIEW, SECOND));
    }

    private void inTheFirst(LocalDate on, EventKind kind, Effect... effects) {
        walk.subject = first;
        walk.inTheCase(on, kind, effects);
        first = walk.subject;
    }

    private void inTheSecond(LocalDate on, EventKind kind, Effect... effects) {
        walk.subject = second;
        walk.inTheCase(on, kind, effects);
        second = walk.subject;
    }

    @Test
    void aSecondPetitionLeavesTheWorkOfTheFirstAsItWas() {
        assertThat(walk.onOffer())
                .contains(
                        Touchpoint.SKILLS_GROUP,
                        Touchpoint.WELLNESS_PLAN,
                        Touchpoint.RIDE,
                        Touchpoint.HEARING_PREPARATION,
                        Touchpoint.HEARING_ACCOMPANIMENT)
                .doesNotHaveDuplicates();
        assertThat(walk.present.openCases()).hasSize(2);
    }

    @Test
    void itsDismissalEndsNothingWhileTheOtherCaseIsOpen() {
        inTheSecond(
                SECOND.plusDays(3),
                EventKind.DISMISSED_ON_STATED_BASIS,
                new Effect.StageEntered(CareStage.DISMISSED, SECOND.plusDays(3)));
        assertThat(walk.onOffer())
                .contains(Touchpoint.SKILLS_GROUP, Touchpoint.RIDE)
                .doesNotContain(Touchpoint.HAND_OFF, Touchpoint.FOLLOW_UP);
        assertThat(walk.present.caseView().orElseThrow().stage()).isEqualTo(CareStage.UNDER_CARE_AGREEMENT);
        inTheFirst(
                SECOND.plusDays(5),
                EventKind.DISMISSED_ON_STATED_BASIS,
                new Effect.StageEntered(CareStage.DISMISSED, SECOND.plusDays(5)));
        assertThat(walk.onOffer()).contains(Touchpoint.HAND_OFF, Touchpoint.FOLLOW_UP);
    }

    @Test
    void aHearingOfTheSameKindInTheOtherCaseIsAnotherHearing() {
        inTheSecond(SECOND, EventKind.HEARING_SET, new Effect.HearingSet(HearingKind.PROGRESS, SECOND.plusDays(30)));
        assertThat(walk.present.openDuties())
                .filteredOn(duty -> duty.touchpoint() == Touchpoint.HEARING_ACCOMPANIMENT)
                .extracting(duty -> duty.hearingOn().orElseThrow())
                .containsExactly(DAY.plusDays(40), SECOND.plusDays(30));
        inTheSecond(
                SECOND.plusDays(1),
                EventKind.DISMISSED_ON_STATED_BASIS,
                new Effect.StageEntered(CareStage.DISMISSED, SECOND.plusDays(1)));
        assertThat(walk.present.openDuties())
                .filteredOn(duty -> duty.touchpoint() == Touchpoint.HEARING_ACCOMPANIMENT)
                .extracting(duty -> duty.hearingOn().orElseThrow())
                .containsExactly(DAY.plusDays(40));
        assertThat(HearingCard.find(walk.present, HearingKind.PROGRESS)
                        .orElseThrow()
                        .on())
                .isEqualTo(DAY.plusDays(40));
    }

    @Test
    void whatWasSettledForOneHearingIsNotLostToTheOtherOfItsKind() {
        inTheSecond(SECOND, EventKind.HEARING_SET, new Effect.HearingSet(HearingKind.PROGRESS, SECOND.plusDays(30)));
        settle(DAY.plusDays(40), "11");
        settle(SECOND.plusDays(30), "4");
        assertThat(HearingCard.all(walk.present))
                .extracting(card -> card.plan().flatMap(HearingPlan::department).orElse("none"))
                .containsExactly("11", "4");
        inTheSecond(
                SECOND.plusDays(2),
                EventKind.HEARING_CONTINUED,
                new Effect.HearingSet(HearingKind.PROGRESS, SECOND.plusDays(37)));
        assertThat(HearingCard.all(walk.present))
                .extracting(HearingCard::isToBeAskedAgain)
                .containsExactly(false, true);
        settle(SECOND.plusDays(37), "5");
        assertThat(walk.present.plans())
                .extracting(HearingPlan::on)
                .containsExactly(DAY.plusDays(40), SECOND.plusDays(37));
    }

    private void settle(LocalDate on, String department) {
        walk.take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.HEARING_PLANNED, SECOND.plusDays(1))
                .stating(
                        AccompanimentFacts.HEARING_PLAN,
                        HearingPlan.builder()
                                .hearing(HearingKind.PROGRESS)
                                .on(on)
                                .department(department)
                                .build()));
    }

    @Test
    void aGraduationIsCelebratedAlthoughAnotherCaseIsOpen() {
        inTheSecond(SECOND, EventKind.HEARING_SET, new Effect.HearingSet(HearingKind.PROGRESS, SECOND.plusDays(30)));
        inTheFirst(
                SECOND.plusDays(5),
                EventKind.GRADUATION_HEARING_COMPLETED,
                new Effect.StageEntered(CareStage.GRADUATED, SECOND.plusDays(5)));
        assertThat(walk.onOffer())
                .contains(Touchpoint.CELEBRATION)
                .doesNotContain(Touchpoint.FOLLOW_UP, Touchpoint.TRANSITION);
    }

    @Test
    void aYesAfterAPauseBringsTheHearingsOfBothCases() {
        inTheSecond(SECOND, EventKind.HEARING_SET, new Effect.HearingSet(HearingKind.PROGRESS, SECOND.plusDays(30)));
        walk.says(AccompanimentEventKind.PAUSE_ASKED, SECOND.plusDays(1))
                .says(AccompanimentEventKind.RESUMED, SECOND.plusDays(2));
        assertThat(walk.present.openDuties())
                .filteredOn(duty -> duty.touchpoint() == Touchpoint.HEARING_PREPARATION)
                .extracting(duty -> duty.hearingOn().orElseThrow())
                .containsExactlyInAnyOrder(DAY.plusDays(40), SECOND.plusDays(30));
        assertThat(walk.present.openDuties())
                .extracting(duty -> duty.obligation().id())
                .doesNotHaveDuplicates();
    }

    @Test
    void aPetitionAboutTheWrongPersonEndsOnlyWhatItBrought() {
        inTheSecond(
                SECOND,
                EventKind.HEARING_SET,
                new Effect.HearingSet(HearingKind.INITIAL_APPEARANCE, SECOND.plusDays(9)));
        walk.subject = second;
        walk.inTheCase(
                PeerTouchpointsTest.dismissed(DismissalBasis.WRONG_PERSON),
                new Effect.StageEntered(CareStage.DISMISSED, SECOND));
        assertThat(walk.onOffer())
                .contains(Touchpoint.SKILLS_GROUP, Touchpoint.PLAIN_WORDS)
                .doesNotContain(Touchpoint.HAND_OFF);
    }
}
