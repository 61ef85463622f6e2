package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.Walk.DAY;

import java.time.LocalDate;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.party.Actor;
import org.carepeers.party.EventId;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.DismissalBasis;
import org.carepeers.proceeding.EventKind;
import org.carepeers.workflow.care.Effect;
import org.junit.jupiter.api.Test;

/** What ends a case by mistake, and what does not end one at all. */
class EndsAndMistakesTest {

    private final Walk walk = new Walk().together(DAY);

    private Walk at(CareStage stage, LocalDate on) {
        return walk.inTheCase(on, EventKind.ORDERED_OTHERWISE, new Effect.StageEntered(stage, on));
    }

    private void dismissed(DismissalBasis basis, LocalDate on) {
        walk.inTheCase(
                CareEvent.builder()
                        .id(EventId.of("dismissed-1"))
                        .kind(EventKind.DISMISSED_ON_STATED_BASIS)
                        .occurredOn(on)
                        .by(Actor.of(Role.COURT))
                        .stating(CareFacts.DISMISSAL_BASIS, basis)
                        .build(),
                new Effect.StageEntered(CareStage.DISMISSED, on));
    }

    @Test
    void whoeverWasPetitionedByMistakeIsToldThatItIsOverAndNotFollowedUp() {
        at(CareStage.AWAITING_INITIAL_APPEARANCE, DAY);
        dismissed(DismissalBasis.WRONG_PERSON, DAY.plusDays(5));
        assertThat(walk.onOffer()).containsExactly(Touchpoint.PLAIN_WORDS);
    }

    @Test
    void aMistakeOfACaseTakesNobodysPeerAway() {
        dismissed(DismissalBasis.WRONG_PERSON, DAY.plusDays(5));
        assertThat(walk.present.stage()).isEqualTo(AssignmentStage.ACTIVE);
        assertThat(walk.present.worker()).contains(Walk.RIVER);
    }

    @Test
    void whoeverSaidNoHearsNothingMoreOfAMistakeFromAPeer() {
        walk.says(AccompanimentEventKind.SAID_NO, DAY);
        dismissed(DismissalBasis.WRONG_PERSON, DAY.plusDays(5));
        assertThat(walk.onOffer()).isEmpty();
    }

    @Test
    void anotherBasisIsAWarmHandOff() {
        dismissed(DismissalBasis.WITHDRAWN, DAY.plusDays(5));
        assertThat(walk.onOffer()).containsExactly(Touchpoint.HAND_OFF, Touchpoint.FOLLOW_UP);
    }

    @Test
    void anAgreementDoesNotLapseByItselfAndPeerWorkStaysOnOfferUntilTheCourtRules() {
        at(CareStage.UNDER_CARE_AGREEMENT, DAY);
        assertThat(walk.present.openDutiesOn(DAY.plusDays(500)))
                .extracting(PeerDuty::touchpoint)
                .contains(Touchpoint.SKILLS_GROUP, Touchpoint.SOCIALIZATION, Touchpoint.WELLNESS_PLAN);
        at(CareStage.AWAITING_CLINICAL_EVALUATION, DAY.plusDays(501));
        assertThat(walk.onOffer())
                .contains(Touchpoint.PLAIN_WORDS)
                .doesNotContain(Touchpoint.SKILLS_GROUP, Touchpoint.SOCIALIZATION);
    }
}
