package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.InventedNotes.READER;
import static org.carepeers.workflow.accompaniment.InventedNotes.yes;
import static org.carepeers.workflow.accompaniment.InventedWork.BOUNDARY;
import static org.carepeers.workflow.accompaniment.InventedWork.DAY;
import static org.carepeers.workflow.accompaniment.InventedWork.ENGLISH;
import static org.carepeers.workflow.accompaniment.InventedWork.ID;
import static org.carepeers.workflow.accompaniment.InventedWork.PEER;
import static org.carepeers.workflow.accompaniment.InventedWork.PERSON;
import static org.carepeers.workflow.accompaniment.InventedWork.asking;
import static org.carepeers.workflow.accompaniment.InventedWork.codes;
import static org.carepeers.workflow.accompaniment.InventedWork.reasons;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.engagement.Accompanied;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.PlannedWork;
import org.carepeers.engagement.ProhibitedAct;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.party.Actor;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.Role;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.EventKind;
import org.carepeers.rule.DutyHolder;
import org.junit.jupiter.api.Test;

class SituationsTest {

    private static final Consent YES =
            yes(DisclosureScope.WHEREABOUTS, Audience.FAMILY_OR_FRIEND).build();

    @Test
    void aPeerWhomTheJudgeSpeaksToHasASentenceInBothLanguages() {
        assertThat(ENGLISH.words(PocketSentence.HERE_TO_SUPPORT)).isEqualTo("I'm here to support; counsel can answer.");
        assertThat(BoundaryMessages.in(Locale.forLanguageTag("es")).words(PocketSentence.HERE_TO_SUPPORT))
                .startsWith("Estoy aquí para apoyar");
    }

    @Test
    void nobodyPlansAPeerAsTheCountysWitnessOrReportAuthor() {
        assertThat(reasons(
                        BOUNDARY.plan(asking(ProhibitedAct.TESTIFY_FOR_COUNTY, ProhibitedAct.WRITE_COURT_REPORT), ID)))
                .hasSize(2);
    }

    @Test
    void nobodyPlansAPeerAsTheInterpreterInCourt() {
        String answer = BoundaryMessages.answer(
                ENGLISH,
                reasons(BOUNDARY.plan(asking(ProhibitedAct.INTERPRET_IN_COURT), ID))
                        .get(0));
        assertThat(answer).contains("May we have a court interpreter, please?", "WIC 5976(j)");
    }

    @Test
    void nobodyMovesTheCaseManagersTasksToThePeer() {
        assertThat(BoundaryMessages.answer(
                        ENGLISH,
                        reasons(BOUNDARY.plan(asking(ProhibitedAct.MANAGE_CASE), ID))
                                .get(0)))
                .contains("if it lands on us, the person loses their peer", "Call: the case manager.");
        assertThat(BOUNDARY.plan(asking(ProhibitedAct.PROVE_PARTICIPATION), ID).isAccepted())
                .isFalse();
    }

    @Test
    void nobodyPlansThatAPeerWatchesOverMedication() {
        assertThat(BOUNDARY.plan(asking(ProhibitedAct.MONITOR_ADHERENCE), ID).isAccepted())
                .isFalse();
    }

    @Test
    void nobodyPlansThatAPeerLooksUpAWarrantOrWritesDownAnOffense() {
        for (ProhibitedAct act : List.of(ProhibitedAct.REPORT_WARRANT, ProhibitedAct.RECORD_OFFENSE)) {
            assertThat(BoundaryMessages.answer(
                            ENGLISH, reasons(BOUNDARY.plan(asking(act), ID)).get(0)))
                    .contains("That's a question for a lawyer.", "Call: counsel for the participant.");
        }
    }

    @Test
    void nobodyPlansOneRideForTwoPeopleWhomAnOrderKeepsApart() {
        assertThat(BoundaryMessages.answer(
                        ENGLISH,
                        reasons(BOUNDARY.plan(asking(ProhibitedAct.RIDE_DESPITE_ORDER), ID))
                                .get(0)))
                .contains("two rides");
    }

