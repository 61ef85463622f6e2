package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.Walk.DAY;

import java.util.List;
import java.util.stream.IntStream;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.ConsentForm;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.EngagementNote;
import org.carepeers.engagement.EngagementOutcome;
import org.carepeers.engagement.Setting;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.json.ExamplePolicies;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.PartyId;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.PriorCases;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.machine.MachineReason;
import org.carepeers.workflow.obligation.ObligationChange;
import org.junit.jupiter.api.Test;

/** What happens every week, beside a case. */
class PeerSupportTest {

    private static final Effect MERITS = new Effect.HearingSet(HearingKind.MERITS, DAY.plusDays(14));

    private final Walk walk = new Walk();

    @Test
    void anAttemptCountsForOutreachAndForNothingElse() {
        walk.inTheCase(
                DAY,
                EventKind.PETITION_FILED,
                new Effect.StageEntered(CareStage.AWAITING_PRIMA_FACIE_REVIEW, DAY),
                new Effect.CircumstanceBegan(CircumstanceKind.LOCATION_UNKNOWN, DAY));
        walk.meets(
                Activity.FIRST_CONTACT,
                DAY.plusDays(1),
                engagement -> engagement.outcome(EngagementOutcome.NOT_FOUND_AT_USUAL_PLACES));
        assertThat(walk.onOffer()).contains(Touchpoint.FIRST_CONTACT).doesNotContain(Touchpoint.OUTREACH);
    }

