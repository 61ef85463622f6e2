package org.carepeers.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionValuesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "0.10", "31.50", "9999999999.99"})
    void moneyIsWrittenAsItWasRead(String text) {
        assertThat(Money.parse(text)).hasToString(text);
        assertThat(Money.parse(text).dollars()).isEqualByComparingTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31", "31.5", "-1.00", "1,000.00", "31.500", "$3.00"})
    void anAmountOfAnotherFormIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(text)).withMessageContaining("31.50");
        assertThatIllegalArgumentException().isThrownBy(() -> FullTimeEquivalent.parse(text));
    }

    @Test
    void sharesOfAPositionAddUpExactly() {
        FullTimeEquivalent tenth = FullTimeEquivalent.parse("0.10");
        assertThat(tenth.plus(tenth).plus(tenth)).isEqualTo(FullTimeEquivalent.parse("0.30"));
        assertThat(FullTimeEquivalent.ZERO).isLessThan(tenth).hasToString("0.00");
    }

    @Test
    void aBandDoesNotFall() {
        Money more = Money.parse("30.00");
        assertThatIllegalArgumentException().isThrownBy(() -> new PayBand(more, Money.parse("29.99"), PayUnit.HOUR));
    }

    @Test
    void fundingPaysFromItsFirstDayThroughItsLast() {
        Funding funding = new Funding(
                FundingSource.FEDERAL_GRANT,
                FullTimeEquivalent.parse("1.00"),
                DAY,
                Optional.of(DAY.plusDays(9)),
                Optional.empty(),
                Optional.empty());
        assertThat(funding.paysOn(DAY.minusDays(1))).isFalse();
        assertThat(funding.paysOn(DAY)).isTrue();
        assertThat(funding.paysOn(DAY.plusDays(9))).isTrue();
        assertThat(funding.paysOn(DAY.plusDays(10))).isFalse();
        assertThat(funding.endingOn(DAY.plusDays(3)).paysOn(DAY.plusDays(4))).isFalse();
        assertThat(funding.endingOn(DAY.minusDays(3)).until()).contains(DAY);
    }

    @Test
    void unpaidWorkHasNoPay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Position.builder()
                        .id(SubjectId.of("position-1"))
                        .agency(PartyId.of("agency-1"))
                        .role(PeerRole.PEER_SUPPORT_WORKER)
                        .title("Peer volunteer")
                        .share(FullTimeEquivalent.parse("0.20"))
                        .remuneration(Remuneration.UNPAID)
                        .pay(new PayBand(Money.parse("1.00"), Money.parse("1.00"), PayUnit.HOUR))
                        .build())
                .withMessageContaining("Position.pay");
    }

    @Test
    void whatAReviewDoesNotAnswerIsMissingAndNeverMet() {
        ReadinessReview review = new ReadinessReview(
                PartyId.of("agency-1"),
                DAY,
                List.of(
                        new ReadinessAnswer(ReadinessItem.PAY_AT_PARITY, Readiness.NOT_MET),
                        new ReadinessAnswer(ReadinessItem.ROLE_DESCRIBED, Readiness.MET)));
        assertThat(review.answered(Readiness.MET)).containsExactly(ReadinessItem.ROLE_DESCRIBED);
        assertThat(review.answered(Readiness.NOT_MET)).containsExactly(ReadinessItem.PAY_AT_PARITY);
        assertThat(review.missing())
                .hasSize(ReadinessItem.values().length - 2)
                .contains(ReadinessItem.STIGMA_TRAINING_HELD);
        ReadinessAnswer answer = new ReadinessAnswer(ReadinessItem.ROLE_DESCRIBED, Readiness.MET);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadinessReview(PartyId.of("agency-1"), DAY, List.of(answer, answer)));
    }

    @Test
    void aQuestionHasFiveAnchorsAndAScoreStandsOnOneOfThem() {
        PartyId panel = PartyId.of("panel-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InterviewQuestion("q", "c", "?", List.of("a", "b"), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new InterviewScore("q", panel, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> new InterviewScore("q", panel, 0));
        InterviewScore score = new InterviewScore("q", panel, 5);
        assertThatIllegalArgumentException().isThrownBy(() -> new InterviewScores(List.of(score, score)));
        assertThatIllegalArgumentException().isThrownBy(() -> new InterviewScores(List.of()));
    }

    @Test
    void aWorkingHourNamesTheAgencyAndNoWorker() {
        assertThat(WorkTime.class.getRecordComponents())
                .extracting(component -> component.getName())
                .doesNotContain("worker", "peer", "by");
    }
}
