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
import org.carepeers.engagement.ProhibitedAct;
import org.carepeers.party.PartyId;
import org.carepeers.rule.DutyHolder;
import org.carepeers.workflow.obligation.Obligation;
import org.junit.jupiter.api.Test;

class SituationsTest {

    private static final Consent YES =
            yes(DisclosureScope.WHEREABOUTS, Audience.FAMILY_OR_FRIEND).build();

    @Test
    void aPeerWhomTheJudgeSpeaksToHasASentenceAndCounselIsToldTheSameDay() {
        Situations.Answer answer = Situations.calledByCourt(ID, DAY);
        assertThat(ENGLISH.words(answer.say())).isEqualTo("I'm here to support; counsel can answer.");
        assertThat(BoundaryMessages.in(Locale.forLanguageTag("es")).words(answer.say()))
                .startsWith("Estoy aquí para apoyar");
        assertThat(answer.duties())
                .extracting(Obligation::who)
                .containsExactly(DutyHolder.PEER_EMPLOYER, DutyHolder.PEER_WORKER);
        assertThat(answer.duties())
                .allSatisfy(duty -> assertThat(duty.due().lastDay()).contains(DAY));
        assertThat(codes(answer.remarks())).containsExactly(BoundaryReason.CALLED_BY_COURT);
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
                    .contains("That's a question for your lawyer.", "Call: counsel for the participant.");
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
    void thePersonAndTheirFamilyHaveTwoPeersUnlessTheCountySaysOtherwise() {
        BoundaryPolicy policy = BoundaryPolicy.example();
        assertThat(codes(reasons(Situations.besideFamily(PEER, Set.of(PEER), policy))))
                .containsExactly(BoundaryReason.ONE_PEER_FOR_BOTH_SIDES);
        assertThat(Situations.besideFamily(PartyId.of("w-family"), Set.of(PEER), policy)
                        .isAccepted())
                .isTrue();
        assertThat(Situations.besideFamily(PEER, Set.of(PEER), new BoundaryPolicy(30, 10, false))
                        .isAccepted())
                .isTrue();
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