    @Test
    void theFamilyHearsNothingWithoutADatedYesAndMayAlwaysBeListenedTo() {
        PlanDecision refused = Situations.tellingFamily(DisclosureScope.WHEREABOUTS, PERSON, READER, List.of(), DAY);
        assertThat(codes(reasons(refused))).containsExactly(BoundaryReason.NO_YES_FOR_FAMILY);
        assertThat(BoundaryMessages.answer(ENGLISH, reasons(refused).get(0)))
                .contains("You may listen to the family", "I'd want to ask them first.");
        assertThat(Situations.tellingFamily(DisclosureScope.WHEREABOUTS, PERSON, READER, List.of(YES), DAY)
                        .isAccepted())
                .isTrue();
        assertThat(Situations.tellingFamily(DisclosureScope.PEER_NOTES, PERSON, READER, List.of(YES), DAY)
                        .isAccepted())
                .isFalse();
        assertThat(Situations.tellingFamily(DisclosureScope.WHEREABOUTS, READER, READER, List.of(YES), DAY)
                        .isAccepted())
                .isFalse();
    }

    @Test
    void aYesThatWasTakenBackIsTakenBack() {
        Consent back = Consent.builder().from(YES).revokedOn(DAY.plusDays(3)).build();
        assertThat(Situations.tellingFamily(DisclosureScope.WHEREABOUTS, PERSON, READER, List.of(back), DAY.plusDays(3))
                        .isAccepted())
                .isFalse();
    }

