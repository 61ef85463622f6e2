package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.carepeers.workflow.accompaniment.InventedWork.AGENCY;
import static org.carepeers.workflow.accompaniment.InventedWork.BOUNDARY;
import static org.carepeers.workflow.accompaniment.InventedWork.DAY;
import static org.carepeers.workflow.accompaniment.InventedWork.PEER;
import static org.carepeers.workflow.accompaniment.InventedWork.asking;
import static org.carepeers.workflow.accompaniment.InventedWork.work;

import java.util.List;
import java.util.Optional;
import org.carepeers.engagement.AskedOfPeers;
import org.carepeers.engagement.ProhibitedAct;
import org.carepeers.party.PartyId;
import org.junit.jupiter.api.Test;

class LearningQueueTest {

    private final int days = BoundaryPolicy.example().learningDays();
    private final LearningQueue queue = LearningQueue.empty()
            .with(BOUNDARY.happened(asking(ProhibitedAct.MANAGE_CASE)))
            .with(BOUNDARY.happened(asking(ProhibitedAct.MANAGE_CASE, ProhibitedAct.HANDLE_FUNDS)))
            .with(BOUNDARY.happened(work().agency(PartyId.of("o-other"))
                    .addActs(ProhibitedAct.MANAGE_CASE)
                    .build()));

    @Test
    void aQuestionIsThereUntilItsDayAndGoneOnIt() {
        assertThat(queue.on(DAY.plusDays(days - 1)).questions()).hasSize(4);
        assertThat(queue.on(DAY.plusDays(days)).questions()).isEmpty();
    }

    @Test
    void nothingKnowsAnyoneOnceTheQuestionsAreGone() {
        assertThat(queue.questions().get(0).worker()).isEqualTo(PEER);
        assertThat(queue.on(DAY.plusDays(days)).toString()).doesNotContain(PEER.value());
    }

    @Test
    void noLogKeepsWhomAQuestionWasAbout() {
        assertThat(queue.toString()).contains("manage-case").doesNotContain(PEER.value());
    }

    @Test
    void whatStaysIsHowOftenAnAgencyAskedForWhat() {
        assertThat(queue.on(DAY.plusDays(days)).asked())
                .containsExactly(
                        new AskedOfPeers(Optional.of(AGENCY), ProhibitedAct.MANAGE_CASE, 2),
                        new AskedOfPeers(Optional.of(AGENCY), ProhibitedAct.HANDLE_FUNDS, 1),
                        new AskedOfPeers(Optional.of(PartyId.of("o-other")), ProhibitedAct.MANAGE_CASE, 1));
    }

    @Test
    void whatWasAPeersToDoAsksNothing() {
        assertThat(LearningQueue.empty().with(BOUNDARY.happened(work().build())))
                .isEqualTo(new LearningQueue(List.of(), List.of()));
    }

    @Test
    void aCountyNamesItsOwnDays() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BoundaryPolicy(0, true));
        assertThat(new BoundaryPolicy(7, false).learningDays()).isEqualTo(7);
    }
}
