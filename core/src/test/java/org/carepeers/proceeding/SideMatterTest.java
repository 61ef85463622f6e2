package org.carepeers.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.carepeers.party.PartyId;
import org.carepeers.party.Role;
import org.junit.jupiter.api.Test;

class SideMatterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void aMatterIsOpenFromItsFirstDayUntilItCloses() {
        SideMatter matter = LpsMatter.builder()
                .matter(LpsKind.HOLD)
                .openedOn(DAY)
                .closedOn(DAY.plusDays(3))
                .build();
        assertThat(matter.isOpenOn(DAY.minusDays(1))).isFalse();
        assertThat(matter.isOpenOn(DAY)).isTrue();
        assertThat(matter.isOpenOn(DAY.plusDays(2))).isTrue();
        assertThat(matter.isOpenOn(DAY.plusDays(3))).isFalse();
    }

    @Test
    void noMatterClosesBeforeItOpens() {
        LocalDate before = DAY.minusDays(1);
        assertRefused(LpsMatter.builder().matter(LpsKind.HOLD).openedOn(DAY).closedOn(before)::build);
        assertRefused(criminal().closedOn(before)::build);
        assertRefused(showCause().closedOn(before)::build);
        assertRefused(showCause().hearingOn(before)::build);
        assertRefused(SealingMotion.builder().openedOn(DAY).closedOn(before)::build);
        assertRefused(SealingMotion.builder().openedOn(DAY).servedOn(before)::build);
        assertRefused(SealingMotion.builder().openedOn(DAY).opposedOn(before)::build);
        assertRefused(appeal().closedOn(before)::build);
    }

    @Test
    void anOutcomeComesWithItsDay() {
        assertRefused(showCause().outcome(ShowCauseOutcome.FINED)::build);
        assertRefused(SealingMotion.builder().openedOn(DAY).outcome(SealingOutcome.GRANTED)::build);
        assertRefused(appeal().outcome(AppealOutcome.REVERSED)::build);
    }

    @Test
    void aCriminalCaseIsReferredBeforeItIsAccepted() {
        assertRefused(criminal().referredOn(DAY.plusDays(5)).acceptedOn(DAY)::build);
        assertRefused(criminal().referredOn(DAY.plusDays(5)).referredBackOn(DAY)::build);
        assertRefused(criminal().chargesDismissedOn(DAY.minusDays(1))::build);
        assertThat(criminal().acceptedOn(DAY).build().referredOn()).isEmpty();
    }

    @Test
    void theGroundsOfTheActAreSevenAndTheOthersAreAsStated() {
        assertThat(Arrays.stream(DismissalBasis.values()).filter(basis -> !basis.isAsStatedByCourt()))
                .hasSize(7)
                .allSatisfy(basis -> assertThat(basis.duty()).isNotEqualTo(DismissalDuty.NOT_STATED));
        assertThat(Arrays.stream(DismissalBasis.values()).filter(DismissalBasis::isAsStatedByCourt))
                .contains(DismissalBasis.DIED, DismissalBasis.CONSOLIDATED, DismissalBasis.WRONG_PERSON)
                .allSatisfy(basis -> assertThat(basis.refiling()).isEqualTo(Refiling.NOT_STATED));
    }

    @Test
    void onlyBadFaithDismissesWithPrejudice() {
        assertThat(Arrays.stream(DismissalBasis.values()).filter(basis -> basis.prejudice() == Prejudice.WITH))
                .containsExactly(DismissalBasis.NOT_FILED_IN_GOOD_FAITH);
        assertThat(DismissalBasis.NOT_FILED_IN_GOOD_FAITH.refiling()).isEqualTo(Refiling.OTHERS_ON_NEW_FACTS);
    }

    @Test
    void aConservatorLooksIntoAPetitionAfterAReferralFromConservatorship() {
        assertThat(Arrays.stream(ReferringCourt.values())
                        .filter(court -> court.candidate() == PetitionerCandidate.CONSERVATOR))
                .containsExactly(ReferringCourt.LPS_CONSERVATORSHIP);
    }

    private static CriminalMatter.Builder criminal() {
        return CriminalMatter.builder().level(CriminalLevel.FELONY).openedOn(DAY);
    }

    private static ShowCauseOrder.Builder showCause() {
        return ShowCauseOrder.builder()
                .basis(ShowCauseBasis.ORDERS_NOT_FOLLOWED)
                .respondingEntity(PartyId.of("o-1"))
                .openedOn(DAY);
    }

    private static Appeal.Builder appeal() {
        return Appeal.builder().appellant(Role.RESPONDENT).openedOn(DAY);
    }

    private static void assertRefused(ThrowingCallable build) {
        assertThatIllegalArgumentException().isThrownBy(build);
    }
}
