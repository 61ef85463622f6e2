package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.InventedSteps.huddle;
import static org.carepeers.workflow.accompaniment.InventedSteps.team;
import static org.carepeers.workflow.accompaniment.PlansAndFactsTest.answer;
import static org.carepeers.workflow.accompaniment.Walk.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.CareTeam;
import org.carepeers.engagement.CareTeamMember;
import org.carepeers.engagement.CareTeamRole;
import org.carepeers.engagement.CareTeamTask;
import org.carepeers.engagement.Huddle;
import org.carepeers.engagement.HuddleAgreement;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.party.PartyId;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.workflow.machine.Reason;
import org.junit.jupiter.api.Test;

/** Nobody in the person's team is their peer and another to them at once, whichever was settled first. */
class TeamAndHuddleTest {

    private final Walk walk = new Walk().together(DAY);

    @Test
    void aCareTeamMayNotGiveAPeerWhatIsAnothersWork() {
        changes(CareTeamTask.MEDICATION);
        assertThat(walk.reasons()).extracting(Reason::code).containsExactly(BoundaryReason.OUTSIDE_THE_PEER_ROLE);
        assertThat(walk.present.careTeam()).isEmpty();
        changes(CareTeamTask.RIDES);
        assertThat(walk.present.careTeam()).contains(team(CareTeamTask.RIDES));
    }