    @Test
    void custodyIsAVisitIfWantedAndContactOnTheDayOfRelease() {
        walk.together(DAY)
                .inTheCase(
                        DAY,
                        EventKind.CIRCUMSTANCE_BEGAN,
                        new Effect.CircumstanceBegan(CircumstanceKind.IN_CUSTODY, DAY));
        assertThat(walk.onOffer()).contains(Touchpoint.VISIT_IN_CUSTODY);
        walk.inTheCase(
                DAY.plusDays(5),
                EventKind.CIRCUMSTANCE_ENDED,
                new Effect.CircumstanceEnded(CircumstanceKind.IN_CUSTODY));
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.VISIT_IN_CUSTODY);
        assertThat(walk.dated()).containsEntry(Touchpoint.RELEASE_DAY_CONTACT, DAY.plusDays(5));
    }

    @Test
    void aDismissalTurnsTheWorkIntoAWarmHandOff() {
        walk.together(DAY).inTheCase(DAY, EventKind.HEARING_SET, MERITS);
        walk.inTheCase(
                DAY.plusDays(3),
                EventKind.DISMISSED_ON_STATED_BASIS,
                new Effect.StageEntered(CareStage.DISMISSED, DAY.plusDays(3)));
        assertThat(walk.onOffer()).containsExactly(Touchpoint.HAND_OFF, Touchpoint.FOLLOW_UP);
        assertThat(walk.present.stage()).isEqualTo(AssignmentStage.ACTIVE);
    }

    @Test
    void whoeverComesBackFindsTheSamePeer() {
        walk.together(DAY)
                .inTheCase(
                        DAY.plusDays(3),
                        EventKind.DISMISSED_ON_STATED_BASIS,
                        new Effect.StageEntered(CareStage.DISMISSED, DAY.plusDays(3)));
        walk.inTheCase(
                DAY.plusDays(90),
                EventKind.PETITION_FILED,
                new Effect.StageEntered(CareStage.AWAITING_PRIMA_FACIE_REVIEW, DAY.plusDays(90)));
        assertThat(walk.present.worker()).contains(Walk.RIVER);
        assertThat(walk.present.stage()).isEqualTo(AssignmentStage.ACTIVE);
    }

    @Test
    void afterANoTheCaseGoesOnAndNothingIsOffered() {
        walk.says(AccompanimentEventKind.SAID_NO, DAY).inTheCase(DAY.plusDays(1), EventKind.HEARING_SET, MERITS);
        assertThat(walk.onOffer()).isEmpty();
        assertThat(walk.present.caseView().orElseThrow().hearings()).containsKey(HearingKind.MERITS);
    }

    @Test
    void aYesAfterANotNowBringsWhatIsStillAhead() {
        walk.says(AccompanimentEventKind.SAID_NOT_NOW, DAY).inTheCase(DAY.plusDays(1), EventKind.HEARING_SET, MERITS);
        walk.says(AccompanimentEventKind.ASKED_FOR_A_PEER, DAY.plusDays(4)).together(DAY.plusDays(5));
        assertThat(walk.onOffer())
                .contains(Touchpoint.HEARING_PREPARATION, Touchpoint.HEARING_ACCOMPANIMENT, Touchpoint.RIDE);
    }

    @Test
    void aPauseClosesWhatWasOnOfferAndAResumptionBringsWhatIsAhead() {
        walk.together(DAY).inTheCase(DAY, EventKind.HEARING_SET, MERITS);
        walk.says(AccompanimentEventKind.PAUSE_ASKED, DAY.plusDays(1));
        assertThat(walk.onOffer()).containsExactly(Touchpoint.ASK_AGAIN);
        walk.says(AccompanimentEventKind.RESUMED, DAY.plusDays(4));
        assertThat(walk.onOffer()).contains(Touchpoint.HEARING_PREPARATION).doesNotContain(Touchpoint.ASK_AGAIN);
    }

    @Test
    void aDeathEndsEverythingThatDayAndLooksAfterThePeer() {
        walk.together(DAY).inTheCase(DAY, EventKind.HEARING_SET, MERITS);
        walk.inTheCase(
                DAY.plusDays(2),
                EventKind.CIRCUMSTANCE_BEGAN,
                new Effect.CircumstanceBegan(CircumstanceKind.DIED, DAY.plusDays(2)));
        assertThat(walk.onOffer()).containsExactly(Touchpoint.GRIEF_SUPPORT);
        assertThat(walk.meets(Activity.ONE_TO_ONE_SUPPORT, DAY.plusDays(3)).reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.AFTER_DEATH);
        assertThat(walk.meets(Activity.FAMILY_CONTACT, DAY.plusDays(3)).last())
                .isInstanceOf(PeerDecision.Accepted.class);
    }

    @Test
    void anAttemptOfWhoeverDidNotKnowOfADeathIsOnRecord() {
        walk.together(DAY)
                .inTheCase(
                        DAY.plusDays(2),
                        EventKind.CIRCUMSTANCE_BEGAN,
                        new Effect.CircumstanceBegan(CircumstanceKind.DIED, DAY.plusDays(2)));
        assertThat(walk.notFound(DAY.plusDays(3)).last()).isInstanceOf(PeerDecision.Accepted.class);
        assertThat(walk.remarks()).isEmpty();
        assertThat(walk.onOffer()).containsExactly(Touchpoint.GRIEF_SUPPORT);
    }

    @Test
    void afterADeathNothingStartsAgain() {
        walk.together(DAY)
                .inTheCase(
                        DAY.plusDays(2),
                        EventKind.CIRCUMSTANCE_BEGAN,
                        new Effect.CircumstanceBegan(CircumstanceKind.DIED, DAY.plusDays(2)));
        for (AccompanimentEventKind kind : List.of(
                AccompanimentEventKind.ASKED_FOR_A_PEER,
                AccompanimentEventKind.SAID_NO,
                AccompanimentEventKind.HOUSING_LOST,
                AccompanimentEventKind.READING_ASKED)) {
            assertThat(walk.says(kind, DAY.plusDays(3)).reasons())
                    .extracting(each -> each.code())
                    .as(kind.code())
                    .containsExactly(AccompanimentReason.AFTER_DEATH);
        }
        assertThat(walk.present.stage()).isEqualTo(AssignmentStage.ENDED);
    }

    @Test
    void aNoIsNotAskedAroundWhenAHomeIsLost() {
        walk.says(AccompanimentEventKind.SAID_NO, DAY)
                .take(walk.by(PeerCapacity.COUNTY_PROGRAM, AccompanimentEventKind.HOUSING_LOST, DAY.plusDays(1)));
        assertThat(walk.last()).isInstanceOf(PeerDecision.Accepted.class);
        assertThat(walk.onOffer()).isEmpty();
    }

    @Test
    void whatTheProgramEndedIsOfferedAgainWithANewCase() {
        walk.together(DAY)
                .inTheCase(DAY, EventKind.DISMISSED_ON_STATED_BASIS, new Effect.StageEntered(CareStage.DISMISSED, DAY));
        walk.take(walk.by(PeerCapacity.COUNTY_PROGRAM, AccompanimentEventKind.ENDED_BY_PROGRAM, DAY.plusDays(9)));
        walk.inTheCase(DAY.plusDays(10), EventKind.DOCUMENT_FILED);
        assertThat(walk.onOffer()).isEmpty();
        walk.subject = CareCase.begin(CaseId.of("case-2"), County.ALAMEDA, PriorCases.notDetermined());
        walk.inTheCase(
                DAY.plusDays(90),
                EventKind.PETITION_FILED,
                new Effect.StageEntered(CareStage.AWAITING_PRIMA_FACIE_REVIEW, DAY.plusDays(90)));
        assertThat(walk.onOffer()).contains(Touchpoint.OFFER_OF_A_PEER);
        assertThat(walk.offered(Walk.SAGE, DAY.plusDays(91)).present.stage()).isEqualTo(AssignmentStage.OFFERED);
    }

    @Test
    void whatThePersonEndedStaysEndedUntilTheyAsk() {
        walk.together(DAY).says(AccompanimentEventKind.ACCOMPANIMENT_ENDED, DAY);
        walk.subject = CareCase.begin(CaseId.of("case-2"), County.ALAMEDA, PriorCases.notDetermined());
        walk.inTheCase(
                DAY.plusDays(90),
                EventKind.PETITION_FILED,
                new Effect.StageEntered(CareStage.AWAITING_PRIMA_FACIE_REVIEW, DAY.plusDays(90)));
        assertThat(walk.onOffer()).isEmpty();
        assertThat(walk.says(AccompanimentEventKind.ASKED_FOR_A_PEER, DAY.plusDays(91))
                        .onOffer())
                .contains(Touchpoint.OFFER_OF_A_PEER);
    }

    @Test
    void someoneWhoAsksToReadIsAnsweredWhateverTheySaidAboutAPeer() {
        walk.says(AccompanimentEventKind.SAID_NO, DAY).says(AccompanimentEventKind.READING_ASKED, DAY.plusDays(1));
        assertThat(walk.onOffer()).containsExactly(Touchpoint.OWN_RECORD);
        walk.take(walk.by(PeerCapacity.COUNTY_PROGRAM, AccompanimentEventKind.READING_SETTLED, DAY.plusDays(3)));
        assertThat(walk.onOffer()).isEmpty();
        assertThat(walk.says(AccompanimentEventKind.CORRECTION_ASKED, DAY.plusDays(4))
                        .onOffer())
                .containsExactly(Touchpoint.OWN_RECORD);
    }

    @Test
    void aVisitInJailIsNoVisitInHospital() {
        walk.together(DAY)
                .inTheCase(
                        DAY,
                        EventKind.CIRCUMSTANCE_BEGAN,
                        new Effect.CircumstanceBegan(CircumstanceKind.IN_HOSPITAL, DAY));
        walk.meets(Activity.VISIT, DAY.plusDays(1), engagement -> engagement.setting(Setting.JAIL));
        assertThat(walk.onOffer()).contains(Touchpoint.VISIT_IN_HOSPITAL);
        walk.meets(Activity.VISIT, DAY.plusDays(1), engagement -> engagement.setting(Setting.HOSPITAL));
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.VISIT_IN_HOSPITAL);
    }

    @Test
    void nobodySettlesARideForSomeoneWhoIsHeldAndItComesBackWithThem() {
        walk.together(DAY).inTheCase(DAY, EventKind.HEARING_SET, MERITS);
        walk.inTheCase(
                DAY.plusDays(1),
                EventKind.CIRCUMSTANCE_BEGAN,
                new Effect.CircumstanceBegan(CircumstanceKind.IN_CUSTODY, DAY.plusDays(1)));
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.RIDE).contains(Touchpoint.HEARING_PREPARATION);
        walk.inTheCase(
                DAY.plusDays(5),
                EventKind.CIRCUMSTANCE_ENDED,
                new Effect.CircumstanceEnded(CircumstanceKind.IN_CUSTODY));
        assertThat(walk.onOffer()).contains(Touchpoint.RIDE);
    }

    @Test
    void lookingForSomeoneRestsAfterAsManyAttemptsAsThePolicyForeseesAndAPeerIsOfferedWhenTheyAreFound() {
        walk.inTheCase(
                DAY,
                EventKind.CIRCUMSTANCE_BEGAN,
                new Effect.CircumstanceBegan(CircumstanceKind.LOCATION_UNKNOWN, DAY));
        for (int day = 1; day <= 6; day++) {
            walk.notFound(DAY.plusDays(day));
            assertThat(walk.remarks()).isEmpty();
        }
        walk.notFound(DAY.plusDays(7));
        assertThat(walk.remarks())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.LOOKED_FOR_OFTEN);
        walk.inTheCase(
                DAY.plusDays(8),
                EventKind.ORDERED_OTHERWISE,
                new Effect.StageEntered(CareStage.AWAITING_COUNTY_REPORT, DAY.plusDays(8)));
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.OUTREACH);
        walk.inTheCase(
                DAY.plusDays(20),
                EventKind.CIRCUMSTANCE_ENDED,
                new Effect.CircumstanceEnded(CircumstanceKind.LOCATION_UNKNOWN));
        assertThat(walk.onOffer()).contains(Touchpoint.OFFER_OF_A_PEER);
    }

    @Test
    void lookingAgainAfterAPauseIsDueOnItsDay() {
        for (int day = 1; day <= 6; day++) {
            assertThat(walk.onOffer()).doesNotContain(Touchpoint.LOOK_AGAIN);
            walk.notFound(DAY.plusDays(day));
        }
        int pause = ExamplePolicies.touchpoints().asking().pauseDays();
        assertThat(walk.dated()).containsEntry(Touchpoint.LOOK_AGAIN, DAY.plusDays(6 + pause));
        walk.notFound(DAY.plusDays(7));
        assertThat(walk.dated()).containsEntry(Touchpoint.LOOK_AGAIN, DAY.plusDays(7 + pause));
        walk.notFound(DAY.plusDays(7 + pause));
        assertThat(changes(walk.last())).anyMatch(ObligationChange.Met.class::isInstance);
        assertThat(walk.dated()).containsEntry(Touchpoint.LOOK_AGAIN, DAY.plusDays(7 + 2L * pause));
        walk.meets(Activity.OUTREACH, DAY.plusDays(8 + pause));
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.LOOK_AGAIN);
    }

    private static List<ObligationChange> changes(PeerDecision decision) {
        return ((PeerDecision.Accepted) decision)
                .effects().stream()
                        .filter(AccompanimentEffect.DutyChanged.class::isInstance)
                        .map(effect -> ((AccompanimentEffect.DutyChanged) effect).change())
                        .toList();
    }

    @Test
    void nobodyLooksAgainForWhoeverIsHeldOrSaidNo() {
        IntStream.rangeClosed(1, 6).forEach(day -> walk.notFound(DAY.plusDays(day)));
        walk.inTheCase(
                DAY.plusDays(7),
                EventKind.CIRCUMSTANCE_BEGAN,
                new Effect.CircumstanceBegan(CircumstanceKind.IN_CUSTODY, DAY.plusDays(7)));
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.LOOK_AGAIN);
        Walk declined = new Walk().together(DAY).says(AccompanimentEventKind.SAID_NO, DAY);
        IntStream.rangeClosed(1, 6).forEach(day -> declined.notFound(DAY.plusDays(day)));
        assertThat(declined.onOffer()).isEmpty();
    }

    @Test
    void aHomeThatIsLostBringsSomeoneTheSameDay() {
        walk.together(DAY)
                .take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.HOUSING_LOST, DAY.plusDays(1)));
        assertThat(walk.dated()).containsEntry(Touchpoint.HOUSING_LOSS_CONTACT, DAY.plusDays(1));
    }

    @Test
    void contactAfterANoStaysOnRecordAndIsTalkedOver() {
        walk.says(AccompanimentEventKind.SAID_NO, DAY).meets(Activity.OUTREACH, DAY.plusDays(3));
        assertThat(walk.remarks())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.CONTACT_NOT_ASKED_FOR);
    }

    @Test
    void anAnswerGivenInPassingIsAskedToBeRecorded() {
        walk.together(DAY)
                .meets(
                        Activity.OUTREACH,
                        DAY.plusDays(1),
                        engagement -> engagement.outcome(EngagementOutcome.ASKED_NOT_TO_BE_CONTACTED));
        assertThat(walk.remarks())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.ANSWER_TO_RECORD);
    }

    @Test
    void theLimitsAreToldBeforeTheFirstNote() {
        walk.together(DAY)
                .meets(
                        Activity.ONE_TO_ONE_SUPPORT,
                        DAY,
                        engagement -> engagement.note(EngagementNote.of("walked by the river")));
        assertThat(walk.remarks()).extracting(each -> each.code()).containsExactly(NoteReason.LIMITS_NOT_TOLD);
        walk.take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.LIMITS_TOLD, DAY.plusDays(1)))
                .meets(
                        Activity.ONE_TO_ONE_SUPPORT,
                        DAY.plusDays(2),
                        engagement -> engagement.note(EngagementNote.of("walked by the river")));
        assertThat(walk.remarks()).isEmpty();
        assertThat(walk.last().toString()).doesNotContain("river by").doesNotContain("walked");
    }

    @Test
    void aConsentActsFromItsDayUntilItIsTakenBack() {
        PartyId team = PartyId.of("team-1");
        walk.take(walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.CONSENT_GIVEN, DAY)
                .stating(
                        AccompanimentFacts.CONSENT,
                        Consent.builder()
                                .giver(Walk.PERSON)
                                .scope(DisclosureScope.PEER_NOTES)
                                .audience(Audience.CARE_TEAM)
                                .form(ConsentForm.WRITTEN)
                                .givenOn(DAY)
                                .build()));
        walk.take(walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.CONSENT_REVOKED, DAY.plusDays(5))
                .stating(AccompanimentFacts.SCOPE, DisclosureScope.PEER_NOTES)
                .stating(AccompanimentFacts.AUDIENCE, Audience.CARE_TEAM));
        assertThat(walk.present.permits(DisclosureScope.PEER_NOTES, Audience.CARE_TEAM, team, DAY.minusDays(1)))
                .isFalse();
        assertThat(walk.present.permits(DisclosureScope.PEER_NOTES, Audience.CARE_TEAM, team, DAY.plusDays(4)))
                .isTrue();
        assertThat(walk.present.permits(DisclosureScope.PEER_NOTES, Audience.CARE_TEAM, team, DAY.plusDays(5)))
                .isFalse();
    }

    @Test
    void aMeetingIsOfThisPersonAndOfItsDay() {
        walk.meets(
                Activity.OUTREACH,
                DAY,
                engagement -> engagement.participant(PartyId.of("person-2")).occurredOn(DAY.minusDays(1)));
        assertThat(walk.reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.ANOTHER_DAY, AccompanimentReason.ANOTHER_PERSON);
    }

    @Test
    void nobodyAnswersInThePersonsPlace() {
        walk.offered(Walk.RIVER, DAY)
                .take(walk.by(PeerCapacity.COUNTY_PROGRAM, AccompanimentEventKind.OFFER_ACCEPTED, DAY));
        assertThat(walk.reasons()).extracting(each -> each.code()).containsExactly(MachineReason.NOT_BY_THIS_ROLE);
    }
}