    @Test
    void whatTheFamilyWouldBeToldIsRefusedAsAPlanWithoutAYes() {
        Walk walk = new Walk().together(Walk.DAY);
        PlannedWork telling = InventedSteps.work(Walk.DAY.plusDays(2))
                .addActivities(Activity.FAMILY_CONTACT)
                .tellsFamily(DisclosureScope.WHEREABOUTS)
                .familyMember(READER)
                .build();
        walk.take(planned(walk, telling));
        assertThat(codes(walk.reasons())).containsExactly(BoundaryReason.NO_YES_FOR_FAMILY);
        walk.take(walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.CONSENT_GIVEN, Walk.DAY.plusDays(1))
                .stating(
                        AccompanimentFacts.CONSENT,
                        Consent.builder()
                                .from(YES)
                                .giver(Walk.PERSON)
                                .givenOn(Walk.DAY.plusDays(1))
                                .build()));
        walk.take(planned(walk, telling));
        assertThat(walk.last()).isInstanceOf(PeerDecision.Accepted.class);
    }

    private static PeerEvent<AccompanimentEventKind> planned(Walk walk, PlannedWork work) {
        return walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.WORK_PLANNED, Walk.DAY.plusDays(1))
                .stating(AccompanimentFacts.WORK, work);
    }

    private static PeerDecision offer(PeerSupport support, Walk to, OthersAround around) {
        return support.decide(
                to.present,
                to.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.PEER_OFFERED, Walk.DAY)
                        .stating(AccompanimentFacts.WORKER, Walk.RIVER.value())
                        .stating(AccompanimentFacts.ACCOMPANIED, to.present.whose()),
                around);
    }

    @Test
    void thePersonAndTheirFamilyHaveTwoPeersUnlessTheCountySaysOtherwise() {
        Walk participant = new Walk().together(Walk.DAY);
        Walk relative = Walk.ofRelative();
        OthersAround around = OthersAround.of(Accompanied.FAMILY, List.of(participant.present), List.of());
        PeerDecision refused = offer(relative.support, relative, around);
        assertThat(codes(((PeerDecision.Refused) refused).reasons()))
                .containsExactly(BoundaryReason.ONE_PEER_FOR_BOTH_SIDES);
        assertThat(offer(relative.support, relative, OthersAround.NOBODY)).isInstanceOf(PeerDecision.Accepted.class);
        assertThat(offer(relative.support.with(new BoundaryPolicy(30, false)), relative, around))
                .isInstanceOf(PeerDecision.Accepted.class);
    }

    @Test
    void nobodyMakesThePersonsSupporterTheirPaidPeer() {
        Walk walk = new Walk();
        OthersAround around =
                OthersAround.of(Accompanied.PARTICIPANT, List.of(), List.of(supporter(EventKind.SUPPORTER_DESIGNATED)));
        PeerDecision refused = offer(walk.support, walk, around);
        assertThat(codes(((PeerDecision.Refused) refused).reasons())).containsExactly(BoundaryReason.SUPPORTER_AS_PEER);
        OthersAround removed = OthersAround.of(
                Accompanied.PARTICIPANT,
                List.of(),
                List.of(supporter(EventKind.SUPPORTER_DESIGNATED), supporter(EventKind.SUPPORTER_REMOVED)));
        assertThat(offer(walk.support, walk, removed)).isInstanceOf(PeerDecision.Accepted.class);
    }

    @Test
    void whoeverPetitionedIsNotOfferedAndNobodyIsToldWhy() {
        Walk walk = new Walk();
        CareEvent petition = CareEvent.builder()
                .id(EventId.of("petition-1"))
                .kind(EventKind.PETITION_FILED)
                .occurredOn(Walk.DAY)
                .by(Actor.of(Role.PETITIONER, Walk.RIVER))
                .build();
        PeerDecision refused =
                offer(walk.support, walk, OthersAround.of(Accompanied.PARTICIPANT, List.of(), List.of(petition)));
        assertThat(codes(((PeerDecision.Refused) refused).reasons())).containsExactly(MatchReason.NOT_AVAILABLE);
        assertThat(BoundaryMessages.answer(
                        AccompanimentMessages.in(Locale.US),
                        ((PeerDecision.Refused) refused).reasons().get(0)))
                .isEqualTo("Not available for this match."
                        + " Offer someone else; you need not ask why. Call: the peer supervisor.");
    }

    @Test
    void nobodyOfTheFamilyIsThePersonsPeerAndThePersonIsNobodysOfTheFamily() {
        Walk relative = Walk.beside(Walk.RIVER.value());
        Accompaniment family = Accompaniment.beginForFamily(relative.present.person());
        Walk walk = new Walk();
        assertThat(codes(((PeerDecision.Refused) offer(
                                walk.support,
                                walk,
                                OthersAround.of(Accompanied.PARTICIPANT, List.of(family), List.of())))
                        .reasons()))
                .containsExactly(MatchReason.NOT_AVAILABLE);
        Walk ofRelative = Walk.ofRelative();
        assertThat(codes(((PeerDecision.Refused) offer(
                                ofRelative.support,
                                ofRelative,
                                OthersAround.of(Accompanied.FAMILY, List.of(relative.present), List.of())))
                        .reasons()))
                .containsExactly(MatchReason.NOT_AVAILABLE);
    }

    @Test
    void whomASafeguardKeepsApartIsNotOfferedEither() {
        Walk walk = new Walk();
        OthersAround around = OthersAround.NOBODY.keepingApart(Set.of(Walk.RIVER));
        assertThat(codes(((PeerDecision.Refused) offer(walk.support, walk, around)).reasons()))
                .containsExactly(MatchReason.NOT_AVAILABLE);
        assertThat(offer(walk.support, walk, OthersAround.NOBODY.keepingApart(Set.of(Walk.SAGE))))
                .isInstanceOf(PeerDecision.Accepted.class);
        assertThat(around).hasToString("OthersAround[0 beside the other side, 0 supporters, 1 kept apart, 0 consents]");
    }

    @Test
    void nobodyWalksBesideThemselvesAndNobodyCoversForThemselves() {
        Walk themselves = new Walk().offered(Walk.PERSON, Walk.DAY);
        assertThat(codes(themselves.reasons())).containsExactly(MatchReason.NOT_AVAILABLE);
        Walk together = new Walk().together(Walk.DAY);
        together.take(together.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.HANDED_OVER, Walk.DAY)
                .stating(AccompanimentFacts.WORKER, Walk.PERSON.value()));
        assertThat(codes(together.reasons())).containsExactly(MatchReason.NOT_AVAILABLE);
        Walk away = InventedSteps.at(AssignmentStage.AWAY);
        away.take(away.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.COVER_PROPOSED, InventedSteps.LATER)
                .stating(AccompanimentFacts.WORKER, Walk.RIVER.value()));
        assertThat(codes(away.reasons())).containsExactly(MatchReason.NOT_AVAILABLE);
    }

    static CareEvent supporter(EventKind kind) {
        return CareEvent.builder()
                .id(EventId.of(kind.code()))
                .kind(kind)
                .occurredOn(Walk.DAY)
                .by(Actor.of(Role.RESPONDENT))
                .stating(CareFacts.PARTY, Walk.RIVER.value())
                .build();
    }

    @Test
    void aHandOverThatHasHappenedIsRecordedAndLookedAtAgain() {
        Walk walk = new Walk().offered(Walk.SAGE, Walk.DAY).says(AccompanimentEventKind.OFFER_ACCEPTED, Walk.DAY);
        PeerEvent<AccompanimentEventKind> handedOver = walk.by(
                        PeerCapacity.PARTICIPANT, AccompanimentEventKind.HANDED_OVER, Walk.DAY)
                .stating(AccompanimentFacts.WORKER, Walk.RIVER.value());
        PeerDecision.Accepted accepted = (PeerDecision.Accepted) walk.support.decide(
                walk.present, handedOver, new OthersAround(Set.of(), Set.of(Walk.RIVER), Set.of(), List.of()));
        assertThat(codes(accepted.remarks())).contains(BoundaryReason.SUPPORTER_AS_PEER);
        assertThat(walk.present.after(accepted.effects()).openDuties())
                .extracting(PeerDuty::touchpoint)
                .contains(Touchpoint.ASSIGNMENT_REVIEW);
    }

    @Test
    void whoeverNamesTheirPaidPeerAsSupporterInTheCaseBringsAReviewAndNoRefusal() {
        Walk walk = new Walk().together(Walk.DAY);
        walk.inTheCase(supporter(EventKind.SUPPORTER_DESIGNATED));
        assertThat(codes(walk.remarks())).containsExactly(BoundaryReason.PEER_NAMED_AS_SUPPORTER);
        assertThat(walk.onOffer()).contains(Touchpoint.ASSIGNMENT_REVIEW);
        assertThat(walk.present.stage()).isEqualTo(AssignmentStage.ACTIVE);
    }

    private static CareEvent petition(PartyId petitioner) {
        return CareEvent.builder()
                .id(EventId.of("petition-of-" + petitioner))
                .kind(EventKind.PETITION_FILED)
                .occurredOn(Walk.DAY)
                .by(Actor.of(Role.PETITIONER, petitioner))
                .build();
    }

    @Test
    void thePersonsOwnPeerWhoPetitionsIsOnRecordAndTheAssignmentIsLookedAtThatDay() {
        for (AssignmentStage stage : List.of(AssignmentStage.ACTIVE, AssignmentStage.PAUSED, AssignmentStage.OFFERED)) {
            Walk walk = InventedSteps.at(stage).inTheCase(petition(Walk.RIVER));
            assertThat(codes(walk.remarks())).containsExactly(BoundaryReason.PEER_AS_PETITIONER);
            assertThat(walk.dated()).containsEntry(Touchpoint.ASSIGNMENT_REVIEW, Walk.DAY);
            assertThat(walk.present.stage()).isEqualTo(stage);
        }
        Walk another = new Walk().together(Walk.DAY).inTheCase(petition(Walk.SAGE));
        assertThat(another.remarks()).isEmpty();
        assertThat(another.onOffer()).doesNotContain(Touchpoint.ASSIGNMENT_REVIEW);
    }

    @Test
    void thePersonsSupporterIsNotMadeThePeerOfTheirFamilyAndNobodyIsToldWhy() {
        Walk relative = Walk.ofRelative();
        OthersAround around =
                OthersAround.of(Accompanied.FAMILY, List.of(), List.of(supporter(EventKind.SUPPORTER_DESIGNATED)));
        PeerDecision refused = offer(relative.support, relative, around);
        assertThat(codes(((PeerDecision.Refused) refused).reasons())).containsExactly(MatchReason.NOT_AVAILABLE);
    }

    @Test
    void whoeverNamesTheirPaidPeerAsSupporterIsHeardAndNeverRefused() {
        PlanDecision.Accepted named = Situations.supporterNamed(PEER, Set.of(PEER), ID, DAY);
        assertThat(codes(named.remarks())).containsExactly(BoundaryReason.PEER_NAMED_AS_SUPPORTER);
        assertThat(named.duties())
                .singleElement()
                .satisfies(duty -> assertThat(duty.who()).isEqualTo(DutyHolder.PEER_SUPERVISOR));
        assertThat(Situations.supporterNamed(READER, Set.of(PEER), ID, DAY).duties())
                .isEmpty();
    }
}
