package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.InventedSteps.at;
import static org.carepeers.workflow.accompaniment.Walk.DAY;

import java.time.LocalDate;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.Companion;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.PriorCases;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.Effect;
import org.junit.jupiter.api.Test;

/** Facts of every week: what is learned late, said again, or goes by without anyone saying so. */
class WeekAfterWeekTest {

    private static final Effect MERITS = new Effect.HearingSet(HearingKind.MERITS, DAY.plusDays(14));

    private final Walk walk = new Walk();

    private Walk awayThrough(LocalDate on, LocalDate last) {
        return walk.take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.PEER_AWAY, on)
                .stating(AccompanimentFacts.AWAY_UNTIL, last));
    }

    private Walk proposed(LocalDate on) {
        return walk.take(walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.COVER_PROPOSED, on)
                .stating(AccompanimentFacts.WORKER, Walk.SAGE.value()));
    }

    private Walk enters(CareStage stage, LocalDate on) {
        return walk.inTheCase(on, EventKind.ORDERED_OTHERWISE, new Effect.StageEntered(stage, on));
    }

    private static void accepted(Walk walk) {
        assertThat(walk.last()).isInstanceOf(PeerDecision.Accepted.class);
    }

    @Test
    void whoeverWouldRatherWaitIsNotAskedAgainByWhatHappensInTheCase() {
        walk.together(DAY).inTheCase(DAY, EventKind.HEARING_SET, MERITS);
        awayThrough(DAY, DAY.plusDays(30));
        proposed(DAY).says(AccompanimentEventKind.COVER_DECLINED, DAY);
        walk.inTheCase(DAY.plusDays(1), EventKind.DOCUMENT_FILED);
        walk.inTheCase(
                DAY.plusDays(2),
                EventKind.HEARING_CONTINUED,
                new Effect.HearingSet(HearingKind.MERITS, DAY.plusDays(20)));
        awayThrough(DAY.plusDays(3), DAY.plusDays(40));
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.COVER_THE_HEARING, Touchpoint.ASK_ABOUT_COVER);
    }

    @Test
    void waitingEndsWithTheAbsence() {
        walk.together(DAY).inTheCase(DAY, EventKind.HEARING_SET, MERITS);
        awayThrough(DAY, DAY.plusDays(3));
        proposed(DAY).says(AccompanimentEventKind.COVER_DECLINED, DAY);
        walk.take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.PEER_BACK, DAY.plusDays(4)));
        awayThrough(DAY.plusDays(5), DAY.plusDays(30));
        assertThat(walk.onOffer()).contains(Touchpoint.COVER_THE_HEARING, Touchpoint.ASK_ABOUT_COVER);
    }

    @Test
    void aLeaveThatLastsLongerIsTheSameLeaveWithAnotherEnd() {
        walk.together(DAY).inTheCase(DAY, EventKind.HEARING_SET, MERITS);
        walk.take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.PEER_AWAY, DAY));
        awayThrough(DAY.plusDays(2), DAY.plusDays(9));
        accepted(walk);
        assertThat(walk.present.away().orElseThrow().from()).isEqualTo(DAY);
        assertThat(walk.dated())
                .containsEntry(Touchpoint.PLAN_THE_RETURN, DAY.plusDays(7))
                .doesNotContainKey(Touchpoint.COVER_THE_HEARING);
        awayThrough(DAY.plusDays(3), DAY.plusDays(20));
        assertThat(walk.onOffer()).containsOnlyOnce(Touchpoint.COVER_THE_HEARING, Touchpoint.ASK_ABOUT_COVER);
    }

    @Test
    void theEndOfALeaveIsLearnedWhileAnotherCoversAndWhileThePersonPauses() {
        Walk covered = at(AssignmentStage.COVERED);
        covered.take(covered.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.PEER_AWAY, DAY.plusDays(1))
                .stating(AccompanimentFacts.AWAY_UNTIL, DAY.plusDays(9)));
        assertThat(covered.present.stage()).isEqualTo(AssignmentStage.COVERED);
        assertThat(covered.present.cover()).isPresent();
        assertThat(covered.dated()).containsEntry(Touchpoint.PLAN_THE_RETURN, DAY.plusDays(7));
        Walk paused = at(AssignmentStage.PAUSED_WHILE_AWAY);
        paused.take(paused.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.PEER_AWAY, DAY.plusDays(1))
                .stating(AccompanimentFacts.AWAY_UNTIL, DAY.plusDays(9)));
        assertThat(paused.present.away().orElseThrow().through()).contains(DAY.plusDays(9));
        assertThat(paused.onOffer()).containsExactly(Touchpoint.ASK_AGAIN);
    }

    @Test
    void whereTheOneWhoCoversIsAwayTooThePersonIsAskedAnew() {
        walk.together(DAY).inTheCase(DAY, EventKind.HEARING_SET, MERITS);
        awayThrough(DAY, DAY.plusDays(30));
        proposed(DAY).says(AccompanimentEventKind.COVER_AGREED, DAY);
        walk.take(walk.by(PeerCapacity.PEER_SUPERVISOR, AccompanimentEventKind.COVER_AWAY, DAY.plusDays(2)));
        assertThat(walk.present.stage()).isEqualTo(AssignmentStage.AWAY);
        assertThat(walk.present.cover()).isEmpty();
        assertThat(walk.present.notThisPeer()).isEmpty();
        assertThat(walk.onOffer()).contains(Touchpoint.ASK_ABOUT_COVER, Touchpoint.COVER_THE_HEARING);
    }

    @Test
    void aNotNowSaidAgainNamesANewDay() {
        walk.take(walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.SAID_NOT_NOW, DAY)
                .stating(AccompanimentFacts.ASK_AGAIN_ON, DAY.plusDays(10)));
        walk.take(walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.SAID_NOT_NOW, DAY.plusDays(9))
                .stating(AccompanimentFacts.ASK_AGAIN_ON, DAY.plusDays(40)));
        accepted(walk);
        assertThat(walk.present.askAgainFrom()).contains(DAY.plusDays(40));
        assertThat(walk.onOffer()).containsExactly(Touchpoint.ASK_AGAIN);
        assertThat(walk.dated()).containsEntry(Touchpoint.ASK_AGAIN, DAY.plusDays(40));
    }

    @Test
    void aPauseMayBeMadeLonger() {
        Walk paused = at(AssignmentStage.PAUSED);
        paused.take(paused.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.PAUSE_ASKED, DAY.plusDays(1))
                .stating(AccompanimentFacts.ASK_AGAIN_ON, DAY.plusDays(30)));
        accepted(paused);
        assertThat(paused.present.stage()).isEqualTo(AssignmentStage.PAUSED);
        assertThat(paused.dated()).containsEntry(Touchpoint.ASK_AGAIN, DAY.plusDays(30));
    }

    @Test
    void whoeverAsksForAPeerWhileOneIsToBeOfferedIsHeard() {
        for (AssignmentStage stage : new AssignmentStage[] {AssignmentStage.AWAITING_OFFER, AssignmentStage.OFFERED}) {
            Walk asked = at(stage).says(AccompanimentEventKind.ASKED_FOR_A_PEER, DAY.plusDays(1));
            accepted(asked);
            assertThat(asked.present.stage()).isEqualTo(stage);
            assertThat(asked.onOffer()).doesNotHaveDuplicates();
        }
    }

    @Test
    void aPauseIsKeptWhenTheWorkerLeaves() {
        walk.together(DAY)
                .take(walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.PAUSE_ASKED, DAY)
                        .stating(AccompanimentFacts.ASK_AGAIN_ON, DAY.plusDays(30)));
        walk.take(walk.by(PeerCapacity.EMPLOYER, AccompanimentEventKind.PEER_LEFT, DAY.plusDays(3)));
        assertThat(walk.present.stage()).isEqualTo(AssignmentStage.NOT_NOW);
        assertThat(walk.present.worker()).isEmpty();
        assertThat(walk.present.askAgainFrom()).contains(DAY.plusDays(30));
        assertThat(walk.onOffer()).containsExactly(Touchpoint.ASK_AGAIN);
        assertThat(walk.offered(Walk.SAGE, DAY.plusDays(10)).reasons())
                .extracting(each -> each.code())
                .containsExactly(AccompanimentReason.NOT_TO_BE_ASKED_YET);
    }

    @Test
    void aNotNowWithoutADayIsTheSupervisorsOnTheFirstDayOfThePolicy() {
        walk.says(AccompanimentEventKind.SAID_NOT_NOW, DAY);
        assertThat(walk.dated()).containsEntry(Touchpoint.ASK_AGAIN, DAY.plusDays(14));
        accepted(walk.offered(Walk.SAGE, DAY.plusDays(14)));
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.ASK_AGAIN);
    }

    @Test
    void theFamilyIsMetUntilTheFirstHearingOrTheDaysOfThePolicyArePast() {
        enters(CareStage.AWAITING_PRIMA_FACIE_REVIEW, DAY);
        enters(CareStage.AWAITING_COUNTY_REPORT, DAY.plusDays(2));
        assertThat(walk.onOffer()).containsOnlyOnce(Touchpoint.FAMILY_CONTACT);
        assertThat(walk.present.openDutiesOn(DAY.plusDays(61)))
                .extracting(PeerDuty::touchpoint)
                .doesNotContain(Touchpoint.FAMILY_CONTACT);
        walk.inTheCase(PeerTouchpointsTest.held());
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.FAMILY_CONTACT);
    }

    @Test
    void aMeetingAtWhichTheFamilyIsMeetsTheFamily() {
        enters(CareStage.AWAITING_COUNTY_REPORT, DAY);
        walk.meets(
                Activity.ONE_TO_ONE_SUPPORT,
                DAY.plusDays(1),
                meeting -> meeting.addPresent(Companion.PARTICIPANT, Companion.FAMILY_OR_FRIEND));
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.FAMILY_CONTACT);
    }

    @Test
    void aLaterYesBringsTheFirstMeetingThatNeverCameAbout() {
        enters(CareStage.AWAITING_PRIMA_FACIE_REVIEW, DAY);
        walk.says(AccompanimentEventKind.SAID_NOT_NOW, DAY);
        enters(CareStage.AWAITING_MERITS_HEARING, DAY.plusDays(9));
        walk.says(AccompanimentEventKind.ASKED_FOR_A_PEER, DAY.plusDays(20)).together(DAY.plusDays(21));
        assertThat(walk.onOffer()).contains(Touchpoint.FIRST_CONTACT);
        walk.meets(Activity.FIRST_CONTACT, DAY.plusDays(22))
                .says(AccompanimentEventKind.PAUSE_ASKED, DAY.plusDays(23))
                .says(AccompanimentEventKind.RESUMED, DAY.plusDays(24));
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.FIRST_CONTACT);
    }

    @Test
    void whatNobodyTookUpIsNoLongerOnOfferAfterTheDaysOfThePolicy() {
        walk.together(DAY).inTheCase(PeerTouchpointsTest.held());
        assertThat(walk.present.openDutiesOn(DAY.plusDays(21)))
                .extracting(PeerDuty::touchpoint)
                .contains(Touchpoint.HEARING_DEBRIEF);
        assertThat(walk.present.openDutiesOn(DAY.plusDays(22)))
                .extracting(PeerDuty::touchpoint)
                .doesNotContain(Touchpoint.HEARING_DEBRIEF);
        walk.meets(Activity.ONE_TO_ONE_SUPPORT, DAY.plusDays(30));
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.HEARING_DEBRIEF);
        assertThat(((PeerDecision.Accepted) walk.last()).effects().toString()).contains("on=" + DAY.plusDays(21));
    }

    @Test
    void keepingInTouchAfterACaseEndsWithANewCase() {
        walk.together(DAY)
                .inTheCase(DAY, EventKind.DISMISSED_ON_STATED_BASIS, new Effect.StageEntered(CareStage.DISMISSED, DAY));
        assertThat(walk.onOffer()).contains(Touchpoint.FOLLOW_UP);
        walk.subject = CareCase.begin(CaseId.of("case-2"), County.ALAMEDA, PriorCases.notDetermined());
        enters(CareStage.AWAITING_PRIMA_FACIE_REVIEW, DAY.plusDays(20));
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.FOLLOW_UP);
    }

    @Test
    void whatIsAroundAHearingNamesItAndEndsOnItsDay() {
        walk.together(DAY).inTheCase(DAY, EventKind.HEARING_SET, MERITS);
        assertThat(walk.present.openDuties())
                .extracting(duty -> duty.obligation().title())
                .contains("Settle the ride (merits hearing)", "Go along to the hearing (merits hearing)");
        walk.inTheCase(DAY.plusDays(20), EventKind.DOCUMENT_FILED);
        assertThat(((PeerDecision.Accepted) walk.last()).effects().toString()).contains("on=" + DAY.plusDays(14));
    }

    @Test
    void aReturnThatNobodyPlannedIsNotCountedAsPlanned() {
        walk.together(DAY).take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.PEER_AWAY, DAY));
        walk.take(walk.by(PeerCapacity.PEER_WORKER, AccompanimentEventKind.PEER_BACK, DAY.plusDays(9)));
        assertThat(((PeerDecision.Accepted) walk.last()).effects().toString())
                .contains("FellAway")
                .doesNotContain("Met[");
    }

    @Test
    void aWarmHandOverMeetsTheOffer() {
        walk.together(DAY).says(AccompanimentEventKind.ASKED_FOR_ANOTHER, DAY.plusDays(1));
        assertThat(walk.onOffer()).contains(Touchpoint.OFFER_OF_A_PEER);
        walk.take(walk.by(PeerCapacity.PARTICIPANT, AccompanimentEventKind.HANDED_OVER, DAY.plusDays(2))
                .stating(AccompanimentFacts.WORKER, Walk.SAGE.value()));
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.OFFER_OF_A_PEER);
    }

    @Test
    void whatTheCaseShowsToHaveComeAboutIsOfferedNoLongerAndNotAgain() {
        Walk walk = new Walk()
                .together(DAY)
                .inTheCase(
                        DAY,
                        EventKind.AGREEMENT_APPROVED,
                        new Effect.StageEntered(CareStage.UNDER_CARE_AGREEMENT, DAY));
        assertThat(walk.onOffer()).contains(Touchpoint.ADVANCE_DIRECTIVE);
        walk.inTheCase(DAY.plusDays(6), EventKind.ADVANCE_DIRECTIVE_EXECUTED)
                .inTheCase(
                        DAY.plusDays(9),
                        EventKind.CARE_PLAN_ORDERED,
                        new Effect.StageEntered(CareStage.UNDER_CARE_PLAN, DAY.plusDays(9)));
        assertThat(walk.onOffer()).doesNotContain(Touchpoint.ADVANCE_DIRECTIVE).contains(Touchpoint.SKILLS_GROUP);
    }

    @Test
    void aSupporterWhoIsNoLongerOneBringsTheQuestionBack() {
        walk.together(DAY);
        enters(CareStage.AWAITING_MERITS_HEARING, DAY);
        walk.meets(Activity.SUPPORTER_CHOICE, DAY.plusDays(1));
        walk.inTheCase(DAY.plusDays(5), EventKind.SUPPORTER_REMOVED);
        assertThat(walk.onOffer()).contains(Touchpoint.SUPPORTER_CHOICE);
    }

    @Test
    void whatTheStageLeftBehindDoesNotComeBackOnTheDayOfRelease() {
        walk.together(DAY);
        enters(CareStage.AWAITING_COUNTY_REPORT, DAY);
        walk.inTheCase(
                DAY.plusDays(1),
                EventKind.CIRCUMSTANCE_BEGAN,
                new Effect.CircumstanceBegan(CircumstanceKind.IN_CUSTODY, DAY.plusDays(1)));
        walk.inTheCase(
                DAY.plusDays(5),
                EventKind.ORDERED_OTHERWISE,
                new Effect.StageEntered(CareStage.AWAITING_COUNTY_REPORT, DAY.plusDays(5)),
                new Effect.CircumstanceEnded(CircumstanceKind.IN_CUSTODY),
                new Effect.StageEntered(CareStage.AWAITING_INITIAL_APPEARANCE, DAY.plusDays(5)));
        assertThat(walk.onOffer()).contains(Touchpoint.RELEASE_DAY_CONTACT).doesNotContain(Touchpoint.OUTREACH);
    }

    @Test
    void nothingBeginsLate() {
        walk.together(DAY)
                .inTheCase(DAY, EventKind.HEARING_SET, new Effect.HearingSet(HearingKind.MERITS, DAY.plusDays(1)));
        assertThat(walk.dated()).containsEntry(Touchpoint.RIDE, DAY).containsEntry(Touchpoint.HEARING_PREPARATION, DAY);
    }
}
