package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.InventedSteps.work;
import static org.carepeers.workflow.accompaniment.TeamAndHuddleTest.member;
import static org.carepeers.workflow.accompaniment.TeamAndHuddleTest.settles;
import static org.carepeers.workflow.accompaniment.Walk.DAY;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.AskedOfPeers;
import org.carepeers.engagement.CareTeamRole;
import org.carepeers.engagement.CareTeamTask;
import org.carepeers.engagement.PersonsWish;
import org.carepeers.engagement.PlannedWork;
import org.carepeers.engagement.PresenceBasis;
import org.carepeers.engagement.ProhibitedAct;
import org.carepeers.engagement.SupportQuestion;
import org.carepeers.engagement.TaskAsker;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.engagement.WorkCapacity;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.rule.DutyHolder;
import org.carepeers.workflow.machine.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is planned for a peer is refused where it is not theirs; what has happened is on record. */
class PlansAndFactsTest {

    private final Walk walk = new Walk().together(DAY);

    private PlansAndFactsTest plans(PlannedWork work) {
        walk.take(walk.by(PeerCapacity.COUNTY_PROGRAM, AccompanimentEventKind.WORK_PLANNED, DAY)
                .stating(AccompanimentFacts.WORK, work));
        return this;
    }

    private PeerEvent<AccompanimentEventKind> done(ProhibitedAct... acts) {
        return walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.WORK_DONE, DAY)
                .stating(AccompanimentFacts.ACTS, Set.of(acts))
                .stating(AccompanimentFacts.ASKED_BY, TaskAsker.CASE_MANAGER)
                .stating(AccompanimentFacts.AGENCY, "agency-1");
    }

    @ParameterizedTest
    @EnumSource(ProhibitedAct.class)
    void aPlanThatHasAPeerDoingWhatIsNotTheirsIsRefusedInAColleaguesVoice(ProhibitedAct act) {
        plans(work(DAY).addActs(act).build());
        assertThat(walk.reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.code()).isEqualTo(BoundaryReason.OUTSIDE_THE_PEER_ROLE))
                .satisfies(reason -> assertThat(answer(reason)).contains("You can say: “", "Call: ", "Source: "));
        assertThat(walk.present).isEqualTo(new Walk().together(DAY).present);
    }

    static String answer(Reason reason) {
        return BoundaryMessages.answer(AccompanimentMessages.in(Locale.US), reason);
    }

    @Test
    void aPlanIsRefusedWithEveryReasonAtOnce() {
        plans(work(DAY)
                .addActs(ProhibitedAct.HANDLE_FUNDS, ProhibitedAct.DIAGNOSE)
                .addActivities(Activity.COURT_ACCOMPANIMENT)
                .build());
        assertThat(walk.reasons()).hasSize(3);
    }

    @Test
    void whatIsAPeersToDoMayBePlanned() {
        plans(work(DAY).addActivities(Activity.RIDE).build());
        assertThat(walk.last()).isInstanceOf(PeerDecision.Accepted.class);
    }

    @Test
    void theBoundaryReadsTheCapacityAndNotThePerson() {
        plans(work(DAY)
                .addActs(ProhibitedAct.PETITION)
                .capacity(WorkCapacity.PRIVATELY)
                .assigned(Walk.PERSON)
                .build());
        assertThat(walk.remarks())
                .extracting(Reason::code)
                .containsExactly(BoundaryReason.IN_ANOTHER_CAPACITY, BoundaryReason.ASSIGNMENT_TO_REVIEW);
    }

    @ParameterizedTest
    @EnumSource(ProhibitedAct.class)
    void thePersonsOwnPeerIsTheirPeerInEveryJobWhateverThePlanLeavesOut(ProhibitedAct act) {
        plans(work(DAY)
                .addActs(act)
                .capacity(WorkCapacity.IN_ANOTHER_JOB)
                .assigned(Optional.empty())
                .build());
        assertThat(walk.reasons()).extracting(Reason::code).containsExactly(BoundaryReason.OWN_PEER_IN_ANOTHER_JOB);
        assertThat(answer(walk.reasons().get(0))).contains("someone else in that job", "Call: the peer supervisor.");
        plans(work(DAY)
                .addActs(act)
                .capacity(WorkCapacity.IN_ANOTHER_JOB)
                .worker(Walk.SAGE)
                .build());
        assertThat(walk.remarks()).extracting(Reason::code).containsExactly(BoundaryReason.IN_ANOTHER_CAPACITY);
    }

    @ParameterizedTest
    @EnumSource(value = ProhibitedAct.class, mode = EnumSource.Mode.EXCLUDE, names = "PETITION")
    void thePersonsOwnPeerIsTheirPeerAfterWorkToo(ProhibitedAct act) {
        plans(work(DAY)
                .addActs(act, ProhibitedAct.PETITION)
                .capacity(WorkCapacity.PRIVATELY)
                .build());
        assertThat(walk.reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.code()).isEqualTo(BoundaryReason.OUTSIDE_THE_PEER_ROLE))
                .satisfies(
                        reason -> assertThat(reason.find("act").orElseThrow()).isEqualTo(act));
        plans(work(DAY)
                .addActs(act)
                .capacity(WorkCapacity.PRIVATELY)
                .worker(Walk.SAGE)
                .build());
        assertThat(walk.remarks()).extracting(Reason::code).containsExactly(BoundaryReason.IN_ANOTHER_CAPACITY);
    }

    @Test
    void thePetitionOfThePersonsOwnPeerIsTheirRightAndIsLookedAtWhateverThePlanLeavesOut() {
        plans(work(DAY)
                .addActs(ProhibitedAct.PETITION)
                .capacity(WorkCapacity.PRIVATELY)
                .assigned(Optional.empty())
                .build());
        assertThat(walk.remarks())
                .extracting(Reason::code)
                .containsExactly(BoundaryReason.IN_ANOTHER_CAPACITY, BoundaryReason.ASSIGNMENT_TO_REVIEW);
        assertThat(walk.onOffer()).contains(Touchpoint.ASSIGNMENT_REVIEW);
    }

    @ParameterizedTest
    @EnumSource(WorkCapacity.class)
    void nobodyGoesAlongToAHearingAgainstThePersonsWishInWhateverCapacity(WorkCapacity capacity) {
        PlannedWork going = work(DAY)
                .capacity(capacity)
                .addActivities(Activity.COURT_ACCOMPANIMENT)
                .wish(PersonsWish.NOT_WANTED)
                .build();
        plans(going);
        assertThat(walk.reasons())
                .extracting(Reason::code)
                .containsExactly(BoundaryReason.AGAINST_THE_PERSONS_WISH, BoundaryReason.NO_BASIS_FOR_PRESENCE);
        plans(PlannedWork.builder()
                .from(going)
                .wish(PersonsWish.WANTED)
                .presence(PresenceBasis.PARTICIPANT_ASKED)
                .build());
        assertThat(walk.last()).isInstanceOf(PeerDecision.Accepted.class);
    }

    @Test
    void thePeersOfTheTeamAndOfTheFamilyExamineInNoOtherJobEither() {
        settles(walk, member(Walk.SAGE, CareTeamRole.PEER_WORKER, CareTeamTask.SOCIAL_LIFE));
        PlannedWork.Builder examining =
                work(DAY).addActs(ProhibitedAct.EXAMINE_FOR_PETITION).capacity(WorkCapacity.IN_ANOTHER_JOB);
        plans(examining.worker(Walk.SAGE).build());
        assertThat(walk.reasons()).extracting(Reason::code).containsExactly(BoundaryReason.OWN_PEER_IN_ANOTHER_JOB);
        PartyId ofTheFamily = PartyId.of("worker-wren");
        PeerEvent<AccompanimentEventKind> plan = walk.by(
                        PeerCapacity.COUNTY_PROGRAM, AccompanimentEventKind.WORK_PLANNED, DAY)
                .stating(AccompanimentFacts.WORK, examining.worker(ofTheFamily).build());
        OthersAround around = new OthersAround(Set.of(ofTheFamily), Set.of(), Set.of(), List.of());
        assertThat(((PeerDecision.Refused) walk.support.decide(walk.present, plan, around)).reasons())
                .extracting(Reason::code)
                .containsExactly(BoundaryReason.OWN_PEER_IN_ANOTHER_JOB);
    }

    @Test
    void workForSomeoneElseIsNotPlannedHere() {
        plans(work(DAY).participant(PartyId.of("person-2")).build());
        assertThat(walk.reasons()).extracting(Reason::code).containsExactly(AccompanimentReason.ANOTHER_PERSON);
    }

    @Test
    void whatWasDoneIsOnRecordAndTheQuestionGoesToTheQueueAlone() {
        PeerEvent<AccompanimentEventKind> event = done(ProhibitedAct.HANDLE_FUNDS);
        walk.take(event);
        assertThat(walk.last()).isInstanceOf(PeerDecision.Accepted.class);
        assertThat(walk.remarks()).isEmpty();
        Recorded note = InventedWork.BOUNDARY.happened(walk.present, event, DAY);
        assertThat(note.remarks()).extracting(Reason::code).containsExactly(BoundaryReason.WHO_ASKED);
        assertThat(note.questions()).extracting(SupportQuestion::worker).containsExactly(Walk.RIVER);
        assertThat(InventedWork.BOUNDARY
                        .happened(
                                walk.present,
                                event,
                                DAY.plusDays(BoundaryPolicy.example().learningDays()))
                        .questions())
                .as("once it would be gone, nothing puts worker and task together again")
                .isEmpty();
        LearningQueue later = LearningQueue.empty()
                .with(note)
                .on(DAY.plusDays(BoundaryPolicy.example().learningDays()));
        assertThat(later.questions()).isEmpty();
        assertThat(later.asked())
                .containsExactly(new AskedOfPeers(Optional.of(PartyId.of("agency-1")), ProhibitedAct.HANDLE_FUNDS, 1));
    }

    @Test
    void theRecordHasNoPlaceForWhoeverWasAsked() {
        assertThat(AccompanimentEventKind.WORK_DONE.facts())
                .containsExactly(AccompanimentFacts.ACTS, AccompanimentFacts.ASKED_BY, AccompanimentFacts.AGENCY);
        walk.take(PeerEvent.of(
                        EventId.of("done-1"),
                        AccompanimentEventKind.WORK_DONE,
                        DAY,
                        PeerActor.of(PeerCapacity.PEER_WORKER, Walk.RIVER))
                .stating(AccompanimentFacts.ACTS, Set.of(ProhibitedAct.DIAGNOSE)));
        assertThat(walk.reasons()).extracting(Reason::code).containsExactly(AccompanimentReason.NAMES_THE_WORKER);
    }

    @Test
    void theQuestionIsOnBehalfOfWhoeverWasBesideThePersonThatDay() {
        Walk covered = InventedSteps.at(AssignmentStage.COVERED);
        assertThat(InventedWork.BOUNDARY
                        .happened(covered.present, done(ProhibitedAct.DIAGNOSE), DAY)
                        .questions())
                .extracting(SupportQuestion::worker)
                .containsExactly(Walk.SAGE);
        assertThat(InventedWork.BOUNDARY
                        .happened(new Walk().present, done(ProhibitedAct.DIAGNOSE), DAY)
                        .questions())
                .isEmpty();
        PeerEvent<AccompanimentEventKind> another =
                walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.VOICE_ASKED, DAY);
        assertThat(InventedWork.BOUNDARY.happened(walk.present, another, DAY))
                .isEqualTo(new Recorded(List.of(), List.of()));
    }

    @Test
    void whoeverIsCalledByTheCourtHasASentenceAndIsNotAlone() {
        walk.take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.CALLED_BY_COURT, DAY));
        assertThat(walk.remarks()).extracting(Reason::code).containsExactly(BoundaryReason.CALLED_BY_COURT);
        assertThat(walk.dated())
                .containsEntry(Touchpoint.COUNTY_COUNSEL_TOLD, DAY)
                .containsEntry(Touchpoint.SUPERVISOR_TOLD, DAY)
                .containsEntry(Touchpoint.COURT_CALL_DEBRIEF, DAY.plusDays(2));
        assertThat(walk.present.openDuties())
                .extracting(duty -> duty.obligation().who())
                .contains(DutyHolder.PEER_EMPLOYER, DutyHolder.PEER_WORKER, DutyHolder.PEER_SUPERVISOR);
        assertThat(walk.present.stage()).isEqualTo(AssignmentStage.ACTIVE);
    }

    @Test
    void aNoOfThePersonLeavesNobodyAloneWhomTheCourtCalled() {
        walk.says(AccompanimentEventKind.SAID_NO, DAY)
                .take(walk.by(PeerCapacity.EMPLOYER, AccompanimentEventKind.CALLED_BY_COURT, DAY.plusDays(1)));
        assertThat(walk.onOffer())
                .containsExactly(
                        Touchpoint.COUNTY_COUNSEL_TOLD, Touchpoint.SUPERVISOR_TOLD, Touchpoint.COURT_CALL_DEBRIEF);
    }

    @Test
    void thatThePersonWasAskedIsOnRecordAndWhatTheySaidHasNoPlace() {
        walk.take(walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.VOICE_ASKED, DAY));
        assertThat(walk.last()).isInstanceOf(PeerDecision.Accepted.class);
        assertThat(AccompanimentEventKind.VOICE_ASKED.facts()).isEmpty();
        walk.take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.VOICE_ASKED, DAY));
        assertThat(walk.reasons()).isNotEmpty();
    }
}
