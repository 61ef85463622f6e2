package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.carepeers.workflow.accompaniment.MatchDraft.DAY;
import static org.carepeers.workflow.accompaniment.MatchDraft.id;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepeers.engagement.HandOver;
import org.carepeers.party.EventId;
import org.carepeers.peer.Away;
import org.carepeers.peer.CoverPolicy;
import org.carepeers.rule.DutyHolder;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;
import org.junit.jupiter.api.Test;

class CoverTest {

    private static final LocalDate BACK = DAY.plusDays(14);
    private static final Cover AWAY = Cover.begin(id("p-1"), id("w-1"), Away.of(DAY, BACK.minusDays(1)));
    private static final CoverDuties DUTIES = CoverDuties.under(CoverPolicy.example());
    private static final CoverDuties.HearingAhead HEARING =
            new CoverDuties.HearingAhead(EventId.of("set-1"), DAY.plusDays(2));

    private static List<Obligation> duties(Cover cover, CoverDuties.HearingAhead... hearings) {
        return DUTIES.of(cover, EventId.of("e-1"), DAY, List.of(hearings));
    }

    private static List<String> rules(List<Obligation> duties) {
        return duties.stream().map(duty -> duty.rule().value()).toList();
    }

    private static LocalDate due(List<Obligation> duties, CoverDuty duty) {
        return duties.stream()
                .filter(each -> each.rule().equals(duty.rule()))
                .flatMap(each -> each.due().lastDay().stream())
                .findFirst()
                .orElseThrow();
    }

    private static HandOver lines(String participant) {
        return HandOver.builder()
                .participant(id(participant))
                .writtenBy(id("w-1"))
                .writtenOn(DAY)
                .whatMatters("My dog.")
                .whatHelps("Coffee first.")
                .whatDoesNotHelp("")
                .whatIsNext("The hearing.")
                .howToReachMe("At the library.")
                .build();
    }

    @Test
    void thePersonIsAskedFirstAndAHearingIsSeenToTheSameDay() {
        List<Obligation> duties = duties(AWAY, HEARING);
        assertThat(rules(duties))
                .containsExactly("cover-ask-the-person", "cover-cover-the-hearing", "cover-plan-the-return");
        assertThat(due(duties, CoverDuty.ASK_THE_PERSON)).isEqualTo(DAY);
        assertThat(due(duties, CoverDuty.COVER_THE_HEARING)).isEqualTo(DAY);
        assertThat(duties).allSatisfy(duty -> assertThat(duty.who()).isEqualTo(DutyHolder.PEER_SUPERVISOR));
    }

    @Test
    void withoutAHearingAheadTheCountySaysWithinHowManyDaysToAsk() {
        assertThat(due(duties(AWAY), CoverDuty.ASK_THE_PERSON)).isEqualTo(DAY.plusDays(2));
        CoverDuties.HearingAhead afterwards = new CoverDuties.HearingAhead(EventId.of("set-2"), BACK);
        assertThat(rules(duties(AWAY, afterwards))).doesNotContain("cover-cover-the-hearing");
    }

    @Test
    void eachHearingWhileTheWorkerIsAwayHasItsOwnDuty() {
        CoverDuties.HearingAhead second = new CoverDuties.HearingAhead(EventId.of("set-2"), BACK.minusDays(1));
        assertThat(duties(AWAY.proposing(id("w-2")), HEARING, second))
                .extracting(Obligation::id)
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void afterANoNobodyIsSentAndOnlyTheReturnIsPlanned() {
        Cover declined = AWAY.proposing(id("w-2")).declined();
        assertThat(rules(duties(declined, HEARING))).containsExactly("cover-plan-the-return");
        assertThat(declined.proposing(id("w-3")).step()).isEqualTo(CoverStep.PROPOSED);
    }

    @Test
    void afterAYesFiveLinesAreHandedOverBeforeTheHearing() {
        Cover agreed = AWAY.proposing(id("w-2")).agreed();
        assertThat(due(duties(agreed, HEARING), CoverDuty.HAND_OVER)).isEqualTo(HEARING.on());
        assertThat(due(duties(agreed), CoverDuty.HAND_OVER)).isEqualTo(DAY.plusDays(3));
    }

    @Test
    void whileSomeoneCoversOnlyTheReturnIsLeftAndThenTheHandBack() {
        Cover covered = AWAY.proposing(id("w-2")).agreed().handedOver(lines("p-1"));
        assertThat(rules(duties(covered, HEARING))).containsExactly("cover-plan-the-return");
        assertThat(rules(duties(covered.back()))).containsExactly("cover-hand-back");
        assertThat(duties(AWAY.back())).isEmpty();
    }

    @Test
    void theReturnIsPlannedBeforeTheDayAndAwaitsItWhereNobodyKnowsIt() {
        assertThat(due(duties(AWAY), CoverDuty.PLAN_THE_RETURN)).isEqualTo(BACK.minusDays(3));
        Cover open = Cover.begin(id("p-1"), id("w-1"), Away.from(DAY));
        assertThat(duties(open).get(1).due()).isInstanceOf(Due.AwaitsAnchor.class);
        Cover short1 = Cover.begin(id("p-1"), id("w-1"), Away.of(DAY, DAY));
        assertThat(due(duties(short1), CoverDuty.PLAN_THE_RETURN)).isEqualTo(DAY);
    }

    @Test
    void nobodyCoversBeforeThePersonHasSaidYes() {
        assertThatIllegalStateException().isThrownBy(AWAY::agreed);
        assertThatIllegalStateException().isThrownBy(AWAY::declined);
        assertThatIllegalStateException()
                .isThrownBy(() -> AWAY.proposing(id("w-2")).handedOver(lines("p-1")));
        assertThatIllegalStateException()
                .isThrownBy(() -> AWAY.proposing(id("w-2")).agreed().proposing(id("w-3")));
    }

    @Test
    void aHandOverIsAboutThePersonAndACoverIsAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AWAY.proposing(id("w-2")).agreed().handedOver(lines("p-2")))
                .withMessageContaining("handOver");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AWAY.proposing(id("w-1")))
                .withMessageContaining("by");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cover(
                        id("p-1"), id("w-1"), Away.from(DAY), CoverStep.AGREED, Optional.empty(), Optional.empty()))
                .withMessageContaining("by");
    }

    @Test
    void noReasonHasAPlaceAnywhere() {
        assertThat(Stream.of(Cover.class, Away.class, CoverDuties.HearingAhead.class)
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(component -> component.getName()))
                .containsExactlyInAnyOrder(
                        "participant", "worker", "away", "step", "by", "handOver", "from", "through", "setBy", "on");
        assertThat(AWAY.proposing(id("w-2")).agreed().handedOver(lines("p-1")).toString())
                .doesNotContain("dog", "Coffee", "library");
    }
}
