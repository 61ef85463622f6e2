package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.InventedWork.BOUNDARY;
import static org.carepeers.workflow.accompaniment.InventedWork.DAY;
import static org.carepeers.workflow.accompaniment.InventedWork.ENGLISH;
import static org.carepeers.workflow.accompaniment.InventedWork.ID;
import static org.carepeers.workflow.accompaniment.InventedWork.PERSON;
import static org.carepeers.workflow.accompaniment.InventedWork.asking;
import static org.carepeers.workflow.accompaniment.InventedWork.codes;
import static org.carepeers.workflow.accompaniment.InventedWork.hearing;
import static org.carepeers.workflow.accompaniment.InventedWork.reasons;
import static org.carepeers.workflow.accompaniment.InventedWork.remarks;
import static org.carepeers.workflow.accompaniment.InventedWork.work;

import java.util.Arrays;
import java.util.List;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.CareTeamTask;
import org.carepeers.engagement.PersonsWish;
import org.carepeers.engagement.PlannedWork;
import org.carepeers.engagement.PresenceBasis;
import org.carepeers.engagement.ProhibitedAct;
import org.carepeers.engagement.WorkCapacity;
import org.carepeers.rule.DutyHolder;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.machine.Reason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeerBoundaryTest {

    @Nested
    class Plans {

        @ParameterizedTest
        @EnumSource(ProhibitedAct.class)
        void noneOfTheActsCanBePlannedForAPeer(ProhibitedAct act) {
            PlanDecision decision = BOUNDARY.plan(asking(act), ID);
            assertThat(codes(reasons(decision))).containsExactly(BoundaryReason.OUTSIDE_THE_PEER_ROLE);
            assertThat(reasons(decision).get(0).find("act")).contains(act);
        }

        @ParameterizedTest
        @EnumSource(CareTeamTask.class)
        void whatACareTeamGivesAPeerBeyondTheRoleIsRefusedLikeAnyOtherPlan(CareTeamTask task) {
            PlannedWork work = work().addAllActs(
                            task.actOutsideThePeerRole().stream().toList())
                    .build();
            assertThat(BOUNDARY.plan(work, ID).isAccepted()).isEqualTo(task.isWithinThePeerRole());
        }

        @ParameterizedTest
        @EnumSource(Activity.class)
        void allThatPeersDoCanBePlanned(Activity activity) {
            PlannedWork work = hearing().addActivities(activity).build();
            assertThat(BOUNDARY.plan(work, ID)).isEqualTo(new PlanDecision.Accepted(List.of(), List.of()));
        }

        @Test
        void everyReasonComesAtOnce() {
            PlannedWork work = asking(ProhibitedAct.DIAGNOSE, ProhibitedAct.GIVE_MEDICATION, ProhibitedAct.PLACE_HOLD);
            assertThat(reasons(BOUNDARY.plan(work, ID))).hasSize(3);
        }

        @Test
        void aRefusalSpeaksLikeAColleagueAndNamesItsSourceBelow() {
            Reason reason =
                    reasons(BOUNDARY.plan(asking(ProhibitedAct.DIAGNOSE), ID)).get(0);
            assertThat(BoundaryMessages.answer(ENGLISH, reason))
                    .isEqualTo("That's the clinician's job: whether something has a name, and which, is theirs to say."
                            + " You can say: “I can't tell you that, and I won't guess. Shall we write the question down"
                            + " and ask your clinician together?” Call: the clinician on the team.\n"
                            + "Source: statute, WIC 14045.16 (read in the text).");
            assertThat(reason.citation()).contains(Citation.parse("WIC 14045.16"));
        }

        @Test
        void onlyAStatuteIsTheSectionOfARefusal() {
            Reason reason = reasons(BOUNDARY.plan(asking(ProhibitedAct.TESTIFY_FOR_COUNTY), ID))
                    .get(0);
            assertThat(reason.citation()).isEmpty();
            assertThat(BoundaryMessages.answer(ENGLISH, reason))
                    .contains("“I'm here to support; counsel can answer.” Call: counsel for the county.")
                    .endsWith("Source: practice, WIC 5976(g) (a reading, not its words).");
        }

        @Test
        void nobodyIsAskedToBeWhereThePersonDoesNotWantThem() {
            PlanDecision decision =
                    BOUNDARY.plan(work().wish(PersonsWish.NOT_WANTED).build(), ID);
            assertThat(codes(reasons(decision))).containsExactly(BoundaryReason.AGAINST_THE_PERSONS_WISH);
        }

        @Test
        void whatNobodyAskedThePersonIsNoYes() {
            PlanDecision decision =
                    BOUNDARY.plan(work().wish(PersonsWish.NOT_ASKED).build(), ID);
            assertThat(codes(remarks(decision))).containsExactly(BoundaryReason.WISH_NOT_ASKED);
        }
    }

    @Nested
    class ClosedHearings {

        @Test
        void aPeerGoesInWhenSomethingSaysWhy() {
            for (PresenceBasis basis : PresenceBasis.values()) {
                assertThat(BOUNDARY.plan(hearing().presence(basis).build(), ID).isAccepted())
                        .isTrue();
            }
        }

        @Test
        void withoutABasisThePeerWaitsOutside() {
            PlannedWork plan =
                    work().addActivities(Activity.COURT_ACCOMPANIMENT).build();
            PlanDecision decision = BOUNDARY.plan(plan, ID);
            assertThat(codes(reasons(decision))).containsExactly(BoundaryReason.NO_BASIS_FOR_PRESENCE);
            assertThat(BoundaryMessages.answer(ENGLISH, reasons(decision).get(0)))
                    .contains("wait outside", "Source: WIC 5976.5(a).");
        }

        @Test
        void againstThePersonsWishNoBasisIsEnough() {
            PlannedWork plan = hearing()
                    .presence(PresenceBasis.COUNTY_STAFF)
                    .wish(PersonsWish.NOT_WANTED)
                    .build();
            assertThat(codes(reasons(BOUNDARY.plan(plan, ID))))
                    .containsExactly(BoundaryReason.AGAINST_THE_PERSONS_WISH);
        }

        @Test
        void aPeerWhoWasInTheRoomIsOnRecord() {
            PlannedWork was = work().addActivities(Activity.COURT_ACCOMPANIMENT)
                    .wish(PersonsWish.NOT_WANTED)
                    .build();
            Recorded recorded = BOUNDARY.happened(was);
            assertThat(codes(recorded.remarks()))
                    .containsExactly(BoundaryReason.WAS_THERE_AGAINST_WISH, BoundaryReason.WAS_THERE_WITHOUT_BASIS);
            assertThat(recorded.questions()).isEmpty();
        }
    }

    @Nested
    class Capacities {

        @Test
        void aParentWhoWorksAsAPeerMayFileAPetitionPrivately() {
            PlannedWork petition = work().capacity(WorkCapacity.PRIVATELY)
                    .addActs(ProhibitedAct.PETITION)
                    .build();
            PlanDecision decision = BOUNDARY.plan(petition, ID);
            assertThat(codes(remarks(decision))).containsExactly(BoundaryReason.IN_ANOTHER_CAPACITY);
            assertThat(BoundaryMessages.answer(ENGLISH, remarks(decision).get(0)))
                    .contains("as a private person");
        }

        @Test
        void theAssignedPeerIsNeverThePetitionerAsAPeer() {
            PlannedWork petition =
                    work().assigned(PERSON).addActs(ProhibitedAct.PETITION).build();
            assertThat(BOUNDARY.plan(petition, ID).isAccepted()).isFalse();
        }

        @Test
        void whoeverIsAlsoTheAssignedPeerGetsAReviewOfTheAssignment() {
            PlannedWork petition = work().capacity(WorkCapacity.PRIVATELY)
                    .assigned(PERSON)
                    .addActs(ProhibitedAct.PETITION)
                    .build();
            PlanDecision.Accepted accepted = (PlanDecision.Accepted) BOUNDARY.plan(petition, ID);
            assertThat(codes(accepted.remarks())).contains(BoundaryReason.ASSIGNMENT_TO_REVIEW);
            assertThat(accepted.duties()).singleElement().satisfies(duty -> {
                assertThat(duty.who()).isEqualTo(DutyHolder.PEER_SUPERVISOR);
                assertThat(duty.due().lastDay()).contains(DAY);
            });
        }

        @Test
        void theAssignedPeerDoesInNoOtherJobWhatIsNotAPeers() {
            PlannedWork.Builder examining =
                    work().capacity(WorkCapacity.IN_ANOTHER_JOB).addActs(ProhibitedAct.EXAMINE_FOR_PETITION);
            assertThat(codes(remarks(BOUNDARY.plan(examining.build(), ID))))
                    .containsExactly(BoundaryReason.IN_ANOTHER_CAPACITY);
            assertThat(codes(reasons(BOUNDARY.plan(examining.assigned(PERSON).build(), ID))))
                    .containsExactly(BoundaryReason.OWN_PEER_IN_ANOTHER_JOB);
        }

        @Test
        void whatIsDoneInAnotherCapacityIsNoBusinessOfThePeerProgram() {
            PlannedWork done = work().capacity(WorkCapacity.IN_ANOTHER_JOB)
                    .addActs(ProhibitedAct.MANAGE_CASE)
                    .build();
            assertThat(BOUNDARY.happened(done)).isEqualTo(new Recorded(List.of(), List.of()));
            PlannedWork ordinary = work().capacity(WorkCapacity.PRIVATELY).build();
            assertThat(remarks(BOUNDARY.plan(ordinary, ID))).isEmpty();
        }
    }

    @Nested
    class WhatHasHappened {

        @ParameterizedTest
        @EnumSource(ProhibitedAct.class)
        void isRecordedWhateverItWasAndAsksWhoAskedForIt(ProhibitedAct act) {
            Recorded recorded = BOUNDARY.happened(asking(act));
            assertThat(codes(recorded.remarks())).containsExactly(BoundaryReason.WHO_ASKED);
            assertThat(recorded.questions()).singleElement().satisfies(question -> {
                assertThat(question.act()).isEqualTo(act);
                assertThat(question.goneOn())
                        .isEqualTo(DAY.plusDays(BoundaryPolicy.example().learningDays()));
            });
            assertThat(BoundaryMessages.answer(ENGLISH, recorded.remarks().get(0)))
                    .startsWith("It is on record.")
                    .contains("Who asked for this task?", "nothing of you");
        }
    }

    @Test
    void everyActHasOneAnswer() {
        assertThat(Arrays.stream(PocketSentence.values()).flatMap(sentence -> sentence.answers().stream()))
                .containsExactlyInAnyOrder(ProhibitedAct.values());
    }
}