    private void changes(CareTeamTask ofThePeer) {
        walk.take(walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.CARE_TEAM_CHANGED, DAY)
                .stating(AccompanimentFacts.CARE_TEAM, team(ofThePeer)));
    }

    private void meet(Huddle huddle) {
        walk.take(walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.HUDDLE_HELD, DAY)
                .stating(AccompanimentFacts.HUDDLE, huddle));
    }

    @Test
    void aHuddleIsKeptWithTheTeamAndGivesAPeerNothingThatIsAnothers() {
        changes(CareTeamTask.RIDES);
        meet(huddle(DAY, CareTeamTask.COURT_REPORTS));
        assertThat(walk.remarks()).extracting(Reason::code).containsExactly(BoundaryReason.AGREEMENT_NOT_KEPT);
        assertThat(answer(walk.remarks().get(0)))
                .contains("The huddle is on record", "the county's report author's job", "You can say: “", "Source: ");
        meet(huddle(DAY, CareTeamTask.OUTREACH));
        assertThat(walk.remarks()).isEmpty();
        changes(CareTeamTask.WALKING_BESIDE);
        assertThat(walk.present.careTeam().orElseThrow().huddles())
                .containsExactly(
                        Huddle.builder()
                                .heldOn(DAY)
                                .addPresent(Walk.RIVER, InventedSteps.CLINICIAN)
                                .build(),
                        huddle(DAY, CareTeamTask.OUTREACH));
    }

    @Test
    void aHuddleThatWasHeldBeforeTheyMetIsOnRecordHoweverLateItIsEntered() {
        LocalDate before = DAY.minusDays(19);
        walk.take(walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.HUDDLE_HELD, before)
                .stating(AccompanimentFacts.HUDDLE, huddle(before, CareTeamTask.MEDICATION)));
        assertThat(walk.last()).isInstanceOf(PeerDecision.Accepted.class);
        assertThat(walk.present.huddles)
                .singleElement()
                .satisfies(huddle -> assertThat(huddle.present()).containsExactly(Walk.RIVER, InventedSteps.CLINICIAN));
    }

    @Test
    void whoeverWalksBesideThePersonIsAPeerInTheTeamWhateverItCallsThem() {
        settles(
                walk,
                member(Walk.RIVER, CareTeamRole.CASE_MANAGER, CareTeamTask.CASE_MANAGEMENT)
                        .addDoes(CareTeamTask.COURT_REPORTS));
        assertThat(walk.reasons())
                .extracting(Reason::code)
                .containsExactly(BoundaryReason.OUTSIDE_THE_PEER_ROLE, BoundaryReason.OUTSIDE_THE_PEER_ROLE);
        settles(walk, member(Walk.SAGE, CareTeamRole.CASE_MANAGER, CareTeamTask.CASE_MANAGEMENT));
        assertThat(walk.last()).isInstanceOf(PeerDecision.Accepted.class);
    }

    @Test
    void whoeverCoversIsAPeerInTheTeamToo() {
        Walk covered = InventedSteps.at(AssignmentStage.COVERED);
        settles(covered, member(Walk.SAGE, CareTeamRole.OTHER, CareTeamTask.MEDICATION));
        assertThat(covered.reasons()).extracting(Reason::code).containsExactly(BoundaryReason.OUTSIDE_THE_PEER_ROLE);
    }

    @Test
    void whoeverDoesAnothersWorkInTheTeamIsNotOfferedWhicheverOfTheTwoCameFirst() {
        Walk team = new Walk();
        settles(
                team,
                member(Walk.SAGE, CareTeamRole.CLINICIAN, CareTeamTask.MEDICATION)
                        .addDoes(CareTeamTask.COURT_REPORTS)
                        .addDoes(CareTeamTask.RIDES));
        team.offered(Walk.SAGE, DAY);
        assertThat(team.reasons())
                .extracting(Reason::code)
                .containsExactly(BoundaryReason.ANOTHER_PART_IN_THE_TEAM, BoundaryReason.ANOTHER_PART_IN_THE_TEAM);
        assertThat(answer(team.reasons().get(0)))
                .startsWith("This worker has a part in the person's care team that is not a peer's.")
                .contains("the nurse's job", "Offer someone else", "Call: the peer supervisor.\nSource: ");
        assertThat(team.present.peers()).isEmpty();
        settles(
                team,
                member(Walk.SAGE, CareTeamRole.CLINICIAN, CareTeamTask.MEDICATION)
                        .since(DAY.minusDays(9))
                        .until(DAY.minusDays(1)));
        team.offered(Walk.SAGE, DAY);
        assertThat(team.last()).isInstanceOf(PeerDecision.Accepted.class);
    }

    @Test
    void whoeverDoesAnothersWorkInTheTeamDoesNotCover() {
        Walk away = InventedSteps.at(AssignmentStage.AWAY);
        settles(away, member(Walk.SAGE, CareTeamRole.PRESCRIBER, CareTeamTask.MEDICATION));
        away.take(away.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.COVER_PROPOSED, DAY)
                .stating(AccompanimentFacts.WORKER, Walk.SAGE.value()));
        assertThat(away.reasons()).extracting(Reason::code).containsExactly(BoundaryReason.ANOTHER_PART_IN_THE_TEAM);
    }

    @Test
    void aHandOverToWhoeverDoesAnothersWorkInTheTeamIsRecordedAndLookedAtAgain() {
        settles(walk, member(Walk.SAGE, CareTeamRole.CASE_MANAGER, CareTeamTask.CASE_MANAGEMENT));
        walk.take(walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.HANDED_OVER, DAY)
                .stating(AccompanimentFacts.WORKER, Walk.SAGE.value()));
        assertThat(walk.remarks()).extracting(Reason::code).contains(BoundaryReason.ANOTHER_PART_IN_THE_TEAM);
        assertThat(walk.onOffer()).contains(Touchpoint.ASSIGNMENT_REVIEW);
    }

    private static Walk met(Walk walk, LocalDate on, HuddleAgreement... agreed) {
        return walk.take(walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.HUDDLE_HELD, on)
                .stating(
                        AccompanimentFacts.HUDDLE,
                        Huddle.builder()
                                .heldOn(on)
                                .addPresent(InventedSteps.CLINICIAN, Walk.SAGE)
                                .addAgreed(agreed)
                                .build()));
    }

    private static HuddleAgreement agreement(CareTeamTask task, Optional<LocalDate> by) {
        return new HuddleAgreement(task, Walk.SAGE, by, Optional.empty());
    }

    @Test
    void whatWasAgreedWithoutALastDayStandsUntilTheTeamHasMetAgain() {
        Walk met = met(new Walk(), DAY, agreement(CareTeamTask.MEDICATION, Optional.empty()));
        met.offered(Walk.SAGE, DAY.plusDays(40));
        assertThat(met.reasons()).extracting(Reason::code).containsExactly(BoundaryReason.ANOTHER_PART_IN_THE_TEAM);
        met(met, DAY.plusDays(41)).offered(Walk.SAGE, DAY.plusDays(41));
        assertThat(met.last()).isInstanceOf(PeerDecision.Accepted.class);
    }

    @Test
    void thePeerOfTheFamilyIsGivenNothingThatIsAnothersWorkEither() {
        Walk other = new Walk();
        OthersAround sageWithTheFamily = new OthersAround(Set.of(Walk.SAGE), Set.of(), Set.of(), List.of());
        PeerEvent<AccompanimentEventKind> settled = other.by(
                        PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.CARE_TEAM_CHANGED, DAY)
                .stating(
                        AccompanimentFacts.CARE_TEAM,
                        CareTeam.builder()
                                .participant(Walk.PERSON)
                                .addMembers(member(Walk.SAGE, CareTeamRole.CLINICIAN, CareTeamTask.COURT_REPORTS)
                                        .build())
                                .build());
        assertThat(BoundaryRules.decide(other.present, settled, sageWithTheFamily))
                .isInstanceOfSatisfying(
                        PlanDecision.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Reason::code)
                                .containsExactly(BoundaryReason.OUTSIDE_THE_PEER_ROLE));
        assertThat(BoundaryRules.decide(other.present, settled, OthersAround.NOBODY))
                .isInstanceOf(PlanDecision.Accepted.class);
    }

    @Test
    void whoeverAgreedToAnothersWorkIsNotOfferedUntilItsLastDayHasPassed() {
        Walk met = met(new Walk(), DAY, agreement(CareTeamTask.COURT_REPORTS, Optional.of(DAY.plusDays(3))));
        met.offered(Walk.SAGE, DAY.plusDays(3));
        assertThat(met.reasons()).extracting(Reason::code).containsExactly(BoundaryReason.ANOTHER_PART_IN_THE_TEAM);
        met.offered(Walk.SAGE, DAY.plusDays(4));
        assertThat(met.last()).isInstanceOf(PeerDecision.Accepted.class);
    }

    @Test
    void whatBecomesAPeersTomorrowIsPlannedTodayAndWhatAFormerMemberDidIsNot() {
        settles(
                walk,
                member(Walk.SAGE, CareTeamRole.PEER_WORKER, CareTeamTask.MEDICATION)
                        .since(DAY.plusDays(1)));
        assertThat(walk.reasons()).extracting(Reason::code).containsExactly(BoundaryReason.OUTSIDE_THE_PEER_ROLE);
        settles(
                walk,
                member(Walk.SAGE, CareTeamRole.PEER_WORKER, CareTeamTask.MEDICATION)
                        .since(DAY.minusDays(9))
                        .until(DAY.minusDays(1)));
        assertThat(walk.last()).isInstanceOf(PeerDecision.Accepted.class);
    }

    @Test
    void aHuddleGivesThePersonsPeerNothingThatIsAnothersInWhateverTeamOrWithoutOne() {
        meet(huddle(DAY, CareTeamTask.MEDICATION));
        assertThat(walk.remarks()).extracting(Reason::code).containsExactly(BoundaryReason.AGREEMENT_NOT_KEPT);
        settles(walk, member(InventedSteps.CLINICIAN, CareTeamRole.CLINICIAN, CareTeamTask.MEDICATION));
        meet(huddle(DAY, CareTeamTask.COURT_REPORTS));
        assertThat(walk.remarks()).extracting(Reason::code).containsExactly(BoundaryReason.AGREEMENT_NOT_KEPT);
        assertThat(walk.present.careTeam().orElseThrow().huddles())
                .hasSize(2)
                .allSatisfy(huddle -> assertThat(huddle.agreed()).isEmpty());
    }

    static void settles(Walk to, CareTeamMember.Builder member) {
        to.take(to.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.CARE_TEAM_CHANGED, DAY)
                .stating(
                        AccompanimentFacts.CARE_TEAM,
                        CareTeam.builder()
                                .participant(Walk.PERSON)
                                .addMembers(member.build())
                                .build()));
    }

    static CareTeamMember.Builder member(PartyId party, CareTeamRole role, CareTeamTask does) {
        return CareTeamMember.builder().party(party).role(role).addDoes(does).since(DAY);
    }

    @Test
    void aHuddleWithoutThePeerIsKeptAndRemarked() {
        meet(Huddle.builder()
                .heldOn(DAY)
                .addPresent(InventedSteps.CLINICIAN, Walk.SAGE)
                .build());
        assertThat(walk.remarks()).extracting(Reason::code).containsExactly(AccompanimentReason.MET_WITHOUT_THE_PEER);
        meet(huddle(DAY.plusDays(1), CareTeamTask.OUTREACH));
        assertThat(walk.reasons()).extracting(Reason::code).containsExactly(AccompanimentReason.ANOTHER_DAY);
    }
}
